import type { MoreCells } from '../../issues/codes/reading';
import type { CellRef, Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { CellValue, SheetGrid } from '../grid';
import { readAmount, type AmountFinding, type Unit } from './amount';
import { cellAt, cellText, placeOf } from './cell-place';
import { decideMark, type MarkDecision } from './decimal-mark';
import type { FoundColumn } from './layout-columns';
import { decimalMarks } from './number-text';
import { rowRuns } from './row-runs';
import type { TableRow } from './table-rows';

/** Amounts of one column by table row, whole cents in the file's own sign; NaN where the file has none. */
export interface ReadColumn {
  readonly column: FoundColumn;
  readonly cents: Float64Array;
}

/** More cells of a column with one and the same fault than this are said together. */
const mostSaid = 3;

/** A cell that is no amount, and what it says. */
interface UnreadCell {
  readonly at: CellRef;
  readonly row: number;
  readonly line: string;
  readonly text: string;
}

function amountIssue(finding: AmountFinding, { at, line, text }: UnreadCell, column: string, more: MoreCells | null): Issue {
  const cell = { line, column, ...more };
  switch (finding) {
    case 'blank':
      return { code: 'amount.blank', severity: 'warning', params: cell, at };
    case 'dash':
      return { code: 'amount.dash', severity: 'warning', params: { ...cell, text }, at };
    case 'fraction':
      return { code: 'amount.fraction-of-cent', severity: 'warning', params: { ...cell, text }, at };
    case 'error':
      return { code: 'amount.error', severity: 'error', params: { ...cell, error: text }, at };
    case 'unsafe':
      return { code: 'amount.unsafe', severity: 'error', params: { ...cell, text }, at };
    case 'text':
      return { code: 'amount.text', severity: 'error', params: { ...cell, text }, at };
  }
}

/** One issue a cell where they are few, else one for all, at the first. */
function amountIssues(finding: AmountFinding, cells: readonly UnreadCell[], { header, letter }: FoundColumn): Issue[] {
  const column = header || letter;
  const [first] = cells;
  if (first === undefined || cells.length <= mostSaid) return cells.map((cell) => amountIssue(finding, cell, column, null));
  const rows = cells.map(({ row }) => row);
  return [amountIssue(finding, first, column, { count: cells.length, cells: rowRuns(rows, letter) })];
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
  const unread = new Map<AmountFinding, UnreadCell[]>();
  rows.forEach(({ row, role, label }, at) => {
    const finding = findings[at] ?? null;
    if (finding === null || role !== 'leaf') return;
    const place = placeOf(sheet, column.index, row);
    const text = cellText(cellAt(sheet, column.index, row));
    if (unvalued.has(place.cell ?? '')) formulas.push(place);
    else unread.set(finding, [...(unread.get(finding) ?? []), { at: place, row, line: label, text }]);
  });
  for (const [finding, cells] of unread) issues.push(...amountIssues(finding, cells, column));
  const [first] = formulas;
  // Said once a column: opening and saving the file in Excel mends them all.
  if (first !== undefined) {
    const params = { count: formulas.length, column: column.header || column.letter };
    issues.push({ code: 'formula.without-value', severity: 'error', params, at: first });
  }
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

/** A column as read, or why its decimal mark cannot be told; what was found in each row's cell either way. */
interface CellsRead {
  readonly column: FoundColumn;
  readonly cents: Float64Array | null;
  readonly findings: readonly (AmountFinding | null)[];
  readonly examples: readonly string[];
}

function readCells(reader: Reader, column: FoundColumn): CellsRead {
  const { sheet, layout, rows } = reader;
  const decision = markOf(reader, column);
  const unit = layout.unit ?? 1;
  if (decision.mark === null) {
    const findings = rows.map(({ row }) => findingUnderAnyMark(cellAt(sheet, column.index, row), unit));
    return { column, cents: null, findings, examples: decision.examples };
  }
  const { mark } = decision;
  const cents = new Float64Array(rows.length);
  const findings = rows.map(({ row }, at) => {
    const amount = readAmount(cellAt(sheet, column.index, row), mark, unit);
    cents[at] = amount.cents;
    return amount.finding;
  });
  return { column, cents, findings, examples: [] };
}

/** Every amount column of a table as read once, before it is known which of its rows are lines. */
export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  /** What is wrong in the lines, once the rows have their roles. */
  readonly issuesOf: (rows: readonly TableRow[]) => readonly Issue[];
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
  const read = found.filter(({ role }) => role === 'amount').map((column) => readCells(reader, column));
  const columns = read.flatMap(({ column, cents }) => (cents === null ? [] : [{ column, cents }]));
  const issuesOf = (roled: readonly TableRow[]): readonly Issue[] => {
    const issues: Issue[] = [];
    for (const { column, cents, findings, examples } of read) {
      if (cents === null) {
        const params = { column: column.letter, header: column.header, examples: examples.join('; ') };
        issues.push({
          code: 'column.undecidable',
          severity: 'error',
          params,
          at: placeOf(sheet, column.index, layout.headerRow),
        });
      }
      report({ ...reader, rows: roled }, column, findings, issues);
    }
    return issues;
  };
  return { columns, issuesOf };
}
