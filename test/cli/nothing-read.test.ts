import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentti, temporaryFolder } from './run';
import { settleIn, smallModel } from './small-town';

const folder = temporaryFolder();
beforeAll(() => {
  settleIn(folder);
  const [layout] = smallModel.layouts;
  const withLayout = (changes: object) => JSON.stringify({ ...smallModel, layouts: [{ ...layout, ...changes }] });
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'header.csv'), 'Tili;Nimike;TA 2025;TA 2026\n');
  writeFileSync(join(folder, 'beyond.json'), withLayout({ headerRow: 99 }));
  writeFileSync(join(folder, 'skips.json'), withLayout({ skip: [{ label: '*' }] }));
  writeFileSync(join(folder, 'amountless.json'), withLayout({ columns: layout!.columns.slice(0, 2) }));
});

test.each([
  ['an empty file', 'empty.csv', 'model.json', 'layout.no-lines'],
  ['headings without lines', 'header.csv', 'model.json', 'layout.no-lines'],
  ['a header row beyond the sheet', 'budget.csv', 'beyond.json', 'layout.no-lines'],
  ['a layout that skips every row', 'budget.csv', 'skips.json', 'layout.no-lines'],
  ['a layout without amounts', 'budget.csv', 'amountless.json', 'layout.no-amounts'],
])('%s is refused, never an analysis of zeros', async (_why, budget, model, expected) => {
  const { code, stdout } = await momentti(folder, 'analyse', budget, '--model', model, '--json');
  const { schema, issues } = JSON.parse(stdout);
  expect({ code, schema }).toEqual({ code: 2, schema: 'momentti/refusal/1' });
  expect(issues).toContainEqual(expect.objectContaining({ code: expected, severity: 'error', file: budget }));
});

test('beside a budget an empty file is said, and the rest is read', async () => {
  const { code, stdout } = await momentti(folder, 'analyse', 'budget.csv', 'empty.csv', '--model', 'model.json', '--json');
  expect(code).toBe(1);
  const { totals, issues } = JSON.parse(stdout);
  expect(totals.lines).toBe('1812.03');
  expect(issues).toContainEqual(expect.objectContaining({ code: 'layout.no-lines', file: 'empty.csv' }));
});

test('a measure too large to be summed to the cent is refused; another of the same file is not', async () => {
  const huge = '-90000000000000,00';
  writeFileSync(join(folder, 'huge.csv'), `Tili;Nimike;TA 2025;TA 2026\n1000;Koulut;-1,00;${huge}\n2000;Kadut;-1,00;${huge}\n`);
  const run = (measure: string) =>
    momentti(folder, 'analyse', 'huge.csv', '--model', 'model.json', '--measure', measure, '--json');
  const { code, stdout } = await run('TA 2026');
  expect(code).toBe(2);
  expect(JSON.parse(stdout).issues).toContainEqual(expect.objectContaining({ code: 'sum.unsafe', severity: 'error' }));
  const other = await run('TA 2025');
  expect(JSON.parse(other.stdout).totals.lines).toBe('2.00');
});
