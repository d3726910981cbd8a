import type { Issue } from '../issues/issue';

/** A cell as the file stores it. Text stays text: what a number means is decided per column, never per cell. */
export type CellValue = number | string | boolean | CellError | null;

/** An error cell such as #REF!: an issue, never zero. */
export interface CellError {
  readonly error: string;
}

/** One worksheet as plain data: rows of stored values, ragged rows allowed; row 0 is the file's row 1. */
export interface SheetGrid {
  /** null for a csv. */
  readonly name: string | null;
  readonly file: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells holding a formula, as A1 addresses without a stored result. Empty where every formula has its value. */
  readonly formulasWithoutValue: readonly string[];
  /** Number of formula cells. */
  readonly formulas: number;
  /** What was found while the file was opened; said with the findings of reading. */
  readonly opening?: readonly Issue[];
}
