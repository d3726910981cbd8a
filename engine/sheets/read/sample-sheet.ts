import type { SheetGrid } from '../grid';
import type { Header } from './header-row';

/** Rows of a table by which its layout is found: the first, and as many spread over the rest. */
const firstRows = 1500;
const spreadRows = 1500;
/** Rows at the end of a sheet that may hold notes. */
const notesUnder = 12;

/**
 * A sheet without the rows of a long table that its layout can be told without, each row in its place, so that finding a layout takes
 * no longer for 50,000 rows than for some thousand. `rows`: the table's own.
 */
export function sampleSheet(sheet: SheetGrid, header: Header, rows: readonly number[]): SheetGrid {
  if (rows.length <= firstRows + spreadRows) return sheet;
  const step = (rows.length - firstRows) / spreadRows;
  const spread = Array.from({ length: spreadRows }, (_, at) => rows[firstRows + Math.floor(at * step)] ?? 0);
  const kept = new Set([...rows.slice(0, firstRows), ...spread]);
  const isKept = (row: number): boolean => row <= header.row || kept.has(row) || row > sheet.rows.length - notesUnder;
  return { ...sheet, rows: sheet.rows.map((cells, at) => (isKept(at + 1) ? cells : [])) };
}
