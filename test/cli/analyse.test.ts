import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import { momentti, temporaryFolder } from './run';
import { settleIn, smallModel } from './small-town';

const folder = temporaryFolder();
beforeAll(() => settleIn(folder));

const analyse = (...more: readonly string[]): ReturnType<typeof momentti> =>
  momentti(folder, 'analyse', 'budget.csv', '--model', 'model.json', ...more);

describe('--json', () => {
  test('one document, the identity to the cent, exit 1 because a line has no moment', async () => {
    const { code, stdout, stderr } = await analyse('--json');
    const document = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(document).toMatchObject({
      schema: 'momentti/analysis/1',
      publication: 'working',
      measure: 'TA 2026',
      totals: { lines: '1812.03', allocated: '1805.03', remainder: '7.00', income: '-60.00' },
      nested: { direct: '1300.03', directAndFamily: '1300.03', all: '1805.03' },
    });
    expect(document.issues).toContainEqual(
      expect.objectContaining({ code: 'line.untagged', severity: 'warning', file: 'budget.csv', sheet: null }),
    );
    expect(document.issues[0].message).toContain('9000');
  });

  test('another measure by its name', async () => {
    const { stdout } = await analyse('--json', '--measure', 'TA 2025');
    expect(JSON.parse(stdout).totals.lines).toBe('1612.03');
  });

  test('a measure that is not there is refused with those that are', async () => {
    const { code, stdout } = await analyse('--json', '--measure', 'TA 1999');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).issues).toContainEqual(
      expect.objectContaining({ code: 'measure.unknown', message: expect.stringContaining('TA 2025, TA 2026') }),
    );
  });

  test('the message speaks the language asked for, the document does not change', async () => {
    const [fi, sv, en] = await Promise.all(['fi', 'sv', 'en'].map((lang) => analyse('--json', '--lang', lang)));
    const documents = [fi, sv, en].map(({ stdout }) => JSON.parse(stdout));
    expect(new Set(documents.map(({ issues }) => issues[0].message)).size).toBe(3);
    const without = documents.map((document) => ({ ...document, issues: [] }));
    expect(without[1]).toEqual(without[0]);
    expect(without[2]).toEqual(without[0]);
  });
});

describe('for people', () => {
  test('Finnish by the environment: notice, nested totals, what is not known', async () => {
    const { stdout } = await analyse();
    expect(stdout).toMatch(/^Työkäyttöön, ei julkaistavaksi/);
    expect(stdout).toMatch(/Toimintamenot yhteensä +1\u00a0812,03/);
    expect(stdout).toMatch(/välittömästi +1\u00a0300,03/);
    expect(stdout).toContain('Mitä ei tiedetä');
    expect(stdout).toContain('[line.untagged]');
  });

  test('every table row is one line without control characters, whatever the file holds', async () => {
    const { stdout } = await analyse('--lang', 'en');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  test('--quiet leaves the totals and the written file', async () => {
    const { stdout } = await analyse('--quiet', '--out', 'quiet.xlsx');
    expect(stdout).toContain('Lapsille kohdentuva raha');
    expect(stdout).not.toContain('Palveluittain');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Tulos: quiet.xlsx');
  });
});

describe('--out', () => {
  test('a workbook that can be opened again', async () => {
    const { code } = await analyse('--out', 'result.xlsx');
    expect(code).toBe(1);
    const sheets = await (await openFile(readFileSync(join(folder, 'result.xlsx')), 'result.xlsx')).read();
    expect(sheets.length).toBeGreaterThan(5);
    expect(JSON.stringify(sheets[0]?.rows)).toContain('Kunta');
  });

  test('a folder of csv with a descriptor that names every file and every column', async () => {
    await analyse('--out', 'csv');
    const descriptor = JSON.parse(readFileSync(join(folder, 'csv/datapackage.json'), 'utf8'));
    expect(descriptor.profile).toBe('fiscal-data-package');
    expect(descriptor.model.measures.amount).toMatchObject({
      source: 'amount',
      currency: 'EUR',
      direction: 'expenditure',
      phase: 'approved',
    });
    const files = descriptor.resources.map(({ path }: { path: string }) => path);
    expect(readdirSync(join(folder, 'csv')).sort()).toEqual([...files, 'analysis.json', 'datapackage.json'].sort());
    for (const { path, schema } of descriptor.resources) {
      const [header = '', first = ''] = readFileSync(join(folder, 'csv', path), 'utf8').split('\r\n');
      expect(first.startsWith('working: not for publication,')).toBe(true);
      expect(header.split(',')).toEqual(schema.fields.map(({ name }: { name: string }) => name));
    }
    const columns = descriptor.resources[0].schema.fields.map(({ name }: { name: string }) => name);
    for (const { attributes, primaryKey } of Object.values<{ attributes: { id: { source: string } }; primaryKey: string[] }>(
      descriptor.model.dimensions,
    )) {
      expect(columns).toContain(attributes.id.source);
      expect(primaryKey).toEqual(['id']);
    }
  });

  test('the csv of the cube sums to what is placed on people', async () => {
    await analyse('--out', 'sums', '--force');
    const [header = '', ...rows] = readFileSync(join(folder, 'sums/cube.csv'), 'utf8').trimEnd().split('\r\n');
    const at = header.split(',').indexOf('amount');
    const cents = rows.map((row) => Math.round(Number(row.split(',')[at]) * 100));
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(180503);
  });

  test('an existing result is refused, and replaced with --force', async () => {
    writeFileSync(join(folder, 'mine.xlsx'), 'do not touch');
    const refused = await analyse('--out', 'mine.xlsx');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('[file.exists]');
    expect(readFileSync(join(folder, 'mine.xlsx'), 'utf8')).toBe('do not touch');
    expect((await analyse('--out', 'mine.xlsx', '--force')).code).toBe(1);
    expect(readFileSync(join(folder, 'mine.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('an input is never written to, not even with --force or through a link', async () => {
    const before = readFileSync(join(folder, 'model.json'), 'utf8');
    const { code, stderr } = await analyse('--out', './model.json', '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('[file.is-input]');
    expect(readFileSync(join(folder, 'model.json'), 'utf8')).toBe(before);
  });

  test('no half-written file is left where it cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { code, stderr } = await analyse('--out', 'a-file/result.xlsx');
    expect(code).toBe(2);
    expect(stderr).toMatch(/\[file\.not-written\]/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a form that is not written is refused before any work', async () => {
    const { code, stderr } = await momentti(folder, 'analyse', 'nothing.csv', '--model', 'none.json', '--out', 'x.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('*.xlsx');
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});

describe('--publish', () => {
  test('says so, has no lines in it, and every amount is rounded', async () => {
    const { stdout, stderr, code } = await analyse('--publish', '--json');
    const document = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(document.publication).toBe('published');
    expect(stdout).not.toContain('9000');
    expect(stderr).toContain('9000');
    expect(document.totals.allocated).toMatch(/\.00$/);
    expect(document.nested.direct).not.toBe('1300.03');
  });

  test('for people', async () => {
    const { stdout } = await analyse('--publish');
    expect(stdout).toContain('Julkaistava');
    expect(stdout).not.toContain('Työkäyttöön');
  });
});

describe('what cannot be used', () => {
  test('a file that is not there, in the language asked for', async () => {
    const { code, stderr, stdout } = await momentti(folder, 'analyse', 'puuttuu.xlsx', '--model', 'model.json', '--lang', 'sv');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/puuttuu\.xlsx.*hittas inte.*\[file\.not-found\]/);
  });

  test('all unreadable files at once', async () => {
    writeFileSync(join(folder, 'a.pdf'), '%PDF');
    writeFileSync(join(folder, 'b.xlsx'), 'not a workbook');
    const { code, stderr } = await momentti(folder, 'analyse', 'a.pdf', 'b.xlsx', '--model', 'model.json');
    expect(code).toBe(2);
    expect(stderr).toContain('a.pdf');
    expect(stderr).toContain('[file.unsupported]');
    expect(stderr).toContain('b.xlsx');
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });

  test('a model with mistakes is refused with all of them', async () => {
    const broken = {
      ...smallModel,
      segments: [{ id: 'a', from: 0, to: 50 }],
      rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'nobody', share: 1 }] }],
    };
    writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
    const { code, stdout } = await momentti(folder, 'analyse', 'budget.csv', '--model', 'broken.json', '--json');
    expect(code).toBe(2);
    const { schema, issues } = JSON.parse(stdout);
    expect(schema).toBe('momentti/refusal/1');
    expect(issues.map(({ code: own }: { code: string }) => own)).toEqual(
      expect.arrayContaining(['segments.gap', 'model.unknown-code']),
    );
    expect(issues[0].file).toBe('broken.json');
  });

  test.each(['{', '[]', '"text"', '{"schema":"momentti/model/999"}', ''])('a model that reads %j', async (text) => {
    writeFileSync(join(folder, 'odd.json'), text);
    const { code, stderr } = await momentti(folder, 'analyse', 'budget.csv', '--model', 'odd.json');
    expect(code).toBe(2);
    expect(stderr).toContain('odd.json');
  });
});

test('a folder stands for the readable files in it, the model not among them', async () => {
  const inside = join(folder, 'all');
  mkdirSync(inside);
  settleIn(inside);
  writeFileSync(join(inside, '~$budget.xlsx'), 'lock');
  const { stdout } = await momentti(folder, 'analyse', 'all', '--model', 'all/model.json', '--json');
  expect(JSON.parse(stdout).totals.lines).toBe('1812.03');
  mkdirSync(join(folder, 'empty'));
  const empty = await momentti(folder, 'analyse', 'empty', '--model', 'model.json');
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('[file.none-in-folder]');
});
