import type { LineHeading } from '../../../model/line-headings';
import { cellAt, isBlank } from '../cell-place';
import type { RawTable } from '../table-shape';
import { sectionTotals } from './closing-totals';
import { headingReader } from './heading-row';
import { OpenHeadings } from './open-headings';

type HeadedTable = Pick<RawTable, 'sheet' | 'layout' | 'found' | 'rows' | 'totals'>;

/** Rows that may be headings: those told so, and those a layout skips though they have no amount. */
function headingTest({ sheet, found, rows }: HeadedTable): (at: number) => boolean {
  const amounts = found.filter(({ role }) => role === 'amount');
  return (at) => {
    const { role, row } = rows[at] ?? { role: 'leaf', row: 0 };
    return role === 'heading' || (role === 'skipped' && amounts.every(({ index }) => isBlank(cellAt(sheet, index, row))));
  };
}

/** Place of the first line at or after each place; none after the last. */
function nextLines(rows: HeadedTable['rows']): readonly number[] {
  const next: number[] = Array.from({ length: rows.length });
  let line = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    if (rows[at]?.role === 'leaf') line = at;
    next[at] = line;
  }
  return next;
}

/**
 * The headings over each line of a table, by its place among the rows; null where the table has none. A heading ends where one of the same or
 * an outer level begins, or where it has been summed up.
 */
export function lineHeadings(table: HeadedTable): ((at: number) => readonly LineHeading[]) | null {
  const { rows } = table;
  const isHeading = headingTest(table);
  if (!rows.some((_, at) => isHeading(at))) return null;
  const read = headingReader(table);
  const { closing, opening, endOf } = sectionTotals(table);
  const firstLine = nextLines(rows);
  const open = new OpenHeadings();
  const over = rows.map((_, at): readonly LineHeading[] => {
    const total = closing.get(at);
    const heading = opening.has(at) || isHeading(at) ? read(at) : null;
    if (heading !== null && isHeading(at)) open.begin({ ...heading, end: endOf(heading.name, firstLine[at] ?? at) });
    else if (heading !== null) open.closeFor(heading);
    else if (total !== undefined) open.end(total);
    return open.over;
  });
  return (at) => over[at] ?? [];
}
