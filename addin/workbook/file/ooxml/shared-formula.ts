import { cellReference } from '../../cell-reference';
import { columnLetters } from '../../plan/address';
import { sheetColumns, sheetRows } from '../../sheet-size';

/** Texts, sheet names in quotes, tables' brackets, names and calls stay; the groups are cells, whole columns and whole rows. */
const parts = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<whole>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\d[\p{L}\p{N}_.]*`,
  ].join('|'),
  'gu',
);

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

function shiftColumn(text: string, columns: number): string {
  if (text.startsWith('$')) return text;
  const column = cellReference(`${text}1`)?.column ?? 0;
  return columnLetters(wrap(column + columns, sheetColumns));
}

function shiftRow(text: string, rows: number): string {
  return text.startsWith('$') ? text : String(wrap(Number(text) - 1 + rows, sheetRows) + 1);
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(.*)$/.exec(text) ?? [];
  return shiftColumn(column, columns) + shiftRow(row, rows);
}

/** A formula as a cell some rows below and columns to the right of its own has it: relative references move along, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shiftEnd = (text: string): string => (/\d/.test(text) ? shiftRow(text, rows) : shiftColumn(text, columns));
  return formula.replace(parts, (part: string, cell: string | undefined, whole: string | undefined) => {
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    return whole === undefined ? part : whole.split(':').map(shiftEnd).join(':');
  });
}
