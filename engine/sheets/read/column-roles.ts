import {
  codeHeadings,
  expenseFlags,
  fieldHeadings,
  incomeFlags,
  labelHeading,
  notMeasure,
  otherHeadings,
  yearHeadings,
} from '../../library/headings';
import { isTagColumnHeading } from '../../library/tag-column';
import { foldText } from '../../model/fold-text';
import type { LayoutColumn } from '../../model/layout';
import type { ColumnRole } from '../../model/terms';
import type { CellValue, SheetGrid } from '../grid';
import { cellText, columnLetter } from './cell-place';
import { pairColumns } from './column-sides';
import { columnFacts, says, type ColumnFacts } from './column-facts';
import { isAmountHeading, type Header } from './header-row';
import { isIncrement, withoutUnit } from './measure-heading';

/** Shares of a column's filled cells that make it what it is taken for. */
const mostlyFigures = 0.5;
const mostlyCodes = 0.9;
const mostFlags = 8;
/** Rows looked at: the first ones, and as many again spread over the rest. */
const sampleRows = 400;

/** The roles of a table's columns, and how they were found. */
export interface ColumnRoles {
  readonly columns: readonly LayoutColumn[];
  /** Whether headings name the amounts, or only their place and content tell them. */
  readonly amountsBy: 'heading' | 'content' | null;
  /** Headings of columns with additions to a budget, which are no measure. */
  readonly increments: readonly string[];
}

/** All values are sides, and either both sides are there or they are said in words rather than letters. */
function isFlag({ cells }: ColumnFacts): boolean {
  const values = [...new Set(cells.map((cell) => foldText(cellText(cell))))];
  if (values.length === 0 || values.length > mostFlags) return false;
  const expense = values.filter((value) => expenseFlags.test(value));
  const income = values.filter((value) => incomeFlags.test(value));
  const bothSides = expense.length > 0 && income.length > 0;
  return expense.length + income.length === values.length && (bothSides || values.every((value) => value.length >= 3));
}

function roleOf(column: ColumnFacts): ColumnRole {
  const { header, cells, figures, codes } = column;
  if (isTagColumnHeading(header)) return 'other';
  if (isAmountHeading(header) && figures >= mostlyFigures) return 'amount';
  if (says(yearHeadings, header) || says(otherHeadings, header) || isIncrement(header)) return 'other';
  // Changes and ratios, percentages among them: figures about amounts, not amounts.
  if (says(notMeasure, header) && column.words < mostlyFigures) return 'other';
  if (isFlag(column)) return 'flag';
  const saysCode = says(codeHeadings, header) || fieldHeadings.some(([, pattern]) => pattern.test(foldText(header)));
  if (codes >= mostlyFigures && saysCode) return 'code';
  if (codes >= mostlyCodes && column.codesAreFixed && !column.years && !column.counts) return 'code';
  return figures >= mostlyFigures || cells.length === 0 ? 'other' : 'name';
}

/**
 * "Nimi" right of a unit's code is the unit's name where accounts have columns of their own: read as a label it would be taken for the
 * account's name, and no unit would have one.
 */
function unitNamed({ header, index }: ColumnFacts, columns: readonly ColumnFacts[]): string | undefined {
  const fieldAt = (at: ColumnFacts): string | undefined =>
    fieldHeadings.find(([, pattern]) => pattern.test(foldText(at.header)))?.[0];
  if (!labelHeading.test(foldText(header)) || !columns.some((column) => fieldAt(column) === 'account')) return undefined;
  const left = columns.find((column) => column.index === index - 1);
  const field = left === undefined || left.codes < mostlyFigures ? undefined : fieldAt(left);
  return field === 'account' ? undefined : field;
}

/** Known fields by their own names, so that rules and the library meet them; others by their heading. No two columns share one. */
function fieldOf(column: ColumnFacts, role: ColumnRole, taken: Set<string>, columns: readonly ColumnFacts[]): string {
  const { header, index } = column;
  const known =
    role === 'flag'
      ? undefined
      : (fieldHeadings.find(([, pattern]) => pattern.test(foldText(header)))?.[0] ?? unitNamed(column, columns));
  const plain = labelHeading.test(foldText(header)) ? 'label' : header;
  const wanted = known === undefined ? plain : role === 'name' ? `${known}Name` : known;
  const field =
    [wanted, header, `${header} ${columnLetter(index)}`.trim()].find((name) => name !== '' && !taken.has(name)) ??
    columnLetter(index);
  taken.add(field);
  return field;
}

/** Without a heading that names amounts: the last column of figures that neither heading nor content marks as something else. */
function lastFigures(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  return columns
    .filter(({ header }) => ![codeHeadings, otherHeadings, yearHeadings, notMeasure].some((words) => says(words, header)))
    .filter((column) => column.cells.length > 0 && column.figures >= mostlyFigures)
    .filter(({ years, shares, counts, header }) => !years && !shares && !counts && !isIncrement(header))
    .at(-1);
}

/** Rows of a table's sample: its first, and others spread evenly over the rest. */
function sampleOf(sheet: SheetGrid, headerRow: number, lastRow: number): readonly (readonly CellValue[])[] {
  const rows = Math.min(lastRow, sheet.rows.length) - headerRow;
  if (rows <= 2 * sampleRows) return sheet.rows.slice(headerRow, lastRow);
  const step = (rows - sampleRows) / sampleRows;
  const spread = Array.from({ length: sampleRows }, (_, at) => sheet.rows[headerRow + sampleRows + Math.floor(at * step)] ?? []);
  return [...sheet.rows.slice(headerRow, headerRow + sampleRows), ...spread];
}

/** Columns of a table that hold anything or have a heading. */
export function tableColumns(sheet: SheetGrid, { row, headings }: Header, lastRow: number): readonly ColumnFacts[] {
  const body = sampleOf(sheet, row, lastRow);
  const width = body.reduce((widest, cells) => Math.max(widest, cells.length), headings.length);
  const columns = Array.from({ length: width }, (_, index) =>
    columnFacts(
      index,
      headings[index] ?? '',
      body.map((cells) => cells[index] ?? null),
    ),
  );
  return columns.filter(({ header, cells }) => (header !== '' || cells.length > 0) && !isTagColumnHeading(header));
}

/** What each column under a heading is for. Amounts are chosen by heading first: the first column of figures is often a code. */
export function columnRoles(columns: readonly ColumnFacts[]): ColumnRoles {
  const roles = new Map(columns.map((column) => [column, roleOf(column)]));
  const paired = pairColumns(columns.filter((column) => roles.get(column) === 'amount'));
  for (const column of paired.nets) roles.set(column, 'other');
  const named = [...roles.values()].includes('amount');
  const fallback = named ? undefined : lastFigures(columns);
  if (fallback !== undefined) roles.set(fallback, 'amount');
  const taken = new Set<string>();
  const found = columns.map((column): LayoutColumn => {
    const { header, index } = column;
    const role = roles.get(column) ?? 'other';
    const place = { column: columnLetter(index), ...(header === '' ? {} : { header }), role };
    if (role === 'amount')
      return { ...place, measure: paired.measures.get(column) ?? (header === '' ? columnLetter(index) : withoutUnit(header)) };
    return role === 'other' ? place : { ...place, field: fieldOf(column, role, taken, columns) };
  });
  const increments = columns.filter(({ header }) => isIncrement(header)).map(({ header }) => header);
  return { columns: found, amountsBy: named ? 'heading' : fallback === undefined ? null : 'content', increments };
}
