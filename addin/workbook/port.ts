import type { CellRef, CellValue, ColumnPlan, SheetGrid, SheetPlan } from '../../engine';

export type Progress = (done: number, total: number) => void;
export type Unsubscribe = () => void;

/** What a write did, enough to take it back. */
export interface ChangeSet {
  readonly id: string;
  readonly sheets: readonly string[];
  /** Where each column of ours went, by its letters, in the order of the plans. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly column: string;
    /** Range of a filter or table, as "A1:C4", that has the column's lines and not the column: sorting there would part them. */
    readonly outside?: string;
  }[];
}

/** A rectangle of cells: 1-based first row, 0-based first column. */
export interface CellArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a rectangle. */
export interface CellsRead {
  /** As stored, as `read` gives them, row by row; rows and columns beyond the sheet's last cell are null. */
  readonly values: readonly (readonly CellValue[])[];
  /** A1 addresses in the rectangle that hold a formula now. */
  readonly formulas: ReadonlySet<string>;
}

/** Cells of a sheet, by their A1 addresses. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** What became of formulas that should be values. */
export interface Frozen {
  /** null: none of them did. */
  readonly changes: ChangeSet | null;
  /** Formulas that stay: they show an error, their value is not known, or they fill cells the host cannot fill with values. */
  readonly left: readonly SheetCells[];
}

/** A hint to look again, never the truth: hosts are known to miss some, and to tell of one edit twice. Our own writes are not told. */
export interface WorkbookChange {
  readonly sheet: string;
  /** "B7" or "B7:D9"; "" where the whole sheet may have changed: it was sorted, or is new, renamed or gone. */
  readonly address: string;
  /**
   * Who changed it: the person at this machine, somebody in the same workbook elsewhere, or nobody: a formula shows another result because
   * of an edit elsewhere. Few hosts tell of that.
   */
  readonly by: 'person' | 'coauthor' | 'calculation';
}

/** All that is known of a workbook, whatever hosts it. Every call is a constant number of round trips plus one a block. */
export interface Workbook {
  read(options?: {
    readonly sheets?: readonly string[];
    readonly signal?: AbortSignal;
    readonly onProgress?: Progress;
  }): Promise<SheetGrid[]>;
  /** All plans or none. A sheet of ours of the same name is replaced; a user's sheet of that name is refused. */
  apply(
    plans: readonly SheetPlan[],
    options?: {
      readonly signal?: AbortSignal;
      /** Columns of ours beside lines of the user's tables, because the user asked. */
      readonly columns?: readonly ColumnPlan[];
      /** Sheets of ours to take out, by name; one that a formula of the user reads stays, and one nobody has is passed over. */
      readonly remove?: readonly string[];
    },
  ): Promise<ChangeSet>;
  /**
   * Formulas become the values they show, because the user asked; where one fills several cells, all of them do. Cells without a formula are
   * passed over. All or none where a sheet refuses; `revert` brings the formulas back.
   */
  freeze(cells: readonly SheetCells[]): Promise<Frozen>;
  revert(changes: ChangeSet): Promise<void>;
  /** One round trip a block. */
  readCells(area: CellArea): Promise<CellsRead>;
  /** Shows a cell and selects it; cell null: shows the sheet. */
  select(at: CellRef): Promise<void>;
  /** Puts the keyboard into the sheet; false where the host cannot, so that the pane can say which key does. */
  focus(): Promise<boolean>;
  /** What a person selected in one sheet, all rectangles of it, after a short rest; never our own `select`. */
  onSelection(listener: (areas: readonly CellArea[]) => void): Unsubscribe;
  onChange(listener: (change: WorkbookChange) => void): Unsubscribe;
  /** true: a call waits until the person has finished editing a cell; false: it goes on. */
  onWaiting(listener: (waits: boolean) => void): Unsubscribe;
}
