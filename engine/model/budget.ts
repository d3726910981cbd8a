import type { CellRef } from '../issues/issue';
import type { Measure } from './layout';
import { headingTexts, type LineHeading } from './line-headings';
import type { LineKind } from './terms';

/** One leaf line of a budget table. Its amounts stand in the budget's columns, at the same index. */
export interface BudgetLine {
  /** Unique within its organiser: the key fields joined by "/", "#2" behind a repeated one. */
  readonly id: string;
  readonly organiser: string;
  /** What a person calls it. */
  readonly label: string;
  readonly kind: LineKind;
  /** Every code, name and flag column by field name, as text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Headings on rows of their own that it stands under, outermost first; absent where there is none. They are no part of its id. */
  readonly headings?: readonly LineHeading[];
  /** The row it came from: cell holds the first cell of the row. */
  readonly at: CellRef;
  /** What a person wrote in our tag column of the row: it moves with the row and wins over the model's tags. */
  readonly tagText?: string;
  /** What our tag column showed of a rule in the row, without its mark: no tag, as the rule stays in charge. */
  readonly ruleText?: string;
  /** 1-based row in the file. */
  readonly row: number;
}

/** One figure column of a budget. */
export interface AmountColumn {
  readonly measure: Measure;
  /** Column letter in the file, for traces. */
  readonly column: string;
  /** Letter of the column that holds the measure's income, where expenses and income stand in two columns. */
  readonly incomeColumn?: string;
  /** Its letters by sheet name, where tables of several sheets were joined and hold the measure's income in different columns. */
  readonly incomeColumnBySheet?: ReadonlyMap<string, string>;
  /** Column letters by sheet name, where tables of several sheets were joined and hold the measure in different columns. */
  readonly columnBySheet?: ReadonlyMap<string, string>;
  /** Whole cents by line index: expense plus, income minus. NaN where the file has no readable amount (an issue says so). */
  readonly cents: Float64Array;
}

/** Where a table of the budget stands in its file. */
export interface BudgetPlace {
  readonly sheet: string | null;
  /** Row of the (last) headings, from 1. */
  readonly headerRow: number;
  /** Our tag column beside the lines: its letter and its heading as it stands; null where there is none. */
  readonly tagColumn: { readonly letter: string; readonly heading: string } | null;
  /** Letters of the first and last column of the table, or of the tables that share columns with it under the same headings. */
  readonly columns: { readonly first: string; readonly last: string };
  /** Letter of the first column of the table that stands right of it in the same rows; null where there is none. */
  readonly until: string | null;
  /** Which lines of the budget stand in it. */
  readonly lines: { readonly from: number; readonly to: number };
}

/** One organiser's budget as read: immutable lines, columnar amounts. */
export interface Budget {
  readonly organiser: string;
  readonly file: string;
  readonly currency: string;
  readonly lines: readonly BudgetLine[];
  readonly columns: readonly AmountColumn[];
  readonly tables?: readonly BudgetPlace[];
}

/** What people know a line by: its label behind the nearest other name of its row, else the nearest heading over it, so that "Salaries" says whose. */
export function lineName(line: BudgetLine): string {
  const names = Object.values(line.fields).filter((text) => /\p{L}{2}/u.test(text) && text !== line.label);
  const nearest = names.at(-1) ?? headingTexts(line).at(-1);
  return nearest === undefined ? line.label : `${nearest}: ${line.label}`;
}

/** A line's key among all organisers' lines: no two pairs of texts give the same. */
export const lineKey = (organiser: string, line: string): string => JSON.stringify([organiser, line]);

/** Letter of the column where a line's amount stands in its sheet. */
export function amountLetter(
  { column, columnBySheet, incomeColumn, incomeColumnBySheet }: AmountColumn,
  { kind, at }: Pick<BudgetLine, 'kind' | 'at'>,
): string {
  const sheet = at.sheet ?? '';
  const income = kind === 'income' ? (incomeColumnBySheet?.get(sheet) ?? incomeColumn) : undefined;
  return income ?? columnBySheet?.get(sheet) ?? column;
}
