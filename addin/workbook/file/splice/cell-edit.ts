import type { CellValue } from '../../../../engine';

/** What a formula cell holds: its formula without "=", as files write it, and its result. */
export interface FormulaContent {
  readonly formula: string;
  /** null: not calculated; the program that opens the file does it. */
  readonly value: CellValue;
}

/**
 * One cell as it is to be. Dates are serial numbers, as files store them. A formula that the cell already has gets a new result and
 * stays written as it is: so recalculated results come in too.
 */
export interface CellEdit {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** null clears; the cell's look stays. */
  readonly content: CellValue | FormulaContent;
  /** Code of a number format that typing gave the cell, as files write it; absent: the one it has. */
  readonly format?: string;
}

export const isFormulaContent = (content: CellEdit['content']): content is FormulaContent =>
  typeof content === 'object' && content !== null && 'formula' in content;
