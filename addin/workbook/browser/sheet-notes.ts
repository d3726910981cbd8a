import { sheetColumns } from '../sheet-size';

/** One number for a cell of a sheet: 1-based row, 0-based column. */
export const cellKey = (row: number, column: number): number => row * sheetColumns + column;

/** 1-based row, 0-based column. */
export const cellOfKey = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / sheetColumns),
  column: key % sheetColumns,
});

/** What is known of cells of a sheet besides their values and formulas, because somebody typed or something was not calculated. */
export interface SheetNotes {
  /** Whether a value written like a date is a text, where typing decided it. */
  readonly texts: Map<number, boolean>;
  /** Number formats that typing gave. */
  readonly formats: Map<number, string>;
  /** Formulas whose value is from before an edit. */
  readonly stale: Set<number>;
  /** Cells that may differ from the opened file. */
  readonly touched: Set<number>;
}

export const newNotes = (): SheetNotes => ({ texts: new Map(), formats: new Map(), stale: new Set(), touched: new Set() });
