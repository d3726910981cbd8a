import type { SheetGrid } from '../../../engine';
import type { CellArea } from '../port';
import type { AreaSums } from './book';

/** The numbers of an area added up as a person sees them: without rows that are hidden. An error among them leaves no sum. */
export function areaSums({ rows, hiddenRows = [] }: SheetGrid, area: CellArea): AreaSums {
  const hidden = new Set(hiddenRows);
  const last = Math.min(area.row + area.rows - 1, rows.length);
  let [cells, numbers, sum, lost] = [0, 0, 0, 0];
  let hasErrors = false;
  for (let row = area.row; row <= last; row += 1) {
    if (hidden.has(row)) continue;
    const values = rows[row - 1] ?? [];
    const end = Math.min(area.column + area.columns, values.length);
    for (let column = area.column; column < end; column += 1) {
      const value = values[column] ?? null;
      if (value === null) continue;
      cells += 1;
      hasErrors ||= typeof value === 'object';
      if (typeof value !== 'number') continue;
      numbers += 1;
      // What adding drops from the smaller of two numbers is added at the end: ten thousand cents stay ten thousand cents.
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
  }
  return { cells, numbers, sum: hasErrors || numbers === 0 ? null : sum + lost };
}
