import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDelimited } from '../../../../../addin/workbook/file/delimited';
import type { CellValue, SheetGrid } from '../../../../../engine/sheets/grid';
import { readPopulation } from '../../../../../engine/sheets/read/people/read-population';
import { grid } from '../open-fixture';
import { runAtOnce } from '../../../../support/run-at-once';

const ages = Array.from({ length: 101 }, (_, age) => age);
const codes = (sheet: SheetGrid, options = {}): string[] => readPopulation(sheet, options).issues.map(({ code }) => code);
const sheetOf = (rows: CellValue[][], name = 'Väestö'): SheetGrid => grid(rows, name, 'vaesto.csv');

function fixture(name: string): SheetGrid {
  const bytes = readFileSync(join(__dirname, '../../../../fixtures/population', name));
  return { ...sheetOf([]), ...runAtOnce(readDelimited(new Uint8Array(bytes), name)) };
}

const people = fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 101, maxLength: 101 });
const oldest = fc.constantFrom('100', '100+', '100 -', '100 v. tai yli');
const ageText = fc.constantFrom(
  (age: number) => String(age),
  (age: number) => `${age} v`,
  (age: number) => `${age} vuotta`,
);

test('the same people, however the table is laid out', () => {
  fc.assert(
    fc.property(people, people, oldest, ageText, (women, men, last, said) => {
      const total = women.map((count, age) => count + (men[age] ?? 0));
      const name = (age: number): string => (age === 100 ? last : said(age));
      const down = sheetOf([['Ikä', 'Vuosi', 'Miehet', 'Naiset'], ...ages.map((age) => [name(age), 2025, men[age], women[age]])]);
      const withSums = sheetOf([
        ['Väestö 31.12.2025', null],
        ['Ikä', 'Yhteensä', 'Miehet', 'Naiset'],
        ['Yhteensä', total.reduce((a, b) => a + b, 0), 0, 0],
        ...ages.map((age) => [name(age), total[age], men[age], women[age]]),
      ]);
      const bySex = sheetOf([
        ['Sukupuoli', 'Ikä', '2025 Väestö'],
        ...ages.map((age) => ['Yhteensä', name(age), total[age]]),
        ...ages.map((age) => ['Miehet', name(age), men[age]]),
        ...ages.map((age) => ['Naiset', name(age), women[age]]),
      ]);
      const across = sheetOf([
        ['Vuosi', ...ages.map((age) => `m${age}`), ...ages.map((age) => `n${age}`)],
        [2025, ...men, ...women],
      ]);
      for (const sheet of [down, withSums, bySex, across]) {
        const { value, issues } = readPopulation(sheet);
        expect(issues).toEqual([]);
        expect(value).toMatchObject([{ year: 2025, area: null, persons: total }]);
      }
    }),
    { numRuns: 40 },
  );
});

test('a table of the statistics office: the own municipality is taken by its name', () => {
  const sheet = fixture('fi-two-municipalities-2019.csv');
  const { value, issues } = readPopulation(sheet, { whole: ['KAUNIAINEN'] });
  expect(value).toMatchObject([{ year: 2019, area: null, evidence: 'A', source: 'fi-two-municipalities-2019.csv' }]);
  expect(value?.[0].persons).toHaveLength(101);
  expect(value?.[0].persons.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(9_797);
  expect(issues).toMatchObject([{ code: 'people.others-left', params: { taken: 'Kauniainen', count: 1 } }]);
  expect(codes(sheet)).toEqual(['people.several-municipalities']);
});

const column = (count: number): CellValue[][] => ages.map((age) => [age, count]);

test('areas by the model’s ids, and a row for all of the municipality', () => {
  const rows = [
    ['Alue', 'Ikä', '2024'],
    ...['Koko kunta', 'Pohjoinen', 'Etelä'].flatMap((area) => column(1).map(([age]) => [area, age, area.length])),
  ];
  const { value } = readPopulation(sheetOf(rows), { areas: [{ id: 'north', name: 'pohjoinen' }] });
  expect(value?.map(({ area, persons }) => [area, persons[7]])).toEqual([
    [null, 10],
    ['north', 9],
    ['Etelä', 5],
  ]);
});

const areaColumn = (name: string, persons: readonly number[]): CellValue[][] => persons.map((count, age) => [age, name, count]);
const inAreas = (...areas: readonly CellValue[][][]): SheetGrid => sheetOf([['Ikä', 'Alue', '2026'], ...areas.flat()]);
const sumsOf = (...parts: readonly number[][]): number[] =>
  ages.map((age) => parts.reduce((sum, part) => sum + (part[age] ?? 0), 0));

test('an area that is all the others together is the whole municipality, by any name', () => {
  fc.assert(
    fc.property(
      people,
      people,
      fc.constantFrom('Mallikunta', '091 Mallikunta', 'Kuntamme'),
      fc.nat(2),
      (north, south, name, at) => {
        fc.pre(
          sumsOf(north, south).some((count) => count > 0) && north.some((count) => count > 0) && south.some((count) => count > 0),
        );
        const rows = [areaColumn('Pohjoinen', north), areaColumn('Etelä', south)];
        rows.splice(at, 0, areaColumn(name, sumsOf(north, south)));
        const { value, issues } = readPopulation(inAreas(...rows));
        expect(value?.find(({ area }) => area === null)?.persons).toEqual(sumsOf(north, south));
        expect(value).toHaveLength(3);
        expect(issues).toMatchObject([{ code: 'people.whole-found', severity: 'info', params: { place: name } }]);
      },
    ),
    { numRuns: 40 },
  );
});

test('an area that is nearly the others together is refused, unless the model knows it', () => {
  const [north, south] = [ages.map((age) => 200 - age), ages.map((age) => 90 + age)];
  const nearly = inAreas(
    areaColumn(
      'Mallikunta',
      sumsOf(
        north,
        south,
        ages.map((age) => age % 7),
      ),
    ),
    areaColumn('Pohjoinen', north),
    areaColumn('Etelä', south),
  );
  expect(readPopulation(nearly)).toMatchObject({ value: null, issues: [{ code: 'people.whole-unclear' }] });
  expect(readPopulation(nearly, { areas: [{ id: '1', name: 'Mallikunta' }] }).value).toHaveLength(3);
});

test('two areas of the same people: which is the whole cannot be told', () =>
  expect(codes(inAreas(areaColumn('Kuntamme', ages), areaColumn('Etelä', ages)))).toEqual(['people.whole-unclear']));

test('areas of unlike sizes stay areas, a big one too', () => {
  const { value, issues } = readPopulation(
    inAreas(
      areaColumn(
        'Keskusta',
        ages.map(() => 50),
      ),
      areaColumn('Pohjoinen', ages),
      areaColumn(
        'Etelä',
        ages.map(() => 7),
      ),
    ),
  );
  expect(value?.map(({ area }) => area)).toEqual(['Keskusta', 'Pohjoinen', 'Etelä']);
  expect(issues).toEqual([]);
});

test.each(['KOKO ALUE', 'Kunta yht.', 'Hela området', 'Whole area'])('%s is the whole municipality', (name) => {
  const { value, issues } = readPopulation(
    inAreas(
      areaColumn(name, ages),
      areaColumn(
        'Etelä',
        ages.map(() => 7),
      ),
    ),
  );
  expect(value?.map(({ area }) => area)).toEqual([null, 'Etelä']);
  expect(issues).toEqual([]);
});

test('a single area or municipality is taken as the whole, and which one is said, unless its name is ours', () => {
  const area = inAreas(areaColumn('Pohjoinen', ages));
  expect(readPopulation(area)).toMatchObject({
    value: [{ area: null }],
    issues: [{ code: 'people.only-place', severity: 'warning', params: { place: 'Pohjoinen' } }],
  });
  expect(readPopulation(area, { whole: ['POHJOINEN'] })).toMatchObject({ value: [{ area: null }], issues: [] });
  expect(readPopulation(area, { areas: [{ id: 'Pohjoinen' }] })).toMatchObject({ value: [{ area: 'Pohjoinen' }], issues: [] });
  const town = sheetOf([['Ikä', 'Kunta', '2026'], ...areaColumn('Espoo', ages)]);
  expect(readPopulation(town).issues).toMatchObject([
    { code: 'people.only-place', severity: 'info', params: { place: 'Espoo' } },
  ]);
});

test('a printed total is what its rows add up to, or it is said; of areas each has its own', () => {
  fc.assert(
    fc.property(people, people, fc.integer({ min: -2, max: 2 }), (north, south, off) => {
      const [first, second] = [north, south].map((one) => one.reduce((sum, count) => sum + count, 0)) as [number, number];
      const rows = [...areaColumn('Koko kunta', north), ['Yhteensä', 'Koko kunta', first]];
      const more = [...areaColumn('Etelä', south), ['Yhteensä', 'Etelä', Math.max(0, second + off)]];
      const found = codes(inAreas(rows, more)).filter((code) => code === 'people.total-differs');
      expect(found).toHaveLength(Math.max(0, second + off) === second ? 0 : 1);
    }),
    { numRuns: 40 },
  );
});

test.each([['999999999999999999'], [999_999_999_999], [1_000_000_001]])('%s are no persons of an age', (count) =>
  expect(codes(sheetOf([['Ikä', '2024'], ...ages.map((age) => [age, age === 7 ? count : 5])]))).toContain('people.not-number'),
);

test('years in headings are tables of their own, and a projection is no count', () => {
  const { value } = readPopulation(sheetOf([['Väestöennuste'], ['Ikä', '2030', '2031'], ...ages.map((age) => [age, '12,5', 3])]));
  expect(value?.map(({ year, evidence, source, persons }) => [year, evidence, source, persons[0]])).toEqual([
    [2030, 'C', 'Väestöennuste', '12.5'],
    [2031, 'C', 'Väestöennuste', 3],
  ]);
});

test('ages over 100 are 100 and over; a dash is nobody', () => {
  const rows = [['Ikä', '2024'], ...ages.map((age) => [age, age === 99 ? '-' : 1]), [101, 2], [105, 3]];
  const [table] = readPopulation(sheetOf(rows)).value ?? [];
  expect(table?.persons.slice(98)).toEqual([1, 0, 6]);
});
