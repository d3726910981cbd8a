import type { LayoutColumn } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { cellAt, cellText, columnIndex } from './cell-place';
import { isNumberLike } from './header-row';

/** Share of the rows with amounts that a column leaves blank when it is written at the head of a group alone; and that a full one leaves. */
const mostlyLeft = 0.2;
const hardlyLeft = 0.1;
const looked = 2000;

/** Rows with amounts among a table's first, by which groups are told. */
function amountRows(sheet: SheetGrid, columns: readonly LayoutColumn[], rows: readonly number[]): number[] {
  const amounts = columns.filter(({ role }) => role === 'amount').map(({ column = 'A' }) => columnIndex(column));
  return rows.slice(0, looked).filter((row) => amounts.some((column) => isNumberLike(cellAt(sheet, column, row))));
}

/** Written once at the head of each group: never the same twice in a row, blank in between, and filled where the table begins. */
function headsGroups(sheet: SheetGrid, column: number, rows: readonly number[]): boolean {
  const first = rows[0] ?? 0;
  const all = Array.from({ length: (rows.at(-1) ?? 0) - first + 1 }, (_, at) => cellText(cellAt(sheet, column, first + at)));
  const filled = all.filter((text) => text !== '');
  const left = rows.filter((row) => cellText(cellAt(sheet, column, row)) === '').length;
  const again = filled.some((text, at) => at > 0 && text === filled[at - 1]);
  return all[0] !== '' && filled.length > 1 && !again && left >= rows.length * mostlyLeft;
}

/**
 * Columns whose blank cells mean "as above", as pivot tables leave them: codes and names left of a column that every line fills. `rows`
 * are the table's rows in order.
 */
export function filledDown(sheet: SheetGrid, columns: readonly LayoutColumn[], rows: readonly number[]): readonly LayoutColumn[] {
  const counted = amountRows(sheet, columns, rows);
  if (counted.length < 3) return columns;
  const place = ({ column = 'A' }: LayoutColumn): number => columnIndex(column);
  const isName = ({ role }: LayoutColumn): boolean => role === 'code' || role === 'name';
  const left = (column: LayoutColumn): number =>
    counted.filter((row) => cellText(cellAt(sheet, place(column), row)) === '').length / counted.length;
  const lastFull = Math.max(-1, ...columns.filter((column) => isName(column) && left(column) <= hardlyLeft).map(place));
  return columns.map((column) => {
    if (!isName(column) || place(column) >= lastFull || !headsGroups(sheet, place(column), counted)) return column;
    return { ...column, fillDown: true };
  });
}
