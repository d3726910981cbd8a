import type { CellRef, Issue } from '../../../issues/issue';
import { headings, sheetLanguages, sheetTitles, wordIn } from '../../../library/model-headings';
import { columnsOf, fieldOf, type HeadingKey, type TableKey } from '../../../model/sheet-tables';
import { folded } from './words';

/** The row of headings of one model sheet. */
export interface HeadingRow {
  readonly table: TableKey;
  /** As the sheet's first cell says it. */
  readonly title: string;
  readonly keys: ReadonlySet<HeadingKey>;
  readonly at: CellRef;
}

/**
 * Where a value is missing on every row because its whole column is, the column is said once, at the row of headings, in place of
 * one issue a row. Other issues stay as they are.
 */
export function joinMissingColumns(issues: readonly Issue[], rows: readonly HeadingRow[]): Issue[] {
  const said = new Set<string>();
  return issues.flatMap((issue) => {
    const row = rows.find(({ at }) => at.file === issue.at?.file && at.sheet === issue.at?.sheet);
    const column = row && missingColumn(issue, row);
    if (!row || !column) return [issue];
    const place = JSON.stringify([row.at.file, row.at.sheet, column]);
    if (said.has(place)) return [];
    said.add(place);
    return [{ code: 'model.missing-column', severity: 'error', params: { header: headingIn(column, row) }, at: row.at }];
  });
}

/** The column of the sheet that would hold the value an issue misses, where the sheet has no such column. */
function missingColumn(issue: Issue, { table, keys }: HeadingRow): HeadingKey | undefined {
  if (issue.code !== 'model.invalid' || issue.params.found !== '') return undefined;
  const field = issue.params.path.split(' › ').at(-1);
  return [...columnsOf(table).keys()].find((key) => fieldOf(key) === field && !keys.has(key));
}

/** A heading in the language of the sheet's title. */
function headingIn(column: HeadingKey, { table, title }: HeadingRow): string {
  const language = sheetLanguages.find((each) => folded(wordIn(sheetTitles[table], each)) === folded(title));
  return wordIn(headings[column], language ?? 'en');
}
