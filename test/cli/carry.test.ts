import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentti, temporaryFolder } from './run';

const folder = temporaryFolder();
const csv = (name: string, rows: readonly string[]): void => writeFileSync(join(folder, name), `${rows.join('\n')}\n`);

const year2026 = [
  'Kustannuspaikka;Kustannuspaikan nimi;Tili;Nimike;TP 2024;TA 2026',
  '2010;Ojan päiväkoti;4000;Palkat;-90000,50;-100000,25',
  '2020;Mäen koulu;4000;Palkat;-80000,10;-81234,56',
  '3010;Kirjasto;4000;Palkat;-40000,00;-41000,75',
  '4010;Uimahalli;4000;Palkat;-30000,00;-30500,00',
];
const year2027 = [
  'Kustannuspaikka;Kustannuspaikan nimi;Tili;Nimike;TP 2025;TA 2026;TA 2027',
  '5010;Oy Testi;4000;Palkat;-1,00;;-2000,00',
  '2090;Ojan päiväkoti;4000;Palkat;-95000,00;-100000,25;-104000,00',
  '2020;Mäen yhtenäiskoulu;4000;Palkat;-80500,10;-81234,56;-83000,00',
  '3010;Kirjasto;4000;Palkat;-40500,00;-41000,75;-42000,00',
];

beforeAll(async () => {
  csv('ta-2026.csv', year2026);
  csv('ta-2027.csv', year2027);
  csv('muu.csv', ['Yksikkö;Summa 2027', 'Kirjasto;-42000,00', 'Uimahalli;-1000,00']);
  expect((await momentti(folder, 'model', 'ta-2026.csv', '--out', 'malli.json', '--lang', 'en')).code).toBeLessThan(2);
  const model = JSON.parse(readFileSync(join(folder, 'malli.json'), 'utf8'));
  const tag = {
    organiser: model.organisers[0].id,
    line: '2010/4000',
    shares: [{ moment: model.moments[0].id, share: 0.5 }],
    by: 'Anna',
  };
  const [first, second] = model.moments;
  const two = [first, second].map(({ id: moment }, at) => ({
    ...tag,
    line: `20${at + 1}0/4000`,
    shares: [{ moment, share: 1 }],
  }));
  writeFileSync(join(folder, 'two.json'), JSON.stringify({ ...model, rules: [], tags: two }));
  csv('yhdistetty.csv', [year2027[0]!, '2050;Ojan ja Mäen yhtenäiskoulu;4000;Palkat;-170000,60;-181234,81;-190000,00']);
  writeFileSync(join(folder, 'anna.json'), JSON.stringify({ ...model, tags: [tag] }));
});

test('a new model remembers the lines', () => {
  const { lines } = JSON.parse(readFileSync(join(folder, 'malli.json'), 'utf8'));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({
    line: '2010/4000',
    label: 'Palkat',
    kind: 'expense',
    amounts: { 'TP 2024': 9_000_050, 'TA 2026': 10_000_025 },
  });
});

test.each(['uusi.json', 'uusi.xlsx'])("last year's work is carried over and listed (%s)", async (out) => {
  const { stdout, code } = await momentti(folder, 'model', 'ta-2027.csv', '--from', 'anna.json', '--out', out, '--json');
  expect(code).toBe(1);
  const { carry, tags, measures } = JSON.parse(stdout);
  expect(carry.schema).toBe('momentti/carry/1');
  expect(carry.measures).toEqual({ before: 'TA 2026', after: 'TA 2027' });
  expect(carry.matched.map((entry: { after: { line: string }[] }) => entry.after[0]!.line)).toEqual(['3010/4000']);
  expect(carry.changed.map((entry: { after: { line: string }[] }) => entry.after[0]!.line)).toEqual(['2090/4000', '2020/4000']);
  expect(carry.new).toMatchObject([{ line: '5010/4000', amount: '2000.00' }]);
  expect(carry.ended).toMatchObject([{ line: '4010/4000', amount: '30500.00' }]);
  expect(carry.totals.all.expense).toEqual({ before: '252735.56', after: '231000.00' });
  expect(tags.find(({ by }: { by?: string }) => by === 'Anna')).toMatchObject({ line: '2090/4000', origin: 'carried' });
  expect(measures.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['TP 2025', 'TA 2027', 'TP 2024']));
  const analysed = await momentti(folder, 'analyse', 'ta-2027.csv', '--model', out, '--json');
  expect(analysed.code).toBeLessThan(2);
  expect(JSON.parse(analysed.stdout).totals.lines).toBe('231000.00');
});

test.each([
  ['fi', 'Siirto: rivit ja menot', 'Ojan päiväkoti'],
  ['sv', 'Överföring: rader och utgifter', 'Ojan päiväkoti'],
  ['en', 'Carried over: lines and expense', '2010 → 2090'],
])('the list for people (%s)', async (language, title, line) => {
  const { stdout } = await momentti(
    folder,
    'model',
    'ta-2027.csv',
    '--from',
    'anna.json',
    '--out',
    `l-${language}.json`,
    '--lang',
    language,
  );
  expect(stdout).toContain(title);
  expect(stdout).toContain(line);
});

test("a file that last year's layouts do not know is read anew, and that is said", async () => {
  const { stdout, code } = await momentti(folder, 'model', 'muu.csv', '--from', 'anna.json', '--out', 'muu.json', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout).issues.map((issue: { code: string }) => issue.code)).toContain('carry.layout-new');
});

test('a line that could be two earlier ones gets no proposal in their place', async () => {
  const { stdout } = await momentti(
    folder,
    'model',
    'yhdistetty.csv',
    '--from',
    'two.json',
    '--out',
    'yhdistetty.json',
    '--json',
  );
  const { carry, tags } = JSON.parse(stdout);
  expect(carry.doubtful).toMatchObject([{ line: '2050/4000', candidates: [{ line: '2010/4000' }, { line: '2020/4000' }] }]);
  expect(tags).toEqual([]);
});

test('agree: two taggings in euros', async () => {
  const { stdout, code } = await momentti(
    folder,
    'agree',
    'malli.json',
    'anna.json',
    'ta-2026.csv',
    '--json',
    '--out',
    'ero.json',
  );
  expect(code).toBe(1);
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ schema: 'momentti/agree/1', measure: 'TA 2026', lines: 4, amount: '252735.56' });
  expect(document.conflicts).toMatchObject([{ line: '2010/4000', disagreed: expect.any(String), second: { by: 'Anna' } }]);
  expect(JSON.parse(readFileSync(join(folder, 'ero.json'), 'utf8')).conflicts).toEqual(document.conflicts);
});

test('agree: a model with itself, nothing to settle', async () => {
  const { stdout, code } = await momentti(folder, 'agree', 'anna.json', 'anna.json', 'ta-2026.csv', '--lang', 'en');
  expect(stdout).toContain('100.0%');
  expect(stdout).toContain('The taggings do not differ.');
  expect(code).toBeLessThan(2);
});

test.each([
  [['agree', 'anna.json'], 'command.argument-missing'],
  [['agree', 'anna.json', 'malli.json'], 'command.argument-missing'],
  [['agree', 'anna.json', 'none.json', 'ta-2026.csv'], 'file.not-found'],
  [['agree', 'anna.json', 'malli.json', 'ta-2026.csv', '--measure', 'TA 1999'], 'measure.unknown'],
])('%j is refused: %s', async (args, wanted) => {
  const { stdout, code } = await momentti(folder, ...args, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout).issues.map((issue: { code: string }) => issue.code)).toContain(wanted);
});
