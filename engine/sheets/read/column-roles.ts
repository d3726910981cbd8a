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
import { foldText } from '../../model/fold-text';
import type { LayoutColumn } from '../../model/layout';
import type { ColumnRole } from '../../model/terms';
import type { CellValue, SheetGrid } from '../grid';
import { cellText, columnLetter, isBlank } from './cell-place';
import { isAmountHeading, isNumberLike, type Header } from './header-row';
import { withoutUnit } from './measure-heading';

/** Shares of a column's filled cells that make it what it is taken for. */
const mostlyFigures = 0.5;
const mostlyCodes = 0.9;
const mostFlags = 8;

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly CellValue[];
}

const says = (patterns: readonly RegExp[], header: string): boolean => patterns.some((pattern) => pattern.test(foldText(header)));
const share = (cells: readonly CellValue[], test: (cell: CellValue) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

function isCodeLike(cell: CellValue): boolean {
  return (
    /^(?=\p{L}{0,4}[-.]?\d)[\p{L}\d._/-]{1,15}$/u.test(cellText(cell)) && !(typeof cell === 'number' && !Number.isInteger(cell))
  );
}

/** All values are sides, and either both sides are there or they are said in words rather than letters. */
function isFlag({ cells }: Column): boolean {
  const values = [...new Set(cells.map((cell) => foldText(cellText(cell))))];
  if (values.length === 0 || values.length > mostFlags) return false;
  const expense = values.filter((value) => expenseFlags.test(value));
  const income = values.filter((value) => incomeFlags.test(value));
  const bothSides = expense.length > 0 && income.length > 0;
  return expense.length + income.length === values.length && (bothSides || values.every((value) => value.length >= 3));
}

function roleOf(column: Column): ColumnRole {
  const { header, cells } = column;
  const figures = share(cells, isNumberLike);
  if (isAmountHeading(header) && figures >= mostlyFigures) return 'amount';
  if (says(yearHeadings, header) || says(otherHeadings, header)) return 'other';
  // Changes and ratios, percentages among them: figures about amounts, not amounts.
  if (says(notMeasure, header) && share(cells, (cell) => !/\p{L}/u.test(cellText(cell))) >= mostlyFigures) return 'other';
  if (isFlag(column)) return 'flag';
  const codes = share(cells, isCodeLike);
  if (codes >= mostlyCodes || (says(codeHeadings, header) && codes >= mostlyFigures)) return 'code';
  return figures >= mostlyFigures || cells.length === 0 ? 'other' : 'name';
}

/** Known fields by their own names, so that rules and the library meet them; others by their heading. No two columns share one. */
function fieldOf({ header, index }: Column, role: ColumnRole, taken: Set<string>): string {
  const known = role === 'flag' ? undefined : fieldHeadings.find(([, pattern]) => pattern.test(foldText(header)))?.[0];
  const plain = labelHeading.test(foldText(header)) ? 'label' : header;
  const wanted = known === undefined ? plain : role === 'name' ? `${known}Name` : known;
  const field =
    [wanted, header, `${header} ${columnLetter(index)}`.trim()].find((name) => name !== '' && !taken.has(name)) ??
    columnLetter(index);
  taken.add(field);
  return field;
}

/** Without a heading that names amounts: the last column of figures that nothing marks as codes or ids. */
function lastFigures(columns: readonly Column[]): Column | undefined {
  return columns
    .filter(({ header }) => !says(codeHeadings, header) && !says(otherHeadings, header) && !says(yearHeadings, header))
    .filter(({ cells }) => cells.length > 0 && share(cells, isNumberLike) >= mostlyFigures)
    .at(-1);
}

/** What each column under a header row is for. Amounts are chosen by heading first: the first column of figures is often a code. */
export function columnRoles(sheet: SheetGrid, { row, headings }: Header, lastRow: number): LayoutColumn[] {
  const body = sheet.rows.slice(row, lastRow);
  const width = body.reduce((widest, cells) => Math.max(widest, cells.length), headings.length);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const header = headings[index] ?? '';
    return { index, header, cells: body.map((row) => row[index] ?? null).filter((cell) => !isBlank(cell)) };
  }).filter(({ header, cells }) => header !== '' || cells.length > 0);
  const roles = new Map(columns.map((column) => [column, roleOf(column)]));
  const fallback = [...roles.values()].includes('amount') ? undefined : lastFigures(columns);
  if (fallback !== undefined) roles.set(fallback, 'amount');
  const taken = new Set<string>();
  return columns.map((column): LayoutColumn => {
    const role = roles.get(column) ?? 'other';
    const place = { column: columnLetter(column.index), ...(column.header === '' ? {} : { header: column.header }), role };
    if (role === 'amount')
      return { ...place, measure: column.header === '' ? columnLetter(column.index) : withoutUnit(column.header) };
    return role === 'other' ? place : { ...place, field: fieldOf(column, role, taken) };
  });
}
