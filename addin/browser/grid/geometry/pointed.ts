import type { Seen } from './seen';
import type { SheetLayout } from './sheet-layout';

/** What a point is on: a row's header where the column is null, a column's where the row is, the corner where both are. */
export interface Pointed {
  readonly row: number | null;
  readonly column: number | null;
}

/** `x`, `y` from the corner where the headers end, in CSS pixels. */
export function pointedAt({ rows, columns, frozenHeight, frozenWidth }: SheetLayout, seen: Seen, x: number, y: number): Pointed {
  return {
    row: y < 0 ? null : rows.at(y < frozenHeight ? y : y + seen.scrollY),
    column: x < 0 ? null : columns.at(x < frozenWidth ? x : x + seen.scrollX),
  };
}
