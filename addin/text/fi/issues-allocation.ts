import { numbers } from '../numbers';
import type { AllocationSentences } from '../parts/issues-allocation';

const { euros } = numbers.fi;

export const issuesAllocation: AllocationSentences = {
  'line.untagged': ({ line, name, amount }) =>
    `Rivillä ${line} (${name}) ei ole väestömomenttia, joten ${euros(amount)} jää kohdentamatta. Lisää malliin sääntö, joka osuu riviin, tai merkitse rivi suoraan.`,
  'measure.missing-in-budget': ({ measure, organiser }) =>
    `Järjestäjän ${organiser} talousarviossa ei ole saraketta ${measure}, joten sen rivit eivät ole mukana tässä luvussa. Lisää sarake tai yhdistä sarakkeet mallissa (välilehti Malli Vuosisarakkeet).`,
  'driver.not-in-force': ({ driver, year }) =>
    `Jakoperuste ${driver} ei ole voimassa vuonna ${year}, joten sitä käyttävien momenttien raha jää kohdentamatta. Lisää mallin jakoperusteeseen tämän vuoden tiedot tai aikaista sen alkuvuotta.`,
  'rule.clash': ({ line, first, second }) =>
    `Säännöt ${first} ja ${second} ovat rivillä ${line} yhtä vahvat, joten kumpaakaan ei käytetty ja rivin raha jää kohdentamatta. Anna toiselle suurempi etusija tai tarkenna sen ehtoja.`,
  'rule.dead': ({ rule }) =>
    `Sääntö ${rule} ei osu yhteenkään riviin. Tarkista sen ehdot tai poista se, jos palvelua ei enää ole.`,
  'rule.shadowed': ({ rule, by }) =>
    `Sääntö ${rule} ei vaikuta mihinkään, koska vahvempi sääntö ${by} osuu kaikkiin sen riveihin. Tarkenna sääntöä ${by} tai poista ${rule}.`,
  'tag.unknown-line': ({ line, organiser }) =>
    `Mallissa on merkintä riville ${line} (järjestäjä ${organiser}), mutta talousarviossa ei ole sellaista riviä. Korjaa rivin tunnus tai poista merkintä.`,
  'tag.text-unknown': ({ row, part }) =>
    `Rivin ${String(row)} momenttisarakkeessa lukee ”${part}”, mutta mallissa ei ole sellaista momenttia, joten rivi jää kohdentamatta. Kirjoita momentin nimi tai tunnus niin kuin se on välilehdellä Malli Väestömomentit.`,
  'tag.text-share': ({ row, part }) =>
    `Rivin ${String(row)} momenttisarakkeessa kohta ”${part}” ei kerro osuutta, joten rivi jää kohdentamatta. Kirjoita jokaisen momentin perään prosentti, esimerkiksi ”Päiväkodit 60 %; Esiopetus 40 %”.`,
  'tag.text-repeated': ({ row, part }) =>
    `Rivin ${String(row)} momenttisarakkeessa sama momentti (${part}) on kahdesti, joten rivi jää kohdentamatta. Yhdistä osuudet.`,
  'tag.text-over-one': ({ row, text, sum }) =>
    `Rivin ${String(row)} momenttisarakkeen osuudet (${text}) ovat yhteensä ${sum} %, joten rivi jää kohdentamatta. Osuuksia voi olla enintään 100 %.`,
  'population.missing': ({ year, what }) =>
    `Väestötieto puuttuu: vuosi ${year}${what && `, ${what}`}. Siitä riippuvat jaot jäävät kohdentamatta eikä euroja asukasta kohti voi laskea. Lisää tieto mallin väestötauluun.`,
  'population.earlier-year': ({ year, measures }) =>
    `Luvut ${measures} on jaettu vuoden ${year} väestöllä, koska niiden oman vuoden väestöä ei ole. Väestön mukaan jaetun näyttö on siksi enintään B. Kun tuot oman vuoden väestön tai ennusteen, sitä käytetään.`,
  'driver.nobody': ({ driver, moment, measure }) =>
    `Jakoperusteessa ${driver} ei ole ketään, jolle momentin ${moment} raha jaettaisiin (${measure}), joten se jää kohdentamatta. Täydennä jakoperusteen luvut tai valitse toinen jakoperuste.`,
  'driver.circular': ({ moments }) =>
    `Momentit ${moments} seuraavat toisiaan kehässä, joten niiden jakoa ei voi laskea ja raha jää kohdentamatta. Anna yhdelle niistä oma jakoperuste.`,
  'driver.rake-not-converged': ({ driver, gap }) =>
    `Jakoperusteen ${driver} ikä- ja aluesummia ei saa sovitettua yhteen (suurin ero ${gap}), joten raha jaetaan alueille väestön mukaan. Tarkista, että summat ovat samat ja että jokaisella alueella on palvelun ikäisiä.`,
  'driver.amounts-over-line': ({ driver, line, amounts, amount }) =>
    `Jakoperusteen ${driver} summat rivillä ${line} ovat yhteensä ${euros(amounts)}, mutta rivillä on vain ${euros(amount)}. Pienennä summia; siihen asti rivin raha jää kohdentamatta.`,
  'driver.amounts-several-lines': ({ driver, moment, measure, lines }) =>
    `Jakoperusteen ${driver} eurot eivät kerro, mille riville ne kuuluvat, ja momentilla ${moment} on ${String(lines)} riviä (${measure}). Mitään ei jaettu. Kirjoita summiin rivin tunnus.`,
  'driver.nothing-to-follow': ({ driver, moment, measure }) =>
    `Jakoperuste ${driver} seuraa momentteja tai rivejä, joilla ei ole kohdennettua rahaa (${measure}), joten momentin ${moment} raha jää kohdentamatta. Tarkista, mitä se seuraa.`,
  'support.not-booked': ({ units }) =>
    `Tukiyksiköiden ${units} kustannuksia ei vyörytetty, koska niiden jakoperusteessa on luku, jota ei voi käyttää. Korjaa malliin perusteeksi nolla tai positiivinen luku.`,
  'support.closed-loop': ({ units }) =>
    `Tukiyksiköt ${units} palvelevat vain toisiaan, joten niiden kustannukset eivät pääse varsinaisille palveluille. Anna ainakin yhdelle palveltava yksikkö, joka ei ole tukiyksikkö.`,
  'support.serves-nobody': ({ units }) =>
    `Tukiyksiköllä ${units} ei ole avointa palveltavaa yksikköä, joten sen kustannuksia ei voi vyöryttää. Anna sille palveltavat yksiköt tai muuta vyörytyksen järjestystä.`,
  'support.unknown-unit': ({ units }) =>
    `Vyörytys mainitsee yksikön ${units}, jota ei ole talousarviossa. Tarkista tunnus; siihen asti vyörytystä ei tehdä.`,
  'sum.unsafe': ({ measure }) =>
    `Sarakkeen ${measure} summa on liian suuri laskettavaksi sentilleen (yli 90 biljoonaa euroa). Tarkista, että rahayksikkö (euro, tuhat, miljoona) on oikein.`,
  'flow.mismatch': ({ payer, payee, paid, received, measure }) =>
    `${payer} maksaa järjestäjälle ${payee} ${euros(paid)}, mutta ${payee} kirjaa saavansa ${euros(received)} (${measure}). Maksajan luku on poistettu kertaalleen; sopikaa, kumpi luku on oikea.`,
  'measure.several': ({ measure, year, others }) =>
    `Vuoden ${year} talousarvioksi käy useampi sarake. Laskettiin sarakkeesta ${measure}. Muut: ${others}. Valitse sarake (komentorivillä --measure).`,
  'measure.unknown': ({ measure, known }) => `Saraketta ${measure} ei ole. Valitse jokin näistä: ${known}.`,
  'compare.reform-2023': ({ before, after }) =>
    `Vuodet ${before} ja ${after} eivät ole vertailukelpoisia: sosiaali-, terveys- ja pelastuspalvelut siirtyivät hyvinvointialueille 1.1.2023. Vertaa samojen palvelujen momentteja tai ota hyvinvointialueen talousarvio mukaan.`,
  'index.missing': ({ year }) =>
    `Hintaindeksistä puuttuu vuosi ${year}, joten sen luvut näytetään vain nimellisinä. Lisää indeksin arvo malliin.`,
};
