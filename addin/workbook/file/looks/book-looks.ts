import type { Look } from '../../look';

/** How the cells of one worksheet look, and how wide and high its columns and rows are. Sizes in CSS pixels at 100 %, 0: hidden. */
export interface SheetLooks {
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Where they differ: 0-based column → width, 1-based row → height. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** Index into the book's looks. 1-based row, 0-based column. */
  readonly look: (row: number, column: number) => number;
  /** Code of the number format as the file holds it, in the notation of en-US; "General" where there is none. */
  readonly format: (row: number, column: number) => string;
}

export interface BookLooks {
  /** The first one is plain. */
  readonly looks: readonly Look[];
  /** By the name of the sheet; a csv has none: "". */
  readonly sheets: ReadonlyMap<string, SheetLooks>;
}

export const plainLook: Look = {
  bold: false,
  italic: false,
  align: null,
  fill: null,
  color: null,
  wraps: false,
  indent: 0,
};

export const general = 'General';
