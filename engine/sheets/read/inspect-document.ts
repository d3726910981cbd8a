import type { Issue } from '../../issues/issue';
import type { ColumnRole, ExpenseSign } from '../../model/terms';
import type { SheetGrid } from '../grid';
import type { ReadingQuestion, ReadingReason } from './reading-reasons';
import type { HeadingMeasure } from './measure-heading';
import type { Reconciliation } from './total-checks';

/** Exact decimal text in whole currency units, in the file's own sign: "-1234.50". */
export type AmountText = string;

export interface InspectedColumn {
  readonly column: string;
  readonly header: string;
  readonly role: ColumnRole;
  /** Amount columns only; year null where the file does not say it. */
  readonly measure?: Omit<HeadingMeasure, 'version'>;
}

/** A printed total against the sum of the leaf lines it stands for. */
export interface TotalCheck {
  readonly row: number;
  readonly column: string;
  readonly printed: AmountText;
  readonly computed: AmountText;
  /** printed - computed. */
  readonly difference: AmountText;
}

export interface InspectedTable {
  /** null for a csv. */
  readonly sheet: string | null;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly InspectedColumn[];
  readonly unit: 1 | 1000 | 1000000;
  /** null where the file does not say it. */
  readonly currency: string | null;
  readonly expenseSign: ExpenseSign;
  readonly dataRows: number;
  readonly lines: number;
  readonly leafRows: readonly number[];
  readonly subtotalRows: readonly number[];
  /** By column letter, over leaf lines. */
  readonly sums: Readonly<Record<string, AmountText>>;
  /** By column letter, over all data rows. */
  readonly rawSums: Readonly<Record<string, AmountText>>;
  readonly checks: readonly TotalCheck[];
  /** Printed totals by how they stand to their lines: rows, not cells. */
  readonly reconciliation: Reconciliation;
  /** How sure the reading is, 0 ... 1; 1 where a layout was given. */
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
  /** What a person must decide; empty where the file leaves one reading. */
  readonly questions: readonly ReadingQuestion[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  /** The smallest range around cells with a value or a formula; null where there is none. */
  readonly extent: string | null;
  readonly numbers: number;
  readonly sum: number;
  readonly errors: number;
  readonly formulas: number;
  /** Formula cells without a stored result that were calculated here, and those that could not be; absent where there are none. */
  readonly calculated?: readonly string[];
  readonly withoutValue?: readonly string[];
}

/** What `inspect` finds in a file. Words of the issues are put beside their codes by whoever prints. */
export interface InspectDocument {
  readonly schema: 'momentti/inspect/1';
  readonly file: string;
  readonly tables: readonly InspectedTable[];
  readonly sheets?: readonly InspectedSheet[];
  readonly otherSheets?: readonly string[];
  readonly issues: readonly Issue[];
}
