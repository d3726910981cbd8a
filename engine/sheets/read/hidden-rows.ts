import type { Issue } from '../../issues/issue';
import { newestBudgets } from '../../model/newest-budget';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import { exactSum } from './exact-sum';
import { measureOfHeading, versionOf } from './measure-heading';
import type { RawTable } from './raw-table';

/** Lines of a table that are hidden or filtered away: read like the others, and said with their sum in the budget that is shown first. */
export function hiddenRowIssues(table: RawTable): Issue[] {
  const { sheet, rows, columns } = table;
  const hidden = new Set(sheet.hiddenRows ?? []);
  if (hidden.size === 0) return [];
  const column = columnShown(table) ?? columns.at(-1);
  if (column === undefined) return [];
  const isHidden = (at: number): boolean => rows[at]?.role === 'leaf' && hidden.has(rows[at].row);
  const lines = rows.filter((_, at) => isHidden(at));
  const [first] = lines;
  if (first === undefined) return [];
  const sum = sumText(exactSum(column.cents.filter((_, at) => isHidden(at))));
  const params = { count: lines.length, sum, column: column.column.header || column.column.letter };
  return [{ code: 'rows.hidden', severity: 'info', params, at: placeOf(sheet, column.column.index, first.row) }];
}

/** The column of the budget that is shown first; undefined where no column tells its year. */
function columnShown({ layout, columns }: RawTable): RawTable['columns'][number] | undefined {
  const dated = columns.flatMap((own) => {
    const { measure: id, header } = own.column;
    const named = layout.measures?.find((measure) => measure.id === id) ?? measureOfHeading(id) ?? measureOfHeading(header);
    return named === null || named.year === null ? [] : [{ own, kind: named.kind, year: named.year, version: versionOf(header) }];
  });
  return newestBudgets(dated)[0]?.own;
}
