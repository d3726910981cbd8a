import { expenseFlags, expenseWords, incomeFlags, incomeWords, yearHeadings } from '../../library/headings';
import type { Outcome } from '../../issues/issue';
import { foldText } from '../../model/fold-text';
import type { KindRule, Layout, Measure } from '../../model/layout';
import type { ExpenseSign } from '../../model/terms';
import type { SheetGrid } from '../grid';
import { cellAt, cellText, sheetPlace } from './cell-place';
import { columnRoles } from './column-roles';
import { findHeader } from './header-row';
import { measureOfHeading, yearOf } from './measure-heading';
import { readRawTable, type RawTable } from './raw-table';
import type { TableRow } from './table-rows';
import { currencyOver, unitOver } from './unit-words';

/** Share of amounts below zero from which expenses are taken to stand with a minus. */
const mostlyNegative = 0.5;

type Side = 'expense' | 'income' | null;

/** Leaf rows only: what totals say of signs they have from others. */
function leaves(table: RawTable): readonly { readonly row: TableRow; readonly at: number }[] {
  return table.rows.flatMap((row, at) => (row.role === 'leaf' ? [{ row, at }] : []));
}

function sideByWords(row: TableRow, fields: readonly string[], expense: RegExp, income: RegExp): Side {
  for (const field of fields) {
    const text = foldText(row.fields.get(field) ?? '');
    const isIncome = income.test(text);
    if (isIncome !== expense.test(text)) return isIncome ? 'income' : 'expense';
  }
  return null;
}

/** Signed tables say the direction by sign even where words repeat it; otherwise the words are all there is. */
function signWith(words: 'flag' | 'label', table: RawTable, sideOf: (row: TableRow) => Side): ExpenseSign | null {
  const sums = { expense: 0, income: 0 };
  const met = new Set<Side>();
  for (const { row, at } of leaves(table)) {
    const side = sideOf(row);
    met.add(side);
    if (side !== null) for (const { cents } of table.columns) sums[side] += cents[at] || 0;
  }
  if (!met.has('expense') || !met.has('income')) return words === 'flag' ? 'flag' : null;
  if (sums.expense < 0 && sums.income >= 0) return 'negative';
  return sums.expense > 0 && sums.income < 0 ? 'positive' : words;
}

function signByAmounts(table: RawTable): ExpenseSign {
  const amounts = leaves(table).flatMap(({ at }) =>
    table.columns.map(({ cents }) => cents[at] || 0).filter((amount) => amount !== 0),
  );
  const negative = amounts.filter((amount) => amount < 0).length;
  return amounts.length > 0 && negative >= amounts.length * mostlyNegative ? 'negative' : 'unknown';
}

/** Fields of a role, nearest to the amounts first. */
function fieldsOf(table: RawTable, role: 'flag' | 'name'): string[] {
  return table.found
    .filter((column) => column.role === role)
    .map((column) => column.field)
    .reverse();
}

function flagRules(table: RawTable, field: string): KindRule[] {
  const values = new Set(leaves(table).map(({ row }) => row.fields.get(field) ?? ''));
  return [...values].flatMap((value): KindRule[] => {
    if (incomeFlags.test(foldText(value))) return [{ when: { [field]: value }, kind: 'income' }];
    return expenseFlags.test(foldText(value)) ? [{ when: { [field]: value }, kind: 'expense' }] : [];
  });
}

function convention(table: RawTable): Pick<Layout, 'expenseSign' | 'kinds'> {
  const [flag] = fieldsOf(table, 'flag');
  if (flag !== undefined) {
    const sign = signWith('flag', table, (row) => sideByWords(row, [flag], expenseFlags, incomeFlags));
    return { expenseSign: sign ?? 'flag', kinds: flagRules(table, flag) };
  }
  const names = fieldsOf(table, 'name');
  return {
    expenseSign: signWith('label', table, (row) => sideByWords(row, names, expenseWords, incomeWords)) ?? signByAmounts(table),
  };
}

/** Fields that few rows leave empty: others name nothing by themselves. */
function filledFields(table: RawTable, role: string): string[] {
  const rows = leaves(table);
  const fields = table.found.filter((column) => column.role === role).map((column) => column.field);
  return [...new Set(fields)].filter((field) => rows.filter(({ row }) => row.fields.get(field)).length * 2 >= rows.length);
}

/** Codes, then as many names as it takes (nearest to the amounts first), then flags, until every line has a key of its own. */
function keyFields(table: RawTable): string[] {
  const rows = leaves(table);
  const tells = (fields: readonly string[]): boolean =>
    fields.length > 0 &&
    new Set(rows.map(({ row }) => JSON.stringify(fields.map((field) => row.fields.get(field))))).size === rows.length;
  const more = [...filledFields(table, 'name').reverse(), ...filledFields(table, 'flag')];
  let key = filledFields(table, 'code');
  for (const field of more) {
    if (tells(key)) break;
    key = [...key, field];
  }
  return key;
}

/** Amounts headed without a year, in a table whose year column says one and the same year on every row. */
function measuresByYearColumn(table: RawTable): Measure[] {
  const { sheet, layout } = table;
  const index = (sheet.rows[layout.headerRow - 1] ?? []).findIndex((cell) =>
    yearHeadings.some((pattern) => pattern.test(foldText(cellText(cell)))),
  );
  const said = new Set(leaves(table).map(({ row }) => cellText(cellAt(sheet, index, row.row))));
  const [text] = said;
  const year = said.size === 1 && text !== undefined && index >= 0 ? yearOf(foldText(text)) : null;
  if (year === null || year === undefined) return [];
  return table.columns.flatMap(({ column }): Measure[] => {
    const heading = measureOfHeading(column.header);
    return heading === null || heading.year === null ? [{ id: column.measure, kind: heading?.kind ?? 'other', year }] : [];
  });
}

function proposeFrom(sheet: SheetGrid, from: number): Outcome<Layout> {
  const at = sheetPlace(sheet);
  const header = findHeader(sheet, from);
  if (header === null) return { value: null, issues: [{ code: 'layout.no-header', severity: 'warning', params: {}, at }] };
  const { row: headerRow, rows: headerRows } = header;
  const columns = columnRoles(sheet, header, sheet.rows.length);
  if (!columns.some((column) => column.role === 'amount')) {
    return { value: null, issues: [{ code: 'layout.no-amounts', severity: 'warning', params: {}, at }] };
  }
  const currency = currencyOver(sheet, headerRow);
  const unit = unitOver(sheet, headerRow);
  const name = sheet.name ?? sheet.file;
  const draft: Layout = {
    id: name,
    organiser: 'organiser',
    sheet: sheet.name,
    headerRow,
    ...(headerRows === 1 ? {} : { headerRows }),
    columns,
    expenseSign: 'unknown',
    ...(unit === 1 ? {} : { unit }),
    ...(currency === null ? {} : { currency }),
  };
  const table = readRawTable(sheet, draft);
  const measures = measuresByYearColumn(table);
  const value = { ...draft, ...convention(table), key: keyFields(table), ...(measures.length === 0 ? {} : { measures }) };
  return { value, issues: [] };
}

/**
 * Proposes a layout for the first clear rectangular table of a sheet: header row, roles, unit, currency, sign convention, key. Every
 * word of it can be overruled in the model. Issues: layout.no-header, layout.no-amounts.
 */
export function proposeLayout(sheet: SheetGrid): Outcome<Layout> {
  return proposeFrom(sheet, 1);
}

/** Every table of a sheet, one under another: the next begins where a header is repeated. */
export function proposeLayouts(sheet: SheetGrid): Outcome<readonly Layout[]> {
  const layouts: Layout[] = [];
  const first = proposeLayout(sheet);
  let next = first.value;
  while (next !== null) {
    const { secondHeader } = readRawTable(sheet, next);
    layouts.push(secondHeader === null ? next : { ...next, lastRow: secondHeader - 1 });
    next = secondHeader === null ? null : proposeFrom(sheet, secondHeader).value;
  }
  return { value: layouts.length === 0 ? null : layouts, issues: first.issues };
}
