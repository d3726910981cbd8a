import type { Issue } from '../../issues/issue';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import { exactSum } from './exact-sum';
import type { RawTable } from './raw-table';

/** Lines of a table that are hidden or filtered away: read like the others, and said with the sum of the last amount column. */
export function hiddenRowIssues({ sheet, rows, columns }: RawTable): Issue[] {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const column = columns.at(-1);
  if (hidden.size === 0 || column === undefined) return [];
  const isHidden = (at: number): boolean => rows[at]?.role === 'leaf' && hidden.has(rows[at].row);
  const lines = rows.filter((_, at) => isHidden(at));
  const [first] = lines;
  if (first === undefined) return [];
  const sum = sumText(exactSum(column.cents.filter((_, at) => isHidden(at))));
  const params = { count: lines.length, sum, column: column.column.header || column.column.letter };
  return [{ code: 'rows.hidden', severity: 'info', params, at: placeOf(sheet, column.column.index, first.row) }];
}
