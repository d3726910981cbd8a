import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { proposeFile } from '../../../../engine/sheets/read/propose-for-file';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { grid } from './open-fixture';

const inspect = (...sheets: SheetGrid[]) => inspectSheets(sheets, { file: 'b.xlsx' });
const places = (...sheets: SheetGrid[]) =>
  inspect(...sheets).tables.map(({ headerRows, columns, lines, sums }) => [
    headerRows,
    columns[0]!.column,
    lines,
    Object.values(sums),
  ]);

test('one under another with other headings: two tables, each with its own title', () => {
  const sheet = grid(
    [
      ['Tulot, 1 000 €'],
      ['Tulolaji', 'TA 2026'],
      ['Verotulot', 900],
      ['Valtionosuudet', 300],
      [],
      ['Menot'],
      ['Toimielin', 'Menolaji', 'TA 2026'],
      ['10', 'Hallinto', 500],
      ['20', 'Sivistys', 650],
    ],
    'TA',
  );
  expect(places(sheet)).toEqual([
    [[2], 'A', 2, ['1200000.00']],
    [[7], 'A', 2, ['1150000.00']],
  ]);
});

test('side by side with a column between, and without one where the first heading is said again', () => {
  const head = ['Tili', 'Nimi', 'TA 2026'];
  const left = [
    ['4000', 'Palkat', -10],
    ['4100', 'Ostot', -20],
  ];
  const right = [
    ['3000', 'Maksut', 5],
    ['3100', 'Myynti', 6],
  ];
  const apart = grid([[...head, null, ...head], ...left.map((cells, at) => [...cells, null, ...right[at]!])], 'TA');
  const close = grid([[...head, ...head], ...left.map((cells, at) => [...cells, ...right[at]!])], 'TA');
  for (const [sheet, column] of [
    [apart, 'E'],
    [close, 'D'],
  ] as const) {
    expect(places(sheet)).toEqual([
      [[1], 'A', 2, ['-30.00']],
      [[1], column, 2, ['11.00']],
    ]);
  }
});

test('empty columns between groups of amounts part no table', () => {
  const sheet = grid(
    [
      ['Tili', 'Nimi', null, 'TP 2024', null, 'TA 2026'],
      ['4000', 'Palkat', null, -10, null, -11],
      ['4100', 'Ostot', null, -20, null, -21],
    ],
    'TA',
  );
  expect(places(sheet)).toEqual([[[1], 'A', 2, ['-30.00', '-32.00']]]);
});

test('sheets of one shape with other lines are parts of one budget; a summary of them is not counted again, and is asked about', () => {
  const head = ['Tili', 'Nimi', 'TA 2026'];
  const school = grid([head, ['4000', 'Koulun palkat', -10], ['4100', 'Koulun ostot', -20]], 'Sivistys');
  const roads = grid([head, ['7000', 'Katujen palkat', -30], ['7100', 'Katujen ostot', -45]], 'Tekninen');
  expect(proposeFile([school, roads]).kept.map(({ layout }) => layout.sheet)).toEqual(['Sivistys', 'Tekninen']);
  expect(readBudget([school, roads]).value!.lines).toHaveLength(4);
  const again = grid([head, ['1', 'Sivistys', -30]], 'Yhteenveto');
  const { tables, issues } = inspect(school, again);
  expect(issues.map(({ code }) => code)).toContain('sheet.left-out');
  expect(tables[0]!.questions.find(({ id }) => id === 'same-money')).toMatchObject({
    params: { tables: 'Yhteenveto' },
    options: [
      { value: 'leaveOut', sum: '-30.00', chosen: true },
      { value: 'add', sum: '-60.00', chosen: false },
    ],
  });
});

test('our own sheets are no candidates', () => {
  const ours: SheetGrid = {
    ...grid(
      [
        ['Tili', 'TA 2026'],
        ['4000', 1],
      ],
      'Momentti',
    ),
    ours: 'result',
  };
  expect(inspect(ours).tables).toEqual([]);
});

test('hidden rows are read, and said with their sum in the budget, not in a plan of later years', () => {
  const sheet = {
    ...grid(
      [
        ['Tili', 'Nimi', 'TA 2026', 'TS 2027'],
        ['4000', 'Palkat', -10, -11],
        ['4100', 'Ostot', -20, -21],
      ],
      'TA',
    ),
    hiddenRows: [3],
  };
  const { tables, issues } = inspect(sheet);
  expect(tables[0]!.sums).toEqual({ C: '-30.00', D: '-32.00' });
  expect(issues.find(({ code }) => code === 'rows.hidden')).toMatchObject({
    params: { count: 1, sum: '-20.00', column: 'TA 2026' },
  });
});

test.each([
  [
    'people by area and year',
    [
      ['Alue', '2024', '2025', '2026'],
      ['Keskusta', 5210, 5220, 5230],
      ['Pohjoinen', 2100, 2110, 2120],
      ['Etelä', 800, 790, 780],
    ],
  ],
  [
    'people by age',
    [
      ['Ikä', 'Miehet', 'Naiset', 'Yhteensä'],
      [0, 250, 240, 490],
      [1, 260, 255, 515],
      [2, 245, 250, 495],
    ],
  ],
  [
    'a list of people',
    [
      ['Etunimi', 'Sukunimi', 'Puhelin', 'Syntynyt'],
      ['Aino', 'Aalto', '0401234567', 1980],
      ['Eino', 'Esimerkki', '0501234567', 1975],
    ],
  ],
  [
    'staff',
    [
      ['Yksikkö', 'Nimike', 'HTV 2025', 'HTV 2026'],
      ['Koulu', 'Opettaja', 12.5, 13],
      ['Koulu', 'Ohjaaja', 3, 4],
      ['Päiväkoti', 'Hoitaja', 20, 21],
    ],
  ],
])('%s is no budget', (_name, rows) => {
  const confidences = inspect(grid(rows as SheetGrid['rows'], 'Taulukko')).tables.map(({ confidence }) => confidence);
  for (const confidence of confidences) expect(confidence).toBeLessThan(0.5);
});
