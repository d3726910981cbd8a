import type { BookCell } from '../../../workbook/browser/book';
import { cellIn, type RowPieces } from '../cells/cell-store';
import type { SheetLayout } from '../geometry/sheet-layout';
import type { Lines } from '../geometry/visible-lines';
import { type Area, lastColumn, lastRow } from '../selection/area';
import type { MergedAreas } from '../selection/merged-areas';
import { type CellLook, plainLook } from './cell-looks';
import { type Lettering, textFits } from './text-width';

/** A cell of one row, placed. Sizes in CSS pixels, `start` from the edge of the first column. */
export interface DrawnCell {
  readonly column: number;
  readonly start: number;
  readonly width: number;
  /** Of a merged cell that is higher than its row, else null. */
  readonly height: number | null;
  readonly text: string;
  /** false: a number that has no room; part of a number would be another number. */
  readonly fits: boolean;
  readonly look: CellLook;
  readonly kind: BookCell['kind'];
  /** Its formula could not be calculated after an edit. */
  readonly isStale: boolean;
  /** How far the text may run on over empty cells; null: it stays inside. */
  readonly room: number | null;
  readonly merged: { readonly rows: number; readonly columns: number } | null;
}

export interface RowScene {
  readonly layout: SheetLayout;
  readonly looks: readonly CellLook[];
  readonly lettering: Lettering;
  readonly merged: MergedAreas;
  /** Said of a cell that is stale. */
  readonly staleWord: string;
}

/** Space at both sides of a text, in CSS pixels. */
const padding = 6;

/** The cells of a row between two columns, hidden ones and those under a merged one left out. */
export function drawnCells(row: number, columns: Lines, pieces: RowPieces, scene: RowScene): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const area = scene.merged.at(row, column);
    if (area !== undefined && !isDrawnHere(area, row, column, columns, scene.layout.frozenColumn)) continue;
    const at = area?.column ?? column;
    const width = scene.layout.columns.start(area === undefined ? at + 1 : lastColumn(area) + 1) - scene.layout.columns.start(at);
    if (width > 0) cells.push(drawnCell(row, at, width, pieces, scene, area));
  }
  return cells;
}

/** A merged cell that begins before the drawn columns is drawn with the first of them; one that begins among the frozen ones, there. */
const isDrawnHere = (area: Area, row: number, column: number, columns: Lines, frozenColumn: number): boolean =>
  area.row === row && (area.column === column || (column === columns.first && area.column > frozenColumn));

function drawnCell(row: number, column: number, width: number, pieces: RowPieces, scene: RowScene, area?: Area): DrawnCell {
  const cell = cellIn(pieces, column);
  const { layout, looks, lettering } = scene;
  const look = looks[cell?.look ?? 0] ?? plainLook;
  const text = cell?.text ?? '';
  const isNumber = cell?.kind === 'number';
  return {
    column,
    start: layout.columns.start(column),
    width,
    height: area !== undefined && area.rows > 1 ? layout.rows.start(lastRow(area) + 1) - layout.rows.start(row) : null,
    text,
    fits: !isNumber || look.wraps || textFits(text, look.bold, lettering, width - padding),
    look,
    kind: cell?.kind ?? 'empty',
    isStale: cell?.isStale === true,
    room: cell?.kind === 'text' && area === undefined ? roomFor(text, row, column, width, pieces, scene, look) : null,
    merged: area === undefined ? null : { rows: area.rows, columns: area.columns },
  };
}

/** As in Excel, a text that does not fit runs on over the empty cells after it. */
function roomFor(
  text: string,
  row: number,
  column: number,
  width: number,
  pieces: RowPieces,
  { layout, lettering, merged }: RowScene,
  look: CellLook,
): number | null {
  const staysInside = look.wraps || look.align === 'right' || look.align === 'center';
  if (staysInside || text === '' || textFits(text, look.bold, lettering, width - padding)) return null;
  let room = width;
  for (let next = column + 1; next <= layout.columns.last; next += 1) {
    if (cellIn(pieces, next)?.text !== '' || merged.at(row, next) !== undefined) break;
    room += layout.columns.size(next);
  }
  return room > width ? room : null;
}
