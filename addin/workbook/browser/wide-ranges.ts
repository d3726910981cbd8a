import type { ReadArea } from '../file/calculate/formula-reads';
import { lastRow } from '../file/calculate/formula-tree';

/** Cells that the ranges of one formula may name: the calculator keeps a place for each of them, empty or not. */
const mostCells = 500_000;
/** A whole column is kept as far as the sheet is filled; it counts as so many rows at least, as each column has a cost of its own. */
const leastRows = 5000;

/** "A1:XFD1048576" names every row by its number, so every one is kept, unlike "A:XFD". */
const everyRow = /\$?[A-Z]{1,3}\$?1:\$?[A-Z]{1,3}\$?1048576(?!\d)/i;

/** Whether a formula names more cells than a calculator can hold beside the workbook. */
export function isTooWide(formula: string, areas: readonly ReadArea[], rowsOf: (sheet: string) => number): boolean {
  if (everyRow.test(formula)) return true;
  const cells = areas.reduce((sum, { sheet, top, left, bottom, right }) => {
    const down = top === 0 && bottom === lastRow ? Math.max(leastRows, rowsOf(sheet)) : bottom - top + 1;
    return sum + down * (right - left + 1);
  }, 0);
  return cells > mostCells;
}
