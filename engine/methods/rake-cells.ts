import { RefusedInput } from '../issues/refused-input';

export interface RakeOptions {
  /** Largest accepted |margin gap| / max(1, grand total); default 1e-9. */
  readonly tolerance?: number;
  /** Full cycles over all axes; default 1,000. */
  readonly maxIterations?: number;
}

/** Where an axis lies in the flat cells: cell = (outer · size + position) · inner + offset. */
interface Axis {
  readonly outer: number;
  readonly size: number;
  readonly inner: number;
  readonly target: readonly number[];
  readonly sums: Float64Array;
}

interface Fitted {
  readonly cells: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

/** Scales the cells (changed in place) axis by axis until every margin holds. Contract: `rake`. */
export function fitted(
  cells: Float64Array,
  shape: readonly number[],
  margins: readonly (readonly number[])[],
  { tolerance = 1e-9, maxIterations = 1000 }: RakeOptions,
): Fitted {
  if (!(tolerance >= 0 && tolerance < Infinity)) throw new RefusedInput('rake.invalid', { tolerance });
  if (!Number.isSafeInteger(maxIterations) || maxIterations < 0) throw new RefusedInput('rake.invalid', { maxIterations });
  checkNumbers(cells, margins);
  const allowed = tolerance * Math.max(1, grandTotal(margins));
  const axes = margins.map((target, axis) => axisOf(shape, axis, target));
  shrink(cells);
  let iterations = 0;
  // A line of zeros with a positive total never gets it: no cycle is made for nothing.
  const hopeless = axes.some((axis) => sumUp(cells, axis).some((sum, at) => sum === 0 && axis.target[at] > allowed));
  while (!hopeless && iterations < maxIterations && !holds(cells, axes, allowed)) {
    for (const axis of axes) scale(cells, axis);
    iterations += 1;
  }
  return { cells, converged: !hopeless && holds(cells, axes, allowed), iterations };
}

function checkNumbers(cells: Float64Array, margins: readonly (readonly number[])[]): void {
  for (const value of [cells, ...margins].flatMap((numbers) => Array.from(numbers))) {
    if (!Number.isFinite(value)) throw new RefusedInput('rake.invalid', { value: String(value) });
    if (value < 0) throw new RefusedInput('rake.negative', { value });
  }
}

function grandTotal(margins: readonly (readonly number[])[]): number {
  const totals = margins.map((margin) => margin.reduce((sum, total) => sum + total, 0));
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  if (!Number.isFinite(most)) throw new RefusedInput('rake.invalid', { total: String(most) });
  if (most - least > 1e-9 * most) throw new RefusedInput('rake.totals', { least, most });
  return most;
}

function axisOf(shape: readonly number[], axis: number, target: readonly number[]): Axis {
  const product = (sizes: readonly number[]): number => sizes.reduce((all, size) => all * size, 1);
  return {
    outer: product(shape.slice(0, axis)),
    size: shape[axis],
    inner: product(shape.slice(axis + 1)),
    target,
    sums: new Float64Array(shape[axis]),
  };
}

/** Only the proportions of a seed matter: a huge one is brought down so that its sums do not overflow. */
function shrink(cells: Float64Array): void {
  const most = cells.reduce((largest, cell) => Math.max(largest, cell), 0);
  if (most > 1e150) for (let at = 0; at < cells.length; at += 1) cells[at] /= most;
}

function sumUp(cells: Float64Array, { outer, size, inner, sums }: Axis): Float64Array {
  sums.fill(0);
  let at = 0;
  for (let block = 0; block < outer; block += 1)
    for (let position = 0; position < size; position += 1) {
      let sum = 0;
      for (let offset = 0; offset < inner; offset += 1, at += 1) sum += cells[at];
      sums[position] += sum;
    }
  return sums;
}

function scale(cells: Float64Array, axis: Axis): void {
  const { outer, size, inner, target } = axis;
  const sums = sumUp(cells, axis);
  // A line without anything in it stays as it is: there is nothing to scale.
  for (let position = 0; position < size; position += 1)
    sums[position] = sums[position] > 0 ? target[position] / sums[position] : 0;
  let at = 0;
  for (let block = 0; block < outer; block += 1)
    for (let position = 0; position < size; position += 1)
      for (let offset = 0; offset < inner; offset += 1, at += 1) cells[at] *= sums[position];
}

/** Every margin of every axis within the allowed gap; a cell that is no number fails the comparison. */
const holds = (cells: Float64Array, axes: readonly Axis[], allowed: number): boolean =>
  axes.every((axis) => sumUp(cells, axis).every((sum, at) => Math.abs(sum - axis.target[at]) <= allowed));
