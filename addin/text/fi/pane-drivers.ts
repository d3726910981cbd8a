import { numbers } from '../numbers';
import type { PaneDriversText } from '../parts/pane-drivers';

const { count } = numbers.fi;
const rows = (lines: number): string => (lines === 1 ? '1 rivi' : `${count(lines)} riviä`);

export const paneDrivers: PaneDriversText = {
  notReady: {
    title: 'Jakoperusteita ei vielä ole',
    body: 'Jakoperusteet tulevat malliin momenttien mukana, kun talousarvio on vahvistettu ja rivejä merkitään.',
  },
  loading: 'Haetaan jakoperusteita',
  population: {
    title: 'Väestö',
    missing: (years) =>
      `Väestö puuttuu: ${years}. Sitä tarvitaan, jotta raha voidaan jakaa ikäluokille. Tuo tiedosto, jossa on asukkaat yksittäisen ikävuoden mukaan.`,
    import: 'Tuo väestötiedosto',
    importHint:
      'csv tai Excel: sarakkeet ikä ja lukumäärä, tarvittaessa vuosi ja alue. Esimerkiksi Tilastokeskuksen väestörakenne tai väestöennuste 1-vuotisikäryhmittäin.',
    none: 'Väestöä ei ole vielä tuotu.',
    years: (years, areas) => `Vuodet ${years}${areas === 0 ? '' : `, ${count(areas)} aluetta`}`,
    year: (year, persons, areas, isForecast) =>
      `${year}${isForecast ? ' (ennuste)' : ''}: ${persons} asukasta${areas === 0 ? '' : `, ${count(areas)} aluetta`}`,
    persons: (persons) => `${persons} asukasta`,
    source: (source, asOf) => (asOf === null ? `Lähde: ${source}` : `Lähde: ${source}, ${asOf}`),
    offer: {
      title: 'Otetaanko väestö käyttöön?',
      body: (file) => `Tiedostosta ${file} luettiin:`,
      columns: { year: 'Vuosi', persons: 'Asukkaita', ages: 'Iät' },
      forecast: 'ennuste',
      counted: 'laskettu',
      replaces: (years) => `Mallissa on jo väestö vuosilta ${years}. Se korvataan.`,
      areas: (names, more) => `Alueet: ${names}${more === 0 ? '' : ` ja ${count(more)} muuta`}.`,
      nobody: 'ei asukkaita',
      take: 'Ota väestö käyttöön',
    },
  },
  list: {
    title: 'Jakoperusteet',
    note: 'Suurin raha ensin. Jakoperuste kertoo, miten momentin raha jakautuu eri-ikäisille.',
    none: 'Mallissa ei ole jakoperusteita. Ne tulevat momenttien mukana, kun merkitset rivejä.',
    open: (driver) => `Avaa jakoperuste ${driver}`,
    unconfirmed: 'Vahvistamatta',
    unused: 'Ei käytössä tässä luvussa',
    allUnused: (drivers) => `Ei käytössä tässä luvussa (${count(drivers)})`,
    notInForce: (year) => `voimassa vuodesta ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `osuus ${low}–${high}`,
  },
  detail: {
    name: 'Nimi',
    nameHint: 'Jos nimessä on iät, ne vaihtuvat, kun muutat ikiä.',
    ageName: (from, to) =>
      to === 100
        ? `${from} vuotta täyttäneet väestön suhteessa`
        : `Ikä ${from === to ? from : `${from}–${to}`} väestön suhteessa`,
    source: 'Lähde',
    sourceHint: 'Mistä luvut ovat: rekisteri, tilasto, päätös tai oma arvio.',
    sourceMissing: 'Kirjoita lähde, jotta luvut voi myöhemmin tarkistaa.',
    asOf: 'Tiedon päivä',
    asOfHint: 'Mistä päivästä luvut ovat, esimerkiksi 20.9.2025.',
    decidedBy: 'Kuka on päättänyt',
    evidence: 'Näyttö',
    kind: 'Minkä mukaan raha jaetaan',
    kinds: {
      users: 'Käyttäjämäärien mukaan',
      exclusive: 'Tietynikäisille asukasmäärän mukaan',
      population: 'Kaikille asukkaille asukasmäärän mukaan',
      none: 'Ei jaeta kenellekään',
    },
    usersName: (moment) => (moment === '' ? 'Käyttäjämäärät' : `Käyttäjämäärät: ${moment}`),
    noCounts: 'Kirjoita ainakin yhden iän käyttäjämäärä tai tuo luvut tiedostosta.',
    asOfMissing: 'Kirjoita, mistä päivästä luvut ovat. Ilman päivää ei tiedetä, ovatko ne samalta vuodelta kuin raha.',
    reference: 'Laki, asetus tai päätös, josta ikäraja tulee',
    referenceHint: 'Sen perusteella lukija voi tarkistaa, että palvelu on juuri näille iille.',
    referenceMissing: 'Kirjoita, mikä sääntö antaa ikärajan, tai valitse näytöksi C tai D.',
    evidenceHints: {
      users:
        'A: käyttäjät on laskettu samalta vuodelta kuin raha. B: laskettu muulta vuodelta tai lähellä olevasta tiedosta. C: arvioitu laskentamallilla. D: oma arvio. A muuttuu tuloksissa B:ksi, jos tiedon päivä on muulta vuodelta kuin raha. Ikähaarukoista jaettujen lukujen näyttö alenee yhdellä luokalla.',
      exclusive:
        'Jako asukasmäärän mukaan kertoo, ketkä voivat käyttää palvelua, mutta ei, ketkä käyttävät. Siksi näyttö on C, kun ikäraja on tiedossa, ja D, kun ikä on oma arvio. A vain, jos sääntö antaa palvelun juuri näille iille. Käyttäjämäärillä näyttö on parempi.',
      population:
        'Jako kaikille asukkaille ei kerro, kuka palvelua käyttää. Siksi näyttö on C, kun palvelu on kaikille samanlainen, ja D, kun parempaa perustetta ei tiedetä. Käyttäjämäärillä näyttö on parempi.',
      coefficient: 'Päätetty osuus on harkintaa, ei laskettua tietoa. Siksi näyttö on D.',
      none: 'Rahaa ei jaeta, joten näyttöä ei ole.',
      other:
        'A: laskettu samalta vuodelta kuin raha. B: laskettu muulta vuodelta tai lähellä olevasta tiedosta. C: mallinnettu. D: oma arvio.',
    },
    forMoments: 'Mitä momentteja muutos koskee',
    forMomentsHint: 'Valitut momentit saavat oman jakoperusteen, ja muut jäävät ennalleen.',
    forMomentsMissing: 'Valitse ainakin yksi momentti.',
    bounds: 'Vaihteluväli',
    low: 'Vähintään',
    high: 'Enintään',
    boundsHint:
      'Jos osuutta ei tiedetä tarkasti: kuinka monta prosenttia rahasta vähintään ja enintään kuuluu näille ihmisille. Tulokset näyttävät silloin, paljonko luvut voivat vaihdella. Jätä tyhjäksi, jos et halua antaa väliä.',
    lowAbove: (share) =>
      `Vähimmäisosuus saa olla enintään ${share}, koska jakoperuste jakaa sen osuuden rahasta. Pienennä sitä tai jätä kenttä tyhjäksi.`,
    highBelow: (share) =>
      share === null
        ? 'Enimmäisosuuden pitää olla vähintään yhtä suuri kuin vähimmäisosuuden.'
        : `Enimmäisosuuden pitää olla vähintään ${share}, koska jakoperuste jakaa sen osuuden rahasta. Suurenna sitä tai jätä kenttä tyhjäksi.`,
    badShare: 'Kirjoita prosentteina väliltä 0–100, esimerkiksi 40 %.',
    share: 'Osuus momentin rahasta',
    from: 'Iästä',
    to: 'Ikään',
    badAges: 'Kirjoita iät väliltä 0–100 niin, että ensimmäinen on enintään toinen. 100 tarkoittaa 100 vuotta täyttäneitä.',
    ages: 'Ikä',
    badBand: 'Kirjoita ikä väliltä 0–100, esimerkiksi 7 tai 7–12. 100 tarkoittaa 100 vuotta täyttäneitä.',
    counts: 'Käyttäjät iän mukaan',
    countRows: (lines) => `Käyttäjät iän mukaan: ${rows(lines)}`,
    everywhere: 'Koko kunta',
    count: 'Lukumäärä',
    area: 'Alue',
    badCount: 'Kirjoita lukumäärä numeroina, vähintään 0.',
    addCount: 'Lisää ikä',
    removeCount: (at) => `Poista rivi ${at}`,
    importCounts: 'Tuo lukumäärät tiedostosta',
    elsewhere: (kind) => `Jakoperusteen laji on ${kind}. Sen lukuja muutetaan mallin välilehdellä Malli Jakoperusteet.`,
    save: 'Tallenna muutokset',
    confirm: 'Vahvista jakoperuste',
    saveAndConfirm: 'Tallenna ja vahvista',
    confirmBody: (what) =>
      `Oletus, jota kukaan ei ole vielä vahvistanut: ${what} Vahvista, jos näin voi kunnassanne jakaa, tai muuta jakoa ja tallenna. Vahvistus koskee myös alla lueteltuja momentteja.`,
    divides: {
      ages: (from, to) =>
        `raha jaetaan ${to === 100 ? `${from} vuotta täyttäneille` : from === to ? `${from}-vuotiaille` : `${from}–${to}-vuotiaille`} asukasmäärän suhteessa.`,
      everybody: 'raha jaetaan kaikille asukkaille iästä riippumatta.',
      nobody: 'rahaa ei jaeta kenellekään, vaan se jää näkyviin kohdentamattomana.',
      other: (kind) => `raha jaetaan perusteella ${kind}.`,
    },
    moments: 'Momentit, jotka tämä jakaa',
    noMoments: 'Mikään momentti ei käytä tätä jakoperustetta tässä luvussa.',
    effect: 'Mitä jakoperuste ratkaisee',
    moves: (euros, tenth) =>
      `Jos tämä raha jaettaisiin kaikille asukkaille tasan, siitä menisi ${euros} toisin kuin nyt. Kymmenesosan virhe jaossa merkitsee siis noin ${tenth}.`,
    movesNothing: 'Tulokset pysyisivät samoina, vaikka raha jaettaisiin kaikille asukkaille tasan.',
    unaffected: (segments) =>
      segments === 1 ? 'Yhteen muuhun ikäryhmään se ei vaikuta.' : `Muihin ${count(segments)} ikäryhmään se ei vaikuta.`,
    effectLoading: 'Lasketaan vaikutusta',
    columns: { segment: 'Ikäryhmä', bounds: 'Väli', byPopulation: 'Tasan jaettuna' },
    now: (euros) => `nyt ${euros}`,
  },
};
