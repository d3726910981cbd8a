import type { CellRef, Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { readColumns, type ReadColumn } from './amount-columns';
import { placeOf, sheetPlace } from './cell-place';
import { findColumns, type FoundColumn } from './layout-columns';
import { kindDecider, type KindDecision } from './line-kind';
import { askedFields, tableRows, type TableRow } from './table-rows';
import { unprovenTotals } from './unproven-totals';

/** A table as it stands in its file: rows with their roles, amounts in the file's own sign. */
export interface RawTable {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  readonly found: readonly FoundColumn[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly ReadColumn[];
  /** Kind and sign by row; only leaf rows are lines. */
  readonly kinds: readonly KindDecision[];
  /** Row of a second header, where the table ends and another begins. */
  readonly secondHeader: number | null;
  readonly issues: readonly Issue[];
}

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

/** Reads a table by its layout. What the layout names and the sheet lacks is an issue; the rest is read. */
export function readRawTable(sheet: SheetGrid, layout: Layout): RawTable {
  const { columns: found, issues: columnIssues } = findColumns(sheet, layout);
  const { rows: announced, secondHeader } = tableRows(sheet, layout, found);
  const decide = kindDecider(layout, found);
  const read = (
    rows: readonly TableRow[],
  ): Pick<RawTable, 'rows' | 'columns' | 'kinds'> & { readonly issues: readonly Issue[] } => {
    const { columns, issues } = readColumns(sheet, layout, found, rows);
    const kinds = rows.map((row, at) => {
      const amounts = columns.map(({ cents }) => cents[at] ?? NaN);
      return decide(row, askedFields(sheet, layout, row), amounts);
    });
    return { rows, columns, kinds, issues };
  };
  const first = read(announced);
  const lines = unprovenTotals({ sheet, layout, found, secondHeader, ...first });
  const table = lines.size === 0 ? first : read(announced.map((row, at) => (lines.has(at) ? { ...row, role: 'leaf' } : row)));
  const { rows, columns, kinds } = table;
  const issues = [
    ...columnIssues,
    ...emptyTable(sheet, layout, rows),
    ...longRecords(sheet, layout, rows),
    ...rowIssues(sheet, rows, secondHeader),
    ...askedTotals(sheet, rows, lines),
    ...table.issues,
    ...unknownKinds(sheet, rows, kinds),
  ];
  return { sheet, layout, found, rows, columns, kinds, secondHeader, issues };
}
