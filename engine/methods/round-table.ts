import { RefusedInput } from '../issues/refused-input';
import { safeCents } from '../money/cents';
import { parseWeight, type Rational, type Weight } from '../money/rational';
import { roundedCells, type KeptTotals } from './rounded-cells';

export interface RoundTableOptions {
  /** What every figure becomes a multiple of, in the unit of the input; default 1. */
  readonly base?: number;
  /** Row indexes of each group that has a subtotal; groups may nest in each other. */
  readonly groups?: readonly (readonly number[])[];
  /** Totals already printed elsewhere, to be met here: each the floor or ceiling multiple of its exact value. */
  readonly keep?: { readonly total: number } | { readonly columnTotals: readonly number[] };
}

export interface RoundedTable {
  readonly cells: number[][];
  readonly rowTotals: number[];
  readonly columnTotals: number[];
  readonly total: number;
  /**
   * Indexes of groups whose subtotals are off by a base or more, because the group overlaps an earlier one without nesting.
   * Absent where none is.
   */
  readonly relaxed?: readonly number[];
}

/**
 * Two-way controlled rounding: every cell, row total, column total, group subtotal (over all columns and in each) and the grand
 * total becomes the floor or ceiling multiple of `base` of its exact value (floor toward -∞; exact multiples stay), and all add
 * up. Among these tables the nearest: least deviation of the grand total, then least sum of the deviations of row and column
 * totals, then of cells; of equal ones the one that rounds up the lower row, then the lower column. Exact arithmetic throughout.
 * Nested groups can always be kept; a group that cuts across an earlier one is left out, and named in `relaxed` where its
 * subtotals do not hold. Refuses `shape.mismatch` (ragged; a group with unknown or repeated rows), `weights.invalid` (cells
 * follow the grammar of `Weight`), `base.invalid` (not finite and positive), `amount.unsafe`. Two kept column totals that are,
 * with their sum, floors or ceilings can always be met; more of them may not be: an EngineError then. Source: METHODS section 3;
 * Cox 1987.
 */
export function roundTable(cells: readonly (readonly Weight[])[], options: RoundTableOptions = {}): RoundedTable {
  const { base = 1, groups = [], keep } = options;
  if (!(base > 0 && base < Infinity)) throw new RefusedInput('base.invalid', { base });
  const exact = cells.map((row) => row.map(parseWeight));
  const columns = exact[0]?.length ?? 0;
  const ragged = exact.findIndex((row) => row.length !== columns);
  if (ragged >= 0) throw new RefusedInput('shape.mismatch', { row: ragged, expected: columns, found: exact[ragged].length });
  groups.forEach((rows, group) => checkGroup(rows, group, exact.length));
  const unit = parseWeight(base);
  const { units, relaxed } = roundedCells(exact, unit, groups, keep === undefined ? {} : keptUnits(keep, base));
  const figure = (count: bigint): number => multipleOf(count, unit);
  const sum = (counts: readonly bigint[]): bigint => counts.reduce((total, count) => total + count, 0n);
  return {
    cells: units.map((row) => row.map(figure)),
    rowTotals: units.map((row) => figure(sum(row))),
    columnTotals: Array.from({ length: columns }, (_, column) => figure(sum(units.map((row) => row[column])))),
    total: figure(sum(units.map(sum))),
    ...(relaxed.length > 0 ? { relaxed } : {}),
  };
}

/** Totals to keep, counted in multiples of the base. */
function keptUnits(keep: NonNullable<RoundTableOptions['keep']>, base: number): KeptTotals {
  const count = (total: number): bigint => BigInt(Math.round(total / base));
  if ('total' in keep) return { total: count(keep.total) };
  const columns = keep.columnTotals.map(count);
  return { columns, total: columns.reduce((sum, column) => sum + column, 0n) };
}

function checkGroup(rows: readonly number[], group: number, count: number): void {
  const known = rows.every((row) => Number.isInteger(row) && row >= 0 && row < count);
  if (!known || new Set(rows).size !== rows.length) throw new RefusedInput('shape.mismatch', { group, rows: rows.join(', ') });
}

/** count · base: whole where the base is, else the nearest double of the exact product. */
function multipleOf(count: bigint, base: Rational): number {
  return count === 0n ? 0 : safeCents(Number(count * base.n)) / Number(base.d);
}
