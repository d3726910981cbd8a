import { RefusedInput } from '../issues/refused-input';
import { cheapestCycle, type Cell } from './suppression-cycle';

export type { Cell } from './suppression-cycle';

export interface SuppressionOptions {
  /** Counts above 0 and below this are small. */
  readonly threshold: number;
  /** Whether a count of 0 may be shown, or is small too. */
  readonly zeros: 'publish' | 'protect';
}

/** Cells as [row, column], row by row. */
export interface Suppression {
  readonly primary: Cell[];
  /** Primary and complementary cells: everything not to be shown. */
  readonly suppressed: Cell[];
  /** Suppressed cells that the totals give away all the same, because no pattern can hide them. Empty: safe. */
  readonly unprotected: Cell[];
}

/**
 * Chooses which inner counts of a table not to show when every row, column and grand total is shown. primary: 0 < count < threshold, with `protect` also 0.
 * Complementary cells are added until no suppressed cell has one possible value only, given the shown cells, the totals and counts ≥ 0.
 * A cell has another possible value exactly when a closed way round suppressed cells leads through it on which counts can be raised and lowered by turns; for
 * each cell without one the way with the fewest new cells is suppressed (then fewest zeros, then smallest sum of counts). Greedy: safe always, fewest cells in all not
 * always. Where no way exists in the whole table (one row or column, or the rest is empty) the whole line is suppressed, and `unprotected` says so.
 * Refuses `shape.mismatch` (ragged), `table.invalid` (a count not a whole number ≥ 0), `threshold.invalid`. Source: METHODS section 5.
 */
export function suppressSmallCells(table: readonly (readonly number[])[], { threshold, zeros }: SuppressionOptions): Suppression {
  checkCounts(table);
  if (!(threshold >= 0 && threshold < Infinity)) throw new RefusedInput('threshold.invalid', { threshold });
  const isSmall = (count: number): boolean => (count > 0 && count < threshold) || (zeros === 'protect' && count === 0);
  const primary = cellsWhere(table, (row, column) => isSmall(table[row][column]));
  const hidden = table.map((row) => row.map(isSmall));
  const hide = (cells: readonly Cell[]): void => cells.forEach(([row, column]) => (hidden[row][column] = true));
  for (const cell of primary) {
    const cycle = cheapestCycle(table, hidden, cell, 'any');
    if (cycle !== null) hide(cycle);
    // What is hidden for nothing still deserves protection where it can have it.
    else for (const other of lineOf(table, cell)) hide([other, ...(cheapestCycle(table, hidden, other, 'any') ?? [])]);
  }
  const suppressed = cellsWhere(table, (row, column) => hidden[row][column]);
  const unprotected = suppressed.filter((cell) => cheapestCycle(table, hidden, cell, 'hidden') === null);
  return { primary, suppressed, unprotected };
}

function checkCounts(table: readonly (readonly number[])[]): void {
  const columns = table[0]?.length ?? 0;
  table.forEach((row, at) => {
    if (row.length !== columns) throw new RefusedInput('shape.mismatch', { row: at, expected: columns, found: row.length });
    const column = row.findIndex((count) => !Number.isSafeInteger(count) || count < 0);
    if (column >= 0) throw new RefusedInput('table.invalid', { row: at, column, count: String(row[column]) });
  });
}

function cellsWhere(table: readonly (readonly number[])[], is: (row: number, column: number) => boolean): Cell[] {
  return table.flatMap((row, r) => row.flatMap((_, c): Cell[] => (is(r, c) ? [[r, c]] : [])));
}

/** The row of the cell, or its column in a table of one column. */
function lineOf(table: readonly (readonly number[])[], [row, column]: Cell): Cell[] {
  if (table[row].length === 1) return table.map((_, r): Cell => [r, column]);
  return table[row].map((_, c): Cell => [row, c]);
}
