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
    year: (year) => `Vuosi ${year}`,
    whole: 'Koko kunta',
    persons: (persons) => `${persons} asukasta`,
    source: (source, asOf) => (asOf === null ? `Lähde: ${source}` : `Lähde: ${source}, ${asOf}`),
  },
  list: {
    title: 'Jakoperusteet',
    note: 'Suurin raha ensin. Jakoperuste kertoo, miten momentin raha jakautuu eri-ikäisille.',
    none: 'Mallissa ei ole jakoperusteita. Ne tulevat momenttien mukana, kun merkitset rivejä.',
    open: (driver) => `Avaa jakoperuste ${driver}`,
    unconfirmed: 'Vahvistamatta',
    unused: 'Ei käytössä tässä luvussa',
    notInForce: (year) => `Voimassa vuodesta ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `rajat ${low}–${high}`,
  },
  detail: {
    source: 'Lähde',
    sourceHint: 'Mistä luvut ovat: rekisteri, tilasto, päätös tai oma arvio.',
    sourceMissing: 'Kirjoita lähde, jotta luvut voi myöhemmin tarkistaa.',
    asOf: 'Tiedon päivä',
    asOfHint: 'Esimerkiksi 20.9.2025.',
    decidedBy: 'Kuka on päättänyt',
    evidence: 'Näyttö',
    evidenceHint: 'Kuinka hyvään tietoon jako perustuu.',
    low: 'Alaraja',
    high: 'Yläraja',
    boundsHint: 'Kuinka pieni tai suuri osa momentin rahasta voi kuulua näille ihmisille, 0–1. Jätä tyhjäksi, jos rajoja ei ole.',
    badShare: 'Kirjoita luku väliltä 0–1, esimerkiksi 0,4.',
    share: 'Osuus momentin rahasta',
    from: 'Iästä',
    to: 'Ikään',
    badAges: 'Kirjoita iät väliltä 0–100 niin, että ensimmäinen on enintään toinen. 100 tarkoittaa 100 vuotta täyttäneitä.',
    counts: 'Käyttäjät iän mukaan',
    count: 'Lukumäärä',
    area: 'Alue',
    badCount: 'Kirjoita lukumäärä numeroina, vähintään 0.',
    addCount: 'Lisää ikä',
    removeCount: (at) => `Poista rivi ${at}`,
    importCounts: 'Tuo lukumäärät tiedostosta',
    elsewhere: (kind) => `Jakoperusteen laji on ${kind}. Sen lukuja muutetaan mallin välilehdellä Malli Jakoperusteet.`,
    save: 'Tallenna muutokset',
    confirm: 'Vahvista oletus',
    confirmBody:
      'Tämä on alkukirjaston oletus, jota kukaan ei ole vielä vahvistanut. Vahvista se, kun se sopii kuntaanne, tai muuta lukuja.',
    moments: 'Momentit, jotka tämä jakaa',
    noMoments: 'Mikään momentti ei käytä tätä jakoperustetta tässä luvussa.',
    effect: 'Mitä jakoperuste ratkaisee',
    effectNote:
      'Kaikki kohdennetut menot elämänkaaren vaiheittain: nyt, annetuilla rajoilla ja jos tämän jakoperusteen raha jaettaisiin väestön mukaan.',
    effectLoading: 'Lasketaan vaikutusta',
    columns: { segment: 'Ikäryhmä', now: 'Nyt', low: 'Alaraja', high: 'Yläraja', byPopulation: 'Väestön mukaan' },
  },
};
