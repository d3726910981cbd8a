import type { CellRef, ColumnPlan, SheetGrid, SheetPlan } from '../../engine';

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

export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
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
  revert(changes: ChangeSet): Promise<void>;
  select(at: CellRef): Promise<void>;
  onSelection(listener: (at: CellRef) => void): Unsubscribe;
  onChange(listener: (change: WorkbookChange) => void): Unsubscribe;
}
