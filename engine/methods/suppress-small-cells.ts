import { RefusedInput } from '../issues/refused-input';
import { cheapestCycle, type Cell } from './suppression-cycle';

export type { Cell } from './suppression-cycle';

export interface SuppressionOptions {
  /** Counts above 0 and below this are small. */
  readonly threshold: number;
  /** Whether a count of 0 may be shown, or is small too. */
  readonly zeros: 'publish' | 'protect';
}

type Counts = readonly (readonly number[])[];

/** Steps of search spent on showing needless cells again: about a second. */
const mostTrials = 3e7;

/** Cells as [row, column], row by row. */
export interface Suppression {
  readonly primary: Cell[];
  /** Primary and complementary cells: everything not to be shown. */
  readonly suppressed: Cell[];
  /** Suppressed cells that the totals give away all the same, because no pattern can hide them. Empty: safe. */
  readonly unprotected: Cell[];
}

/**
 * Chooses which inner counts of a table not to show when every row, column and grand total is shown. primary: 0 < count <
 * threshold, with `protect` also 0. Complementary cells are added until no suppressed cell has one possible value only, given
 * the shown cells, the totals and counts ≥ 0. A cell has another possible value exactly when a closed way round suppressed cells
 * leads through it on which counts can be raised and lowered by turns. For each cell without one, the way with the fewest new
 * cells is suppressed (then fewest zeros, then smallest sum of counts); cells that later ones made needless are shown again.
 * Greedy: always safe, not always the fewest cells. Where no way exists in the whole table (one row or column, or the rest is
 * empty) the whole line is suppressed, and `unprotected` says so. Refuses `shape.mismatch` (ragged), `table.invalid` (a count
 * not a whole number ≥ 0), `threshold.invalid`. Source: METHODS section 5.
 */
export function suppressSmallCells(table: Counts, { threshold, zeros }: SuppressionOptions): Suppression {
  checkCounts(table);
  if (!(threshold >= 0 && threshold < Infinity)) throw new RefusedInput('threshold.invalid', { threshold });
  const isSmall = (count: number): boolean => (count > 0 && count < threshold) || (zeros === 'protect' && count === 0);
  const primary = cellsWhere(table, (row, column) => isSmall(table[row][column]));
  const hidden = table.map((row) => row.map(isSmall));
  const hide = (cells: readonly Cell[]): void => cells.forEach(([row, column]) => (hidden[row][column] = true));
  const complementary: Cell[] = [];
  const protect = (cell: Cell): boolean => {
    const cycle = cheapestCycle(table, hidden, cell, 'any') ?? [];
    complementary.push(...cycle.filter(([row, column]) => !hidden[row][column]));
    hide(cycle);
    return cycle.length > 0;
  };
  const hopeless = primary.filter((cell) => !protect(cell));
  showNeedless(table, hidden, complementary);
  for (const cell of hopeless) {
    const line = lineOf(table, cell);
    hide(line);
    // What is hidden for nothing still deserves protection where it can have it.
    line.forEach(protect);
  }
  const suppressed = cellsWhere(table, (row, column) => hidden[row][column]);
  return { primary, suppressed, unprotected: suppressed.filter((cell) => !isSafe(table, hidden, cell)) };
}

const isSafe = (table: Counts, hidden: readonly (readonly boolean[])[], cell: Cell): boolean =>
  cheapestCycle(table, hidden, cell, 'hidden') !== null;

/**
 * Shows complementary cells again that later ones made needless, the largest count first. Left undone where a table is too large
 * for it.
 */
function showNeedless(table: Counts, hidden: boolean[][], complementary: readonly Cell[]): void {
  const suppressed = cellsWhere(table, (row, column) => hidden[row][column]);
  if (complementary.length * suppressed.length * table.length * (table[0]?.length ?? 0) > mostTrials) return;
  const safe = suppressed.filter((cell) => isSafe(table, hidden, cell));
  const bySize = [...complementary].sort(([r, c], [s, d]) => table[s][d] - table[r][c]);
  for (const [row, column] of bySize) {
    hidden[row][column] = false;
    hidden[row][column] = !safe.every((cell) => !hidden[cell[0]][cell[1]] || isSafe(table, hidden, cell));
  }
}

function checkCounts(table: Counts): void {
  const columns = table[0]?.length ?? 0;
  table.forEach((row, at) => {
    if (row.length !== columns) throw new RefusedInput('shape.mismatch', { row: at, expected: columns, found: row.length });
    const column = row.findIndex((count) => !Number.isSafeInteger(count) || count < 0);
    if (column >= 0) throw new RefusedInput('table.invalid', { row: at, column, count: String(row[column]) });
  });
}

function cellsWhere(table: Counts, is: (row: number, column: number) => boolean): Cell[] {
  return table.flatMap((row, r) => row.flatMap((_, c): Cell[] => (is(r, c) ? [[r, c]] : [])));
}

/** The row of the cell, or its column in a table of one column. */
function lineOf(table: Counts, [row, column]: Cell): Cell[] {
  if (table[row].length === 1) return table.map((_, r): Cell => [r, column]);
  return table[row].map((_, c): Cell => [row, c]);
}
