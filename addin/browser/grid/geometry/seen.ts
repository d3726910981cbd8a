import { createScrollScale } from './scroll-scale';
import type { SheetLayout } from './sheet-layout';
import { type Lines, visibleLines } from './visible-lines';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Scrolled {
  readonly top: number;
  readonly left: number;
}

/** What of a sheet is drawn at a scroll position, in CSS pixels. */
export interface Seen {
  readonly rows: Lines;
  readonly columns: Lines;
  /** Rows are placed from here: browsers keep too few digits to place them twenty million pixels down and move them back. */
  readonly origin: number;
  /** How far the rows are moved, from `origin`, and the columns. */
  readonly shiftY: number;
  readonly scrollX: number;
  /** Of the rows that scroll, the first offset seen. */
  readonly scrollY: number;
}

const rowGroup = 4;
const columnGroup = 2;
/** Coarse, so that rows keep their places while a person scrolls. In CSS pixels. */
const originStep = 100_000;

/** `inside`: what is seen without the headers, frozen lines included. */
export function seenAt(layout: SheetLayout, inside: Size, scrolled: Scrolled): Seen {
  const { rows, columns, frozenHeight, frozenWidth } = layout;
  const scrollY = clamp(createScrollScale(rows.total, inside.height).toOffset(scrolled.top), rows.total - inside.height);
  const scrollX = clamp(scrolled.left, columns.total - inside.width);
  const origin = Math.floor((scrollY + frozenHeight) / originStep) * originStep;
  return {
    rows: visibleLines(rows, layout.frozenRow + 1, scrollY + frozenHeight, scrollY + inside.height, rowGroup),
    columns: visibleLines(columns, layout.frozenColumn + 1, scrollX + frozenWidth, scrollX + inside.width, columnGroup),
    origin,
    shiftY: origin - frozenHeight - scrollY,
    scrollX,
    scrollY,
  };
}

const clamp = (offset: number, most: number): number => Math.max(0, Math.min(offset, most));
