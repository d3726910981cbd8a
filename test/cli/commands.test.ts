import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../addin/cli/commands';
import { printTrace } from '../../addin/cli/print/trace';
import { wordsOf } from '../../addin/cli/print/words';
import { texts } from '../../addin/text';
import { languages } from '../../addin/text/language';
import { mallikunta, momentti, temporaryFolder } from './run';
import { settleIn } from './small-town';

const folder = temporaryFolder();
beforeAll(() => settleIn(folder));

const model = ['--model', 'model.json'] as const;

describe('the frame', () => {
  test.each(languages)('help in %s names every command and every exit code', async (language) => {
    const { code, stdout } = await momentti(folder, '--help', '--lang', language);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(`  ${name} `);
    expect(stdout.match(/^ {2}[0-3] {2}/gm)).toHaveLength(4);
  });

  test.each(commands.map(({ name }) => name))('%s --help shows its usage and an example', async (name) => {
    const { code, stdout } = await momentti(folder, name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`momentti ${name} `);
  });

  test('no command at all is refused with the help; --version gives the version', async () => {
    expect(await momentti(folder)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Komennot') });
    expect((await momentti(folder, '--version')).stdout).toMatch(/^momentti \d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['--help', '--json'], 0, 'momentti/help/1'],
    [['--json', '--help'], 0, 'momentti/help/1'],
    [['trace', '--help', '--json'], 0, 'momentti/help/1'],
    [['--version', '--json'], 0, 'momentti/version/1'],
    [['--json'], 2, 'momentti/refusal/1'],
    [['--json', 'inspect', 'budget.csv'], 0, 'momentti/inspect/1'],
  ])('%j prints one JSON document', async (args, expected, schema) => {
    const { code, stdout, stderr } = await momentti(folder, ...args);
    expect(JSON.parse(stdout)).toMatchObject({ schema });
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
  });

  test.each(['inspect', 'model', 'trace', 'compare'])(
    '%s has nothing to publish: not in its help, refused if asked',
    async (name) => {
      expect((await momentti(folder, name, '--help')).stdout).not.toContain('--publish');
      const { code, stderr } = await momentti(folder, name, 'budget.csv', '--publish');
      expect(code).toBe(2);
      expect(stderr).toContain('[command.option-not-here]');
    },
  );

  test('an unknown command is refused with those there are', async () => {
    const { code, stderr } = await momentti(folder, 'analyze');
    expect(code).toBe(2);
    expect(stderr).toContain('analyse');
  });

  test.each([
    ['check', 'budget.csv', '--model', 'model.json'],
    ['impact', 'budget.csv', '--model', 'model.json', '--proposal', 'p.xlsx'],
    ['report', 'budget.csv', '--model', 'model.json', '--out', 'report.html'],
  ])('%s is announced and does nothing yet', async (...args) => {
    const { code, stdout } = await momentti(folder, ...args, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'command.not-yet', params: { command: args[0] } }]);
    expect(existsSync(join(folder, 'report.html'))).toBe(false);
  });

  test.each([
    [['analyse', 'budget.csv'], 'command.option-missing'],
    [['analyse', ...model], 'command.argument-missing'],
    [['analyse', 'budget.csv', ...model, '--modle', 'x'], 'command.option-unknown'],
    [['analyse', 'budget.csv', '--model'], 'command.option-value-missing'],
    [['analyse', 'budget.csv', '--model', '--json'], 'command.option-value-missing'],
    [['analyse', 'budget.csv', ...model, '--lang', 'de'], 'command.option-value'],
    [['trace', 'budget.csv', ...model], 'command.option-missing'],
    [['trace', 'budget.csv', ...model, '--cell', 'segment'], 'command.option-value'],
    [['trace', 'budget.csv', ...model, '--cell', 'segment=0-6', '--publish'], 'command.option-not-here'],
    [['compare', 'budget.csv', ...model], 'command.argument-missing'],
    [['compare', 'a', 'b', 'c', ...model], 'command.argument-extra'],
    [['compare', 'budget.csv', 'budget.csv', ...model, '--publish'], 'command.option-not-here'],
    [['model', 'budget.csv'], 'command.option-missing'],
    [['model', 'budget.csv', '--out', 'm.docx'], 'command.option-value'],
    [['inspect', 'budget.csv', '--sheet', 'Nowhere'], 'sheet.unknown'],
    [['inspect', 'budget.csv', 'model.json'], 'command.argument-extra'],
    [['inspect', 'budget.csv', '--out', 'x.xlsx'], 'command.option-value'],
  ])('%j is refused: %s', async (args, expected) => {
    const { code, stderr, stdout } = await momentti(folder, ...args);
    const shown = args.includes('--json') ? stdout : stderr;
    expect(code).toBe(2);
    expect(shown).toContain(expected);
    expect(shown).not.toMatch(/\n\s+at /);
  });
});

describe('trace', () => {
  const trace = (...more: readonly string[]): ReturnType<typeof momentti> =>
    momentti(folder, 'trace', 'budget.csv', ...model, ...more);

  test('the lines of a figure sum to it, each with its cell, rule, driver and steps', async () => {
    const { stdout } = await trace('--cell', 'segment=7-17,directness=direct', '--json');
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ schema: 'momentti/trace/1', measure: 'TA 2026', amount: '1300.03', income: '-60.00' });
    const expenses = document.lines.filter(({ amount }: { amount: string }) => !amount.startsWith('-'));
    expect(expenses.map(({ amount }: { amount: string }) => amount)).toEqual(['1200.00', '100.03']);
    expect(document.lines[0]).toMatchObject({
      at: { file: 'budget.csv', sheet: null },
      tag: { kind: 'rule', id: 'koulut', by: 'testi' },
      driver: { id: 'school-age', evidence: 'A' },
    });
    expect(document.lines[0].steps.length).toBeGreaterThan(0);
  });

  test('for people: the cell, the rule and how to redo it', async () => {
    const { stdout, code } = await trace('--cell', 'service=school');
    expect(code).toBe(1);
    expect(stdout).toContain('budget.csv, D2');
    expect(stdout).toContain('sääntö: koulut');
    expect(stdout).toContain('Jokaisen jaon voi laskea uudelleen');
  });

  test('a line says the headings it stands under, with their rows', async () => {
    const { stdout } = await trace('--cell', 'service=school', '--json');
    const found = JSON.parse(stdout);
    const headings = [
      { text: '2 SIVISTYS', row: 6 },
      { text: 'Perusopetus', row: 7 },
    ];
    const shown = printTrace({ ...found, lines: [{ ...found.lines[0], headings }] }, wordsOf('fi', texts.fi, false, 'EUR'));
    expect(shown).toContain('  otsikot: 2 SIVISTYS (rivi\u00a06) › Perusopetus (rivi\u00a07)');
  });

  test('keys and values that no table has are named all at once, with those it has', async () => {
    const { code, stdout } = await trace('--cell', 'colour=red,segment=99-100', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).issues.map(({ code: own }: { code: string }) => own)).toEqual([
      'cell.unknown-key',
      'cell.unknown-value',
    ]);
  });

  test('a cell without money is a finding', async () => {
    const { code, stdout } = await trace('--cell', 'segment=0-6,directness=direct', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).issues.map(({ code: own }: { code: string }) => own)).toContain('cell.empty');
  });

  test('a key from a prototype is a key like any other', async () => {
    const { code, stderr } = await trace('--cell', '__proto__=x');
    expect(code).toBe(2);
    expect(stderr).toContain('[cell.unknown-key]');
  });
});

describe('compare', () => {
  test('the change is budget and method, to the cent', async () => {
    const { stdout } = await momentti(folder, 'compare', 'budget.csv#TA 2025', 'budget.csv#TA 2026', ...model, '--json');
    const { schema, changes } = JSON.parse(stdout);
    expect(schema).toBe('momentti/compare/1');
    expect(changes[0]).toMatchObject({
      group: 'children',
      nested: 'direct',
      before: '1100.03',
      after: '1300.03',
      total: '200.00',
      budget: '200.00',
    });
  });

  test('for people, with the warning that method is not money', async () => {
    const { stdout } = await momentti(folder, 'compare', 'budget.csv#TA 2025', 'budget.csv#TA 2026', ...model);
    expect(stdout).toContain('TA 2025 → TA 2026');
    expect(stdout).toContain('Menetelmän muutos ei ole lisää rahaa');
  });
});

describe('inspect', () => {
  test('the tables of a csv as --json gives them', async () => {
    const { stdout } = await momentti(folder, 'inspect', 'budget.csv', '--json');
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ schema: 'momentti/inspect/1', file: 'budget.csv' });
    expect(document.tables[0]).toMatchObject({ sheet: null, headerRows: [1], unit: 1, dataRows: 5 });
    expect(document.tables[0].columns[3]).toMatchObject({
      column: 'D',
      role: 'amount',
      measure: { id: 'TA 2026', kind: 'budget', year: 2026 },
    });
  });

  test('--cells adds every sheet of a workbook', async () => {
    const { stdout } = await momentti(folder, 'inspect', mallikunta.budget, '--cells', '--json');
    const { sheets } = JSON.parse(stdout);
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets)
      expect(Object.keys(sheet)).toEqual(expect.arrayContaining(['name', 'visibility', 'extent', 'numbers', 'sum']));
  });

  test('--out writes the document', async () => {
    const { code } = await momentti(folder, 'inspect', 'budget.csv', '--out', 'found.json', '--quiet');
    expect([0, 1]).toContain(code);
    expect(JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')).schema).toBe('momentti/inspect/1');
  });
});

describe('model', () => {
  test.each(['started.json', 'started.xlsx'])('%s is a model that the same program reads', async (out) => {
    const { stdout, code } = await momentti(folder, 'model', 'budget.csv', '--from', 'model.json', '--out', out);
    expect(code).toBeLessThan(2);
    expect(stdout).toContain('Entinen malli siirretty 5 riville');
    const analysed = await momentti(folder, 'analyse', 'budget.csv', '--model', out, '--json');
    expect(JSON.parse(analysed.stdout).totals.lines).toBe('1812.03');
  });

  test('both forms hold the same model: the same cents', async () => {
    const [json, workbook] = await Promise.all(
      ['started.json', 'started.xlsx'].map((file) => momentti(folder, 'analyse', 'budget.csv', '--model', file, '--json')),
    );
    const figures = [json, workbook].map(({ stdout = '{}' } = { code: 0, stdout: '', stderr: '' }) => JSON.parse(stdout));
    expect(figures[1].byAge).toEqual(figures[0].byAge);
    expect(figures[1].cube).toEqual(figures[0].cube);
  });
});

test('Mallikunta: the identity holds, in Finnish, within a minute', async () => {
  const { stdout } = await momentti(folder, 'analyse', mallikunta.budget, '--model', mallikunta.model, '--json');
  const { totals } = JSON.parse(stdout);
  const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
  const places = ['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated', 'nonOperating'];
  expect(places.map((place) => cents(totals[place])).reduce((sum, part) => sum + part, 0n)).toBe(cents(totals.lines));
}, 60_000);
