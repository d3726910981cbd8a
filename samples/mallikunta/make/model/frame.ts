import type { BudgetModel } from '../../../../engine/model/model';
import type { AgeSegment, Area, PopulationTable, PriceIndex } from '../../../../engine/model/population';
import { sampleAreas } from '../areas';
import type { SamplePopulation } from '../population';
import { constructedNotice } from '../sheets/cells';

/** Organiser ids of the joint model. */
export const city = 'mallikunta';
export const county = 'hyvinvointialue';

export const organisers: BudgetModel['organisers'] = [
  { id: city, name: 'Mallikunta', kind: 'municipality' },
  { id: county, name: 'Mallin hyvinvointialue', kind: 'county' },
];

export const settings: BudgetModel['settings'] = {
  title: 'Mallikunta ja Mallin hyvinvointialue',
  notice: constructedNotice,
  currency: 'EUR',
  childAgeLimit: 18,
  adults: { from: 18, to: 64 },
  preset: 'four-classes',
};

export const publication: BudgetModel['publication'] = { threshold: 5, zeros: 'publish' };

export const segments: readonly AgeSegment[] = [
  { id: '0-3', name: 'Vauvat ja taaperot, 0–3 v.', from: 0, to: 3 },
  { id: '4-8', name: 'Leikki-ikä ja koulun alku, 4–8 v.', from: 4, to: 8 },
  { id: '9-13', name: 'Kouluikä, 9–13 v.', from: 9, to: 13 },
  { id: '14-18', name: 'Nuoruus, 14–18 v.', from: 14, to: 18 },
  { id: '19-29', name: 'Opinnot, työ ja oma perhe, 19–29 v.', from: 19, to: 29 },
  { id: '30-44', name: 'Ruuhkavuodet, 30–44 v.', from: 30, to: 44 },
  { id: '45-64', name: 'Keski-ikä, 45–64 v.', from: 45, to: 64 },
  { id: '65-74', name: 'Varhaiset eläkevuodet, 65–74 v.', from: 65, to: 74 },
  { id: '75-84', name: 'Myöhemmät eläkevuodet, 75–84 v.', from: 75, to: 84 },
  { id: '85+', name: 'Vanhimmat, 85 v. täyttäneet', from: 85, to: 100 },
];

export const areas: readonly Area[] = sampleAreas.map(({ id, name }) => ({ id, name }));

const populationSource =
  'Rakennettu: Hämeenlinnan väestö 31.12.2019 (Tilastokeskus, taulu 11re, CC BY 4.0) vanhennettu vuosi kerrallaan, alueet sovitettu reunasummiin';

export function populationTables(population: SamplePopulation): PopulationTable[] {
  return [...population.values()].flatMap(({ year, city: persons, areas: byArea }) => {
    const about = { year, source: populationSource, asOf: `${year}-12-31`, evidence: 'C' as const };
    const whole: PopulationTable = { ...about, area: null, persons: [...persons] };
    return [whole, ...[...byArea].map(([area, own]): PopulationTable => ({ ...about, area, persons: [...own] }))];
  });
}

export const priceIndex: PriceIndex = {
  name: 'Mallin palveluhintaindeksi',
  source: 'Rakennettu esimerkkisarja, ei virallinen indeksi',
  baseYear: 2026,
  values: [
    { year: 2024, value: 94.9 },
    { year: 2025, value: 97.4 },
    { year: 2026, value: 100 },
    { year: 2027, value: 102.1 },
    { year: 2028, value: 104.3 },
  ],
};
