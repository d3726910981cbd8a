import type { Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { readColumns, type ReadColumn } from './amount-columns';
import { findColumns, type FoundColumn } from './layout-columns';
import { kindDecider, type KindDecision } from './line-kind';
import { askedFields, tableRows, type TableRow } from './table-rows';
import { tableIssues } from './table-issues';
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
  const issues = [...columnIssues, ...tableIssues(sheet, layout, { rows, kinds, secondHeader, lines }), ...table.issues];
  return { sheet, layout, found, rows, columns, kinds, secondHeader, issues };
}
