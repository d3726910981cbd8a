import type { Issue } from '../issues/issue';

/** A cell as the file stores it. Text stays text: what a number means is decided per column, never per cell. */
export type CellValue = number | string | boolean | CellError | null;

/** An error cell such as #REF!: an issue, never zero. */
export interface CellError {
  readonly error: string;
}

/** What a sheet of ours holds. */
export type SheetOrigin = 'result' | 'model';

/** A rectangle of merged cells; its value stands in the first. 1-based rows of the file, 0-based columns. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
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
  /** Cells whose value was calculated by us from the file's formulas, because the file holds no result: A1 addresses. */
  readonly calculated?: ReadonlySet<string>;
  /** Number of formula cells. */
  readonly formulas: number;
  /** Formulas by A1 address, without "=", as the file writes them; where the host gives them. A stored value is never replaced by ours. */
  readonly formulaTexts?: ReadonlyMap<string, string>;
  /** Formulas whose value is from before an edit of what they read, as they could not be calculated again: A1 addresses. */
  readonly stale?: ReadonlySet<string>;
  readonly merged?: readonly MergedCells[];
  /** 1-based rows that are hidden or filtered away: read like the others, and said. */
  readonly hiddenRows?: readonly number[];
  /** A sheet this program wrote: results are never read as a budget, and only such sheets are ever replaced. */
  readonly ours?: SheetOrigin;
  /** What was found while the file was opened; said with the findings of reading. */
  readonly opening?: readonly Issue[];
}
