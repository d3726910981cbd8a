import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../engine/sheets/grid';
import { makeSpreadsheet } from '../addin/workbook/file/make-spreadsheet';
import { mallikunta, momentti, temporaryFolder } from './run';
import { settleIn } from './small-town';
import { spliced } from '../support/spliced';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const bytes = (name: string): Buffer => readFileSync(path(name));
const sheets = async (name: string): Promise<readonly SheetGrid[]> => (await openFile(bytes(name), name)).read();
const usersOf = (all: readonly SheetGrid[]): readonly SheetGrid['rows'][] =>
  all.filter(({ ours }) => ours === undefined).map(({ rows }) => rows);
const analyse = (...more: string[]) => momentti(folder, 'analyse', 'budget.csv', '--model', 'model.json', ...more);

// Several analyses of a whole city.
jest.setTimeout(60_000);

beforeAll(() => {
  settleIn(folder);
  copyFileSync(mallikunta.budget, path('talousarvio.xlsx'));
});

test('the budget workbook itself takes the results, its own sheets stay, and undo gives the same file back', async () => {
  const before = bytes('talousarvio.xlsx');
  const own = usersOf(await sheets('talousarvio.xlsx'));
  const ran = await momentti(
    folder,
    'analyse',
    'talousarvio.xlsx',
    '--model',
    mallikunta.model,
    '--into',
    'talousarvio.xlsx',
    '--quiet',
  );
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  const after = await sheets('talousarvio.xlsx');
  expect(usersOf(after)).toEqual(own);
  expect(after.filter(({ ours }) => ours === 'result').length).toBeGreaterThan(5);
  const again = await momentti(folder, 'analyse', 'talousarvio.xlsx', '--model', mallikunta.model, '--json');
  const first = await momentti(folder, 'analyse', mallikunta.budget, '--model', mallikunta.model, '--json');
  expect(JSON.parse(again.stdout).totals).toEqual(JSON.parse(first.stdout).totals);
  expect((await momentti(folder, 'undo', 'talousarvio.xlsx')).code).toBe(0);
  expect(bytes('talousarvio.xlsx').equals(before)).toBe(true);
});

test('writing the same results twice is writing them once', async () => {
  writeFileSync(path('own.xlsx'), makeSpreadsheet([{ name: 'Muistio', rows: [['oma']] }]));
  await analyse('--into', 'own.xlsx');
  const once = bytes('own.xlsx');
  await analyse('--into', 'own.xlsx');
  expect(bytes('own.xlsx').equals(once)).toBe(true);
});

test('a user’s sheet keeps its name and cells; ours takes another name, the same one next time', async () => {
  writeFileSync(path('named.xlsx'), makeSpreadsheet([{ name: 'Kenelle raha menee', rows: [['johtajan oma']] }]));
  await analyse('--into', 'named.xlsx');
  await analyse('--into', 'named.xlsx');
  const after = await sheets('named.xlsx');
  expect(usersOf(after)).toEqual([[['johtajan oma']]]);
  expect(after.map(({ name }) => name).filter((name) => name?.startsWith('Kenelle'))).toEqual([
    'Kenelle raha menee',
    'Kenelle raha menee (2)',
  ]);
});

test('--out over a workbook with sheets of a person keeps them; over one of our own results nothing old stays', async () => {
  writeFileSync(path('mixed.xlsx'), makeSpreadsheet([{ name: 'Muistio', rows: [['oma']] }]));
  expect((await analyse('--out', 'mixed.xlsx')).code).toBe(2);
  await analyse('--out', 'mixed.xlsx', '--force');
  expect(usersOf(await sheets('mixed.xlsx'))).toEqual([[['oma']]]);
  await analyse('--out', 'new.xlsx');
  const result = bytes('new.xlsx');
  await analyse('--out', 'new.xlsx', '--force');
  expect(bytes('new.xlsx').equals(result)).toBe(true);
});

test('a sheet of ours that a person renamed is theirs to keep; one that is no longer written goes', async () => {
  await analyse('--out', 'renamed.xlsx');
  const opened = await openFile(bytes('renamed.xlsx'), 'renamed.xlsx');
  const names = (await opened.read()).map(({ name }) => name!);
  const own = spliced(makeSpreadsheet([{ name: 'Muistio', rows: [['oma']] }]), [
    { name: 'Johtajan koonti', widths: [10], rows: [[{ value: 'nimetty itse' }]] },
    { name: 'Whom the money reaches', widths: [10], rows: [[{ value: 'englanniksi' }]] },
  ]);
  writeFileSync(path('renamed.xlsx'), own);
  await analyse('--into', 'renamed.xlsx');
  const after = (await sheets('renamed.xlsx')).map(({ name }) => name);
  expect(after).toEqual(['Muistio', 'Johtajan koonti', ...names]);
});

test.each([
  ['an ods with the name of an xlsx', 'ods' as const],
  ['an old xls', 'biff8' as const],
])('--out --force over %s that holds a person’s sheets is refused', async (_, kind) => {
  const name = kind === 'ods' ? 'odd.xlsx' : 'old.xlsx';
  const before = makeSpreadsheet([{ name: 'Muistio', rows: [['oma']] }], kind);
  writeFileSync(path(name), before);
  const ran = await analyse('--out', name, '--force');
  expect([ran.code, bytes(name).equals(before)]).toEqual([2, true]);
});

test('each line’s moment stands beside the budget when asked, and what a person writes there is a tag', async () => {
  const rows = bytes('budget.csv')
    .toString('utf8')
    .split('\r\n')
    .map((line) => line.replaceAll('"', '').split(';'));
  const model = JSON.parse(bytes('model.json').toString('utf8'));
  writeFileSync(path('sheet.json'), JSON.stringify({ ...model, layouts: [{ ...model.layouts[0], sheet: 'TA' }] }));
  writeFileSync(path('budget.xlsx'), makeSpreadsheet([{ name: 'TA', rows }]));
  const analyseIt = (...more: string[]) => momentti(folder, 'analyse', 'budget.xlsx', '--model', 'sheet.json', ...more);
  const before = JSON.parse((await analyseIt('--json')).stdout);
  await analyseIt('--into', 'budget.xlsx', '--tag-column');
  const [budget] = await sheets('budget.xlsx');
  expect(budget!.rows.map((cells) => cells[4] ?? null)).toEqual([
    'Momentti: väestömomentti',
    ...['Oppilaat (sääntö)', 'Oppilaat (sääntö)', 'Kadut (sääntö)', null, 'Oppilaat (sääntö)'],
  ]);
  expect(JSON.parse((await analyseIt('--json')).stdout).totals).toEqual(before.totals);
  await momentti(folder, 'undo', 'budget.xlsx');
  writeFileSync(
    path('budget.xlsx'),
    makeSpreadsheet([
      { name: 'TA', rows: rows.map((cells, at) => [...cells, at === 0 ? 'Momentti: väestömomentti' : at === 4 ? 'Kadut' : '']) },
    ]),
  );
  const tagged = JSON.parse((await analyseIt('--json')).stdout);
  expect([before.totals.remainder, tagged.totals.remainder]).toEqual(['7.00', '0.00']);
});

test('a model can live in the budget’s own workbook, and is found there', async () => {
  const rows = [
    ['Kustannuspaikka', 'Nimi', 'TA 2026'],
    ['100', 'Päiväkoti Aurinko', '1000'],
    ['200', 'Pääkirjasto', '500'],
  ].map((cells, at) => (at === 0 ? cells : [...cells.slice(0, 2), Number(cells[2])]));
  writeFileSync(path('whole.xlsx'), makeSpreadsheet([{ name: 'TA', rows }]));
  const before = bytes('whole.xlsx');
  await momentti(folder, 'model', 'whole.xlsx', '--into', 'whole.xlsx');
  const after = await sheets('whole.xlsx');
  expect(usersOf(after)).toEqual([rows]);
  const ran = await momentti(folder, 'analyse', 'whole.xlsx', '--model', 'whole.xlsx', '--json');
  expect(JSON.parse(ran.stdout).totals).toMatchObject({ lines: '1500.00', coverage: 1 });
  expect((await momentti(folder, 'undo', 'whole.xlsx')).code).toBe(0);
  expect(bytes('whole.xlsx').equals(before)).toBe(true);
});

test.each([
  ['that is no workbook that can be written into', ['--into', 'budget.csv'], '[file.read-only]'],
  ['that is not there', ['--into', 'nowhere.xlsx'], '[file.not-found]'],
  ['that is damaged', ['--into', 'torn.xlsx'], '[file.damaged]'],
  ['and a new file at once', ['--into', 'own.xlsx', '--out', 'new.xlsx'], '[command.options-apart]'],
])('a workbook %s is refused and untouched', async (_, more, code) => {
  writeFileSync(path('torn.xlsx'), 'PK torn');
  const ran = await analyse(...more);
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(code)]);
  expect(bytes('torn.xlsx').toString()).toBe('PK torn');
});
