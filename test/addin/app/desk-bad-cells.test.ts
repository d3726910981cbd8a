import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { readModel, type SheetGrid } from '../../../engine';
import { deskOver } from './desk-over';

const budget: SheetGrid = {
  name: 'TA2026',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ...Array.from({ length: 6 }, (_, at) => [`${4100 + 100 * at}`, `Toiminta ${at}`, 1000 + at, 1100 + at]),
  ],
  formulas: 0,
  formulasWithoutValue: [],
};

/** A workbook that holds its model, with two lines tagged. */
const saved = (async (): Promise<readonly SheetGrid[]> => {
  const open = deskOver(new MemoryWorkbook([budget], 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  const { rows } = await open.desk.lines({}, 0, 2);
  const [one, two] = await open.desk.moments();
  await open.desk.tag({ keys: [rows[0]!.key] }, { shares: [{ moment: one!.id, share: '1' }] });
  await open.desk.tag({ keys: [rows[1]!.key] }, { shares: [{ moment: two!.id, share: '1' }] });
  await open.desk.save();
  open.desk.close();
  return open.workbook.read();
})();

/** Where the first finding of a code points, when findings have been looked for. */
async function found({ state }: ReturnType<typeof deskOver>, code: string) {
  const of = () => state().findings.find(({ issue }) => issue.code === code);
  for (let tries = 0; tries < 200 && of() === undefined; tries++) await new Promise((done) => setTimeout(done, 5));
  expect(state().findings.map(({ issue }) => issue.code)).toContain(code);
  return of()!.issue.at;
}

const again = 'again';

/** The saved sheets with one cell of the first entry of a table typed over; `again`: as the second entry has it. */
async function withCell(name: string, heading: string, typed: string | number | null) {
  const sheets = await saved;
  const sheet = sheets.find((one) => one.name === name)!;
  const top = sheet.rows.findIndex((row) => row.includes(heading));
  const column = sheet.rows[top]!.indexOf(heading);
  const value = typed === again ? sheet.rows[top + 2]![column]! : typed;
  const rows = sheet.rows.map((row, at) =>
    at !== top + 1
      ? row
      : Array.from({ length: Math.max(row.length, column + 1) }, (_, c) => (c === column ? value : (row[c] ?? null))),
  );
  const changed = { ...sheet, rows };
  const open = deskOver(
    new MemoryWorkbook(
      sheets.map((one) => (one === sheet ? changed : one)),
      'ta.xlsx',
    ),
  );
  await open.desk.read();
  return { open, before: sheet, changed };
}

test.each([
  ['Malli Rivimerkinnät', 'Osuus', '40 %', 'shares.invalid', 1],
  ['Malli Rivimerkinnät', 'Väestömomentti', 'eiole', 'model.unknown-code', 1],
  ['Malli Rivimerkinnät', 'Varmuus', 'suuri', 'model.invalid', 2],
  ['Malli Rivimerkinnät', 'Alkuperä', 'minä', 'model.invalid', 2],
  ['Malli Rivimerkinnät', 'Rivi', null, 'model.invalid', 1],
  ['Malli Rivimerkinnät', 'Rivi', again, 'shares.over-one', 0],
  ['Malli Jakoperusteet', 'Näyttö', 'E', 'model.invalid', 2],
  ['Malli Jakoperusteet', 'Jakotapa', 'arvaus', 'model.invalid', 2],
  ['Malli Jakoperusteet', 'Ikä alkaen', 'seitsemän', null, 2],
  ['Malli Jakoperusteet', 'Voimassa vuodesta', 'pian', 'model.invalid', 2],
  ['Malli Väestömomentit', 'Kohdentuvuus', 'ehkä', 'model.invalid', 2],
  ['Malli Väestömomentit', 'Jakoperuste', 'eiole', 'model.unknown-code', 2],
  ['Malli Väestömomentit', 'Nimi', null, 'model.invalid', 2],
  ['Malli Väestömomentit', 'Tunnus', again, 'model.duplicate-id', 1],
  ['Malli Palvelut', 'Nimi', null, 'model.invalid', 2],
] as const)(
  '%s, %s "%s" closes no workbook: its finding names the cell, everything else is used',
  async (name, heading, typed, code, lines) => {
    const { open } = await withCell(name, heading, typed);
    expect(open.state().phase).toBe('ready');
    expect(open.state().coverage!.tagged.lines).toBe(lines);
    if (code !== null) expect(await found(open, code)).toMatchObject({ sheet: name, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    open.desk.close();
  },
);

test.each([
  ['Malli Ikäsegmentit', 'Ikä asti', 'x'],
  ['Malli Vuosisarakkeet', 'Vuosi', 'x'],
])('%s, %s "%s" would change every figure: the workbook waits until it is mended', async (name, heading, typed) => {
  const { open } = await withCell(name, heading, typed);
  expect(open.state().phase).toBe('failed');
  expect(open.state().findings[0]!.issue).toMatchObject({ code: 'model.invalid', at: { sheet: name } });
  open.desk.close();
});

test('what could not be read is not written over: its sheet waits, the others are saved, and once mended both are joined', async () => {
  const { open, before, changed } = await withCell('Malli Rivimerkinnät', 'Rivi', null);
  const { desk, workbook, state } = open;
  const [line] = (await desk.lines({ tagged: 'untagged' }, 2, 1)).rows;
  const [moment] = await desk.moments();
  await desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
  const model = async () => readModel((await workbook.read()).filter(({ ours }) => ours === 'model'));
  const [driver] = (await model()).value?.drivers ?? [];
  expect(driver).toBeUndefined();
  await desk.save();
  expect(state().saved).toBe('failed');
  expect((await workbook.read()).find(({ name }) => name === changed.name)!.rows).toEqual(changed.rows);
  workbook.edit(before, 'B4');
  await desk.save();
  expect(state().saved).toBe('saved');
  const { tags } = (await model()).value!;
  expect(tags.map(({ organiser, line: id }) => JSON.stringify([organiser, id]))).toContain(line!.key);
  expect(tags).toHaveLength(3);
  expect(state().coverage!.tagged.lines).toBe(3);
  desk.close();
});

test('a bad cell typed while the pane is open takes nothing from the model here', async () => {
  const { open, changed } = await withCell('Malli Rivimerkinnät', 'Huomautus', 'Hyvä');
  const { desk, workbook, state } = open;
  const at = changed.rows.findIndex(([first]) => first === 'Järjestäjä');
  const column = changed.rows[at]!.indexOf('Rivi');
  const rows = changed.rows.map((row, index) => (index === at + 1 ? row.with(column, null) : row));
  workbook.edit({ ...changed, rows }, 'B4');
  await desk.read();
  await found(open, 'model.invalid');
  expect(state().coverage!.tagged.lines).toBe(2);
  desk.close();
});
