import type { CellValue, SheetGrid } from '../../../../engine';
import type { BookSpec, SheetSpec, SpecCell } from '../../../addin/workbook/office/fake/book/spec';
import type { ReadableBook, ReadableSheet } from '../../../addin/workbook/office/fake/book/readable';

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const isError = (value: CellValue): value is { readonly error: string } => typeof value === 'object' && value !== null;

/** A workbook that was read from a file, as Excel would have it open: values, formulas, merged cells and hidden sheets. */
export function bookOf(sheets: readonly SheetGrid[]): BookSpec {
  return { sheets: sheets.map(sheetOf) };
}

function sheetOf({ name, rows, formulaTexts, visibility, merged = [] }: SheetGrid): SheetSpec {
  const cell = (value: CellValue, row: number, column: number): SpecCell => {
    const formula = formulaTexts?.get(`${letters(column)}${row + 1}`);
    if (formula === undefined) return value;
    return { formula: `=${formula}`, value: isError(value) ? value.error : (value ?? '') };
  };
  return {
    name: name ?? 'Taulukko1',
    visibility,
    rows: rows.map((cells, row) => cells.map((value, column) => cell(value, row, column))),
    merged: merged.map((at) => `${letters(at.column)}${at.row}:${letters(at.column + at.columns - 1)}${at.row + at.rows - 1}`),
  };
}

/** The workbook as it now is, saved, closed and opened again in another Excel: what only the window held is gone. */
export function savedBook({ sheets, names }: Pick<ReadableBook, 'sheets' | 'names'>): BookSpec {
  return { sheets: sheets.map(savedSheet), names };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function savedSheet({ name, rows, formulas, visibility, names, formats, merged, tables, hiddenRows }: ReadableSheet): SheetSpec {
  const cell = (value: string | number | boolean | null, row: number, column: number): SpecCell => {
    const formula = formulas[`${letters(column)}${row + 1}`];
    return formula === undefined ? value : { formula, value: value ?? '' };
  };
  const numberFormats = Object.entries(formats).flatMap(([address, { numberFormat }]) =>
    numberFormat === undefined ? [] : [[address, String(numberFormat)] as const],
  );
  return {
    name,
    visibility: visibilities[visibility],
    rows: rows.map((cells, row) => cells.map((value, column) => cell(value, row, column))),
    names,
    formats: Object.fromEntries(numberFormats),
    merged,
    tables: tables.map(({ name: table, range }) => ({ name: table, range })),
    hiddenRows,
  };
}
