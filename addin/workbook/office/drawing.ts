import { RefusedInput, type SheetGrid, type SheetOrigin, type SheetPlan } from '../../../engine';
import { columnsOf } from '../plan/plan-columns';
import type { CellLook } from './cell-look';
import { enteredValue, type Entry } from './cells';
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

/** What a sheet of ours shall hold: a plan, or a sheet as it was before a write. */
export interface Drawing {
  readonly name: string;
  readonly origin: SheetOrigin;
  readonly cells: Rows<Entry>;
  /** How it looks; null: unknown, so the looks stay but for number formats and merged cells. */
  readonly plan: SheetPlan | null;
  /** Number format of each cell, where no plan says it. */
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

const most = { rows: 1_048_576, columns: 16_384 };

export const widthOf = (plan: SheetPlan): number =>
  plan.rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, { span = 1 }) => sum + span, 0),
      ),
    0,
  );

/** Merged cells of a plan. */
export const mergedOf = ({ rows }: SheetPlan): Area[] =>
  rows.flatMap((cells, row) => {
    if (cells.every(({ span = 1 }) => span === 1)) return [];
    const columns = columnsOf(cells);
    return cells.flatMap(({ span = 1 }, at) => (span > 1 ? [{ row, column: columns[at] ?? 0, rows: 1, columns: span }] : []));
  });

function entriesOf(cells: SheetPlan['rows'][number], row: number, width: number): Entry[] {
  const entries: Entry[] = Array.from({ length: width }, () => null);
  let column = 0;
  for (const { value, formula, span = 1 } of cells) {
    if (formula !== undefined) entries[column] = `=${formula.replace(/^=/, '')}`;
    else if (value !== null) entries[column] = enteredValue(value, row, column);
    column += span;
  }
  return entries;
}

const isNoNumber = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

/** Throws RefusedInput sheet.too-large, sheet.number. */
export function drawingOf(plan: SheetPlan): Drawing {
  const width = widthOf(plan);
  if (plan.rows.length > most.rows || Math.max(width, plan.widths.length) > most.columns) {
    throw new RefusedInput('sheet.too-large', { sheet: plan.name, rows: plan.rows.length, columns: width });
  }
  const row = (at: number): Entry[] => entriesOf(plan.rows[at] ?? [], at, width);
  // Said before anything is written.
  for (const [at, cells] of plan.rows.entries()) if (cells.some(({ value }) => isNoNumber(value))) row(at);
  return {
    name: plan.name,
    origin: plan.origin ?? 'result',
    cells: { count: plan.rows.length, width, row },
    plan,
    formats: null,
    merged: mergedOf(plan),
    place: null,
  };
}
