import type { SheetGrid } from '../../../engine/sheets/grid';
import type { ColumnPlan, SheetPlan } from '../../../engine/sheets/plan';
import { HostError } from '../../../addin/workbook/host-error';
import type { CellArea, Workbook } from '../../../addin/workbook/port';

/** What every host starts the suite with: two sheets of a user's own, the second hidden. Rows end at their last value. */
export const contractSheets: readonly { name: string; visibility: SheetGrid['visibility']; rows: SheetGrid['rows'] }[] = [
  {
    name: 'TA2026',
    visibility: 'visible',
    rows: [
      ['Tili', 'TA 2026'],
      ['0410', 1234.5],
      ['4200', '1 234,50'],
    ],
  },
  {
    name: 'Muistio',
    visibility: 'hidden',
    rows: [['Teksti'], [], ['Lisää', '2026-11-22', '2026-11-22T08:30:00', '08:30:00', 46_348]],
  },
];

/** Cells of Muistio that hosts with number formats hold as numbers: a date, a date with time, a time; and a number like any other. */
export const contractDates = [
  { cell: 'B3', value: 46_348, format: 'dd.mm.yyyy' },
  { cell: 'C3', value: 46_348 + 8.5 / 24, format: 'd.m.yyyy h:mm' },
  { cell: 'D3', value: 8.5 / 24, format: 'h:mm:ss' },
  { cell: 'E3', value: 46_348, format: '#,##0.00' },
] as const;

/** The sheets as such a host stores them. */
export const storedSheets = contractSheets.map(({ rows, ...sheet }) => ({
  ...sheet,
  rows:
    sheet.name === 'Muistio' ? [...rows.slice(0, 2), [rows[2]?.[0] ?? null, ...contractDates.map(({ value }) => value)]] : rows,
}));

const plan = (name: string, value: string | number): SheetPlan => ({
  name,
  widths: [20, 20],
  rows: [[{ value: 'Otsikko', style: 'title', span: 2 }], [{ value }, { value: 12.5, style: 'amount' }]],
});

const tags = (column: string | null, ...cells: readonly (readonly [number, string])[]): ColumnPlan => ({
  sheet: 'TA2026',
  headerRow: 1,
  column,
  header: 'Väestömomentti',
  cells: new Map(cells),
  width: 24,
});

/** What a person does in hosts that have a window. */
export interface Person<W extends Workbook> {
  /** Selects cells, and waits until the host has told of it. */
  readonly selects: (workbook: W, area: CellArea) => Promise<void>;
  /** Types a number into a cell of TA2026, and waits until the host has told of it. */
  readonly types: (workbook: W, cell: string, value: number) => Promise<void>;
}

function personContract<W extends Workbook>(open: () => Promise<W>, { selects, types }: Person<W>): void {
  test('what a person selects is told to those who listen, until they stop', async () => {
    const workbook = await open();
    const heard: (readonly CellArea[])[] = [];
    const stop = workbook.onSelection((areas) => heard.push(areas));
    const area = { sheet: 'TA2026', row: 2, column: 0, rows: 2, columns: 2 };
    await selects(workbook, area);
    stop();
    await selects(workbook, { ...area, rows: 1 });
    expect(heard).toEqual([[area]]);
  });

  test('what a person types is told with its place, and read back', async () => {
    const workbook = await open();
    const heard: unknown[] = [];
    const stop = workbook.onChange((change) => heard.push(change));
    await types(workbook, 'B2', 77);
    stop();
    expect(heard).toEqual([{ sheet: 'TA2026', address: 'B2', by: 'person' }]);
    expect(await workbook.readCells({ sheet: 'TA2026', row: 2, column: 1, rows: 1, columns: 1 })).toEqual({
      values: [[77]],
      formulas: new Set(),
    });
  });
}

async function fault(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`expected a HostError, got ${String(error)}`);
  return error;
}

/**
 * The promises of addin/workbook/port.ts. Each host runs it with a workbook that holds `contractSheets`; `takesColumns` unless its format
 * is only read.
 */
export function workbookContract<W extends Workbook>(
  open: () => Promise<W>,
  { takesColumns = true, person }: { readonly takesColumns?: boolean; readonly person?: Person<W> } = {},
): void {
  const rowsOf = async (workbook: Workbook, name: string) => (await workbook.read({ sheets: [name] }))[0]?.rows;

  test('reads every sheet in order, as stored: text stays text, numbers numbers', async () => {
    const sheets = await (await open()).read();
    expect(sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows }))).toEqual(contractSheets);
    expect(sheets.every((sheet) => sheet.formulas === 0 && sheet.formulasWithoutValue.length === 0)).toBe(true);
  });

  test('reads the sheets asked for, in the order asked for, and reports progress to the end', async () => {
    const steps: [number, number][] = [];
    const sheets = await (
      await open()
    ).read({ sheets: ['Muistio', 'TA2026'], onProgress: (done, total) => steps.push([done, total]) });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Muistio', 'TA2026']);
    expect(steps.at(-1)).toEqual([2, 2]);
  });

  test('a sheet that is not there is a fault that names it and those that are', async () => {
    const error = await fault((await open()).read({ sheets: ['TA2027'] }));
    expect(error).toMatchObject({ code: 'sheet.unknown', params: { sheet: 'TA2027', known: 'TA2026, Muistio' } });
  });

  test('what is cancelled before it starts does nothing', async () => {
    const workbook = await open();
    const signal = AbortSignal.abort();
    await expect(workbook.read({ signal })).rejects.toThrow();
    await expect(workbook.apply([plan('Tulos', 1)], { signal })).rejects.toThrow();
    expect(await workbook.read()).toHaveLength(2);
  });

  test('applied sheets are read back, after the sheets of the user', async () => {
    const workbook = await open();
    const changes = await workbook.apply([plan('Tulos', 'a'), plan('Menetelmä', 'b')]);
    expect(changes.sheets).toEqual(['Tulos', 'Menetelmä']);
    expect((await workbook.read()).map((sheet) => sheet.name)).toEqual(['TA2026', 'Muistio', 'Tulos', 'Menetelmä']);
    expect(await rowsOf(workbook, 'Tulos')).toEqual([['Otsikko'], ['a', 12.5]]);
  });

  test('a sheet of ours is replaced, a sheet of the user is refused and nothing of that write stays', async () => {
    const workbook = await open();
    await workbook.apply([plan('Tulos', 1)]);
    await workbook.apply([plan('tulos', 2)]);
    expect((await rowsOf(workbook, 'Tulos'))?.[1]).toEqual([2, 12.5]);
    const before = await workbook.read();
    expect(await fault(workbook.apply([plan('Uusi', 3), plan('ta2026', 4)]))).toMatchObject({ code: 'sheet.not-ours' });
    expect(await workbook.read()).toEqual(before);
  });

  test('sheets of ours are taken out when asked, never one of the user; taking it back brings them again', async () => {
    const workbook = await open();
    await workbook.apply([plan('Tulos', 1), plan('Vanha', 2)]);
    const before = await workbook.read();
    const changes = await workbook.apply([plan('Tulos', 3)], { remove: ['vanha', 'Tulos', 'Poissa'] });
    expect((await workbook.read()).map((sheet) => sheet.name)).toEqual(['TA2026', 'Muistio', 'Tulos']);
    expect(await fault(workbook.apply([], { remove: ['Muistio'] }))).toMatchObject({ code: 'sheet.not-ours' });
    await workbook.revert(changes);
    expect(await workbook.read()).toEqual(before);
  });

  test.each([[''], ['a'.repeat(32)], ['TA/TP'], ['[x]'], ["'x"]])('a sheet cannot be called %p', async (name) => {
    expect(await fault((await open()).apply([plan(name, 1)]))).toMatchObject({ code: 'sheet.name-refused' });
  });

  test('one write cannot hold two sheets of one name', async () => {
    expect(await fault((await open()).apply([plan('Tulos', 1), plan('TULOS', 2)]))).toMatchObject({ code: 'sheet.name-refused' });
  });

  test('taking back writes, the last one first, restores each state before them', async () => {
    const workbook = await open();
    const states = [await workbook.read()];
    const first = await workbook.apply([plan('Tulos', 1)]);
    states.push(await workbook.read());
    const second = await workbook.apply([plan('Tulos', 2), plan('Liite', 3)]);
    await workbook.revert(second);
    expect(await workbook.read()).toEqual(states[1]);
    await workbook.revert(first);
    expect(await workbook.read()).toEqual(states[0]);
  });

  if (takesColumns) columnContract(open);
  else {
    test('a column beside the lines is refused where the format is only read', async () => {
      const workbook = await open();
      const before = await workbook.read();
      const error = await fault(workbook.apply([plan('Tulos', 1)], { columns: [tags(null, [2, 'm1'])] }));
      expect(error).toMatchObject({ code: 'file.read-only' });
      expect(await workbook.read()).toEqual(before);
    });
  }

  test('only the last write that still stands can be taken back', async () => {
    const workbook = await open();
    const first = await workbook.apply([plan('Tulos', 1)]);
    const second = await workbook.apply([plan('Tulos', 2)]);
    expect(await fault(workbook.revert(first))).toMatchObject({ code: 'changes.not-last' });
    await workbook.revert(second);
    expect(await fault(workbook.revert(second))).toMatchObject({ code: 'changes.not-last' });
  });

  test('cells of a rectangle come as stored, and null beyond the last cell', async () => {
    const workbook = await open();
    expect(await workbook.readCells({ sheet: 'TA2026', row: 2, column: 0, rows: 3, columns: 3 })).toEqual({
      values: [
        ['0410', 1234.5, null],
        ['4200', '1 234,50', null],
        [null, null, null],
      ],
      formulas: new Set(),
    });
    const outside = workbook.readCells({ sheet: 'Poissa', row: 1, column: 0, rows: 1, columns: 1 });
    expect(await fault(outside)).toMatchObject({ code: 'sheet.unknown' });
  });

  test('a date is ISO text in every host, also where cells are read alone; a number under another format is none', async () => {
    const workbook = await open();
    expect((await rowsOf(workbook, 'Muistio'))?.[2]).toEqual(['Lisää', '2026-11-22', '2026-11-22T08:30:00', '08:30:00', 46_348]);
    const cells = await workbook.readCells({ sheet: 'Muistio', row: 3, column: 1, rows: 1, columns: 4 });
    expect(cells.values).toEqual([['2026-11-22', '2026-11-22T08:30:00', '08:30:00', 46_348]]);
  });

  test('cells that hold a formula are named by their place in the sheet, and only those of the rectangle', async () => {
    const workbook = await open();
    const calculated: SheetPlan = {
      name: 'Tulos',
      widths: [20, 20],
      rows: [[{ value: 2 }, { value: 3, formula: '1+2' }], [{ value: '=1+2' }, { value: 4, formula: '2+2' }], [{ value: 3 }]],
    };
    await workbook.apply([calculated]);
    const from = (row: number) => workbook.readCells({ sheet: 'Tulos', row, column: 0, rows: 2, columns: 3 });
    expect((await from(1)).formulas).toEqual(new Set(['B1', 'B2']));
    expect((await from(2)).formulas).toEqual(new Set(['B2']));
  });

  test('a cell that is shown is no selection of a person; a sheet nobody has is refused', async () => {
    const workbook = await open();
    const heard: unknown[] = [];
    const stop = workbook.onSelection((at) => heard.push(at));
    await workbook.select({ sheet: 'TA2026', cell: 'B2' });
    stop();
    expect(heard).toEqual([]);
    expect(await fault(workbook.select({ sheet: 'Poissa', cell: 'A1' }))).toMatchObject({ code: 'sheet.unknown' });
  });

  if (person !== undefined) personContract(open, person);

  test('our own writes are no edits of a person', async () => {
    const workbook = await open();
    const heard: unknown[] = [];
    const stop = workbook.onChange((change) => heard.push(change));
    await workbook.revert(await workbook.apply([plan('Tulos', 1)]));
    stop();
    expect(heard).toEqual([]);
  });
}

function columnContract(open: () => Promise<Workbook>): void {
  const lines = async (workbook: Workbook) => (await workbook.read({ sheets: ['TA2026'] }))[0]?.rows;

  test('a column goes to the first free place right of the table, and says where', async () => {
    const workbook = await open();
    const changes = await workbook.apply([plan('Tulos', 1)], { columns: [tags(null, [2, 'm1'], [3, '=m2'])] });
    expect(changes.columns).toEqual([{ sheet: 'TA2026', column: 'C' }]);
    expect(await lines(workbook)).toEqual([
      ['Tili', 'TA 2026', 'Väestömomentti'],
      ['0410', 1234.5, 'm1'],
      ['4200', '1 234,50', '=m2'],
    ]);
  });

  test('our column is replaced where it stands, rows not named stay, and taking back restores each state', async () => {
    const workbook = await open();
    const states = [await lines(workbook)];
    const first = await workbook.apply([], { columns: [tags(null, [2, 'm1'], [3, 'm2'])] });
    states.push(await lines(workbook));
    const second = await workbook.apply([], { columns: [tags('C', [3, 'm3'])] });
    expect((await lines(workbook))?.map((row) => row[2])).toEqual(['Väestömomentti', 'm1', 'm3']);
    await workbook.revert(second);
    expect(await lines(workbook)).toEqual(states[1]);
    await workbook.revert(first);
    expect(await lines(workbook)).toEqual(states[0]);
  });

  test('a column of the user is never written over, and nothing of that write stays', async () => {
    const workbook = await open();
    const before = await workbook.read();
    expect(await fault(workbook.apply([plan('Tulos', 1)], { columns: [tags('B', [2, 'm1'])] }))).toMatchObject({
      code: 'column.not-ours',
      params: { sheet: 'TA2026', column: 'B1', header: 'Väestömomentti' },
    });
    expect(await workbook.read()).toEqual(before);
  });

  test('a column on a sheet that is not there is a fault that names the sheets', async () => {
    const columns = [{ ...tags(null, [2, 'm1']), sheet: 'TA2027' }];
    expect(await fault((await open()).apply([], { columns }))).toMatchObject({ code: 'sheet.unknown' });
  });
}
