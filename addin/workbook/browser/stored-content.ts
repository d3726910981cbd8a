import type { CellValue } from '../../../engine';
import { serialOf } from '../file/date-text';
import type { CellEdit } from '../file/splice/cell-edit';
import type { CellState } from './cell-state';

/** Files hold dates as serial numbers. */
export function stored(value: CellValue, isText: boolean, date1904: boolean): CellValue {
  return typeof value === 'string' && !isText ? (serialOf(value, date1904) ?? value) : value;
}

/** A cell as it is written into a file. */
export function contentOf({ value, formula, isText }: CellState, date1904: boolean): CellEdit['content'] {
  const inFile = stored(value, isText, date1904);
  return formula === null ? inFile : { formula, value: inFile };
}
