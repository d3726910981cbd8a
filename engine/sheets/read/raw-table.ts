import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { readColumns } from './amount-columns';
import { sidesOfColumns } from './column-sides';
import { findColumns } from './layout-columns';
import { kindDecider } from './line-kind';
import { rowRoles } from './row-evidence/row-roles';
import { tableFacts } from './row-evidence/table-facts';
import { kindsAround } from './sides-around';
import { staleFormulas } from './stale-formulas';
import { tableIssues } from './table-issues';
import { askedFields, tableRows } from './table-rows';
import type { RawTable, TableRow } from './table-shape';

export type { RawTable } from './table-shape';

/** Reads a table by its layout. What the layout names and the sheet lacks is an issue; the rest is read. */
export function readRawTable(sheet: SheetGrid, layout: Layout): RawTable {
  const { columns: found, issues: columnIssues } = findColumns(sheet, layout);
  const { rows: plain, secondHeader } = tableRows(sheet, layout, found);
  const { columns, issuesOf } = readColumns(sheet, layout, found, plain);
  const decide = kindDecider(layout, found);
  const kinds = plain.map((row, at) => {
    const amounts = columns.map(({ cents }) => cents[at] ?? NaN);
    return decide(row, askedFields(sheet, layout, row), amounts);
  });
  const amounts = columns.map(({ cents }) => cents);
  const skips = (layout.skip ?? []).length > 0;
  const { roles, ...totals } = rowRoles(tableFacts({ sheet, layout, found, rows: plain, amounts, kinds }), skips);
  const rows = plain.map((row, at): TableRow => ({ ...row, role: roles[at] ?? row.role }));
  const saysInWords = layout.expenseSign === 'label' && (layout.kinds ?? []).length === 0;
  const around = saysInWords ? kindsAround(kinds, { rows, totals }) : kinds;
  const inColumns = sidesOfColumns(columns.map(({ column }) => column)).size > 0;
  const told = inColumns ? around.map((decision) => ({ ...decision, known: true })) : around;
  const table = { sheet, layout, found, rows, columns, kinds: told, totals, secondHeader };
  return { ...table, issues: [...columnIssues, ...tableIssues(table), ...issuesOf(rows), ...staleFormulas(sheet, found, rows)] };
}
