import type { CellRef, Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { placeOf, sheetPlace } from './cell-place';
import type { KindDecision } from './line-kind';
import { doubtIssues } from './row-doubts';
import type { RawTable, RowRole, TableRow } from './table-shape';

type CountedCode = 'rows.left-out' | 'rows.headings' | 'rows.of-which' | 'rows.memo';
const counted: readonly (readonly [RowRole, CountedCode])[] = [
  ['total', 'rows.left-out'],
  ['heading', 'rows.headings'],
  ['ofWhich', 'rows.of-which'],
  ['memo', 'rows.memo'],
];

/** Rows that are no lines are said once a role, with the first as an example, never left out in silence. */
function rowIssues(sheet: SheetGrid, rows: readonly TableRow[], secondHeader: number | null): Issue[] {
  const at = (row: number): CellRef => placeOf(sheet, 0, row);
  const issues = counted.flatMap(([role, code]): Issue[] => {
    const own = rows.filter((row) => row.role === role);
    const [first] = own;
    if (first === undefined) return [];
    return [{ code, severity: 'info', params: { count: own.length, example: first.label }, at: at(first.row) }];
  });
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

/** What the rows of a table give to say, their amounts aside. */
export function tableIssues(table: Omit<RawTable, 'issues'>): Issue[] {
  const { sheet, layout, rows, kinds, secondHeader } = table;
  return [
    ...emptyTable(sheet, layout, rows),
    ...longRecords(sheet, layout, rows),
    ...rowIssues(sheet, rows, secondHeader),
    ...doubtIssues(table),
    ...unknownKinds(sheet, rows, kinds),
  ];
}
