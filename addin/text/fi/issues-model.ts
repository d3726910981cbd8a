import {
  decimalComma,
  expectedIn,
  foundIn,
  thingIn,
  type ExpectedWords,
  type ModelSentences,
  type ModelThings,
} from '../parts/issues-model';

export const things: ModelThings = {
  age: 'ikä',
  area: 'alue',
  attribute: 'rivitieto',
  driver: 'jakoperuste',
  indexYear: 'indeksin vuosi',
  layout: 'lähdetaulukko',
  measure: 'vuosisarake',
  moment: 'väestömomentti',
  organiser: 'järjestäjä',
  populationTable: 'väestötaulu',
  priceIndex: 'hintaindeksi',
  rule: 'sääntö',
  segment: 'ikäsegmentti',
  service: 'palvelu',
  settings: 'asetukset',
  supportCosts: 'vyörytys',
  supportUnit: 'tukiyksikkö',
  tag: 'rivimerkintä',
};
const terms: ExpectedWords = {
  text: 'teksti',
  number: 'luku',
  integer: 'kokonaisluku',
  list: 'luettelo',
  object: 'tietue',
  items: 'kohtaa',
  characters: 'merkkiä',
  '>=': 'vähintään',
  '<=': 'enintään',
};
const ages = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
const place = (path: string) => (path === '' ? 'Malli' : `Mallin kohta ${path}`);
const areaOf = (area: string) => (area === '' ? 'koko kunta' : `alue ${area}`);

export const issuesModel: ModelSentences = {
  'model.not-json': ({ line }) =>
    `Mallitiedosto ei ole kelvollista JSONia${line === null ? '' : `: lukeminen pysähtyi riville ${line}`}. Tarkista pilkut, lainausmerkit ja sulkeet tai anna malli työkirjana.`,
  'model.not-object': ({ found }) =>
    `Mallitiedostossa ei ole mallia vaan ${expectedIn(terms, found)}. Malli on JSON-tietue, joka alkaa aaltosululla {. Tarkista, että annoit oikean tiedoston.`,
  'model.repeated-key': ({ key, line }) =>
    `Mallitiedoston rivillä ${line} on toistamiseen ${key}, ja vain toinen tulisi luetuksi. Yhdistä kohdat tai poista toinen.`,
  'model.invalid': ({ path, expected, found }) =>
    found
      ? `${place(path)} on ${decimalComma(foundIn(terms, found))}, mutta siihen kuuluu ${expectedIn(terms, expected)}. Korjaa arvo.`
      : `${place(path)} puuttuu. Siihen kuuluu ${expectedIn(terms, expected)}.`,
  'model.newer-schema': ({ found, known }) =>
    `Malli on tehty uudemmalla ohjelmalla (${found}; tämä lukee versiota ${known}). Päivitä ohjelma, sillä uudemman mallin tietoja ei voi jättää lukematta ilman, että luvut muuttuvat.`,
  'model.unknown-schema': ({ found, known }) =>
    `Mallin versiota ${found === '' ? 'ei ole merkitty' : `${found} ei tunneta`}. Kirjoita kohtaan schema arvo ${known ?? 'momentti/model/1'}.`,
  'model.unknown-field': ({ path, field }) =>
    `${place(path)}: tietoa ${field} ei tunneta, joten sitä ei käytetä. Tarkista kirjoitusasu tai poista tieto.`,
  'model.unknown-sheet': ({ title }) =>
    `Välilehti sanoo olevansa osa mallia, mutta otsikkoa ${title} ei tunneta, joten välilehteä ei luettu. Korjaa solun A1 otsikko.`,
  'model.no-headings': ({ title }) =>
    `Mallin välilehdeltä (${title}) ei löydy sarakeotsikoita, joten sitä ei voi lukea. Palauta otsikkorivi, esimerkiksi tekemällä uusi mallityökirja ja kopioimalla otsikot siitä.`,
  'model.no-sheets': ({ file }) =>
    `Tiedostossa ${file} ei ole mallin välilehtiä. Anna mallityökirja tai tee sellainen komennolla momentti model.`,
  'model.unknown-column': ({ header }) =>
    `Otsikkoa ${header} ei tunneta, joten sen tietoja ei lueta. Omat muistiinpanot saavat jäädä.`,
  'model.repeated-column': ({ header }) =>
    `Otsikko ${header} on taulukossa kahdesti. Poista toinen, jotta tiedetään, kumpaa luetaan.`,
  'model.missing-column': ({ header }) =>
    `Taulukosta puuttuu sarake ${header}, jota ilman yhtäkään sen riviä ei voi käyttää. Lisää sarake otsikkoriville ja täytä se.`,
  'model.duplicate-id': ({ what, id }) =>
    `Sama tunnus on mallissa kahdesti: ${thingIn(things, what)} ${id}. Anna toiselle oma tunnus tai poista se.`,
  'model.unknown-code': ({ what, id, where }) =>
    `Mallissa ei ole tätä tunnusta: ${thingIn(things, what)} ${id} (kohta ${thingIn(things, where)}). Korjaa tunnus tai lisää puuttuva tieto malliin.`,
  'model.reversed': ({ where, from, to }) =>
    `${place(where)}: loppu ${to} on ennen alkua ${from}, joten kohta ei koske mitään. Vaihda luvut oikein päin.`,
  'model.incomplete': ({ where, needs }) =>
    `${place(where)} on vajaa: siitä puuttuu ${needs.replaceAll(' | ', ' tai ')}. Täydennä tieto.`,
  'measures.disagree': ({ measure, field, first, second }) =>
    `Vuosisarake ${measure} on kuvattu kahdella tavalla: ${field} on ${first} ja toisaalla ${second}. Tee kuvauksista samat tai anna sarakkeille eri nimet.`,
  'segments.gap': ({ from, to }) =>
    `Ikäsegmenteistä puuttuu ikä ${ages(from, to)}, joten sen eurot jäisivät segmenttien ulkopuolelle. Lisää segmentti tai laajenna naapuria.`,
  'segments.overlap': ({ first, second, from, to }) =>
    `Ikäsegmentit ${first} ja ${second} ovat päällekkäin iässä ${ages(from, to)}, joten samat eurot laskettaisiin kahdesti. Siirrä toisen rajaa.`,
  'shares.over-one': ({ where, sum }) =>
    `${place(where)}: osuudet ovat yhteensä ${decimalComma(sum)}, mutta rivistä voi jakaa enintään 1 (100 %). Pienennä osuuksia; niitä ei kutisteta puolestasi.`,
  'shares.invalid': ({ where, share }) =>
    `${place(where)}: osuus ${decimalComma(share)} ei kelpaa. Anna luku nollan ja yhden väliltä, esimerkiksi 0,4 tai 2/5 (JSON-mallissa 0.4).`,
  'shares.zero': ({ where }) =>
    `${place(where)}: osuus on 0, joten momentti ei saa rivistä mitään. Anna osuus tai poista momentti riviltä.`,
  'driver.weights-zero': ({ driver }) =>
    `Jakoperusteen ${driver} kaikki luvut ovat nollia tai puuttuvat, joten sen raha jää kohdentamatta. Täydennä luvut tai valitse toinen jakoperuste.`,
  'driver.weights-negative': ({ driver, age }) =>
    `Jakoperusteessa ${driver} on negatiivinen luku${age === '' ? '' : ` (ikä ${age})`}. Lukumäärä tai paino on vähintään nolla; tarkista luku.`,
  'driver.weights-invalid': ({ driver, value }) =>
    `Jakoperusteen ${driver} arvoa ${value} ei voi lukea luvuksi. Kirjoita se lukuna, esimerkiksi 0,61, tai murtolukuna, esimerkiksi 1/3; JSON-mallissa desimaalipiste (0.61).`,
  'driver.unknown-age': ({ driver, age }) =>
    `Jakoperusteessa ${driver} on ikä ${age}, jota ei ole. Iät ovat 0–100, ja 100 tarkoittaa 100 vuotta täyttäneitä.`,
  'driver.ages-overlap': ({ driver, from, to }) =>
    `Ikäprofiilissa ${driver} iällä ${ages(from, to)} on kaksi hintaa. Anna kullekin iälle vain yksi.`,
  'driver.range-invalid': ({ driver, low, share, high }) =>
    `Jakoperusteen ${driver} vaihteluväli ei kelpaa: alaraja ${decimalComma(low)}, osuus ${decimalComma(share)}, yläraja ${decimalComma(high)}. Niiden pitää olla tässä järjestyksessä nollan ja yhden välissä. Rajaa ei käytetä tällaisena: korjaa se tai tyhjennä solu.`,
  'driver.children-over-persons': ({ driver, children, persons }) =>
    `Jakoperusteessa ${driver} on lapsia ${decimalComma(children)}, mutta henkilöitä kaikkiaan vain ${decimalComma(persons)}. Henkilöihin lasketaan talouden kaikki jäsenet, myös lapset.`,
  'evidence.default-counted': ({ driver, evidence }) =>
    `Jakoperuste ${driver} on kirjaston oletus, mutta sen näytöksi on merkitty ${evidence}. Sitä käytetään enintään arvolla C. Kun olet tarkistanut luvut, poista merkintä Oletus.`,
  'evidence.no-source': ({ driver, evidence }) =>
    `Jakoperusteen ${driver} näyttö on ${evidence}, mutta lähde puuttuu. Kirjoita lähde, jotta luvun voi tarkistaa.`,
  'population.unknown-age': ({ age }) =>
    `Väestötaulussa on rivi ${age}, joka ei ole ikä. Iät ovat 0–100 tai 100+; poista tai korjaa rivi.`,
  'population.invalid': ({ year, area, age, persons }) =>
    `Väestötieto ei kelpaa: vuosi ${year}, ${areaOf(area)}, ikä ${age}, arvo ${decimalComma(persons)}. Anna asukasmäärä, joka on vähintään nolla.`,
  'population.areas-disagree': ({ year, age, areas, whole, ages: count }) =>
    `Vuoden ${year} alueiden väestö ei ole yhteensä kunnan väestö: iässä ${age} alueilla on ${decimalComma(areas)} ja kunnassa ${decimalComma(whole)} (eroja ${count} iässä). Korjaa väestötaulut, jotta alueiden ja kunnan luvut täsmäävät.`,
  'population.counted-twice': ({ year, area }) =>
    `Väestö on vuonna ${year} (${areaOf(area)}) annettu sekä yhteensä että sukupuolittain, joten asukkaat laskettaisiin kahdesti. Poista jompikumpi.`,
  'support.basis-invalid': ({ from, to, basis }) =>
    `Vyörytyksen määrä yksiköltä ${from} yksikölle ${to} on ${decimalComma(basis)}, mikä ei kelpaa. Anna luku, joka on vähintään nolla.`,
  'index.invalid': ({ year, value }) =>
    `Hintaindeksin arvo vuodelle ${year} on ${decimalComma(value)}. Anna nollaa suurempi luku.`,
};
