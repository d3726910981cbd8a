import { findHeader } from '../../../../engine/sheets/read/header-row';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { grid } from './open-fixture';

const lines: SheetGrid['rows'] = [
  ['4000', 'Palkat', -10, -20],
  ['4100', 'Ostot', -30, -45],
  ['4200', 'Vuokrat', -7, -8],
];
const head = ['Tili', 'Nimi', 'TP 2024', 'TA 2026'];
const found = (rows: SheetGrid['rows'], merged: SheetGrid['merged'] = []) => {
  const header = findHeader({ ...grid(rows, 'TA'), merged });
  return header === null ? null : [header.row, header.rows, header.headings];
};

test('a title of several cells just over the headings is no heading', () =>
  expect(found([['Mallila', null, null, 'Talousarvio 2026'], head, ...lines])).toEqual([2, 1, head]));

test('numbers of columns under the headings are no line', () =>
  expect(inspectSheets([grid([head, ['1', '2', '3', '4'], ...lines], 'TA')], { file: 'b.xlsx' }).tables[0]).toMatchObject({
    lines: 3,
    firstRow: 3,
  }));

test('a section under the headings is no heading, though its word is also that of a column', () =>
  expect(found([head, ['Menot'], ...lines])).toEqual([1, 1, head]));

test('years alone, a heading repeated with its upper row, and sides under a year', () => {
  const years = [
    ['Tili', 'Nimi', 'TA', 'TA'],
    [null, null, 2025, 2026],
  ];
  expect(found([...years, ...lines])).toEqual([1 + 1, 2, ['Tili', 'Nimi', 'TA 2025', 'TA 2026']]);
  const [table] = inspectSheets([grid([...years, ...lines, ...years, ['4300', 'Muut', -1, -1]], 'TA')], {
    file: 'b.xlsx',
  }).tables;
  expect(table).toMatchObject({ dataRows: 4, sums: { C: '-48.00', D: '-74.00' } });
  const sides = inspectSheets(
    [
      {
        ...grid(
          [
            [null, 'TA 2026', null, null],
            ['Tulosalue', 'Menot', 'Tulot', 'Netto'],
            ['Koulut', 110, 22, -88],
            ['Kirjasto', 51, 6, -45],
          ],
          'TA',
        ),
        merged: [{ row: 1, column: 1, rows: 1, columns: 3 }],
      },
    ],
    { file: 'b.xlsx' },
  ).tables[0]!;
  expect(sides.columns.map(({ header, role }) => `${role} ${header}`)).toEqual([
    'name Tulosalue',
    'amount TA 2026 Menot',
    'amount TA 2026 Tulot',
    'other TA 2026 Netto',
  ]);
  // Both sides are one budget: nothing to choose.
  expect(sides.questions.map(({ id }) => id)).not.toContain('which-budget');
});

test('a first row of amounts that look like years is a line', () => {
  const rows = [
    ['Nimi', 'Määräraha'],
    ['Palkat', 2000],
    ['Ostot', 1950],
    ['Vuokrat', 30],
  ];
  expect(found(rows)).toEqual([1, 1, ['Nimi', 'Määräraha']]);
});

test('neither words alone nor an empty sheet have a heading', () => {
  expect(
    found([
      ['Muistio', 'Kokous'],
      ['Asia', 'Päätös'],
    ]),
  ).toBeNull();
  expect(found([])).toBeNull();
});
