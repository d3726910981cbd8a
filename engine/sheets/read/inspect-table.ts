import type { Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import { sumText } from '../../money/amount';
import { headingPlace } from './column-heading';
import { confidenceIn } from './confidence';
import { exactSum } from './exact-sum';
import { hiddenRowIssues } from './hidden-rows';
import type { InspectedColumn, InspectedTable } from './inspect-document';
import { measureOfHeading } from './measure-heading';
import type { Proposal } from './propose-layout';
import { questionsFor } from './questions';
import type { RawTable } from './raw-table';
import { checkTotals } from './total-checks';

/** A table to show, and what is known of how it was found. */
export interface ShownTable {
  readonly table: RawTable;
  readonly proposal: Proposal | null;
}

function inspectedColumns({ found, layout }: RawTable): InspectedColumn[] {
  return found.map(({ letter, header, role, measure: id }): InspectedColumn => {
    if (role !== 'amount') return { column: letter, header, role };
    const named = layout.measures?.find((measure) => measure.id === id);
    const { kind, year, months } = named ?? measureOfHeading(id) ?? measureOfHeading(header) ?? { kind: 'other', year: null };
    return { column: letter, header, role, measure: { id, kind, year, ...(months === undefined ? {} : { months }) } };
  });
}

function headerRowsOf(layout: Layout): number[] {
  const { row, rows } = headingPlace(layout);
  return Array.from({ length: rows }, (_, at) => row - rows + 1 + at);
}

/** Sums by column letter: letters are ours, so a plain record is safe. */
function sumsBy(table: RawTable, counts: (row: number) => boolean): Record<string, string> {
  const sum = (cents: Float64Array): string => sumText(exactSum(cents.filter((_, at) => counts(at))));
  return Object.fromEntries(table.columns.map(({ column, cents }) => [column.letter, sum(cents)]));
}

/** One table as people see it, its columns, sums and totals, and the findings of reading it. */
export function inspectTable(
  { table, proposal }: ShownTable,
  leftOut: readonly Proposal[],
): { readonly found: InspectedTable; readonly issues: readonly Issue[] } {
  const { sheet, layout, rows } = table;
  const { checks, reconciliation, issues } = checkTotals(table);
  const leafRows = rows.filter((row) => row.role === 'leaf').map((row) => row.row);
  const found: InspectedTable = {
    sheet: sheet.name,
    headerRows: headerRowsOf(layout),
    firstRow: rows[0]?.row ?? layout.headerRow + 1,
    lastRow: rows.at(-1)?.row ?? layout.headerRow,
    columns: inspectedColumns(table),
    unit: layout.unit ?? 1,
    currency: layout.currency ?? null,
    expenseSign: layout.expenseSign,
    dataRows: rows.length,
    lines: leafRows.length,
    leafRows,
    subtotalRows: rows.filter((row) => row.role === 'total' || row.role === 'skipped').map((row) => row.row),
    sums: sumsBy(table, (at) => rows[at]?.role === 'leaf'),
    rawSums: sumsBy(table, () => true),
    checks,
    reconciliation,
    ...(proposal === null
      ? { confidence: 1, reasons: [], questions: [] }
      : { ...confidenceIn(proposal, { checks, reconciliation }), questions: questionsFor(proposal, table, leftOut) }),
  };
  const unnamed = found.columns.flatMap(({ column, header, measure }): Issue[] => {
    if (measure === undefined || measure.year !== null) return [];
    const at = { file: sheet.file, sheet: sheet.name, cell: `${column}${layout.headerRow}` };
    return [{ code: 'measure.unknown-heading', severity: 'warning', params: { header: header || column }, at }];
  });
  return { found, issues: [...table.issues, ...unnamed, ...hiddenRowIssues(table), ...issues] };
}
