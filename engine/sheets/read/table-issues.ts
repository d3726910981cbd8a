import type { CellRef, Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { placeOf, sheetPlace } from './cell-place';
import type { KindDecision } from './line-kind';
import type { TableRow } from './table-rows';

/** Rows that are no lines are said once, with the first as an example, never left out in silence. */
function rowIssues(sheet: SheetGrid, rows: readonly TableRow[], secondHeader: number | null): Issue[] {
  const totals = rows.filter((row) => row.role === 'total');
  const headings = rows.filter((row) => row.role === 'heading');
  const at = (row: number): CellRef => placeOf(sheet, 0, row);
  const issues: Issue[] = [];
  const [total] = totals;
  const [heading] = headings;
  if (total !== undefined) {
    issues.push({
      code: 'rows.left-out',
      severity: 'info',
      params: { count: totals.length, example: total.label },
      at: at(total.row),
    });
  }
  if (heading !== undefined) {
    const params = { count: headings.length, example: heading.label };
    issues.push({ code: 'rows.headings', severity: 'info', params, at: at(heading.row) });
  }
  if (secondHeader !== null) {
    issues.push({ code: 'table.second-header', severity: 'error', params: { row: secondHeader }, at: at(secondHeader) });
  }
  return issues;
}

function unknownKinds(sheet: SheetGrid, rows: readonly TableRow[], kinds: readonly KindDecision[]): Issue[] {
  const unknown = rows.filter((row, at) => row.role === 'leaf' && kinds[at]?.known === false);
  const [first] = unknown;
  if (first === undefined) return [];
  const params = { count: unknown.length, example: first.label };
  return [{ code: 'sign.unknown', severity: 'warning', params, at: placeOf(sheet, 0, first.row) }];
}

/** Each row that is a line although its label announces a total: people must be asked, for it may double the money. */
function askedTotals(sheet: SheetGrid, rows: readonly TableRow[], lines: ReadonlySet<number>): Issue[] {
  return rows
    .filter((_, at) => lines.has(at))
    .map(({ row, label }) => ({
      code: 'row.looks-like-total',
      severity: 'warning',
      params: { row, label },
      at: placeOf(sheet, 0, row),
    }));
}

/** A record of a csv with more fields than there are headings was probably split at a mark inside a text, and its amounts moved. */
function longRecords(sheet: SheetGrid, layout: Layout, rows: readonly TableRow[]): Issue[] {
  const headings = sheet.rows[layout.headerRow - 1]?.length ?? 0;
  const longer = rows.filter(({ row }) => sheet.name === null && (sheet.rows[row - 1]?.length ?? 0) > headings);
  const [first] = longer;
  if (first === undefined || headings === 0) return [];
  const params = { count: longer.length, row: first.row, fields: sheet.rows[first.row - 1]?.length ?? 0, headings };
  return [{ code: 'row.too-many-fields', severity: 'warning', params, at: placeOf(sheet, 0, first.row) }];
}

/** A table that gives no money would else be a budget of zeros. */
function emptyTable(sheet: SheetGrid, layout: Layout, rows: readonly TableRow[]): Issue[] {
  const { headerRow } = layout;
  const issues: Issue[] = [];
  if (!rows.some(({ role }) => role === 'leaf')) {
    issues.push({
      code: 'layout.no-lines',
      severity: 'error',
      params: { layout: layout.id, row: headerRow },
      at: sheetPlace(sheet),
    });
  }
  if (!layout.columns.some(({ role }) => role === 'amount')) {
    issues.push({ code: 'layout.no-amounts', severity: 'error', params: {}, at: sheetPlace(sheet) });
  }
  return issues;
}

/** What the rows of a table give to say, their amounts aside. `lines`: rows read as lines although their labels announce totals. */
export function tableIssues(
  sheet: SheetGrid,
  layout: Layout,
  {
    rows,
    kinds,
    secondHeader,
    lines,
  }: {
    readonly rows: readonly TableRow[];
    readonly kinds: readonly KindDecision[];
    readonly secondHeader: number | null;
    readonly lines: ReadonlySet<number>;
  },
): Issue[] {
  return [
    ...emptyTable(sheet, layout, rows),
    ...longRecords(sheet, layout, rows),
    ...rowIssues(sheet, rows, secondHeader),
    ...askedTotals(sheet, rows, lines),
    ...unknownKinds(sheet, rows, kinds),
  ];
}
