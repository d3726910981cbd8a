import type { CellValue, SheetGrid } from '../../../../engine';
import { cellReference, rangeReference } from '../../cell-reference';
import { serialOf } from '../../date-text';
import type { Workings } from '../opened-workbook';
import { TooCostly } from './book-cells';
import { isResult, unknown } from './calculator-plugin';

export type Content = number | string | boolean | null;

/** Cells that array formulas may fill. */
const mostFilled = 1_000_000;

/** The stored cells of a sheet as HyperFormula takes them; its formulas without a result are put in afterwards. */
export function storedContents({ name, rows }: SheetGrid, workings: Workings): Content[][] {
  const cells = rows.map((row) => row.map((value) => stored(value, workings)));
  for (const [at, text] of workings.texts?.get(name ?? '') ?? []) putContent(cells, at, asText(text));
  let filled = 0;
  for (const { area } of workings.pending.get(name ?? '') ?? []) {
    const range = area === undefined ? null : rangeReference(area);
    if (range === null) continue;
    filled += range.rows * range.columns;
    if (filled > mostFilled) throw new TooCostly();
    // What an array formula fills besides its first cell is as unknown as that, though no formula stands in it.
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++) put(cells, row, column, unknown);
  }
  return cells;
}

export function putContent(cells: Content[][], at: string, content: Content): void {
  const place = cellReference(at);
  if (place !== null) put(cells, place.row, place.column, content);
}

function put(cells: Content[][], row: number, column: number, content: Content): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = content;
}

/** Behind an apostrophe a text is never read as anything else. */
const asText = (text: string): string => `'${text}`;

/** Dates are numbers for a formula; texts that only look like one are put in their place afterwards. */
function stored(value: CellValue, { date1904, isOpenDocument }: Workings): Content {
  if (typeof value === 'boolean' && isOpenDocument === true) return unknown;
  if (typeof value === 'string') return serialOf(value, date1904) ?? asText(value);
  if (typeof value !== 'object' || value === null) return value;
  return isResult(value.error) ? value.error : unknown;
}
