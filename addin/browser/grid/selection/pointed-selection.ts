import type { Pointed } from '../geometry/pointed';
import type { Position } from './area';
import { extendTo, type Ground, selectArea, selectCell, type Selection, selectColumns, selectRows } from './selection';

/** What a press of the pointer selects; with Shift, from the active cell to there. */
export function pressed(at: Pointed, extend: boolean, selection: Selection, ground: Ground): Selection {
  const { active } = selection;
  const from = extend ? { row: at.row === null ? null : active.row, column: at.column === null ? null : active.column } : at;
  return drawn(from, at, selection, ground);
}

/** From where the pointer was pressed to where it is; on the headers whole rows and columns. */
export function drawn(from: Pointed, to: Pointed, selection: Selection, ground: Ground): Selection {
  const { rows, columns } = ground.layout;
  if (from.row === null && from.column === null) {
    return selectArea({ row: rows.first, column: columns.first, rows: rows.last, columns: columns.last + 1 }, ground);
  }
  if (from.row === null) return selectColumns(from.column ?? columns.first, to.column ?? columns.first, ground);
  if (from.column === null) return selectRows(from.row, to.row ?? rows.first, ground);
  const start = { row: from.row, column: from.column };
  const end = { row: to.row ?? rows.first, column: to.column ?? columns.first };
  const isStill = end.row === start.row && end.column === start.column;
  const first = isStill || !sameCell(selection.active, start) ? selectCell(start, ground) : selection;
  return isStill ? first : extendTo(first, end, ground);
}

const sameCell = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column;
