import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { PaneResultsText } from '../parts/pane-results';

const { count } = numbers.fi;
const rows = (lines: number): string => (lines === 1 ? '1 rivi' : `${count(lines)} riviä`);

export const paneResults: PaneResultsText = {
  notReady: {
    title: 'Tuloksia ei vielä ole',
    body: 'Tulokset näkyvät täällä, kun talousarvio on luettu ja vahvistettu Aloitus-välilehdellä. Ne elävät jokaisen merkinnän mukana.',
  },
  basis: (measure, populationYear, isForecast) =>
    populationYear === null
      ? `${measure}.`
      : `${measure}. Asukkaat: ${isForecast ? 'väestöennuste' : 'väestö'} 31.12.${populationYear}.`,
  open: (what, figure) => `${what}: ${figure}. Näytä rivit, joista luku tulee`,
  perHead: (euros) => `${euros}/asukas`,
  persons: (persons) => `${persons} asukasta`,
  range: (low, high) => `annetuilla rajoilla ${low}–${high}`,
  evidence: (grade) => `näyttö ${grade}`,
  income: (income, net) => `tulot\u00a0${income}, netto\u00a0${net}`,
  showAll: (all) => `Näytä kaikki ${count(all)}`,
  leftOut: {
    untagged: (lines, euros) =>
      `${rows(lines)} (${euros}) on merkitsemättä. ${lines === 1 ? 'Se ei ole' : 'Ne eivät ole'} mukana palveluissa eikä ikäryhmissä.`,
    clashing: (lines, euros) =>
      `${rows(lines)} (${euros}) jää merkitsemättä, koska kaksi sääntöä on ristiriidassa. Valitse, kumpi pätee.`,
    unconfirmed: (euros) => `${euros} on merkitty valmiilla oletuksilla, joita kukaan ei ole vielä vahvistanut.`,
    people: (year) =>
      `Vuoden ${year} väestöä ei ole annettu, joten rahaa ei voi jakaa väestön mukaan eikä euroja asukasta kohti laskea.`,
    show: {
      people: 'Anna väestö',
      untagged: 'Näytä merkitsemättömät',
      clashing: 'Näytä ristiriidat',
      unconfirmed: 'Näytä vahvistamattomat',
      confirm: 'Vahvista jakoperusteet',
    },
  },
  where: {
    title: 'Mistä summat koostuvat',
    note: 'Näin taulukon summat ja tulokset täsmäävät sentilleen. Jokaisesta luvusta pääsee riveihin.',
    expenses: 'Menot',
    income: 'Tulot',
    others: 'Muut rivit',
    operating: 'Ulkoiset toimintamenot',
    internal: 'Sisäiset menot',
    eliminated: 'Järjestäjien väliset maksut',
    investment: 'Investoinnit',
    allExpense: 'Menot taulukossa yhteensä',
    allIncome: 'Tulot taulukossa yhteensä',
    net: 'Ulkoiset toimintamenot, netto',
    incomes: {
      external: 'Ulkoiset toimintatulot',
      internal: 'Sisäiset tulot',
      eliminated: 'Järjestäjien väliset tulot',
    },
    notes: {
      operating: 'Tämä summa jaetaan tuloksissa.',
      internal: 'Kunnan yksiköiden laskut toisilleen: eivät ole tuloksissa, jotta raha lasketaan kerran.',
      eliminated: 'Maksut järjestäjältä toiselle: eivät ole tuloksissa, jotta raha lasketaan kerran.',
      investment: 'Eivät ole käyttömenoja.',
      allExpense: 'Sama summa kuin taulukon menoriveillä.',
      net: 'Ulkoiset toimintamenot miinus ulkoiset toimintatulot.',
      moreIncome: 'Tuloja enemmän kuin menoja.',
      moreExpense: 'Menoja enemmän kuin tuloja.',
    },
  },
  people: {
    title: 'Ihmisille kohdennettu raha',
    note: 'Kolme lukua sisältyvät toisiinsa. Lue ne aina yhdessä: mikään niistä ei yksin kerro koko kuvaa.',
  },
  children: {
    title: (under) => `Alle ${under}-vuotiaat`,
    count: (children, year, isForecast) => `Lapsia on ${children} (${isForecast ? 'väestöennuste' : 'väestö'} ${year}).`,
    note: 'Laskettu yksittäisistä ikävuosista. Osuus on ulkoisista toimintamenoista.',
    figures: (share, perChild) =>
      [
        share === null ? null : `${share} menoista`,
        perChild === null ? 'euroja lasta kohti ei tiedetä, koska väestö puuttuu' : `${perChild}/lapsi`,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
  segments: {
    title: 'Elämänkaaren vaiheet',
    note: 'Euroa asukasta kohti on laskettu saman ikäisten asukkaiden määrällä.',
  },
  ages: { title: 'Ikävuosittain' },
  services: { title: 'Palvelut' },
  areas: { title: 'Alueet', unknown: 'Alue ei tiedossa' },
  grades: {
    title: 'Kuinka hyvään tietoon luvut perustuvat',
    note: 'A ja B perustuvat laskettuun tietoon, C ja D mallinnukseen tai harkintaan.',
    unplaced: (euros) => `tästä kohdentamatta ${euros}`,
  },
  remainder: {
    title: 'Kohdentamatta',
    none: 'Kaikki menot on kohdennettu tai päätetty jättää kohdentamatta.',
    lines: rows,
  },
  ofChildren: (under, euros) => `josta alle ${under}-vuotiaille ${euros}`,
  unplaced: (euros) => `lisäksi kohdentamatta ${euros}`,
  columns: { what: 'Kohde', euros: 'Euroa', age: 'Ikä' },
  chart: {
    segments: (segment, euros) => `Eniten rahaa kohdentuu ikäryhmään ${segment}: ${euros}`,
    ages: (age, perHead) => `Asukasta kohti eniten kohdentuu ikään ${age}: ${perHead}`,
    nothing: 'Ihmisille ei ole vielä kohdennettu rahaa',
    legend: 'Selite',
    others: 'ympäristön kautta ja satunnaisesti',
    table: 'Luvut taulukkona',
    loading: 'Piirretään kuviota',
    unit: (thousands, currency) => (['', '1\u00a0000\u00a0', 'milj.\u00a0'][thousands] ?? '') + currency,
  },
  write: {
    title: 'Tulosvälilehdet',
    body: (measure) =>
      `Työkirjaan kirjoitetaan omat välilehdet: yhteenveto, elämänkaari, palvelut, momentit, ikävuodet, näyttö, kohdentamatta, huomiot, mistä luvut tulevat ja menetelmä (${measure}). Omiin taulukoihisi ei kosketa. Välilehdillä on arvoja, joten ne toimivat myös ilman Momenttia.`,
    heading: 'Kunnan nimi välilehdillä',
    headingHint: 'Näkyy ensimmäisen välilehden otsikkona.',
    sheets: (sheets, replaced) =>
      `${count(sheets)} välilehteä: ${replaced === 0 ? 'kaikki uusia' : replaced === sheets ? 'kaikki korvataan' : `${count(sheets - replaced)} uutta, ${count(replaced)} korvataan`}`,
    made: 'uusi',
    replaced: 'korvataan',
    removed: 'poistetaan',
    button: 'Kirjoita tulosvälilehdet',
    again: 'Kirjoita tulosvälilehdet uudelleen',
    done: (first) => `Tulosvälilehdet on kirjoitettu. Ensimmäinen on ${first}.`,
    old: 'Luvut ovat muuttuneet sen jälkeen, kun tulosvälilehdet kirjoitettiin. Kirjoita ne uudelleen ennen kuin jaat työkirjan.',
    undo: 'Kumoa kirjoitus',
  },
  freeze: {
    title: 'Kaavat omissa taulukoissa',
    body: 'Omiin taulukoihisi kirjoitetut MOMENTTI-kaavat näyttävät #NIMI?, kun työkirja avataan ilman Momenttia. Muuta ne arvoiksi, ennen kuin jaat työkirjan.',
    button: 'Muuta Momentti-kaavat arvoiksi',
    loading: 'Etsitään kaavoja',
    none: 'Omissa taulukoissasi ei ole Momentti-kaavoja, jotka voisi muuttaa arvoiksi.',
    all: (cells) =>
      `${cells === 1 ? '1 kaava muuttuu arvoksi, joka solussa nyt näkyy' : `${count(cells)} kaavaa muuttuu arvoiksi, jotka soluissa nyt näkyvät`}. Sen jälkeen luvut eivät enää seuraa talousarviota eivätkä merkintöjä.`,
    cells: (cells) => (cells === 1 ? '1 kaava' : `${count(cells)} kaavaa`),
    left: (cells) =>
      `Kaavaksi jää ${firstOf(cells, (more) => `ja ${count(more)} muuta`)}: solussa on virhe tai sen arvoa ei tiedetä. Korjaa kaava ensin, jos haluat senkin arvoksi.`,
    confirm: 'Muuta arvoiksi',
    undoable: 'Tämän voi kumota.',
  },
  trace: {
    title: (what) => `Mistä luku tulee: ${what}`,
    back: 'Takaisin tuloksiin',
    note: 'Valitse rivi, niin sen solu näkyy taulukossa.',
    loading: 'Haetaan rivejä',
    sum: (euros, lines) => `${euros}, ${rows(lines)}`,
    nothing: 'Tässä luvussa ei ole yhtään riviä.',
    more: (lines) => `Näytä lisää (${rows(lines)})`,
    ofLine: (euros) => `rivillä ${euros}`,
    part: (name, euros) => `${name}: ${euros}`,
    incomeToo: (euros) => `Saman kohteen tulot ${euros} (eivät ole luvussa)`,
    untold: (lines) => `Lisäksi ${rows(lines)}, jotka ovat näitä pienempiä.`,
    show: 'Näytä solu',
    why: 'Miksi ja miten laskettu',
    byRule: 'Säännön mukaan',
    byPerson: 'Rivimerkintä',
    by: (who, when) => [who, when].filter((part) => part !== null).join(', '),
    driver: (name, kind) => `Jakoperuste: ${name} (${kind})`,
    source: (source) => `Lähde: ${source}`,
    step: (name, of) => (of === null ? name : `${name}: ${of}`),
    divided: (total, weights) => `${total} jaetaan painoilla, joiden summa on ${weights}.`,
    byHand: 'Osa saa: euroa × paino ÷ painojen summa. Pyöristyksen yli jäävät sentit saavat suurimmat jakojäännökset.',
    columns: { part: 'Osa', weight: 'Paino', euros: 'Euroa' },
  },
};
