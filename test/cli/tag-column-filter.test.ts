import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import { areaOf } from '../../addin/workbook/file/splice/area';
import { changed, partOf } from '../addin/workbook/file/splice/packages';
import { makeSpreadsheet } from '../addin/workbook/file/make-spreadsheet';
import { momentti, temporaryFolder } from './run';
import { settleIn, smallModel } from './small-town';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const part = 'xl/worksheets/sheet1.xml';
const rows = [
  ['Tili', 'Nimike', 'TA 2025', 'TA 2026'],
  ['1000', 'Koulut', -1000, -1200],
  ['1001', 'Iltapäivät', -100, -100],
  ['2000', 'Kadut', -505, -505],
  ['9000', 'Muu', -7, -7],
];
const filtered = (range: string): Uint8Array =>
  changed(makeSpreadsheet([{ name: 'TA', rows }]), {
    [part]: (xml) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`),
  });
const analyse = (...more: string[]) => momentti(folder, 'analyse', 'budget.xlsx', '--model', 'tags.json', ...more);

jest.setTimeout(60_000);

beforeAll(() => {
  settleIn(folder);
  const tag = (line: string, moment: string) => ({ organiser: 'kunta', line, shares: [{ moment, share: 1 }] });
  const layouts = smallModel.layouts.map((layout) => ({ ...layout, sheet: 'TA' }));
  const tags = [tag('1000', 'pupils'), tag('9000', 'streets')];
  writeFileSync(path('tags.json'), JSON.stringify({ ...smallModel, layouts, tags }));
});

test('sorting from the arrows of the filter moves the moments with their lines: every total stays', async () => {
  writeFileSync(path('budget.xlsx'), filtered('A1:D5'));
  const wrote = await analyse('--into', 'budget.xlsx', '--tag-column');
  expect(wrote.stdout).not.toContain('suodatin');
  const before = JSON.parse((await analyse('--json')).stdout);
  const written = readFileSync(path('budget.xlsx'));
  const area = areaOf(/<autoFilter ref="([^"]*)"/.exec(partOf(written, part))![1]!)!;
  const [grid] = await (await openFile(written, 'budget.xlsx')).read();
  // As Excel sorts: the cells of the range in another order, whatever stands beside it where it was.
  const turned = grid!.rows.map((row, at) => {
    const from = at <= area.top || at > area.bottom ? row : grid!.rows[area.bottom + area.top + 1 - at]!;
    return Array.from({ length: 5 }, (_, column) => (column <= area.right ? from[column] : row[column]) ?? null);
  });
  expect(turned[1]).not.toEqual(grid!.rows[1]);
  writeFileSync(path('budget.xlsx'), makeSpreadsheet([{ name: 'TA', rows: turned }]));
  const after = JSON.parse((await analyse('--json')).stdout);
  expect([after.totals, after.byMoment]).toEqual([before.totals, before.byMoment]);
  expect(before.byMoment).toBeDefined();
});

test('a filter that cannot take the column in is said after writing, and makes the exit code 1', async () => {
  writeFileSync(path('budget.xlsx'), filtered('A1:B5'));
  const { issues } = JSON.parse((await analyse('--into', 'budget.xlsx', '--tag-column', '--json')).stdout);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'tag-column.outside-filter',
      severity: 'warning',
      params: { sheet: 'TA', column: 'E', range: 'A1:B5' },
    }),
  );
  writeFileSync(path('budget.xlsx'), filtered('A1:B5'));
  const ran = await analyse('--into', 'budget.xlsx', '--tag-column');
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('Laajenna suodatin tai taulukko sarakkeeseen E');
});
