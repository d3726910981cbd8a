import { step } from '../geometry/axis';
import type { SheetLayout } from '../geometry/sheet-layout';
import { type Area, areaOf, lastColumn, lastRow, type Position, spanning } from './area';
import type { MergedAreas } from './merged-areas';

/**
 * What a person has chosen in one sheet: the active cell, which typing changes; the corner that Shift moves; and the area between the
 * two, which cuts no merged cell.
 */
export interface Selection {
  readonly active: Position;
  readonly corner: Position;
  readonly area: Area;
}

export interface Ground {
  readonly layout: SheetLayout;
  readonly merged: MergedAreas;
}

export function selectCell(at: Position, { merged }: Pick<Ground, 'merged'>): Selection {
  const area = merged.around(at);
  const active = { row: area.row, column: area.column };
  return { active, corner: active, area };
}

/** From the active cell to a corner. */
export function extendTo(selection: Selection, corner: Position, { merged }: Pick<Ground, 'merged'>): Selection {
  return { ...selection, corner, area: merged.whole(spanning(areaOf(selection.active), areaOf(corner))) };
}

/** An area from outside: its first cell is active. */
export function selectArea(area: Area, { layout, merged }: Ground): Selection {
  const end = { row: Math.min(lastRow(area), layout.rows.last), column: Math.min(lastColumn(area), layout.columns.last) };
  return extendTo(selectCell(area, { merged }), end, { merged });
}

export function selectRows(from: number, to: number, ground: Ground): Selection {
  const { columns } = ground.layout;
  const first = { row: from, column: columns.first };
  return {
    active: first,
    corner: { row: to, column: columns.last },
    area: spanning(areaOf(first), areaOf({ row: to, column: columns.last })),
  };
}

export function selectColumns(from: number, to: number, ground: Ground): Selection {
  const { rows } = ground.layout;
  const first = { row: rows.first, column: from };
  return {
    active: first,
    corner: { row: rows.last, column: to },
    area: spanning(areaOf(first), areaOf({ row: rows.last, column: to })),
  };
}

/** By shown rows and columns; a merged cell is left in one step. */
export function move(selection: Selection, rows: number, columns: number, extend: boolean, ground: Ground): Selection {
  const { layout, merged } = ground;
  if (extend) {
    const { corner } = selection;
    const to = { row: step(layout.rows, corner.row, rows), column: step(layout.columns, corner.column, columns) };
    return extendTo(selection, to, ground);
  }
  const from = merged.around(selection.active);
  const row = step(layout.rows, rows > 0 ? lastRow(from) : from.row, rows);
  const column = step(layout.columns, columns > 0 ? lastColumn(from) : from.column, columns);
  return selectCell({ row, column }, ground);
}

/** To a cell, or the area up to it. */
export const moveTo = (selection: Selection, to: Position, extend: boolean, ground: Ground): Selection =>
  extend ? extendTo(selection, to, ground) : selectCell(to, ground);
