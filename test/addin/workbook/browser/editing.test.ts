import { openBook } from '../../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import type { SheetPlan } from '../../../../engine';
import { cellReference } from '../../../../addin/workbook/cell-reference';
import { makeSpreadsheet, type MadeSheet } from '../file/make-spreadsheet';

const bytes = makeSpreadsheet([
  {
    name: 'TA2026',
    rows: [
      ['Tili', 'TA 2026', 'Osuus'],
      ['0410', 1234.5, 0.5],
      ['4200', 100, 0.25],
    ],
    cells: {
      B4: { t: 'n', v: 1334.5, f: 'SUM(B2:B3)', z: '#,##0.00' },
      C4: { t: 'n', v: 0.5, f: 'B4/2669', z: '0.0%' },
      D4: { t: 's', v: '0410', f: 'LOOKUP(B2,B2:B3,A2:A3)' },
      E4: { t: 'n', v: 4, f: 'LEN(D4)' },
      F4: { t: 'n', v: 9, f: '4+5' },
      C2: { t: 'n', v: 0.5, z: '0.0%' },
    },
  },
  { name: 'Muu', rows: [], cells: { A1: { t: 'n', v: 2669, f: 'TA2026!B4*2' } } },
]);
const opened = (): Promise<BrowserWorkbook> => openBook(bytes, 'b.xlsx');

const place = (at: string): readonly [number, number] => {
  const { row, column } = cellReference(at)!;
  return [row + 1, column];
};
const cell = async (workbook: BrowserWorkbook, at: string, sheet = 'TA2026') => {
  const [row, column] = place(at);
  return (await workbook.book.cells({ sheet, row, column, rows: 1, columns: 1 }))[0]![0]!;
};
const edit = (workbook: BrowserWorkbook, at: string, text: string, sheet = 'TA2026') =>
  workbook.book.edit(sheet, ...place(at), text);

test('what reads an edited cell, on any way and sheet, is calculated and told; nothing else is', async () => {
  const workbook = await opened();
  const heard: string[] = [];
  workbook.onChange(({ sheet, address, by }) => heard.push(`${sheet}!${address} ${by}`));
  await edit(workbook, 'B3', '1 100,25');
  expect([await cell(workbook, 'B4'), await cell(workbook, 'C4'), await cell(workbook, 'A1', 'Muu')]).toMatchObject([
    { text: '2\u00a0334,75', isFormula: true, isStale: false },
    { text: '87,5%', isStale: false },
    { text: '4669,5', isStale: false },
  ]);
  expect(heard[0]).toBe('TA2026!B3 person');
  expect(heard.slice(1).sort()).toEqual(
    ['Muu!A1', 'TA2026!B4', 'TA2026!C4', 'TA2026!D4', 'TA2026!E4'].map((at) => `${at} calculation`),
  );
  expect((await cell(workbook, 'F4')).isStale).toBe(false);
});

test('a typed formula is told as a person’s, and again with its result; a step back tells what was typed from what follows it', async () => {
  const workbook = await opened();
  const heard: string[] = [];
  workbook.onChange(({ sheet, address, by }) => heard.push(`${sheet}!${address} ${by}`));
  await edit(workbook, 'B3', '=B2*2');
  const followers = ['Muu!A1', 'TA2026!B4', 'TA2026!C4', 'TA2026!D4', 'TA2026!E4'].map((at) => `${at} calculation`);
  expect(heard[0]).toBe('TA2026!B3 person');
  expect(heard.slice(1).sort()).toEqual(
    [...followers, 'TA2026!B3:B4 calculation'].filter((at) => at !== 'TA2026!B4 calculation').sort(),
  );
  expect(await workbook.readCells({ sheet: 'TA2026', row: 3, column: 1, rows: 2, columns: 1 })).toEqual({
    values: [[2469], [3703.5]],
    formulas: new Set(['B3', 'B4']),
  });
  heard.length = 0;
  await workbook.book.undo();
  expect(heard[0]).toBe('TA2026!B3 person');
  expect(heard.slice(1).sort()).toEqual(followers);
});

test('what cannot be calculated keeps its value and says that it is old, with all that reads it', async () => {
  const workbook = await opened();
  await edit(workbook, 'B3', '5');
  expect([await cell(workbook, 'D4'), await cell(workbook, 'E4')]).toMatchObject([
    { text: '0410', isStale: true },
    { text: '4', isStale: true },
  ]);
  await workbook.book.undo();
  expect([await cell(workbook, 'D4'), await cell(workbook, 'E4')]).toMatchObject([{ isStale: false }, { isStale: false }]);
});

test('a formula is typed as a person does, and follows its cells', async () => {
  const workbook = await opened();
  await edit(workbook, 'B6', '=SUMMA');
  await edit(workbook, 'B6', '=ROUND(B2*1,5;0)');
  expect(await cell(workbook, 'B6')).toMatchObject({ text: '1852', isFormula: true });
  expect(await workbook.book.content('TA2026', 6, 1)).toBe('=ROUND(B2*1.5,0)');
  await edit(workbook, 'B2', '10');
  expect((await cell(workbook, 'B6')).text).toBe('15');
  const [sheet] = await workbook.read({ sheets: ['TA2026'] });
  expect(sheet!.formulaTexts!.get('B6')).toBe('ROUND(B2*1.5,0)');
});

test.each(['=SUM(B2', '=EIOLE(B2)', '=Puuttuu!A1', '=summa', '=1+'])(
  '%p is refused with a reason, and the cell stays',
  async (typed) => {
    const workbook = await opened();
    expect(await edit(workbook, 'B2', typed)).toMatchObject({
      done: false,
      reason: 'edit.formula',
      issue: { code: 'edit.formula', params: { cell: 'B2', formula: typed } },
    });
    expect((await cell(workbook, 'B2')).text).toBe('1234,5');
  },
);

const plan = (origin: SheetPlan['origin'], value: string | number): SheetPlan => ({
  name: 'Momentti',
  ...(origin && { origin }),
  widths: [20, 12],
  rows: [[{ value: 'Otsikko', style: 'title', span: 2 }], [{ value: 'a' }, { value, style: 'amount' }]],
});

test('a model sheet that is not saved yet is shown as it will be, edited, and read back; a result sheet is not edited', async () => {
  const workbook = await opened();
  await workbook.apply([plan('model', 12.5)]);
  expect(await cell(workbook, 'B2', 'Momentti')).toMatchObject({ text: '12,50', kind: 'number' });
  expect(await edit(workbook, 'B2', '7', 'Momentti')).toMatchObject({ done: true });
  expect(await edit(workbook, 'B1', 'x', 'Momentti')).toMatchObject({ done: false, reason: 'edit.merged' });
  expect(await workbook.readCells({ sheet: 'Momentti', row: 2, column: 0, rows: 1, columns: 2 })).toMatchObject({
    values: [['a', 7]],
  });
  const saved = await workbook.book.save();
  const again = await openBook(saved.bytes, saved.name);
  expect(await again.readCells({ sheet: 'Momentti', row: 2, column: 0, rows: 1, columns: 2 })).toMatchObject({
    values: [['a', 7]],
  });
  await workbook.apply([plan('result', 1)]);
  expect(await edit(workbook, 'B2', '8', 'Momentti')).toMatchObject({ done: false, reason: 'edit.ours' });
});

test('an edit is not taken back once something else stands in its cell', async () => {
  const workbook = await opened();
  await edit(workbook, 'A2', 'vanha');
  await workbook.apply([plan('model', 1)]);
  await edit(workbook, 'B2', '7', 'Momentti');
  await workbook.apply([plan('model', 9)]);
  expect(await workbook.book.undo()).toBe(true);
  expect(await workbook.readCells({ sheet: 'Momentti', row: 2, column: 1, rows: 1, columns: 1 })).toMatchObject({
    values: [[9]],
  });
  expect((await cell(workbook, 'A2')).text).toBe('0410');
  expect(await workbook.book.undo()).toBe(false);
});

test('a formula of the user follows a sheet of ours that it reads', async () => {
  const workbook = await opened();
  await workbook.apply([plan('result', 10)]);
  expect(await edit(workbook, 'C6', '=Momentti!B2*2')).toMatchObject({ done: true });
  expect((await cell(workbook, 'C6')).text).toBe('20');
  await workbook.apply([plan('result', 21)]);
  expect((await cell(workbook, 'C6')).text).toBe('42');
});

test('the sheet of a csv has a name, dates typed into it are dates, and it is saved as xlsx', async () => {
  const workbook = await openBook(new TextEncoder().encode('Tili;TA 2026\n0410;2026-01-01\n'), 'kunta/talousarvio 2026.csv');
  expect((await workbook.book.sheets()).map(({ name }) => name)).toEqual(['talousarvio 2026']);
  expect(await cell(workbook, 'B2', 'talousarvio 2026')).toMatchObject({ text: '2026-01-01', kind: 'text' });
  await edit(workbook, 'B2', '31.12.2026', 'talousarvio 2026');
  expect(await cell(workbook, 'B2', 'talousarvio 2026')).toMatchObject({ text: '31.12.2026', kind: 'number' });
  const saved = await workbook.book.save();
  expect(saved.name).toBe('kunta/talousarvio 2026.xlsx');
  const again = await openBook(saved.bytes, saved.name);
  expect(await cell(again, 'B2', 'talousarvio 2026')).toMatchObject({ text: '31.12.2026', kind: 'number' });
  expect(await cell(again, 'A2', 'talousarvio 2026')).toMatchObject({ text: '0410', kind: 'text' });
});

test('the page may change its language', async () => {
  const workbook = await opened();
  workbook.speak('en');
  expect((await cell(workbook, 'B4')).text).toBe('1,334.50');
  await edit(workbook, 'B2', '1,000.5');
  expect((await cell(workbook, 'B4')).text).toBe('1,100.50');
});

test('the pane shows a cell and puts the keyboard into the grid, where there is one', async () => {
  const workbook = await opened();
  const shown: unknown[] = [];
  await workbook.book.onShow((area) => shown.push(area));
  await workbook.select({ sheet: 'TA2026', cell: 'B3' });
  expect(shown).toEqual([{ sheet: 'TA2026', row: 3, column: 1, rows: 1, columns: 1 }]);
  expect(await workbook.focus()).toBe(false);
  const stop = await workbook.book.onFocus(() => shown.push('focus'));
  expect(await workbook.focus()).toBe(true);
  expect(shown.at(-1)).toBe('focus');
  stop();
  expect(await workbook.focus()).toBe(false);
});

test('taking back an edit never brings back what a formula was before a write of ours', async () => {
  const rows = {
    name: 'TA',
    rows: [[1, 100]],
    cells: { C1: { t: 'n', f: 'A1+Tulos!A1' }, D1: { t: 'n', f: 'IF(Tulos!A1>50,B1,A1)' } },
  };
  const workbook = await openBook(makeSpreadsheet([rows as MadeSheet]), 'b.xlsx');
  const write = (value: number) => workbook.apply([{ name: 'Tulos', widths: [9], rows: [[{ value }]] }]);
  const figures = async () => (await workbook.readCells({ sheet: 'TA', row: 1, column: 0, rows: 1, columns: 4 })).values;
  await write(10);
  await edit(workbook, 'A1', '100', 'TA');
  expect(await figures()).toEqual([[100, 100, 110, 100]]);
  const changes = await write(60);
  expect(await figures()).toEqual([[100, 100, 160, 100]]);
  await workbook.book.undo();
  expect(await figures()).toEqual([[1, 100, 61, 100]]);
  await workbook.book.redo();
  expect(await figures()).toEqual([[100, 100, 160, 100]]);
  await workbook.revert(changes);
  await workbook.book.undo();
  expect(await figures()).toEqual([[1, 100, 11, 1]]);
});
