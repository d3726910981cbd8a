import type { AgeSegment } from '../model/population';
import type { Cents } from '../money/cents';

/** Cells by age × area column (age-major) added up by segment, over all areas. */
export function segmentSums(cells: Float64Array, columns: number, segments: readonly AgeSegment[]): readonly Cents[] {
  return segments.map(({ from, to }) => {
    let sum = 0;
    for (let cell = from * columns; cell < (to + 1) * columns; cell += 1) sum += cells[cell];
    return sum;
  });
}
