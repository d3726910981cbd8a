import type { CellRef, Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { CellValue, SheetGrid } from '../grid';
import { readAmount, type AmountFinding, type Unit } from './amount';
import { cellAt, cellText, placeOf } from './cell-place';
import { decideMark, type MarkDecision } from './decimal-mark';
import type { FoundColumn } from './layout-columns';
import { decimalMarks, type DecimalMark } from './number-text';
import type { TableRow } from './table-rows';

/** Amounts of one column by table row, whole cents in the file's own sign; NaN where the file has none. */
export interface ReadColumn {
  readonly column: FoundColumn;
  readonly cents: Float64Array;
}

export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  readonly issues: readonly Issue[];
}

function amountIssue(finding: AmountFinding, at: CellRef, line: string, column: string, text: string): Issue {
  switch (finding) {
    case 'blank':
      return { code: 'amount.blank', severity: 'warning', params: { line, column }, at };
    case 'dash':
      return { code: 'amount.dash', severity: 'warning', params: { line, column, text }, at };
    case 'fraction':
      return { code: 'amount.fraction-of-cent', severity: 'warning', params: { line, column, text }, at };
    case 'error':
      return { code: 'amount.error', severity: 'error', params: { line, column, error: text }, at };
    case 'unsafe':
      return { code: 'amount.unsafe', severity: 'error', params: { line, column, text }, at };
    case 'text':
      return { code: 'amount.text', severity: 'error', params: { line, column, text }, at };
  }
}

interface Reader {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  readonly rows: readonly TableRow[];
  /** Addresses of formulas without a stored result. */
  readonly unvalued: ReadonlySet<string>;
}

/** Says what is wrong in the leaf lines of a column. */
function report(
  { sheet, rows, unvalued }: Reader,
  column: FoundColumn,
  findings: readonly (AmountFinding | null)[],
  issues: Issue[],
): void {
  const formulas: CellRef[] = [];
  rows.forEach(({ row, role, label }, at) => {
    const finding = findings[at] ?? null;
    if (finding === null || role !== 'leaf') return;
    const place = placeOf(sheet, column.index, row);
    const text = cellText(cellAt(sheet, column.index, row));
    if (unvalued.has(place.cell ?? '')) formulas.push(place);
    else issues.push(amountIssue(finding, place, label, column.header || column.letter, text));
  });
  const [first] = formulas;
  // Said once a column: opening and saving the file in Excel mends them all.
  if (first !== undefined) {
    const params = { count: formulas.length, column: column.header || column.letter };
    issues.push({ code: 'formula.without-value', severity: 'error', params, at: first });
  }
}

function readCells(reader: Reader, column: FoundColumn, mark: DecimalMark, issues: Issue[]): ReadColumn {
  const { sheet, layout, rows } = reader;
  const amounts = rows.map(({ row }) => readAmount(cellAt(sheet, column.index, row), mark, layout.unit ?? 1));
  report(
    reader,
    column,
    amounts.map(({ finding }) => finding),
    issues,
  );
  return { column, cents: Float64Array.from(amounts, ({ cents }) => cents) };
}

/** What is wrong in a cell whichever mark parts its decimals. */
function findingUnderAnyMark(value: CellValue, unit: Unit): AmountFinding | null {
  const [first, ...others] = decimalMarks.map((mark) => readAmount(value, mark, unit).finding);
  return first !== undefined && first !== 'fraction' && others.every((finding) => finding === first) ? first : null;
}

function markOf({ sheet, layout, rows }: Reader, column: FoundColumn): MarkDecision {
  if (layout.decimal !== undefined) return { mark: layout.decimal };
  return decideMark(rows.map(({ row }) => cellAt(sheet, column.index, row)));
}

/**
 * Reads every amount column of a table. All its rows, totals included, decide the decimal mark; what is wrong in a leaf line is an
 * issue at its cell. A column whose mark cannot be decided is an issue and nothing of it is
 * read, but cells that are no amount under any mark are said with it.
 */
export function readColumns(
  sheet: SheetGrid,
  layout: Layout,
  found: readonly FoundColumn[],
  rows: readonly TableRow[],
): ReadColumns {
  const reader: Reader = { sheet, layout, rows, unvalued: new Set(sheet.formulasWithoutValue) };
  const issues: Issue[] = [];
  const columns: ReadColumn[] = [];
  for (const column of found) {
    if (column.role !== 'amount') continue;
    const decision = markOf(reader, column);
    if (decision.mark === null) {
      const params = { column: column.letter, header: column.header, examples: decision.examples.join('; ') };
      issues.push({ code: 'column.undecidable', severity: 'error', params, at: placeOf(sheet, column.index, layout.headerRow) });
      const findings = rows.map(({ row }) => findingUnderAnyMark(cellAt(sheet, column.index, row), layout.unit ?? 1));
      report(reader, column, findings, issues);
    } else columns.push(readCells(reader, column, decision.mark, issues));
  }
  return { columns, issues };
}
