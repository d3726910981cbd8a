import { numbers } from '../numbers';
import type { ResultSheetsText } from '../parts/result-sheets';
import { labels } from './labels';
import { methodText } from './method-rules';

const { wholeAmount, count, share } = numbers.fi;
const years = (under: number): string => `alle ${under}-vuotiaat`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const resultSheets: ResultSheetsText = {
  format: {
    euros: (amount, currency) => `${wholeAmount(amount)}\u00a0${currency === 'EUR' ? '€' : currency}`,
    count,
    share,
    exact: (value) => value.replace('.', ','),
  },
  labels: {
    ...labels,
    nested: { direct: 'Välittömästi', directAndFamily: '+ perheen kautta', all: '+ ympäristön kautta ja satunnaisesti' },
  },
  ageGroup: (from, to) =>
    to === 100 ? `${from} vuotta täyttäneet` : from === to ? `${from}-vuotiaat` : `${from}–${to}-vuotiaat`,
  sheets: {
    summary: 'Kenelle raha menee',
    segments: 'Menot elämänkaarella',
    services: 'Menot palveluittain',
    moments: 'Menot väestömomenteittain',
    ages: 'Menot ikävuosittain',
    areas: 'Alueet, järjestäjät, tuottajat',
    measures: 'Vuodet rinnakkain',
    evidence: 'Lukujen näyttö',
    remainder: 'Kohdentamatta',
    findings: 'Huomiot',
    trace: 'Mistä luku tulee',
    method: 'Menetelmän säännöt',
    drivers: 'Käytetyt jakoperusteet',
    weights: 'Jakoperusteet lukuina',
    tags: 'Säännöt ja merkinnät',
  },
  titles: {
    segments: 'Menot elämänkaaren vaiheittain',
    services: 'Menot palveluittain',
    moments: 'Menot väestömomenteittain',
    ages: 'Menot ikävuosittain',
    areas: 'Menot alueittain, järjestäjittäin ja tuottajittain',
    measures: 'Vuodet rinnakkain',
    evidence: 'Kuinka hyvään tietoon luvut perustuvat',
    remainder: 'Mihin kaikki rivit päätyvät',
    findings: 'Huomiot',
    trace: 'Mistä luku tulee',
    method: 'Menetelmän säännöt',
    drivers: 'Jakoperusteet',
    weights: 'Jakoperusteiden luvut',
    tags: 'Mitkä rivit kuuluvat mihinkin momenttiin',
  },
  notes: {
    segments:
      'Ikäryhmät on laskettu yksittäisistä ikävuosista. Alaraja ja yläraja kertovat, kuinka paljon oletukset voivat siirtää lukua.',
    services:
      'Lasten osuus on laskettu yksittäisistä ikävuosista. Kohdentamatta: palveluun merkittyä rahaa, jolla ei ole saajaa. Laskettua (A–B): osuus, joka on jaettu lasketun tiedon perusteella.',
    moments: 'Väestömomentti kertoo, mitä palvelua raha on, keitä se palvelee, kuinka suoraan ja millä perusteella se on jaettu.',
    ages: 'Viimeinen rivi sisältää kaikki 100 vuotta täyttäneet. Euroa/asukas on laskettu saman ikäisten asukkaiden määrällä.',
    areas: 'Samat eurot eri suunnista katsottuna. Taulukoita ei lasketa yhteen.',
    measures:
      'Tilinpäätöstä, talousarviota ja suunnitelmaa ei lasketa yhteen. Kiinteät hinnat on laskettu mallin hintaindeksillä.',
    evidence: 'A ja B perustuvat laskettuun tietoon, C malliin, D harkintaan. Rivi saa heikoimman käytetyn tiedon luokan.',
    remainder: 'Jokainen talousarvion euro on tasan yhdessä näistä paikoista.',
    findings:
      'Kaikki, mitä tiedostoista, mallista ja laskennasta huomattiin: ensin virheet, sitten huomiot, suurin rahamäärä ensin. Koodi kertoo saman huomion kaikilla kielillä.',
    trace:
      'Jokainen rivi, sen solu tiedostossa ja mihin sen raha meni: momentti, sääntö tai merkintä, jakoperuste. Rivin osat ovat yhteensä rivin summa, joten jokaisen taulukon voi laskea tästä uudelleen. Tulorivit ovat miinusmerkkisiä. Ikävuosittaiset vaiheet näyttää komento momentti trace.',
    method: 'Näillä säännöillä jokainen luku voidaan laskea uudelleen.',
    drivers:
      'Jakoperuste kertoo, missä suhteessa momentin raha jakautuu ikävuosille. Luvut ovat taulukossa "Jakoperusteiden luvut".',
    weights:
      'Luvut ovat sellaisina kuin ne on annettu. Iän osuus = iän paino ÷ painojen summa; väestön määrät ovat taulukossa "Menot ikävuosittain".',
    tags: 'Rivin oma merkintä voittaa säännöt. Säännöistä voittaa korkein sija, sitten useammat ehdot.',
  },
  columns: {
    segment: 'Ikäryhmä',
    service: 'Palvelu',
    moment: 'Väestömomentti',
    age: 'Ikä',
    ages: 'Iät',
    area: 'Alue',
    organiser: 'Järjestäjä',
    provider: 'Tuottaja',
    productionMode: 'Tuotantotapa',
    preventionLevel: 'Ehkäisyn taso',
    directness: 'Kohdentuvuus',
    evidence: 'Näyttö',
    driver: 'Jakoperuste',
    lines: 'Rivejä',
    amount: 'Euroa',
    share: 'Osuus',
    low: 'Alaraja',
    high: 'Yläraja',
    income: 'Tulot',
    net: 'Netto',
    population: 'Asukkaita',
    perHead: 'Euroa/asukas',
    direct: 'Välittömästi lapsille',
    directAndFamily: '+ perheen kautta',
    measure: 'Vuosi ja vaihe',
    kind: 'Laji',
    change: 'Muutos',
    operating: 'Toimintamenot',
    unplaced: 'Kohdentamatta',
    reason: 'Erä',
    paid: 'Maksettu',
    received: 'Saatu',
    line: 'Rivi',
    label: 'Nimi',
    cell: 'Solu',
    lineAmount: 'Koko rivi',
    rule: 'Sääntö tai merkintä',
    by: 'Kuka ja milloin',
    why: 'Miksi',
    source: 'Lähde',
    asOf: 'Tilanne',
    validFrom: 'Alkaen',
    validTo: 'Asti',
    decidedBy: 'Päätös',
    formula: 'Iän paino',
    unit: 'Mitä luku on',
    value: 'Luku',
    what: 'Tarkenne',
    shares: 'Momentti ja osuus',
    rank: 'Sija',
    without: 'Ilman tukipalveluja',
    with: 'Tukipalveluineen',
    difference: 'Ero',
    command: 'Näin kysyt',
    name: 'Nimi',
    text: 'Sääntö',
    count: 'Määrä',
    confirmation: 'Vahvistus',
    whichLines: 'Mitkä rivit',
    severity: 'Laji',
    finding: 'Mitä huomattiin',
    file: 'Tiedosto',
    sheet: 'Välilehti',
    code: 'Koodi',
    children: 'Lapsia',
    measured: 'Laskettua (A–B)',
    flow: 'Maksaja → saaja',
    id: 'Tunnus',
  },
  totals: {
    lines: 'Kaikki rivit ilman toimintatuloja',
    allocated: 'Kohdennettu ihmisille',
    remainder: 'Kohdentamatta',
    notAllocable: 'Päätetty jättää kohdentamatta',
    internal: 'Sisäiset erät',
    eliminated: 'Järjestäjien väliset maksut',
    nonOperating: 'Verot, valtionosuudet, rahoitus ja poistot',
  },
  total: 'Kohdennettu yhteensä',
  others: 'Muut palvelut',
  operating: 'Toimintamenot yhteensä',
  income: 'Toimintatulot',
  net: 'Toimintamenot, netto',
  investment: 'Investoinnit',
  suppressed: '..',
  state: {
    working: 'Työversio, ei julkaistavaksi. Luvut ovat sentilleen tarkkoja, eikä pieniä ryhmiä ole suojattu.',
    published: ({ amount, perHead }) =>
      `Julkaistava versio. Rahamäärät on pyöristetty ${amount} tarkkuuteen ja asukaskohtaiset luvut ${perHead} tarkkuuteen. Kaksi pistettä (..): luku on peitetty, koska saajia on vähän.`,
  },
  summary: {
    subject: ({ measure, kind, year }) => `${capital(kind)} ${year} · ${measure}`,
    intro: ({ populationYear, forecast, population, rounded }) =>
      'Kenelle ja mihin talousarvion käyttömenot menevät. ' +
      (rounded ? 'Luvut ovat euroja. ' : 'Luvut ovat kokonaisia euroja; tarkka luku on solussa. ') +
      'Mukana eivät ole kunnan sisäiset laskut, eikä tuloja ole vähennetty.' +
      (population
        ? ` Euroa/asukas: rahamäärä jaettuna ikäryhmän asukasmäärällä (${forecast ? 'väestöennuste ' : ''}31.12.${populationYear}).`
        : ' Väestötietoa ei ole, joten asukaskohtaisia lukuja ei näytetä.'),
    glance: 'Koko talous',
    bySegment: 'Mihin raha menee elämänkaarella',
    byService: 'Mihin raha menee palveluittain',
    children: (under) => capital(years(under)),
    childrenOf: (under) => `siitä alle ${under} v.`,
    childrenShare: 'Lasten osuus',
    nestedNote:
      'Rivit sisältyvät toisiinsa: kukin rivi lisää edelliseen uuden tavan, jolla raha tavoittaa lapsen. Mikään niistä ei yksin ole "lasten budjetti". Osuus on osuus toimintamenoista.',
    perChild: 'Euroa/lapsi',
    supportCosts: 'Samat luvut, kun tukipalvelujen kustannukset on jaettu palveluille',
    supportNote: (moved) =>
      `Tukipalveluista siirrettiin niitä käyttäville yksiköille ${moved}. Kokonaissumma ei muutu; lasten osuus voi myös pienentyä, koska osa tukipalveluista palvelee muita.`,
    noSupportCosts: 'Tukipalvelujen kustannuksia ei ole jaettu palveluille: mallissa ei ole niiden jakoperusteita.',
    change: 'Muutos vuosittain',
    changeNote:
      'Muutos lasketaan edellisen vuoden vastaavasta luvusta, suunnitelmavuosina edellisestä suunnitelmasta tai talousarviosta. Osavuoden toteumaa ei verrata. Kun ikäluokka pienenee, euroa/lapsi voi kasvaa ilman uutta rahaa.',
    perChildReal: (prices) => `Euroa/lapsi, ${prices}`,
    index: ({ index, year }) => `Hinnat on muutettu vuoden ${year} hinnoiksi: ${index}.`,
    sure: 'Kuinka varmoja luvut ovat',
    coverage: ({ covered, measured }) =>
      (covered === null ? '' : `Toimintamenoista ${covered} on merkitty väestömomentille. `) +
      (measured === null
        ? 'Lasketun tiedon osuutta ei näytetä, koska siitä voisi päätellä peitettyjä lukuja.'
        : `Lasketun tiedon (A tai B) perusteella on jaettu ${measured}.`),
    range: ({ under, low, high }) =>
      `Jos kaikki oletukset pettäisivät samaan suuntaan, ${years(under)} saisivat kaikkiaan vähintään ${low} ja enintään ${high}. Tämä on oletusten vaihteluväli, ei luottamusväli.`,
    ranged: (share) =>
      share === null
        ? 'Mallissa ei ole annettu vaihteluvälejä, joten lukujen epävarmuutta ei tiedetä.'
        : `Vaihteluväli on annettu ${share} osuudelle kohdennetusta rahasta; muun epävarmuutta ei tiedetä.`,
    unconfirmed: ({ amount, share }) =>
      `${amount} (${share} menoista) on merkitty tai jaettu alkukirjaston oletuksilla, joita kukaan ei ole vielä vahvistanut.`,
    unread: (measures) =>
      `Kaikkien rivien summaa ei voitu lukea, ja ne puuttuvat luvuista: ${measures}. Tähti (*) merkitsee vajaata vuotta.`,
    evidenceNote: (measured) =>
      (measured ? 'Laskettua (A–B): osuus, joka on jaettu lasketun tiedon perusteella. ' : '') +
      'Näyttö on palvelun heikoimman tiedon mukaan; luokat selitetään sivulla 2.',
    missing: 'Mitä luvuista puuttuu',
    alsoInBudget: 'Lisäksi talousarviossa',
    identity:
      'Miinus tarkoittaa, että tuloja on enemmän kuin menoja. Talousarvion kaikki rivit ovat taulukossa "Mihin kaikki rivit päätyvät".',
    findings: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'Tiedostoista, mallista ja laskennasta ei jäänyt huomioita.'
        : errors === 0
          ? `Virheitä ei ollut. Lue ${warnings === 1 ? '1 huomio' : `${warnings} huomiota`} ennen päätöksiä (taulukko "Huomiot").`
          : `Lue ${errors === 1 ? '1 virhe' : `${errors} virhettä`} ja ${warnings === 1 ? '1 huomio' : `${warnings} huomiota`} ennen päätöksiä (taulukko "Huomiot").`,
    ask: 'Mistä luku tulee? Samanniminen taulukko vie jokaisesta luvusta budjettiriveille.',
  },
  findings: {
    none: 'Huomioita ei ole.',
    publishedNote: 'Julkaistavassa versiossa ovat vain huomiot, jotka eivät kerro yksittäisistä riveistä tai tiedostoista.',
  },
  askNote: 'Jokaisen luvun takaa löytyvät budjettirivit. Komento näyttää rivit, säännön, jakoperusteen ja laskun vaiheet.',
  prices: (year) => (year === null ? 'kiintein hinnoin' : `vuoden ${year} hinnoin`),
  charts: {
    segments: ({ name, figure }) => `Euroa ikäryhmittäin: eniten ${name}, ${figure}`,
    segmentsPerHead: ({ name, figure }) => `Euroa/asukas ikäryhmittäin: eniten ${name}, ${figure}`,
    ages: ({ name, figure }) => `Euroa ikävuosittain: eniten ${name}, ${figure}`,
    agesPerHead: ({ name, figure }) => `Euroa/asukas ikävuosittain: eniten ${name}, ${figure}`,
    children: ({ under, direct, all }) => `${capital(years(under))}: välittömästi ${direct}, kaikkiaan ${all}`,
    services: ({ name, share }) => `Euroa palveluittain: eniten ${name}, ${share} toimintamenoista`,
    grounds: ({ measured }) => `Toimintamenoista ${measured} on jaettu lasketun tiedon (A–B) perusteella`,
    part: 'ilman rivejä, joilla ei ole lukua',
    age: (age) => (age === 100 ? '100 vuotta täyttäneet' : `${age}-vuotiaat`),
    ends: ({ largest, smallest }) => `Suurin ${largest}; pienin ${smallest}`,
  },
  reach: {
    title: (under) => `${capital(years(under))}: mitä kautta raha tavoittaa`,
    direct: 'Välittömästi',
    family: 'Perheen kautta',
    rest: 'Ympäristön kautta ja satunnaisesti',
    total: 'Yhteensä',
  },
  grounds: 'Mihin tietoon toimintamenojen jako perustuu',
  byEvidence: 'Näytön mukaan',
  byDirectness: 'Kohdentuvuuden mukaan',
  byArea: 'Alueittain',
  byOrganiser: 'Järjestäjittäin',
  byProvider: 'Tuottajittain',
  byProductionMode: 'Tuotantotavoittain',
  byPreventionLevel: 'Ehkäisyn tason mukaan',
  flows: 'Järjestäjien väliset maksut, laskettu mukaan kerran',
  nestedAmounts: 'Sisäkkäiset summat',
  remainderByReason: 'Kohdentamatta syyn mukaan',
  remainderTotal: 'Kohdentamatta yhteensä',
  identity: 'Kaikki rivit',
  sources: 'Lähteet',
  momentDrivers: 'Minkä momentin raha jaetaan milläkin perusteella',
  source: { population: 'Väestö', priceIndex: 'Hintaindeksi', supportCosts: 'Tukipalvelujen jako' },
  fromLibrary: 'valmis oletus, vahvistamatta',
  field: {
    organiser: 'Järjestäjä',
    committee: 'Toimielin',
    serviceArea: 'Palvelualue',
    costCentre: 'Kustannuspaikka',
    costCentreName: 'Kustannuspaikan nimi',
    account: 'Tili',
    accountName: 'Tilin nimi',
    label: 'Nimike',
    heading: 'Otsikko',
    kind: 'Laji',
    line: 'Rivi',
    sheet: 'Välilehti',
  },
  everyLine: 'kaikki rivit',
  ruleOrTag: { rule: 'sääntö', tag: 'merkintä' },
  weightUnit: {
    count: 'käyttäjiä',
    volume: 'määrä',
    price: 'hinta, euroa',
    weight: 'painokerroin',
    perHead: 'euroa/asukas',
    share: 'osuus',
    amount: 'euroa',
    persons: 'henkilöitä kotitalouksissa',
    population: 'asukasluku',
    follows: 'seuraa',
  },
  ...methodText,
  traceCommand: (cell) => `npx momentti trace TIEDOSTO --model MALLI --cell ${cell}`,
};
