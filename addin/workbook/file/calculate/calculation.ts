import type { CellValue } from '../../../../engine';
import type { BookCells } from './book-cells';
import type { Formula } from './formula-tree';

/** What a function sees of the formula it stands in. */
export interface Calculation {
  readonly cells: BookCells;
  /** One value. Throws Fault where it is an error, Doubt where it is not known for certain or more than one. */
  readonly one: (formula: Formula) => CellValue;
}
