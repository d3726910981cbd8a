import type { CellRef } from '../../issues/issue';
import type { CellValue, SheetGrid } from '../grid';

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** 0-based column of its letters. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The place of a cell by its 0-based column and 1-based row. */
export function placeOf(sheet: SheetGrid, column: number, row: number): CellRef {
  return { file: sheet.file, sheet: sheet.name, cell: `${columnLetter(column)}${row}` };
}

export function sheetPlace(sheet: SheetGrid): CellRef {
  return { file: sheet.file, sheet: sheet.name, cell: null };
}

export function cellAt(sheet: SheetGrid, column: number, row: number): CellValue {
  return sheet.rows[row - 1]?.[column] ?? null;
}

/** A cell as a field holds it: trimmed text; a code kept as a number by its digits; an error by its name. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return String(value).trim();
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
