import { RefusedInput } from '../issues/refused-input';
import { fitted, type RakeOptions } from './rake-cells';
import { flatten, nest, type NestedArray } from './nested-array';

export type { NestedArray } from './nested-array';
export type { RakeOptions } from './rake-cells';
export type Matrix = readonly (readonly number[])[];

export interface Raked<Cells> {
  readonly cells: Cells;
  /** False: the margins cannot be met (or were not within the cycles allowed), and the cells are no result to use. */
  readonly converged: boolean;
  /** Full cycles made: 0 where the seed meets the margins already, or a line of zeros shows at once that none can. */
  readonly iterations: number;
}

/**
 * Iterative proportional fitting of a table to its row and column totals: rows are scaled, then columns, until every total is
 * met within tolerance (default 1e-9) × max(1, grand total), for at most maxIterations (default 1,000) full cycles. Zero cells
 * stay zero. Unit: that of the totals. Refuses `rake.invalid` (a number that is not finite, an option out of range),
 * `rake.negative`, `shape.mismatch` (ragged, or a total too many or few), `rake.totals` (grand totals unequal beyond 1e-9 of the
 * larger). Source: METHODS section 3; Deming and Stephan 1940.
 */
export function rake(
  seed: Matrix,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  options: RakeOptions = {},
): Raked<number[][]> {
  if (seed.length === 0) throw new RefusedInput('shape.mismatch', { rows: 0 });
  return rakeMargins(seed, [rowTotals, columnTotals], options) as Raked<number[][]>;
}

/**
 * As `rake`, in any number of dimensions: one margin (one-way totals) per axis, the axes scaled in order.
 */
export function rakeMargins(
  seed: NestedArray,
  margins: readonly (readonly number[])[],
  options: RakeOptions = {},
): Raked<NestedArray> {
  const shape = margins.map((margin) => margin.length);
  if (shape.length === 0) throw new RefusedInput('shape.mismatch', { axes: 0 });
  const { cells, converged, iterations } = fitted(flatten(seed, shape), shape, margins, options);
  return { cells: nest(cells, shape), converged, iterations };
}
