import { amountHeadings } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { CellValue, SheetGrid } from '../grid';
import { cellAt, cellText, isBlank } from './cell-place';
import { measureOfHeading } from './measure-heading';
import { parseNumberText } from './number-text';

/** Rows searched for a header, and rows under it that must hold figures. */
const searchedRows = 60;
const lookedUnder = 10;
const mostlyText = 0.8;

export function isNumberLike(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && parseNumberText(cell).kind === 'number');
}

/** A word, or a year that stands for a column. */
function isHeadingText(cell: CellValue): boolean {
  return !isNumberLike(cell) || /^(19|20|21)\d{2}$/.test(cellText(cell));
}

export function isAmountHeading(header: string): boolean {
  return measureOfHeading(header) !== null || amountHeadings.some((pattern) => pattern.test(foldText(header)));
}

/** Whether figures stand under a headed cell in the rows just below. */
function hasFigures(sheet: SheetGrid, row: number, columns: readonly number[]): boolean {
  const under: number[] = [];
  for (let at = row + 1; at <= sheet.rows.length && under.length < lookedUnder; at++) {
    if (!(sheet.rows[at - 1] ?? []).every(isBlank)) under.push(at);
  }
  return columns.some((column) => under.some((at) => isNumberLike(cellAt(sheet, column, at))));
}

/**
 * The header row of a clear table: two or more cells, nearly all of them words or years, with figures below. The first row whose
 * headings name amounts wins; without one the first candidate does. null where there is none. Rows are 1-based.
 */
export function findHeaderRow(sheet: SheetGrid, from = 1): number | null {
  let fallback: number | null = null;
  for (let row = from; row <= Math.min(sheet.rows.length, from + searchedRows - 1); row++) {
    const cells = (sheet.rows[row - 1] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
    const words = cells.filter(({ cell }) => isHeadingText(cell)).length;
    if (cells.length < 2 || words < cells.length * mostlyText) continue;
    const amounts = cells.filter(({ cell }) => isAmountHeading(cellText(cell))).map(({ column }) => column);
    if (amounts.length > 0 && hasFigures(sheet, row, amounts)) return row;
    if (
      fallback === null &&
      hasFigures(
        sheet,
        row,
        cells.map(({ column }) => column),
      )
    )
      fallback = row;
  }
  return fallback;
}

/**
 * Whether a row repeats a header, given as folded texts by column: two or more cells stand under themselves, not all of them numbers
 * (an amount of 2,024 under the heading 2024 repeats nothing).
 */
export function repeatsHeader(sheet: SheetGrid, header: readonly string[], row: number): boolean {
  const same = (sheet.rows[row - 1] ?? []).filter(
    (cell, column) => typeof cell === 'string' && header[column] !== '' && foldText(cell) === header[column],
  );
  return same.length >= 2 && same.some((cell) => !isNumberLike(cell));
}

export function foldedHeader(sheet: SheetGrid, headerRow: number): string[] {
  return Array.from(sheet.rows[headerRow - 1] ?? [], (cell) => foldText(cellText(cell)));
}

/** The row under a header that repeats it: another table begins there. null where none does. */
export function findRepeatedHeader(sheet: SheetGrid, headerRow: number): number | null {
  const header = foldedHeader(sheet, headerRow);
  for (let row = headerRow + 1; row <= sheet.rows.length; row++) if (repeatsHeader(sheet, header, row)) return row;
  return null;
}
