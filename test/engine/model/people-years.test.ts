import fc from 'fast-check';
import { isForecastYear, peopleYears } from '../../../engine/model/people-years';
import type { PopulationTable } from '../../../engine/model/population';

const table = (given: Partial<PopulationTable>): PopulationTable => ({
  year: 2025,
  area: null,
  source: 's',
  evidence: 'A',
  persons: Array.from({ length: 101 }, () => 0),
  ...given,
});
const personsAt = (counts: Readonly<Record<number, number | string>>) =>
  Array.from({ length: 101 }, (_, age) => counts[age] ?? 0);

test('the people of a year are those of the municipality’s own table, else of all areas together', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 101, maxLength: 101 });
  fc.assert(
    fc.property(counts, counts, (north, south) => {
      const sum = [...north, ...south].reduce((all, count) => all + count, 0);
      const areas = [table({ area: 'n', persons: north }), table({ area: 's', persons: south })];
      expect(peopleYears(areas)).toMatchObject([{ persons: sum, areas: ['n', 's'] }]);
      expect(peopleYears([...areas, table({ persons: personsAt({ 3: 7 }) })])).toMatchObject([
        { persons: 7, youngest: 3, oldest: 3 },
      ]);
    }),
  );
});

test('years stand in order, women and men as one; modelled people are a forecast, nobody has no ages', () => {
  const tables = [
    table({ year: 2027, evidence: 'C', persons: personsAt({ 0: '10.4', 100: '1/2' }) }),
    table({ year: 2025, sex: 'female', persons: personsAt({ 20: 2 }) }),
    table({ year: 2025, sex: 'male', persons: personsAt({ 40: 3 }) }),
    table({ year: 2026, evidence: 'B' }),
  ];
  expect(peopleYears(tables)).toEqual([
    { year: 2025, persons: 5, isForecast: false, areas: [], youngest: 20, oldest: 40 },
    { year: 2026, persons: 0, isForecast: false, areas: [], youngest: null, oldest: null },
    { year: 2027, persons: 11, isForecast: true, areas: [], youngest: 0, oldest: 100 },
  ]);
  expect([2025, 2026, 2027, 2030].map((year) => isForecastYear(tables, year))).toEqual([false, false, true, false]);
});
