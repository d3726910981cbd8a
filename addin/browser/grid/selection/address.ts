import { cellReference } from '../../../workbook/cell-reference';
import { sheetColumns, sheetRows } from '../../../workbook/sheet-size';
import { type Area, areaOf, lastColumn, lastRow, type Position, spanning } from './area';

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export const cellAddress = ({ row, column }: Position): string => `${columnName(column)}${row}`;

/** "B7", or "B7:D9". */
export function areaAddress(area: Area): string {
  const from = cellAddress(area);
  return area.rows === 1 && area.columns === 1
    ? from
    : `${from}:${cellAddress({ row: lastRow(area), column: lastColumn(area) })}`;
}

export interface Destination {
  /** null: the sheet in sight. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** sheet, quoted where it has other than plain letters, and cell or two */
const written = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^:!']+)(?::([^:!']+))?$/;

/** Where an address as people write it points: "b7", "$B$7:D9", "TA 2026!B7", "'Budjetti, osa 1'!A1". null: it points nowhere. */
export function readAddress(text: string): Destination | null {
  const [, quoted, plain, first, last = first] = written.exec(text.trim()) ?? [];
  const from = positionOf(first);
  const to = positionOf(last);
  if (from === null || to === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain?.trim() ?? null, area: spanning(areaOf(from), areaOf(to)) };
}

function positionOf(cell: string | undefined): Position | null {
  const found = cell === undefined ? null : cellReference(cell);
  if (found === null || found.row < 0 || found.row >= sheetRows || found.column >= sheetColumns) return null;
  return { row: found.row + 1, column: found.column };
}
