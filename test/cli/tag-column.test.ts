import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../engine/sheets/grid';
import { makeSpreadsheet } from '../addin/workbook/file/make-spreadsheet';
import { momentti, temporaryFolder } from './run';
import { settleIn } from './small-town';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const bytes = (name: string): Buffer => readFileSync(path(name));
const sheets = async (name: string): Promise<readonly SheetGrid[]> => (await openFile(bytes(name), name)).read();

beforeAll(() => settleIn(folder));

// Several analyses.
jest.setTimeout(60_000);

test('tables side by side and one under another keep their own moments when these are written beside them', async () => {
  const left = [['Tili', 'Nimike', 'TA 2026'], ...['4000', '4100'].map((code, at) => [code, `Päiväkoti ${at}`, 1000 + at])];
  const right = [['Tili', 'Nimike', 'TA 2026'], ...['5000', '5100'].map((code, at) => [code, `Kirjasto ${at}`, 10 + at])];
  const below = [['Tili', 'Nimike', 'TA 2026'], ...['6000', '6100'].map((code, at) => [code, `Katu ${at}`, 70 + at])];
  const rows = [...left.map((cells, at) => [...cells, null, ...right[at]!]), [], [], ...below];
  writeFileSync(path('tables.xlsx'), makeSpreadsheet([{ name: 'TA', rows }]));
  const model = JSON.parse(bytes('model.json').toString('utf8'));
  const [layout] = model.layouts;
  const tableAt = (id: string, letters: readonly string[], headerRow: number) => ({
    id,
    organiser: layout.organiser,
    sheet: 'TA',
    headerRow,
    lastRow: headerRow + 2,
    columns: [
      { column: letters[0], role: 'code', field: 'account' },
      { column: letters[1], role: 'name', field: 'label' },
      { column: letters[2], role: 'amount', measure: 'TA 2026' },
    ],
    expenseSign: 'positive',
    kinds: [{ when: { account: '*' }, kind: 'expense' }],
  });
  const [first, second] = model.moments.map(({ id }: { id: string }) => id);
  const tags = [
    ['4000', first],
    ['4100', first],
    ['5000', second],
    ['6100', second],
  ].map(([line, moment]) => ({
    organiser: layout.organiser,
    line,
    shares: [{ moment, share: 1 }],
  }));
  const layouts = [
    tableAt('left', ['A', 'B', 'C'], 1),
    tableAt('right', ['E', 'F', 'G'], 1),
    tableAt('below', ['A', 'B', 'C'], 6),
  ];
  writeFileSync(path('tables.json'), JSON.stringify({ ...model, layouts, rules: [], tags }));
  const analyseIt = async (...more: string[]) => {
    const ran = await momentti(folder, 'analyse', 'tables.xlsx', '--model', 'tables.json', '--json', ...more);
    const { byMoment, totals, issues } = JSON.parse(ran.stdout);
    return { byMoment, totals, issues };
  };
  const before = await analyseIt();
  await analyseIt('--into', 'tables.xlsx', '--tag-column');
  const [sheet] = await sheets('tables.xlsx');
  expect(sheet!.rows.map((cells) => [cells[3] ?? null, cells[7] ?? null])).toEqual([
    ['Momentti: väestömomentti', 'Momentti: väestömomentti'],
    ['Oppilaat', 'Kadut'],
    ['Oppilaat', null],
    [null, null],
    [null, null],
    ['Momentti: väestömomentti', null],
    [null, null],
    ['Kadut', null],
  ]);
  expect(await analyseIt()).toEqual(before);
  await analyseIt('--into', 'tables.xlsx', '--tag-column', '--lang', 'sv');
  expect((await sheets('tables.xlsx'))[0]!.rows).toEqual(sheet!.rows);
});
