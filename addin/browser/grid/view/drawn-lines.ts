import type { Seen } from '../geometry/seen';
import type { SheetLayout } from '../geometry/sheet-layout';
import type { Lines } from '../geometry/visible-lines';
import type { Area, Position } from '../selection/area';
import { areaOf } from '../selection/area';
import type { MergedAreas } from '../selection/merged-areas';

export interface DrawnRows {
  readonly frozenRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly frozenColumns: Lines;
}

/** Rows to be drawn, hidden ones left out; with the rows above them that a merged cell reaching into sight begins in. */
export function rowsOf(layout: SheetLayout, seen: Seen, merged: MergedAreas): DrawnRows {
  const { rows, columns, frozenRow, frozenColumn } = layout;
  const isShown = (row: number): boolean => rows.size(row) > 0;
  const above = merged
    .meeting(rectangle(seen.rows, { first: columns.first, last: columns.last }))
    .map(({ row }) => row)
    .filter((row) => row > frozenRow && row < seen.rows.first);
  return {
    frozenRows: between(rows.first, frozenRow).filter(isShown),
    bodyRows: [...new Set(above), ...between(seen.rows.first, seen.rows.last)].filter(isShown),
    frozenColumns: { first: columns.first, last: frozenColumn },
  };
}

/** Cells to be asked for: what scrolls first, then what is frozen, then what merged cells begin with outside of sight. */
export function wantedAreas(layout: SheetLayout, seen: Seen, merged: MergedAreas): readonly Area[] {
  const frozenRows = { first: layout.rows.first, last: layout.frozenRow };
  const frozenColumns = { first: layout.columns.first, last: layout.frozenColumn };
  const body = rectangle(seen.rows, seen.columns);
  return [
    body,
    rectangle(seen.rows, frozenColumns),
    rectangle(frozenRows, seen.columns),
    rectangle(frozenRows, frozenColumns),
    ...merged.meeting(body).map(areaOf),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const isDrawn = ({ row, column }: Position, layout: SheetLayout, seen: Seen): boolean =>
  (row <= layout.frozenRow || (row >= seen.rows.first && row <= seen.rows.last)) &&
  (column <= layout.frozenColumn || (column >= seen.columns.first && column <= seen.columns.last)) &&
  layout.rows.size(row) > 0 &&
  layout.columns.size(column) > 0;

const rectangle = (rows: Lines, columns: Lines): Area => ({
  row: rows.first,
  column: columns.first,
  rows: rows.last - rows.first + 1,
  columns: columns.last - columns.first + 1,
});

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
