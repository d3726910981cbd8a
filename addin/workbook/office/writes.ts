import type { SheetGrid, SheetOrigin, SheetPlan } from '../../../engine';
import type { Entry } from './cells';
import type { Area } from './sheet-list';

/** Rows from A1 on, all equally wide, each made when it is asked for: a large sheet is never made ready in one go. */
export interface Rows<T> {
  readonly count: number;
  readonly width: number;
  readonly row: (at: number) => readonly T[];
}

export const rowsOf = <T>(rows: readonly (readonly T[])[]): Rows<T> => ({
  count: rows.length,
  width: rows[0]?.length ?? 0,
  row: (at) => rows[at] ?? [],
});

/** How a single cell looks, as far as a heading of ours changes it. */
export interface CellLook {
  readonly font: Readonly<Record<'name' | 'color', string> & { size: number; bold: boolean; italic: boolean }>;
  /** null: none. */
  readonly fill: string | null;
  readonly horizontal: Excel.Range['format']['horizontalAlignment'];
  readonly vertical: Excel.Range['format']['verticalAlignment'];
  readonly wraps: boolean;
  /** Line below; null: none. */
  readonly line: string | null;
}

/** What a sheet of ours shall hold: a plan, or a sheet as it was before a write. */
export interface Drawing {
  readonly name: string;
  readonly origin: SheetOrigin;
  readonly cells: Rows<Entry>;
  /** How it looks; null: unknown, so the looks stay but for number formats and merged cells. */
  readonly plan: SheetPlan | null;
  /** Number format of each cell, where no plan says it or people have typed dates over what it says. */
  readonly formats: Rows<string> | null;
  readonly merged: readonly Area[];
  /** Where a sheet that is made anew stood and how it was seen; null: last, visible. */
  readonly place: { readonly position: number; readonly visibility: SheetGrid['visibility'] } | null;
}

/** Cells of one column of a user's sheet, by 0-based row. */
export interface ColumnWrite {
  readonly sheet: string;
  readonly column: number;
  readonly cells: ReadonlyMap<number, Entry>;
  /** Rows that a formula elsewhere fills until then: they hold nothing of their own, and must be empty for it to come back. */
  readonly spilled?: ReadonlySet<number>;
  /** The cell of the heading, 0-based, and how it shall look; null: as it does. */
  readonly heading: { readonly row: number; readonly look: CellLook | 'ours' } | null;
  /** Points; null: stays. */
  readonly width: number | null;
  /** A table of the user's directly left of it, and the rectangle it shall have; the same before the cells are written where it shrinks. */
  readonly table: { readonly id: string; readonly area: Area; readonly shrinks: boolean } | null;
}

/** One change of the workbook, whole or not at all. */
export interface Writes {
  readonly draw: readonly Drawing[];
  /** Names of sheets of ours that go. */
  readonly remove: readonly string[];
  readonly columns: readonly ColumnWrite[];
}
