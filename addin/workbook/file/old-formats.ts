import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetGrid } from '../../../engine';
import { HostError } from '../host-error';
import { isDateFormat } from '../date-format';
import { dateText } from '../date-text';
import { address } from '../plan/address';
import { detached, GridBuilder } from './grid-builder';
import type { OpenedWorkbook } from './opened-workbook';
import { Room } from './room';

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;

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

function cellValue(cell: CellObject, date1904: boolean): CellValue {
  // A stub ('z') may carry a zero that the file does not hold.
  if (cell.v === undefined || cell.v === null || cell.t === 'z') return null;
  if (cell.t === 'e') return { error: errorNames.get(Number(cell.v)) ?? '#ERROR!' };
  if (cell.v instanceof Date) return cell.v.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  if (typeof cell.v === 'number') {
    if (!Number.isFinite(cell.v)) return { error: '#NUM!' };
    return typeof cell.z === 'string' && isDateFormat(cell.z) ? dateText(cell.v, date1904) : cell.v;
  }
  return cell.v === '' ? null : typeof cell.v === 'string' ? detached(cell.v) : cell.v;
}

/** An array formula stands in every cell it fills; it is one formula, of the first. */
function isOwnFormula(cell: CellObject, at: string): boolean {
  return cell.f !== undefined && (cell.F === undefined || cell.F.split(':')[0] === at);
}

function fill(builder: GridBuilder, sheet: WorkSheet, date1904: boolean): void {
  // Rows and cells that were never stored are holes; a sheet that claims a million rows holds only what it holds.
  ((sheet['!data'] ?? []) as CellObject[][]).forEach((stored, row) =>
    stored.forEach((cell, column) => {
      builder.value(row, column, cellValue(cell, date1904));
      if (cell.f === undefined || !isOwnFormula(cell, address(row, column))) return;
      builder.formula(row, column, cell.f, { isStored: cell.t !== 'z' && cell.v !== undefined, isArray: cell.F !== undefined });
    }),
  );
  for (const { s, e } of sheet['!merges'] ?? []) builder.merge(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1);
  (sheet['!rows'] ?? []).forEach((row, at) => {
    if (row?.hidden) builder.hideRows(at, 1);
  });
}

/** SheetJS tells of what it does not know on the console, where nobody can use it; nothing else runs meanwhile. */
function quietly<T>(work: () => T): T {
  const host: { error: unknown } = globalThis.console;
  const { error } = host;
  host.error = () => undefined;
  try {
    return work();
  } finally {
    host.error = error;
  }
}

function parse(bytes: Uint8Array): WorkBook {
  return quietly(() =>
    read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      // Hidden rows are part of it.
      cellStyles: true,
      sheetStubs: true,
      raw: true,
    }),
  );
}

/** Worksheets of the formats that only SheetJS knows: xls in all its ages, xlsb, and tables of other programs under the name .xls. Throws HostError. */
export function readOldFormat(bytes: Uint8Array, file: string): OpenedWorkbook {
  try {
    return sheetsOf(parse(bytes), file);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const encrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new HostError(encrypted ? 'file.encrypted' : 'file.damaged', { file }, { cause });
  }
}

function sheetsOf(book: WorkBook, file: string): OpenedWorkbook {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const room = new Room(file);
  const sheets: SheetGrid[] = [];
  const otherSheets: string[] = [];
  book.SheetNames.forEach((name, at) => {
    const sheet = book.Sheets[name];
    const type = sheet?.['!type'];
    if (sheet === undefined) throw new HostError('file.damaged', { file });
    if (type !== undefined && type !== 'sheet') otherSheets.push(name);
    else {
      const builder = new GridBuilder(room);
      fill(builder, sheet, date1904);
      const visibility = visibilities[Number(book.Workbook?.Sheets?.[at]?.Hidden ?? 0)] ?? 'visible';
      sheets.push(builder.build({ name, file, visibility }));
    }
  });
  if (book.SheetNames.length === 0) throw new HostError('file.damaged', { file });
  // Formulas without a result stay without: SheetJS says of neither texts nor array formulas what calculating them would need.
  return { sheets, otherSheets };
}
