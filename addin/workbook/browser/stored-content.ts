import type { CellValue } from '../../../engine';
import { serialOf } from '../date-text';
import type { CellEdit } from '../file/splice/cell-edit';
import type { CellState } from './cell-state';

/** Files hold dates as serial numbers. */
export function stored(value: CellValue, isText: boolean, date1904: boolean): CellValue {
  return typeof value === 'string' && !isText ? (serialOf(value, date1904) ?? value) : value;
}

/** A cell as it is written into a file. A formula whose value is from before an edit is written without it: who opens the file calculates it. */
export function contentOf({ value, formula, isText, isStale }: CellState, date1904: boolean): CellEdit['content'] {
  const inFile = isStale ? null : stored(value, isText, date1904);
  return formula === null ? inFile : { formula, value: inFile };
}
