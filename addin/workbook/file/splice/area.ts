import { rangeReference } from '../../cell-reference';
import { address } from '../../plan/address';

/** A rectangle of cells: 0-based rows and columns, last ones included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The area of "A1:C4", also with "$"; null where it is none. */
export function areaOf(reference: string): Area | null {
  const range = rangeReference(reference);
  if (range === null) return null;
  const { row, column, rows, columns } = range;
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** As "A1:C4". */
export const areaText = ({ top, left, bottom, right }: Area): string => `${address(top, left)}:${address(bottom, right)}`;

export const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
