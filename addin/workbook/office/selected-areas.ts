import { rangeReference } from '../cell-reference';
import type { CellArea } from '../port';
import { sheetColumns, sheetRows } from '../sheet-size';

/** A sheet's name before a "!", in apostrophes where it needs them: it may hold commas and exclamation marks of its own. */
const sheetNames = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/** Characters after which Excel cuts an address without a word, in the midst of a number if need be. */
const longest = 8_192;

/** The rectangles of "B2", "B2:C4", "A:C", "2:5" and of several with commas between, as Ctrl selects them. 1-based rows, 0-based columns. */
export function selectedAreas(sheet: string, address: string): readonly CellArea[] {
  const all = address.replace(sheetNames, '').split(',');
  const references = address.length < longest ? all : all.slice(0, -1);
  return references.flatMap((reference) => areaOf(sheet, reference.trim()) ?? []);
}

function areaOf(sheet: string, reference: string): CellArea | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(reference);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(reference);
  if (rows !== null) {
    const [from, to] = [Number(rows[1]), Number(rows[2])];
    return { sheet, row: from, column: 0, rows: to - from + 1, columns: sheetColumns };
  }
  const area = rangeReference(columns === null ? reference : `${columns[1]}1:${columns[2]}${sheetRows}`);
  return area === null ? null : { sheet, row: area.row + 1, column: area.column, rows: area.rows, columns: area.columns };
}
