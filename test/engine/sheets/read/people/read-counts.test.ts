import type { CellValue } from '../../../../../engine/sheets/grid';
import { readCounts } from '../../../../../engine/sheets/read/people/read-counts';
import { grid } from '../open-fixture';

const read = (rows: CellValue[][], areas?: Parameters<typeof readCounts>[1]) =>
  readCounts(grid(rows, 'T', 'kayttajat.csv'), areas);

test('single ages, bands and open ends; what nobody is counted in is left out', () => {
  const rows = [
    ['Ikä', 'Asiakkaat'],
    ['0', 3],
    ['1-5', 40],
    ['6', 0],
    ['65 vuotta tai yli', 12],
    ['Yhteensä', 55],
  ];
  expect(read(rows)).toEqual({
    value: [
      { from: 0, to: 0, count: 3 },
      { from: 1, to: 5, count: 40 },
      { from: 65, to: 100, count: 12 },
    ],
    issues: [],
  });
});

test('from and to in columns of their own, areas by the model’s ids, halves as they are', () => {
  const rows = [
    ['Iästä', 'Ikään', 'Alue', 'Paikat'],
    [1, 5, 'Pohjoinen', '2,5'],
    [6, 6, 'Etelä', 4],
    [1, 6, 'Yhteensä', 6.5],
  ];
  expect(read(rows, [{ id: 'north', name: 'Pohjoinen' }]).value).toEqual([
    { from: 1, to: 5, area: 'north', count: '2.5' },
    { from: 6, to: 6, area: 'Etelä', count: 4 },
  ]);
});

test('of several years the newest, which is said; sexes are added up', () => {
  const rows = [
    ['Vuosi', 'Ikä', 'Tytöt', 'Pojat'],
    [2023, 7, 5, 5],
    [2024, 7, 6, 7],
  ];
  const { value, issues } = read(rows);
  expect(value).toEqual([{ from: 7, to: 7, count: 13 }]);
  expect(issues).toMatchObject([{ code: 'people.year-taken', params: { year: 2024, others: '2023' } }]);
});
