import type { SheetGrid } from '../grid';
import { columnIndex, columnLetter } from './cell-place';
import type { InspectedSheet } from './inspect-document';

interface Extent {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function include(extent: Extent, row: number, column: number): void {
  extent.top = Math.min(extent.top, row);
  extent.bottom = Math.max(extent.bottom, row);
  extent.left = Math.min(extent.left, column);
  extent.right = Math.max(extent.right, column);
}

function extentText({ top, bottom, left, right }: Extent): string | null {
  return top > bottom ? null : `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;
}

/** Counts what a worksheet's cells hold: stored numbers (what we calculated ourselves is none) and their sum (dates, booleans and number-like text are none), errors, formulas. */
export function inspectCells(sheet: SheetGrid): InspectedSheet {
  const extent: Extent = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  const { calculated = new Set() } = sheet;
  let numbers = 0;
  let sum = 0;
  let errors = 0;
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      include(extent, row + 1, column);
      if (calculated.size > 0 && calculated.has(`${columnLetter(column)}${row + 1}`)) return;
      if (typeof cell === 'number') {
        numbers++;
        sum += cell;
      } else if (typeof cell === 'object') errors++;
    }),
  );
  for (const address of sheet.formulasWithoutValue) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (row !== '') include(extent, Number(row), columnIndex(letters));
  }
  const { visibility, formulas, formulasWithoutValue } = sheet;
  return {
    name: sheet.name ?? '',
    visibility,
    extent: extentText(extent),
    numbers,
    sum,
    errors,
    formulas,
    ...(calculated.size > 0 && { calculated: [...calculated] }),
    ...(formulasWithoutValue.length > 0 && { withoutValue: formulasWithoutValue }),
  };
}
