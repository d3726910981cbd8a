import type { Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import type { ReadColumn } from './amount-columns';
import type { FoundColumn } from './layout-columns';
import type { KindDecision } from './line-kind';

/**
 * leaf: a line. total: a sum or result of other rows. heading: a text over other rows, without amounts. ofWhich: part of a row over it.
 * memo: figures that are no money. skipped: the layout says so.
 */
export type RowRole = 'leaf' | 'total' | 'heading' | 'ofWhich' | 'memo' | 'skipped';

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

/** A row of the table, by its place among the rows, and whether it is added or taken away. */
export interface SignedPart {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** What told that a row is a total; the strongest of what did. */
export type TotalEvidence = 'formula' | 'structure' | 'label' | 'sums';

export interface FoundTotal {
  /** Place of the total among the table's rows. */
  readonly at: number;
  /** The rows it stands for: lines, or totals that stand for lines themselves. Empty where nothing explains it. */
  readonly parts: readonly SignedPart[];
  readonly evidence: TotalEvidence;
}

/**
 * Why a person must be told of a row that was read as a line, or as a total: `taken` and, in every column, `proven` by sums alone; `short`,
 * a total whose formula leaves out the lines given as parts.
 */
export type RowDoubt = 'announced' | 'near' | 'equalsSum' | 'taken' | 'proven' | 'short' | 'ofWhich' | 'memo';

export interface DoubtfulRow {
  readonly at: number;
  readonly doubt: RowDoubt;
  /** Places of the rows it seems to sum up, if any. */
  readonly parts: readonly SignedPart[];
}

/** What telling lines from totals gave. */
export interface RowTotals {
  readonly totals: readonly FoundTotal[];
  readonly doubts: readonly DoubtfulRow[];
  /** Lines that state a change to a row over them and add to it. */
  readonly increments: readonly number[];
}

/** A table as it stands in its file: rows with their roles, amounts in the file's own sign. */
export interface RawTable {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  readonly found: readonly FoundColumn[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly ReadColumn[];
  /** Kind and sign by row; only leaf rows are lines. */
  readonly kinds: readonly KindDecision[];
  readonly totals: RowTotals;
  /** Row of a second header, where the table ends and another begins. */
  readonly secondHeader: number | null;
  readonly issues: readonly Issue[];
}
