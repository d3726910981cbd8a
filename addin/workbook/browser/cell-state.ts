import type { CellValue } from '../../../engine';

/** All of a cell that typing can change. Dates are ISO text, as in a SheetGrid. */
export interface CellState {
  readonly value: CellValue;
  /** Without "="; null where there is none. */
  readonly formula: string | null;
  /** The value is written like the ISO text of a date and is none; false for every other text. */
  readonly isText: boolean;
  /** Number format that typing gave it; null: as the file has it. */
  readonly format: string | null;
  /** The formula reads what was changed and could not be calculated: the value is from before. */
  readonly isStale: boolean;
  /** The formula has no result: nothing is known of the cell. Without a value and not pending, its result is a text without letters. */
  readonly isPending: boolean;
}

export const emptyState: CellState = {
  value: null,
  formula: null,
  isText: false,
  format: null,
  isStale: false,
  isPending: false,
};

export function sameState(a: CellState, b: CellState): boolean {
  return (
    sameValue(a.value, b.value) &&
    a.formula === b.formula &&
    a.isText === b.isText &&
    a.format === b.format &&
    a.isStale === b.isStale &&
    a.isPending === b.isPending
  );
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.error === b.error;
}
