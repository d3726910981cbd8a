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

/** A sheet we write: plain values and what they are for, no file format. */
export interface SheetPlan {
  /** At most 31 characters, unique in the workbook, none of : \ / ? * [ ] */
  readonly name: string;
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
    /** Pages wide and tall; 0 = as many as needed. A sheet with breaks needs none: it is scaled so that each of its pages holds. */
    readonly fit?: { readonly wide: number; readonly tall: number };
    /** 1-based rows after which a page ends; what stands between two breaks is one page. */
    readonly breaksAfter?: readonly number[];
    readonly titleRows?: number;
  };
}
