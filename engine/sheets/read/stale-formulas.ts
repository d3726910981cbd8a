import type { Issue } from '../../issues/issue';
import type { SheetGrid } from '../grid';
import { placeOf } from './cell-place';
import type { FoundColumn } from './layout-columns';
import { rowRuns } from './row-runs';
import type { TableRow } from './table-shape';

/** Lines whose amount, code or name a formula gave before what it reads was edited: counted as they stand, and said once a column. */
export function staleFormulas(sheet: SheetGrid, found: readonly FoundColumn[], rows: readonly TableRow[]): Issue[] {
  const { stale = new Set() } = sheet;
  if (stale.size === 0) return [];
  return found.flatMap(({ index, letter, header, role }): Issue[] => {
    const own = rows.filter(({ row, role: of }) => of === 'leaf' && stale.has(`${letter}${row}`)).map(({ row }) => row);
    const [first] = own;
    if (first === undefined || role === 'other') return [];
    const params = { count: own.length, cells: rowRuns(own, letter), column: header || letter, sheet: sheet.name ?? '' };
    return [{ code: 'formula.stale', severity: 'warning', params, at: placeOf(sheet, index, first) }];
  });
}
