import { cellReference } from '../../cell-reference';
import { sheetColumns } from '../../sheet-size';
import { TooCostly } from './book-cells';

const range =
  /('(?:[^']|'')+'!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?!\d)|\$?(\d{1,7}):\$?(\d{1,7}))/gi;
/** Cells that different ranges may hold together: HyperFormula notes each of them for each range. */
const most = 5_000_000;

const columnOf = (letters: string): number => (cellReference(`${letters}1`)?.column ?? 0) + 1;
const span = (first: number, last: number): number => Math.abs(last - first) + 1;

/** Counts the cells of all ranges that formulas name; the same range, and one that is a row longer, cost next to nothing. */
export class RangeCost {
  private readonly seen = new Set<string>();
  private cells = 0;

  /** Throws TooCostly. Whole columns count the rows that are there. */
  add(formula: string, sheet: string, rows: number): void {
    for (const [, of, left, top, right, bottom, from, to, first, last] of formula.matchAll(range)) {
      const where = (of ?? `'${sheet}'!`).toLowerCase();
      if (left !== undefined && right !== undefined) {
        const start = `${where}${left}${top}:${right}`.toUpperCase();
        const columns = span(columnOf(left), columnOf(right));
        const isLonger = this.seen.has(`${start}${Number(bottom) - 1}`);
        this.count(`${start}${Number(bottom)}`, isLonger ? columns : columns * span(Number(top), Number(bottom)));
      } else if (from !== undefined && to !== undefined)
        this.count(`${where}${from}:${to}`.toUpperCase(), span(columnOf(from), columnOf(to)) * rows);
      else this.count(`${where}${first}:${last}`, span(Number(first), Number(last)) * sheetColumns);
    }
  }

  private count(key: string, cells: number): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.cells += cells;
    if (this.cells > most) throw new TooCostly();
  }
}
