import { sheetColumns, sheetRows } from '../../sheet-size';

/** The last row and column of any sheet, from 0. */
export const lastRow = sheetRows - 1;
export const lastColumn = sheetColumns - 1;

/** A rectangle of cells as a formula names it: 0-based, its ends included; whole columns and rows reach to the end of any sheet. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A part of a formula as HyperFormula's parser gives it, as far as it is looked at here. */
export interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly left?: Node;
  readonly right?: Node;
  readonly expression?: Node;
  readonly procedureName?: string;
  readonly args?: readonly Node[];
}

/** What a function is given in one place: cells, or anything that has one value. */
export type Formula = { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'part'; readonly node: Node };

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
