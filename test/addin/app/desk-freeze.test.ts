import { openBook } from '../../../addin/workbook/browser/open-book';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { Workbook } from '../../../addin/workbook/port';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { makeSpreadsheet } from '../workbook/file/make-spreadsheet';
import { openFake } from '../workbook/office/open-fake';
import { deskOver } from './desk-over';

const rows: SheetGrid['rows'] = [
  ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
  ['4100', 'Perusopetus', 1000, 1100],
  ['4200', 'Varhaiskasvatus', 2000.5, 2100],
  ['4300', 'Kirjasto', 300, 310],
];
const formulas = {
  B1: 'MOMENTTI.AMOUNT("4100")',
  B2: 'SUM(1,2)',
  B3: '2*_xldudf_MOMENTTI_AMOUNT("x")',
  B4: 'MOMENTTI.COVERAGE()',
};
const notes: SheetGrid['rows'] = [
  ['opetus', 1100],
  ['summa', 3],
  ['virhe', { error: '#N/A' }],
  ['kate', 0.5],
];
const sheet = (name: string, of: SheetGrid['rows'], texts: Readonly<Record<string, string>> = {}): SheetGrid => {
  const formulaTexts = new Map(Object.entries(texts));
  const held = { rows: of, formulas: formulaTexts.size, formulasWithoutValue: [] };
  return { name, file: 'ta.xlsx', visibility: 'visible', ...held, ...(formulaTexts.size > 0 && { formulaTexts }) };
};

const excel = async (): Promise<Workbook> => {
  const cells = notes.map(([label = null, value], row) => {
    const formula = `=${formulas[`B${row + 1}` as keyof typeof formulas]}`;
    return [label as string, { formula, value: typeof value === 'object' ? '#N/A' : (value as number) }];
  });
  const book = {
    sheets: [
      { name: 'TA2026', rows: rows as (string | number)[][] },
      { name: 'Muistio', rows: cells },
    ],
  };
  return (await openFake({ book })).workbook;
};

const browser = async (): Promise<Workbook> => {
  const cell = (at: keyof typeof formulas, v: number) => ({ t: 'n', v, f: formulas[at] }) as const;
  const cells = { B1: cell('B1', 1100), B2: cell('B2', 3), B3: { t: 'e', v: 42, f: formulas.B3 } as const, B4: cell('B4', 0.5) };
  const labels = notes.map(([label]) => [label]);
  return openBook(
    makeSpreadsheet([
      { name: 'TA2026', rows },
      { name: 'Muistio', rows: labels, cells },
    ]),
    'ta.xlsx',
  );
};

const hosts: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['memory', async () => new MemoryWorkbook([sheet('TA2026', rows), sheet('Muistio', notes, formulas)], 'ta.xlsx')],
  ['the browser', browser],
  ['Excel', excel],
];

async function ready(workbook: Workbook) {
  const open = deskOver(workbook);
  await open.desk.read();
  await open.desk.confirmReading([]);
  expect(open.state().phase).toBe('ready');
  return open;
}

const notesOf = async (workbook: Workbook): Promise<SheetGrid> => (await workbook.read({ sheets: ['Muistio'] }))[0]!;

describe.each(hosts)('formulas of ours in %s', (_, host) => {
  test('are shown before, become values in one step that can be undone and done again, beside steps of the model', async () => {
    const workbook = await host();
    const { desk, state } = await ready(workbook);
    const before = await notesOf(workbook);
    expect(await desk.previewFreeze()).toEqual({ sheets: [{ sheet: 'Muistio', cells: 2 }], left: ['Muistio!B3'] });
    expect(await notesOf(workbook)).toEqual(before);

    await desk.freeze();
    const frozen = { code: 'frozen', params: { cells: 2, left: ['Muistio!B3'] } };
    expect(state()).toMatchObject({ notice: frozen, undo: frozen, work: null });
    const after = await notesOf(workbook);
    expect(after.rows).toEqual(notes);
    expect([...after.formulaTexts!.keys()].sort()).toEqual(['B2', 'B3']);
    expect(await desk.previewFreeze()).toEqual({ sheets: [], left: ['Muistio!B3'] });

    const [line] = (await desk.lines({}, 0, 1)).rows;
    const [moment] = await desk.moments();
    await desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
    await desk.save();
    await desk.undo();
    await desk.undo();
    expect(state().redo).toMatchObject({ code: 'frozen' });
    expect((await notesOf(workbook)).formulaTexts).toEqual(before.formulaTexts);
    await desk.redo();
    expect([...(await notesOf(workbook)).formulaTexts!.keys()].sort()).toEqual(['B2', 'B3']);
    expect(state().undo).toMatchObject(frozen);
  });
});

test('where there is none nothing is done, and that is said', async () => {
  const { desk, state } = await ready(
    new MemoryWorkbook([sheet('TA2026', rows), sheet('Muistio', notes, { B2: 'SUM(1,2)' })], 'ta.xlsx'),
  );
  const { undo } = state();
  expect(await desk.previewFreeze()).toEqual({ sheets: [], left: [] });
  await desk.freeze();
  expect(state()).toMatchObject({ notice: { code: 'nothingToDo' }, undo });
});

test('a protected sheet is refused with its name, and stays as it is', async () => {
  const cells = [['opetus', { formula: `=${formulas.B1}`, value: 1100 }]];
  const book = {
    sheets: [
      { name: 'TA2026', rows: rows as (string | number)[][] },
      { name: 'Muistio', rows: cells, isProtected: true },
    ],
  };
  const { workbook } = await openFake({ book });
  const { desk, state } = await ready(workbook);
  const { undo } = state();
  await desk.freeze();
  expect(state().findings[0]!.issue).toMatchObject({ code: 'sheet.protected', params: { sheet: 'Muistio' } });
  expect(state().undo).toEqual(undo);
  expect((await notesOf(workbook)).formulaTexts!.size).toBe(1);
});
