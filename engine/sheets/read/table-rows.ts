import { resultLabels, sumLabels, weakTotalLabels } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import { compileConditions } from '../../model/matches';
import type { CellValue, SheetGrid } from '../grid';
import { cellAt, cellText, isBlank } from './cell-place';
import type { FoundColumn } from './layout-columns';
import { tableExtent } from './table-extent';

/** leaf: a line. total: a sum of other rows, by its label. heading: a text over other rows, without amounts. skipped: the layout says so. */
export type RowRole = 'leaf' | 'total' | 'heading' | 'skipped';

export interface TableRow {
  /** 1-based row in the file. */
  readonly row: number;
  readonly role: RowRole;
  /** Field name -> text of every code, name and flag column. */
  readonly fields: ReadonlyMap<string, string>;
  /** What a person calls the row: the label field, else its last name, else its last code, else its row. */
  readonly label: string;
  /** The key fields joined by "/": all code fields where the layout names none; the label where they are empty. */
  readonly key: string;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Row of a second header that ends the table, where there is one. */
  readonly secondHeader: number | null;
}

/** A label column in which more than this share of rows announce totals is a class ("Fund total"), not a label. */
const mostTotals = 0.5;
/** Share of rows from which a column counts as one that every line fills. */
const usuallyFilled = 0.8;

const isField = (column: FoundColumn): boolean => column.role === 'code' || column.role === 'name' || column.role === 'flag';

/** What a label announces. Labels repeat from block to block, so each text is judged once a table. */
type Announced = 'total' | 'perhaps' | null;
function labelJudge(): (cell: CellValue) => Announced {
  const verdicts = new Map<string, Announced>();
  return (cell) => {
    if (typeof cell !== 'string') return null;
    const known = verdicts.get(cell);
    if (known !== undefined) return known;
    const text = foldText(cell);
    const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
    const verdict = says(sumLabels) || says(resultLabels) ? 'total' : says(weakTotalLabels) ? 'perhaps' : null;
    verdicts.set(cell, verdict);
    return verdict;
  };
}

/** Where two columns fill one field, the first that has a text does. */
function fieldsOf(sheet: SheetGrid, columns: readonly FoundColumn[], row: number): Map<string, string> {
  const fields = new Map<string, string>();
  for (const column of columns.filter(isField)) {
    if (fields.get(column.field)) continue;
    fields.set(column.field, cellText(cellAt(sheet, column.index, row)));
  }
  return fields;
}

function labelOf(fields: ReadonlyMap<string, string>, columns: readonly FoundColumn[]): string {
  const lastFilled = (role: 'name' | 'code'): string | undefined =>
    columns.filter((column) => column.role === role && fields.get(column.field)).at(-1)?.field;
  return fields.get('label') || fields.get(lastFilled('name') ?? lastFilled('code') ?? '') || '';
}

function keyOf(layout: Layout, columns: readonly FoundColumn[], fields: ReadonlyMap<string, string>, label: string): string {
  const codes = columns.filter((column) => column.role === 'code').map((column) => column.field);
  const parts = [...new Set(layout.key ?? codes)].map((field) => fields.get(field) ?? '');
  return parts.some((part) => part !== '') ? parts.join('/') : label;
}

/** What conditions may ask of a row: its fields, and label, line (its key), sheet and organiser. */
export function askedFields(sheet: SheetGrid, layout: Layout, row: TableRow): ReadonlyMap<string, string> {
  const { fields, label, key } = row;
  return new Map([...fields, ['label', label], ['line', key], ['sheet', sheet.name ?? ''], ['organiser', layout.organiser]]);
}

/** Codes and names left of the amounts: where labels stand. */
function labelColumns(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const firstAmount = Math.min(...columns.filter((column) => column.role === 'amount').map((column) => column.index));
  const named = columns.filter((column) => column.role === 'code' || column.role === 'name');
  const left = named.filter((column) => column.index < firstAmount);
  return left.length > 0 ? left : named;
}

/** Tells the rows whose labels announce a total of others. */
function totalTeller(sheet: SheetGrid, columns: readonly FoundColumn[], rows: readonly number[]): (row: number) => boolean {
  const judge = labelJudge();
  const says = (column: FoundColumn, row: number): Announced => judge(cellAt(sheet, column.index, row));
  const filled = (column: FoundColumn): number => rows.filter((row) => !isBlank(cellAt(sheet, column.index, row))).length;
  const labels = labelColumns(columns).filter(
    (column) => rows.filter((row) => says(column, row) !== null).length <= rows.length * mostTotals,
  );
  const usual = columns.filter((column) => isField(column) && filled(column) >= rows.length * usuallyFilled);
  return (row) => {
    if (labels.some((column) => says(column, row) === 'total')) return true;
    return (
      labels.some((column) => says(column, row) !== null) && usual.some((column) => isBlank(cellAt(sheet, column.index, row)))
    );
  };
}

function isHeadingRow(sheet: SheetGrid, columns: readonly FoundColumn[], row: number): boolean {
  const filled = (sheet.rows[row - 1] ?? []).filter((cell) => !isBlank(cell)).length;
  const amounts = columns.filter((column) => column.role === 'amount');
  const amountless = amounts.every((column) => isBlank(cellAt(sheet, column.index, row)));
  // A table of one label and one amount column cannot tell a heading from a line whose amount is missing.
  return amountless && filled <= 1 && columns.length > 2;
}

/**
 * The rows of a table that hold anything, each with its role. A layout's `skip` is the only word on rows that are not lines; without
 * one, labels such as "Yhteensä", "Summa", "Total" or "10 = ..." announce totals, which must then be borne out (unprovenTotals).
 */
export function tableRows(sheet: SheetGrid, layout: Layout, columns: readonly FoundColumn[]): TableRows {
  const { rows: inside, secondHeader } = tableExtent(sheet, layout, columns);
  const skips = (layout.skip ?? []).map(compileConditions);
  const isTotal = skips.length === 0 ? totalTeller(sheet, columns, inside) : () => false;
  const roleOf = (row: TableRow): RowRole => {
    if (skips.length > 0) {
      const asked = askedFields(sheet, layout, row);
      if (skips.some((skip) => skip(asked))) return 'skipped';
    }
    if (isTotal(row.row)) return 'total';
    return isHeadingRow(sheet, columns, row.row) ? 'heading' : 'leaf';
  };
  const rows = inside.map((row): TableRow => {
    const fields = fieldsOf(sheet, columns, row);
    const label = labelOf(fields, columns) || String(row);
    const plain: TableRow = { row, role: 'leaf', fields, label, key: keyOf(layout, columns, fields, label) };
    return { ...plain, role: roleOf(plain) };
  });
  return { rows, secondHeader };
}
