import type { Book, BookCell, BookSheet } from '../../../addin/workbook/browser/book';
import type { Look } from '../../../addin/workbook/look';
import type { CellArea } from '../../../addin/workbook/port';

export interface FakeSheet extends BookSheet {
  /** Text of a cell by "row:column"; else `fill` says. */
  readonly cells: Map<string, BookCell>;
  readonly fill: ((row: number, column: number) => BookCell) | null;
}

export interface FakeBook extends Book {
  readonly sheetsOf: readonly FakeSheet[];
  /** What was asked and told, in order. */
  readonly asked: CellArea[];
  readonly selections: CellArea[];
  readonly show: (area: CellArea) => void;
  readonly focusGrid: () => void;
  readonly tellChange: (what: 'cells' | 'sheets') => void;
}

export const blank: BookCell = { text: '', kind: 'empty', look: 0, isFormula: false };
const plain: Look = { bold: false, italic: false, align: null, fill: null, color: null, wraps: false, indent: 0 };

export const cellOf = (text: string, look = 0): BookCell => ({
  text,
  kind: text === '' ? 'empty' : /^[-−]?[\d\s\u00a0]+(,\d+)?$/.test(text) ? 'number' : 'text',
  look,
  isFormula: false,
});

export const fakeSheet = (name: string, more: Partial<FakeSheet> = {}): FakeSheet => ({
  name,
  visibility: 'visible',
  ours: null,
  rows: 1,
  columns: 1,
  frozen: { rows: 0, columns: 0 },
  defaultWidth: 64,
  defaultHeight: 20,
  widths: new Map(),
  heights: new Map(),
  merged: [],
  cells: new Map(),
  fill: null,
  ...more,
});

/** A book in the page itself: what a person types stands there as text. `delay` in milliseconds, of every answer. */
export function fakeBook(sheets: readonly FakeSheet[], looks: readonly Look[] = [plain], delay = 0): FakeBook {
  const asked: CellArea[] = [];
  const selections: CellArea[] = [];
  const changeListeners = new Set<(what: 'cells' | 'sheets') => void>();
  const focusListeners = new Set<() => void>();
  const showListeners = new Set<(area: CellArea) => void>();
  const done: (() => void)[] = [];
  const taken: (() => void)[] = [];
  let copied: readonly (readonly string[])[] = [];
  const after = async <T>(value: () => T): Promise<T> => {
    await (delay > 0 ? new Promise((resolve) => setTimeout(resolve, delay)) : Promise.resolve());
    return value();
  };
  const sheetOf = (name: string): FakeSheet => sheets.find((sheet) => sheet.name === name)!;
  const at = (name: string, row: number, column: number): BookCell => {
    const sheet = sheetOf(name);
    const isInside = row <= sheet.rows && column < sheet.columns;
    return sheet.cells.get(`${row}:${column}`) ?? (isInside ? sheet.fill?.(row, column) : undefined) ?? blank;
  };
  const tellChange = (what: 'cells' | 'sheets'): void => changeListeners.forEach((listener) => listener(what));
  const put = (name: string, row: number, column: number, cell: BookCell): void => {
    const before = at(name, row, column);
    sheetOf(name).cells.set(`${row}:${column}`, cell);
    done.push(() => {
      sheetOf(name).cells.set(`${row}:${column}`, before);
      taken.push(() => put(name, row, column, cell));
    });
    tellChange('cells');
  };
  const step = (steps: (() => void)[]): boolean => {
    const next = steps.pop();
    next?.();
    tellChange('cells');
    return next !== undefined;
  };
  return {
    sheetsOf: sheets,
    asked,
    selections,
    tellChange,
    focusGrid: () => focusListeners.forEach((listener) => listener()),
    show: (area) => showListeners.forEach((listener) => listener(area)),
    sheets: () => after(() => sheets),
    looks: () => after(() => looks),
    cells: (area) => {
      asked.push(area);
      return after(() =>
        Array.from({ length: area.rows }, (_, i) =>
          Array.from({ length: area.columns }, (__, j) => at(area.sheet, area.row + i, area.column + j)),
        ),
      );
    },
    content: (sheet, row, column) => after(() => at(sheet, row, column).text),
    edit: (sheet, row, column, text) =>
      after(() => {
        if (sheetOf(sheet).ours === 'result') return { done: false, reason: 'sheet.not-ours' };
        put(sheet, row, column, { ...cellOf(text), look: at(sheet, row, column).look });
        return { done: true, reason: null };
      }),
    fill: (area, filling) =>
      after(() => {
        const texts = filling === 'copied' ? copied : filling.texts;
        const isOne = texts.length === 1 && texts[0]!.length === 1;
        const rows = isOne ? Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(texts[0]![0]!)) : texts;
        const first = done.length;
        rows.forEach((line, i) => line.forEach((text, j) => put(area.sheet, area.row + i, area.column + j, cellOf(text))));
        const parts = done.splice(first);
        done.push(() => [...parts].reverse().forEach((back) => back()));
        return { done: true, reason: null, cells: rows.flat().length };
      }),
    copy: (area) =>
      after(() => {
        copied = Array.from({ length: area.rows }, (_, i) =>
          Array.from({ length: area.columns }, (__, j) => at(area.sheet, area.row + i, area.column + j).text),
        );
      }),
    sums: (area) =>
      after(() => {
        const texts = Array.from({ length: Math.min(area.rows, 100) }, (_, i) =>
          Array.from({ length: Math.min(area.columns, 100) }, (__, j) => at(area.sheet, area.row + i, area.column + j)),
        ).flat();
        const numbers = texts
          .filter(({ kind }) => kind === 'number')
          .map(({ text }) => Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.')));
        return {
          cells: texts.filter(({ text }) => text !== '').length,
          numbers: numbers.length,
          sum: numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0),
        };
      }),
    undo: () => after(() => step(done)),
    redo: () => after(() => step(taken)),
    selected: (area) => after(() => void selections.push(area)),
    onShow: (listener) =>
      after(() => {
        showListeners.add(listener);
        return () => showListeners.delete(listener);
      }),
    onFocus: (listener) =>
      after(() => {
        focusListeners.add(listener);
        return () => focusListeners.delete(listener);
      }),
    onChange: (listener) =>
      after(() => {
        changeListeners.add(listener);
        return () => changeListeners.delete(listener);
      }),
    isChanged: () => after(() => done.length > 0),
    save: () => after(() => ({ name: 'talousarvio.xlsx', bytes: new Uint8Array([80, 75]), asValues: 0 })),
  };
}
