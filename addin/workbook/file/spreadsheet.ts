import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetGrid } from '../../../engine';
import { HostError } from '../host-error';
import { address } from './write/address';
import { dateText } from './date-text';
import { checkZip } from './zip-check';

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;
const noCells: readonly CellValue[] = [];

/** Excel's own words for the error numbers a file stores. */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** A number format's first section says whether its cell is a date. */
function isDate(format: unknown): boolean {
  return typeof format === 'string' && SSF.is_date(format.split(';')[0] ?? '');
}

function cellValue(cell: CellObject | undefined, date1904: boolean): CellValue {
  // A stub ('z') may carry a zero that the file does not hold.
  if (cell?.v === undefined || cell.v === null || cell.t === 'z') return null;
  if (cell.t === 'e') return { error: errorNames.get(Number(cell.v)) ?? '#ERROR!' };
  if (cell.v instanceof Date) return cell.v.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  if (typeof cell.v === 'number') return isDate(cell.z) ? dateText(cell.v, date1904) : cell.v;
  return cell.v === '' ? null : cell.v;
}

function grid(sheet: WorkSheet, name: string, file: string, hidden: number, date1904: boolean): SheetGrid {
  const rows: (readonly CellValue[])[] = [];
  const formulasWithoutValue: string[] = [];
  let formulas = 0;
  // Rows and cells that were never stored are holes; a sheet that claims a million rows holds only what it holds.
  ((sheet['!data'] ?? []) as CellObject[][]).forEach((stored, row) => {
    const cells: CellValue[] = [];
    stored.forEach((cell, column) => {
      const value = cellValue(cell, date1904);
      if (cell?.f !== undefined) formulas++;
      if (cell?.f !== undefined && (cell.t === 'z' || cell.v === undefined)) formulasWithoutValue.push(address(row, column));
      if (value !== null) cells[column] = value;
    });
    if (cells.length > 0) rows[row] = Array.from(cells, (cell) => cell ?? null);
  });
  return {
    name,
    file,
    visibility: visibilities[hidden] ?? 'visible',
    rows: Array.from(rows, (row) => row ?? noCells),
    formulasWithoutValue,
    formulas,
  };
}

function parse(bytes: Uint8Array, file: string): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetStubs: true,
      raw: true,
    });
  } catch (cause) {
    const encrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new HostError(encrypted ? 'file.encrypted' : 'file.damaged', { file }, { cause });
  }
}

/**
 * Every worksheet of a workbook by its stored values. Text stays text, numbers numbers, errors errors; a number under a date format
 * becomes ISO text (2026-11-22, with "T08:30:00" where it has a time, "08:30:00" for a time alone), because a date is never an amount.
 * Throws HostError: file.encrypted, file.damaged, file.too-large.
 */
export function readSpreadsheet(bytes: Uint8Array, file: string): { sheets: SheetGrid[]; otherSheets: string[] } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) checkZip(bytes, file);
  const book = parse(bytes, file);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: SheetGrid[] = [];
  const otherSheets: string[] = [];
  book.SheetNames.forEach((name, at) => {
    const sheet = book.Sheets[name];
    const type = sheet?.['!type'];
    if (sheet === undefined || (type !== undefined && type !== 'sheet')) otherSheets.push(name);
    else sheets.push(grid(sheet, name, file, Number(book.Workbook?.Sheets?.[at]?.Hidden ?? 0), date1904));
  });
  if (book.SheetNames.length === 0) throw new HostError('file.damaged', { file });
  return { sheets, otherSheets };
}
