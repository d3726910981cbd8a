import type { BookSheet } from '../../../workbook/browser/book';
import { sheetColumns, sheetRows } from '../../../workbook/sheet-size';
import { type Axis, createAxis } from './axis';

/** A sheet laid out: where each row and column stands, and how much of it stays in sight. Sizes in CSS pixels. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Last frozen row and column; before the first where none is. */
  readonly frozenRow: number;
  readonly frozenColumn: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

/** Empty rows and columns after the last used ones, to write into. */
const spareRows = 100;
const spareColumns = 10;
const fewestRows = 200;
const fewestColumns = 26;

/** More than this share of what is seen is not kept frozen: nothing would be left to scroll. */
const mostFrozen = 0.75;

export interface Reach {
  /** Farthest row and column a person went to. */
  readonly row: number;
  readonly column: number;
}

/** `scale`: the reader's text size by the usual one, so that large text has large cells. */
export function layOut(sheet: BookSheet, reach: Reach, scale: number): SheetLayout {
  const rows = createAxis({
    first: 1,
    count: Math.min(sheetRows, Math.max(fewestRows, sheet.rows + spareRows, reach.row + spareRows)),
    size: sheet.defaultHeight * scale,
    sizes: scaled(sheet.heights, scale),
  });
  const columns = createAxis({
    first: 0,
    count: Math.min(sheetColumns, Math.max(fewestColumns, sheet.columns + spareColumns, reach.column + spareColumns)),
    size: sheet.defaultWidth * scale,
    sizes: scaled(sheet.widths, scale),
  });
  const frozenRow = Math.min(sheet.frozen.rows, rows.last);
  const frozenColumn = Math.min(sheet.frozen.columns, columns.last + 1) - 1;
  return {
    rows,
    columns,
    frozenRow,
    frozenColumn,
    frozenHeight: rows.start(frozenRow + 1),
    frozenWidth: columns.start(frozenColumn + 1),
  };
}

const scaled = (sizes: ReadonlyMap<number, number>, scale: number): ReadonlyMap<number, number> =>
  scale === 1 ? sizes : new Map([...sizes].map(([index, size]) => [index, size * scale]));

/** The layout without frozen lines that would fill what is seen. */
export function thaw(layout: SheetLayout, width: number, height: number): SheetLayout {
  const rowsStay = layout.frozenHeight <= height * mostFrozen;
  const columnsStay = layout.frozenWidth <= width * mostFrozen;
  return {
    ...layout,
    ...(rowsStay ? {} : { frozenRow: layout.rows.first - 1, frozenHeight: 0 }),
    ...(columnsStay ? {} : { frozenColumn: layout.columns.first - 1, frozenWidth: 0 }),
  };
}
