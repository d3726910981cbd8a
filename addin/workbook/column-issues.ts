import type { Issue } from '../../engine';
import type { ChangeSet } from './port';

/** What is to be said of columns of ours that were written. */
export function columnIssues({ columns }: ChangeSet, file: string): readonly Issue[] {
  return columns.flatMap(({ sheet, column, outside: range }): Issue[] => {
    if (range === undefined) return [];
    const params = { sheet, column, range };
    return [{ code: 'tag-column.outside-filter', severity: 'warning', params, at: { file, sheet, cell: null } }];
  });
}
