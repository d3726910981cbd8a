import type { SheetOrigin } from './grid';

/** What a cell is for; the writer turns it into fonts, fills and number formats. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'warning'
  | 'header'
  | 'headerNumber' // heading of a column of numbers, set to the right
  | 'text'
  | 'wrapped'
  | 'amount' // euros, two decimals
  | 'euros' // whole euros
  | 'perHead' // euros per person
  | 'count' // persons
  | 'share' // ratio shown as per cent
  | 'number' // plain number, up to 6 decimals
  | 'grade' // a letter such as the grade of evidence
  | 'totalLabel'
  | 'totalAmount'
  | 'totalEuros'
  | 'totalPerHead'
  | 'totalCount'
  | 'totalShare';

export interface PlanCell {
  readonly value: string | number | boolean | null;
  readonly style?: CellStyle;
  /** A formula of our own with its value stored beside it; samples only, council sheets hold plain values. */
  readonly formula?: string;
  /** Cells merged to the right, this one included. */
  readonly span?: number;
}

/** Cells of one column, for a chart: 1-based rows, 0-based column. */
export interface PlanCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The sheet they stand on, one of the same write; the chart's own if left out. */
  readonly sheet?: string;
}

/** A native chart over cells of our sheets: it can be edited and follows them. The table it draws is always on a sheet too. */
export interface ChartPlan {
  readonly kind: 'bars' | 'columns' | 'stackedBars' | 'stackedColumns';
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly altText: string;
  readonly categories: PlanCells;
  readonly series: readonly { readonly name: string; readonly values: PlanCells }[];
  /** How figures on the axis and labels are written. */
  readonly style: CellStyle;
  readonly axisTitle?: string;
  /** The cells it lies over: 1-based first row, 0-based first column. */
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** Cells written beside the lines of a user's table, because the user asked: the only write into a user's sheet. */
export interface ColumnPlan {
  readonly sheet: string;
  /** Row of the table's (last) heading. */
  readonly headerRow: number;
  /** Letter of our own column of an earlier write, which is replaced; null: the first free column right of the table. */
  readonly column: string | null;
  /** Letters of the columns between which it goes: the table's last, and the first of the table right of it in the same rows; right of all headings if left out. */
  readonly between?: { readonly after: string; readonly before: string | null };
  readonly header: string;
  /** Text or number by 1-based row; rows not named are left as they are. */
  readonly cells: ReadonlyMap<number, string | number>;
  /** Characters. */
  readonly width: number;
}

/** Lists to choose from, offered in the cells of one column: 0-based column, 1-based first and last row. */
export interface ChoicePlan {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Cells of a sheet of ours, or words: without commas, together at most 255 characters. */
  readonly list: PlanCells | readonly string[];
}

/** A sheet we write: plain values and what they are for, no file format. */
export interface SheetPlan {
  /** At most 31 characters, unique in the workbook, none of : \ / ? * [ ] */
  readonly name: string;
  /** Marks the sheet as ours, so that it is known again; results if left out. */
  readonly origin?: SheetOrigin;
  readonly charts?: readonly ChartPlan[];
  readonly choices?: readonly ChoicePlan[];
  /** Widths in characters, left to right. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Shown on screen; true if left out. */
  readonly gridlines?: boolean;
  /** Bars behind the numbers of a column, from zero to the column's largest: 0-based column, 1-based first and last row. */
  readonly bars?: readonly { readonly column: number; readonly from: number; readonly to: number }[];
  readonly print?: {
    readonly landscape?: boolean;
    /** Pages wide and tall; 0 = as many as needed. A sheet with breaks needs none: each of its pages holds. */
    readonly fit?: { readonly wide: number; readonly tall: number };
    /** 1-based rows after which a page ends; what stands between two breaks is one page. */
    readonly breaksAfter?: readonly number[];
    readonly titleRows?: number;
    /** With breaks: what stands between two of them may run over several pages, and only the width decides the scale. */
    readonly flows?: boolean;
  };
}
