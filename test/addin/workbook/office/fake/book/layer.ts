import type { Rectangle } from './address';
import type { Journal } from './journal';

/** One thing known of each cell, by rows; rows and cells nobody set are holes. Rows are copied before they change. */
export class Layer<T> {
  private rows: (T | undefined)[][] = [];

  get height(): number {
    return this.rows.length;
  }

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  row(row: number): readonly (T | undefined)[] {
    return this.rows[row] ?? [];
  }

  set(row: number, column: number, value: T | undefined, journal: Journal): void {
    if (value === undefined && this.rows[row]?.[column] === undefined) return;
    if (journal.isFirst(this, row)) {
      const rows = this.rows;
      const before = rows[row];
      journal.note(() => (rows[row] = before ?? []));
      rows[row] = before?.slice() ?? [];
    }
    (this.rows[row] ??= [])[column] = value;
  }

  /** The result of a formula: it changes without being a write, so no journal knows of it. */
  setResult(row: number, column: number, value: T): void {
    (this.rows[row] ??= [])[column] = value;
  }

  /** Calls back for each cell that holds something. */
  each(visit: (value: T, row: number, column: number) => void, within?: Rectangle): void {
    const last = Math.min(this.rows.length, within ? within.row + within.rows : Infinity);
    for (let row = within?.row ?? 0; row < last; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      const end = Math.min(cells.length, within ? within.column + within.columns : Infinity);
      for (let column = within?.column ?? 0; column < end; column += 1) {
        const value = cells[column];
        if (value !== undefined) visit(value, row, column);
      }
    }
  }

  /** Smallest rectangle that holds every cell with something in it, inside the given one. */
  bounds(within?: Rectangle): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.each((_, row, column) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }, within);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Rows in a new order or number: `from[i]` is the row that now stands at `at + i`, null an empty one. */
  rearrange(at: number, count: number, from: readonly (number | null)[], journal: Journal): void {
    const before = this.rows;
    if (before.length <= at) return;
    const full = Array.from({ length: before.length }, (_, row) => before[row] ?? []);
    this.rows = [
      ...full.slice(0, at),
      ...from.map((row) => (row === null ? [] : (full[row] ?? []).slice())),
      ...full.slice(at + count),
    ];
    journal.note(() => (this.rows = before));
    journal.forget();
  }

  /** Columns put in (count > 0) or taken out, in every row. */
  shiftColumns(at: number, count: number, journal: Journal): void {
    const before = this.rows;
    this.rows = Array.from({ length: before.length }, (_, row) => shiftedRow(before[row] ?? [], at, count));
    journal.note(() => (this.rows = before));
    journal.forget();
  }

  /** Cells of some columns moved down or up, or of some rows moved right or left. */
  shiftWithin(area: Rectangle, shift: { readonly along: 'rows' | 'columns'; readonly count: number }, journal: Journal): void {
    const before = this.rows;
    const rows = Array.from({ length: before.length }, (_, row) => (before[row] ?? []).slice());
    if (shift.along === 'columns') {
      for (let row = area.row; row < Math.min(rows.length, area.row + area.rows); row += 1) {
        rows[row] = shiftedRow(rows[row] ?? [], area.column, shift.count);
      }
    } else {
      const last = before.length + Math.max(0, shift.count);
      for (let row = area.row; row < last; row += 1) {
        const isNew = shift.count > 0 && row < area.row + shift.count;
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const value = isNew ? undefined : before[row - shift.count]?.[column];
          if (value !== undefined || rows[row] !== undefined) (rows[row] ??= [])[column] = value;
        }
      }
    }
    this.rows = rows;
    journal.note(() => (this.rows = before));
    journal.forget();
  }
}

function shiftedRow<T>(row: readonly (T | undefined)[], at: number, count: number): (T | undefined)[] {
  if (row.length <= at) return row.slice();
  const kept = count > 0 ? [...Array.from({ length: count }, () => undefined), ...row.slice(at)] : row.slice(at - count);
  return [...row.slice(0, at), ...kept];
}
