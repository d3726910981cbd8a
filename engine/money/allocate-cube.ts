import { RefusedInput } from '../issues/refused-input';
import { centsFromBigInt, safeCents, type Cents } from './cents';
import { addShares, largestSum, type WeightRow } from './largest-remainder';

/** Lines in columns: cents, driver row and cube row of each; and the drivers' weights over the segments, row by row. */
export interface CubeInput {
  readonly amounts: Float64Array;
  /** Row of `weights` by line. */
  readonly driver: Int32Array;
  /** Row of the result by line. */
  readonly cell: Int32Array;
  /** drivers × segments, non-negative integers, each row's sum < 2^26. */
  readonly weights: Int32Array;
  readonly segments: number;
  readonly cells: number;
}

/**
 * Apportions every line on its own over the segments, exactly as `apportion` would, and adds the shares up: cells × segments,
 * cents. Pure; the input is unchanged. Refuses `shape.mismatch` (columns of unequal length, an index outside its table),
 * `amount.unsafe` (a line or a sum beyond 2^53 - 1), `weights.negative`, `weights.too-large` (a row sum of 2^26 or more),
 * `weights.zero` (a driver in use without weight). Source: METHODS section 3.
 */
export function allocateCube(input: CubeInput): Float64Array {
  const { amounts, driver, cell, segments } = input;
  const rows = driverRows(input);
  const cube = new Float64Array(input.cells * segments);
  const addedUp = new Float64Array(input.cells);
  let largest = 0;
  for (let line = 0; line < amounts.length; line += 1) {
    const amount = lineAmount(input, rows, line);
    const to = cell[line];
    addedUp[to] += Math.abs(amount);
    if (addedUp[to] > largest) largest = addedUp[to];
    addShares(amount, rows[driver[line]], cube, to * segments);
  }
  // While the magnitudes added to a cube row stay safe, no sum on the way was rounded.
  return largest <= Number.MAX_SAFE_INTEGER ? cube : addedExactly(input, rows);
}

function driverRows({ amounts, driver, cell, weights, segments, cells }: CubeInput): readonly WeightRow[] {
  if (
    !Number.isSafeInteger(segments) ||
    segments < 1 ||
    !Number.isSafeInteger(cells) ||
    cells < 0 ||
    weights.length % segments !== 0
  )
    throw new RefusedInput('shape.mismatch', { segments, cells, weights: weights.length });
  if (driver.length !== amounts.length || cell.length !== amounts.length)
    throw new RefusedInput('shape.mismatch', { amounts: amounts.length, driver: driver.length, cell: cell.length });
  const rests = new Float64Array(segments);
  return Array.from({ length: weights.length / segments }, (_, row) => {
    const own = Float64Array.from(weights.subarray(row * segments, (row + 1) * segments));
    const negative = own.findIndex((weight) => weight < 0);
    if (negative >= 0) throw new RefusedInput('weights.negative', { driver: row, index: negative });
    const sum = own.reduce((total, weight) => total + weight, 0);
    if (sum >= largestSum) throw new RefusedInput('weights.too-large', { driver: row, sum });
    return { weights: own, sum, rests };
  });
}

function lineAmount({ amounts, driver, cell, cells }: CubeInput, rows: readonly WeightRow[], line: number): Cents {
  const amount = amounts[line];
  const row = rows[driver[line]];
  if (row === undefined || cell[line] < 0 || cell[line] >= cells)
    throw new RefusedInput('shape.mismatch', { line, driver: driver[line], cell: cell[line] });
  if (row.sum === 0) throw new RefusedInput('weights.zero', { line, driver: driver[line] });
  return Number.isSafeInteger(amount) ? amount : safeCents(amount, { line });
}

/** The same sums by BigInt, for cubes whose lines pass 2^53 on the way: each sum must be safe in the end. */
function addedExactly({ amounts, driver, cell, segments, cells }: CubeInput, rows: readonly WeightRow[]): Float64Array {
  const sums = new Array<bigint>(cells * segments).fill(0n);
  const shares = new Float64Array(segments);
  for (let line = 0; line < amounts.length; line += 1) {
    addShares(amounts[line], rows[driver[line]], shares.fill(0), 0);
    for (let segment = 0; segment < segments; segment += 1) sums[cell[line] * segments + segment] += BigInt(shares[segment]);
  }
  return Float64Array.from(sums, (sum, index) =>
    centsFromBigInt(sum, { cell: Math.floor(index / segments), segment: index % segments }),
  );
}
