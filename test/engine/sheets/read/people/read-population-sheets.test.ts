import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../../../engine/sheets/grid';
import { readPopulation } from '../../../../../engine/sheets/read/people/read-population';
import { readPopulationSheets } from '../../../../../engine/sheets/read/people/read-population-sheets';
import { grid } from '../open-fixture';

const ages = Array.from({ length: 101 }, (_, age) => age);
const sheetOf = (rows: CellValue[][], name: string): SheetGrid => grid(rows, name, 'vaesto.xlsx');
const ofYear = (year: number, persons: number, name = String(year)): SheetGrid =>
  sheetOf([['Ikä', `Väestö ${year}`], ...ages.map((age): CellValue[] => [age, persons])], name);
const other = sheetOf([['Tietoja'], ['Lähde', 'Tilastokeskus']], 'Tietoja');

const someCell = fc.oneof(
  fc.constantFrom(
    'Ikä',
    'Vuosi',
    'Alue',
    'Kunta',
    'Miehet',
    'Naiset',
    'Yhteensä',
    '2024',
    '2025 Väestö',
    '0',
    '7 v',
    '90-',
    '100+',
    '0-4',
    '-',
    '1 234',
    '1,234',
    'x',
  ),
  fc.integer({ min: -2, max: 2030 }),
  fc.double(),
  fc.constant(null),
  fc.constant({ error: '#REF!' }),
);

test('whatever stands in the sheets: tables of 101 ages, of years and areas once, or why not', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.array(someCell, { maxLength: 5 }), { maxLength: 8 }), { maxLength: 3 }),
      fc.array(fc.constantFrom(2024, 2025, 2026), { maxLength: 2 }),
      (odd, years) => {
        const sheets = [...odd.map((rows, at) => sheetOf(rows, `S${at}`)), ...years.map((year) => ofYear(year, 5))];
        const { value, issues } = readPopulationSheets(sheets, { thisYear: 2026 });
        if (value === null) return expect(issues.length).toBeGreaterThan(0);
        expect(issues.every(({ severity }) => severity !== 'error')).toBe(true);
        expect(new Set(value.map(({ year, area }) => `${year} ${area}`)).size).toBe(value.length);
        for (const { persons, evidence, year } of value) {
          expect(persons).toHaveLength(101);
          expect(evidence === 'A').toBe(year < 2026);
        }
      },
    ),
    { numRuns: 500 },
  ));

test('a sheet for each year is read whole, and a sheet of notes passed over', () => {
  const { value, issues } = readPopulationSheets([other, ofYear(2023, 1), ofYear(2024, 2)]);
  expect(value?.map(({ year, persons }) => [year, persons[7]])).toEqual([
    [2023, 1],
    [2024, 2],
  ]);
  expect(issues).toEqual([]);
});

test('a sheet that has people and cannot be read stops all; a hidden one does not', () => {
  const bands = sheetOf(
    [
      ['Ikä', '2025'],
      ['0-4', 20],
    ],
    'Ryhmät',
  );
  expect(readPopulationSheets([ofYear(2024, 2), bands]).value).toBeNull();
  expect(readPopulationSheets([ofYear(2024, 2), { ...bands, visibility: 'hidden' }]).value).toHaveLength(1);
});

test('men and women on sheets of their own are nobody’s whole population', () => {
  const [men, women] = [ofYear(2024, 5, 'Miehet'), ofYear(2024, 6, 'Naiset')];
  expect(readPopulation(men).issues).toMatchObject([{ code: 'people.one-sex', params: { sex: 'male' } }]);
  expect(readPopulationSheets([men, women]).value).toBeNull();
  expect(readPopulationSheets([ofYear(2024, 5, 'a'), ofYear(2024, 6, 'b')]).issues.map(({ code }) => code)).toEqual([
    'people.on-two-sheets',
  ]);
});

test('years that nobody has counted yet are a projection, whatever the table is called', () => {
  const { value, issues } = readPopulationSheets([ofYear(2025, 1), ofYear(2026, 2), ofYear(2030, 3)], { thisYear: 2026 });
  expect(value?.map(({ year, evidence }) => [year, evidence])).toEqual([
    [2025, 'A'],
    [2026, 'C'],
    [2030, 'C'],
  ]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['people.projection', { years: '2026' }],
    ['people.projection', { years: '2030' }],
  ]);
});
