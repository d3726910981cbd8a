import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { readModel } from '../../../engine';
import { deskOver } from './desk-over';

const budget: SheetGrid = {
  name: 'TA2026',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ['4100', 'Perusopetus', 1000, 1100],
    ['4200', 'Varhaiskasvatus', 2000.5, 2100],
    ['4300', 'Kirjasto', 300, 310],
  ],
  formulas: 0,
  formulasWithoutValue: [],
};

/** Sheets of a workbook that holds its model, with one line tagged. */
const saved = (async (): Promise<readonly SheetGrid[]> => {
  const open = deskOver(new MemoryWorkbook([budget], 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  await tagOne(open);
  await open.desk.save();
  const sheets = await open.workbook.read();
  open.desk.close();
  return sheets;
})();

/** A workbook in which sheets are renamed and taken out, as in Excel. */
class ChangingWorkbook extends MemoryWorkbook {
  readonly names = new Map<string, string | null>();

  override async read(...given: Parameters<MemoryWorkbook['read']>) {
    const sheets = await super.read(...given);
    return sheets.flatMap((sheet) => {
      const name = this.names.has(sheet.name ?? '') ? this.names.get(sheet.name ?? '') : sheet.name;
      return name === null || name === undefined ? [] : [{ ...sheet, name }];
    });
  }
  tell(): void {
    this.edits.tell({ sheet: 'Malli', address: '', by: 'person' });
  }
}

async function reopened() {
  const open = deskOver(new ChangingWorkbook(await saved, 'ta.xlsx'));
  await open.desk.read();
  expect(open.state()).toMatchObject({ phase: 'ready', saved: 'saved' });
  return open;
}

const modelIn = (sheets: readonly SheetGrid[]) => readModel(sheets.filter(({ ours }) => ours === 'model')).value!;
const tagSheet = 'Malli Rivimerkinnät';

async function tagOne({ desk }: Pick<ReturnType<typeof deskOver>, 'desk'>): Promise<string> {
  const [row] = (await desk.lines({ tagged: 'untagged' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await desk.tag({ keys: [row!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
  return row!.key;
}

test('what a person typed into a sheet of the model just now is not written over by a save', async () => {
  const open = await reopened();
  const before = modelIn(await open.workbook.read()).tags;
  const key = await tagOne(open);
  const sheet = (await open.workbook.read()).find(({ name }) => name === tagSheet)!;
  const at = sheet.rows.findIndex(([first]) => first === 'Järjestäjä');
  const column = sheet.rows[at]!.indexOf('Huomautus');
  const rows = sheet.rows.map((row, index) => (index === at + 1 ? Object.assign([...row], { [column]: 'Käsin' }) : row));
  open.workbook.edit({ ...sheet, rows }, 'G4');
  await open.desk.save();
  expect(open.state().saved).toBe('saved');
  const { tags } = modelIn(await open.workbook.read());
  expect(tags[0]!.comment).toBe('Käsin');
  expect(tags.map(({ organiser, line }) => JSON.stringify([organiser, line]))).toContain(key);
  expect(tags).toHaveLength(before.length + 1);
  open.desk.close();
});

test('the source of a driver typed into its sheet stays when its grade is changed in the pane', async () => {
  const open = await reopened();
  const sheet = (await open.workbook.read()).find(({ name }) => name === 'Malli Jakoperusteet')!;
  const [driver] = modelIn(await open.workbook.read()).drivers;
  await open.desk.changeDriver({ ...driver!, evidence: 'B' });
  const column = sheet.rows.find(([id]) => id === 'Tunnus')!.indexOf('Lähde');
  const rows = sheet.rows.map((row) => (row[0] === driver!.id ? Object.assign([...row], { [column]: 'Käsin' }) : row));
  open.workbook.edit({ ...sheet, rows }, 'A4');
  await open.desk.save();
  expect(modelIn(await open.workbook.read()).drivers).toEqual([{ ...driver, evidence: 'B', source: 'Käsin' }]);
  expect(open.state().findings.map(({ issue }) => issue.code)).not.toContain('model.changed-twice');
  open.desk.close();
});

test.each([
  ['a sheet of the model that was renamed', new Map<string, string | null>([[tagSheet, 'Omat merkinnät']])],
  ['sheets of the model that were all taken out', new Map<string, string | null>()],
])('after %s every tag stands once in the workbook', async (_, names) => {
  const open = await reopened();
  const before = modelIn(await open.workbook.read());
  const taken =
    names.size > 0 ? names : new Map((await saved).flatMap(({ name, ours }) => (ours === 'model' ? [[name!, null]] : [])));
  for (const [name, to] of taken) open.workbook.names.set(name, to);
  open.workbook.tell();
  const key = await tagOne(open);
  const apply = jest.spyOn(open.workbook, 'apply');
  await open.desk.save();
  const [plans, options] = apply.mock.calls.at(-1)!;
  expect(open.state().saved).toBe('saved');
  expect(plans.map(({ name }) => name)).toContain(tagSheet);
  expect(options?.remove).toEqual([...taken.values()].filter((name) => name !== null));
  expect(before.tags).toHaveLength(1);
  open.workbook.names.clear();
  const written = modelIn(await open.workbook.read());
  expect(written.tags).toHaveLength(before.tags.length + 1);
  expect(written.tags.map(({ organiser, line }) => JSON.stringify([organiser, line]))).toContain(key);
  expect(written.rules).toEqual(before.rules);
  open.desk.close();
});

test('result sheets are written from the amounts that stand in the sheet when they are written', async () => {
  const open = await reopened();
  const rows = budget.rows.map((row, at) => (at === 1 ? [...row.slice(0, 3), 987_654] : row));
  open.workbook.edit({ ...budget, rows }, 'D2');
  await open.desk.writeResults();
  const results = (await open.workbook.read()).filter(({ ours }) => ours === 'result');
  expect(JSON.stringify(results.map((sheet) => sheet.rows))).toContain('987654');
  open.desk.close();
});
