import { cellReference } from '../cell-reference';
import { columnLetters } from '../write/address';

/** Texts, sheet names in quotes, names and calls stay; what remains are cells, columns or rows. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\w.]*/gu;
const lastRow = 1_048_576;
const lastColumn = 16_384;

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

function shiftColumn(text: string, columns: number): string {
  if (text.startsWith('$')) return text;
  const column = cellReference(`${text}1`)?.column ?? 0;
  return columnLetters(wrap(column + columns, lastColumn));
}

function shiftRow(text: string, rows: number): string {
  return text.startsWith('$') ? text : String(wrap(Number(text) - 1 + rows, lastRow) + 1);
}

/** A formula as a cell some rows below and columns to the right of its own has it: relative references move along, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (part) => {
    const cell = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/.exec(part);
    if (cell !== null) return shiftColumn(cell[1] ?? '', columns) + shiftRow(cell[2] ?? '', rows);
    const whole = /^(\$?)([A-Za-z]{1,3}|\d{1,7}):(\$?)([A-Za-z]{1,3}|\d{1,7})$/.exec(part);
    if (whole === null) return part;
    const shift = (text: string): string => (/\d/.test(text) ? shiftRow(text, rows) : shiftColumn(text, columns));
    return part.split(':').map(shift).join(':');
  });
}
