import type { CellArea } from '../../../workbook/port';

/** 1-based row, 0-based column, as everywhere in the workbook. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet. */
export type Area = Omit<CellArea, 'sheet'>;

export const areaOf = ({ row, column }: Position): Area => ({ row, column, rows: 1, columns: 1 });

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** The smallest rectangle that holds both. */
export function spanning(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export const meets = (a: Area, b: Area): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const holds = (area: Area, { row, column }: Position): boolean => meets(area, areaOf({ row, column }));

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
