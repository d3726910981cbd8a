import { RefusedInput } from '../issues/refused-input';

/** A table of any number of dimensions: arrays of numbers, or of equally long arrays. */
export type NestedArray = readonly number[] | readonly NestedArray[];

/** All numbers, the last axis running fastest. Refuses a table that has not exactly this shape: `shape.mismatch`. */
export function flatten(table: NestedArray, shape: readonly number[]): Float64Array {
  const cells = new Float64Array(shape.reduce((product, size) => product * size, 1));
  let at = 0;
  const visit = (part: unknown, axis: number): void => {
    if (axis === shape.length) {
      if (typeof part !== 'number') throw new RefusedInput('shape.mismatch', { axis });
      cells[at] = part;
      at += 1;
      return;
    }
    if (!Array.isArray(part) || part.length !== shape[axis])
      throw new RefusedInput('shape.mismatch', { axis, expected: shape[axis], found: Array.isArray(part) ? part.length : null });
    for (const inner of part as readonly unknown[]) visit(inner, axis + 1);
  };
  visit(table, 0);
  return cells;
}

/** The reverse of `flatten`. */
export function nest(cells: Float64Array, shape: readonly number[]): NestedArray {
  if (shape.length <= 1) return Array.from(cells);
  const size = shape[0] === 0 ? 0 : cells.length / shape[0];
  return Array.from({ length: shape[0] }, (_, index) => nest(cells.subarray(index * size, (index + 1) * size), shape.slice(1)));
}
