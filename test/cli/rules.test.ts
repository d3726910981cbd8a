import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentti, temporaryFolder } from './run';
import { settleIn } from './small-town';

const folder = temporaryFolder();
beforeAll(() => settleIn(folder));
const rules = (...more: string[]) => momentti(folder, 'rules', 'budget.csv', '--model', 'model.json', ...more);

test('every rule with what it tags, in lines and money, and what nobody has tagged', async () => {
  const { code, stdout } = await rules('--json');
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ schema: 'momentti/rules/1', publication: 'working', measure: 'TA 2026' });
  expect(document.rules.map(({ rule, state, tags }: never) => [rule, state, tags])).toEqual([
    ['koulut', 'used', { lines: 3, amount: '1300.03', income: '-60.00' }],
    ['kadut', 'used', { lines: 1, amount: '505.00', income: '0.00' }],
  ]);
  expect(document.untagged).toEqual({ lines: 1, amount: '7.00', income: '0.00' });
  expect(code).toBe(0);
});

test('a rule is tried out by names, for people and as JSON, and the model stays as it is', async () => {
  const tried = ['--when', 'label=*alert*', '--tag', 'OPPILAAT=0.25,streets=0.5'];
  const shown = await rules(...tried);
  expect(shown.stdout).toContain('label=*alert* → Oppilaat 0.25; Kadut 0.5');
  expect(shown.stdout).toMatch(/saa merkinnän +1 +7,00/);
  const { stdout } = await rules(...tried, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'momentti/rule-preview/1',
    outcomes: { newlyTagged: { lines: 1, amount: '7.00' }, changed: { lines: 0 } },
    lines: [{ outcome: 'newlyTagged', now: null, amount: '7.00' }],
  });
});

test('conditions may name a column by its heading, moments whose names hold commas; a rule that fits nothing says so, also quietly', async () => {
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const moments = [...model.moments, { ...model.moments[0], id: 'lower', name: 'Perusopetus, luokat 1–6' }];
  const columns = model.layouts[0].columns.map((column: { field?: string }) =>
    column.field === 'label' ? { ...column, header: 'Nimike' } : column,
  );
  writeFileSync(join(folder, 'named.json'), JSON.stringify({ ...model, moments, layouts: [{ ...model.layouts[0], columns }] }));
  const tried = (...more: string[]) => momentti(folder, 'rules', 'budget.csv', '--model', 'named.json', ...more);
  const shown = await tried('--when', 'nimike=kadut', '--tag', 'Perusopetus, luokat 1–6=0.5,Kadut=0.5');
  expect(shown.stdout).toContain('label=kadut → Perusopetus, luokat 1–6 0.5; Kadut 0.5');
  expect((await tried('--when', 'nimike=metro', '--tag', 'Kadut', '--quiet')).stdout).toContain(
    'Sääntö ei osu yhteenkään riviin',
  );
});

test.each([
  ['without conditions', ['--tag', 'pupils'], '[command.option-missing]'],
  ['without a moment', ['--when', 'account=1000'], '[command.option-missing]'],
  ['of a moment nobody knows', ['--when', 'account=1000', '--tag', 'moon'], '[command.option-value]'],
  ['of more than the whole', ['--when', 'account=1000', '--tag', 'pupils=0.6,streets=0.6'], '[command.option-value]'],
  ['of no share', ['--when', 'account=1000', '--tag', 'pupils=half'], '[command.option-value]'],
  ['of one moment twice', ['--when', 'account=1000', '--tag', 'pupils=0.1,pupils=0.1'], '[command.option-value]'],
  ['of torn conditions', ['--when', 'account', '--tag', 'pupils'], '[command.option-value]'],
])('a rule %s is refused', async (_, more, code) => {
  const ran = await rules(...more);
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(code)]);
});
