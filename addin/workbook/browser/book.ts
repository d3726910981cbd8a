import type { Issue } from '../../../engine';
import type { Look } from '../look';
import type { CellArea, Unsubscribe } from '../port';

/** A worksheet as the grid needs it: its size and shape, not its cells. Sizes in CSS pixels at 100 %. */
export interface BookSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly ours: 'result' | 'model' | null;
  /** Rows and columns that hold anything, at least 1. */
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Where they differ: 0-based column → width, 1-based row → height; 0: hidden. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** 1-based row, 0-based column. */
  readonly merged: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
}

/** A cell to be drawn: text as its number format shows it in the page's language. Never markup. */
export interface BookCell {
  readonly text: string;
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  /** Index into `looks`; 0 is plain. */
  readonly look: number;
  readonly isFormula: boolean;
  /** A formula that reads what was edited and could not be calculated: its value is from before. */
  readonly isStale?: boolean;
}

/** What became of an edit. refused: the cell cannot be edited here, with the reason as an issue code of the host. */
export interface EditOutcome {
  readonly done: boolean;
  readonly reason: string | null;
  /** The same with what its sentence needs. */
  readonly issue?: Issue;
}

/** Of the cells of an area that hold anything. sum: of its numbers; null where there are none, or where a cell holds an error. */
export interface AreaSums {
  readonly cells: number;
  readonly numbers: number;
  readonly sum: number | null;
}

/** asValues: formulas that stand in it as their values alone, where a new workbook was made of a format that is only read. */
export interface SavedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asValues: number;
}

/** What cells are filled with: texts as if typed, row by row, or what was copied last in this workbook. */
export type Filling = { readonly texts: readonly (readonly string[])[] } | 'copied';

/** The user's cells that an edit of several changed, all or none. */
export interface FillOutcome extends EditOutcome {
  readonly cells: number;
}

/**
 * The user's workbook as a page shows it and a person types into it: what Excel itself is to the add-in. Lives in the worker beside the
 * desk, over the same sheets as the port; all answers are promises and plain data.
 */
export interface Book {
  readonly sheets: () => Promise<readonly BookSheet[]>;
  readonly looks: () => Promise<readonly Look[]>;
  /** Row by row. */
  readonly cells: (area: CellArea) => Promise<readonly (readonly BookCell[])[]>;
  /** What the formula bar shows: "=SUM(A1:A3)", "1234,5", text as typed. */
  readonly content: (sheet: string, row: number, column: number) => Promise<string>;
  /** As if typed: numbers in the page's language, "=" begins a formula, "'" keeps text; "" clears. One step of undo. */
  readonly edit: (sheet: string, row: number, column: number, text: string) => Promise<EditOutcome>;
  /**
   * Many cells at once, in one step of undo. One text, or one copied cell, goes into every cell of the area, "" only where something
   * stands; several keep their shape, from the area's first cell on.
   */
  readonly fill: (area: CellArea, filling: Filling) => Promise<FillOutcome>;
  /** Keeps the values of an area to be filled in elsewhere, with their formats; of formulas their results. */
  readonly copy: (area: CellArea) => Promise<void>;
  readonly sums: (area: CellArea) => Promise<AreaSums>;
  /** Takes back a person's last edit, and does it again. false: nothing to take back. */
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** What a person selected. */
  readonly selected: (area: CellArea) => Promise<void>;
  /** The pane asks for a cell to be shown and selected. */
  readonly onShow: (listener: (area: CellArea) => void) => Promise<Unsubscribe>;
  /** The pane asks for the keyboard to be put into the grid. */
  readonly onFocus: (listener: () => void) => Promise<Unsubscribe>;
  /** Cells or sheets changed: what is in sight is asked for again. `sheets`: also what `sheets()` says. */
  readonly onChange: (listener: (what: 'cells' | 'sheets') => void) => Promise<Unsubscribe>;
  /** Whether anything differs from the file that was opened. */
  readonly isChanged: () => Promise<boolean>;
  /** The workbook as bytes, with edits, model and result sheets; the opened file's own format where it can be written, else xlsx. */
  readonly save: () => Promise<SavedBook>;
}
