import { OfficeError } from '../rules/errors';

/** Rows and columns of an Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** 0-based first row and column. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

const bad = (address: string) => new OfficeError('InvalidArgument', `"${address}" is no address`);

/** "A1", "A1:B2", "A:F" or "2:2", with or without $ and a sheet in front, as 0-based rectangle. */
export function parseAddress(address: string): Rectangle {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const [from = '', to = from, more] = local.split(':');
  if (more !== undefined) throw bad(address);
  const ends = [from, to].map((text) => {
    const cell = cellPattern.exec(text);
    if (cell) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1]!) };
    const column = columnPattern.exec(text);
    if (column) return { row: null, column: columnNumber(column[1]!) };
    const row = rowPattern.exec(text);
    if (row) return { row: Number(row[1]) - 1, column: null };
    throw bad(address);
  });
  const [a, b] = [ends[0]!, ends[1]!];
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) throw bad(address);
  if (local.includes(':') === false && (a.row === null || a.column === null)) throw bad(address);
  return rectangleOf(a, b);
}

function rectangleOf(a: { row: number | null; column: number | null }, b: typeof a): Rectangle {
  const [top, bottom] = a.row === null || b.row === null ? [0, sheetRows - 1] : [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [left, right] =
    a.column === null || b.column === null ? [0, sheetColumns - 1] : [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return checked({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** The rectangle, where it lies on the sheet. */
export function checked(area: Rectangle): Rectangle {
  const numbers = [area.row, area.column, area.rows, area.columns];
  const isInside = area.row + area.rows <= sheetRows && area.column + area.columns <= sheetColumns;
  if (!numbers.every(Number.isInteger) || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || !isInside) {
    throw new OfficeError('InvalidArgument', `no such cells: ${numbers.join(', ')}`);
  }
  return area;
}

export const isWhole = (area: Rectangle): boolean => area.rows === sheetRows || area.columns === sheetColumns;

export function localAddress(area: Rectangle): string {
  const last = area.row + area.rows;
  if (area.rows === sheetRows && area.columns < sheetColumns) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === sheetColumns) return `${area.row + 1}:${last}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(area.column + area.columns - 1)}${last}`;
}

/** As Excel writes it: 'Oma taulu'!A1:B2; a name of plain letters needs no quotes. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

export function meet(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
