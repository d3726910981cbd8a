import type { SheetGrid, SheetPlan } from '../../../engine';
import { isDateFormat } from '../date-format';
import type { SheetLooks } from '../file/looks/book-looks';
import { usualHeight, usualWidth } from '../file/looks/sizes';
import { address } from '../plan/address';
import type { HeldSheets } from '../held-sheets';
import type { CellArea } from '../port';
import type { BookCell, BookSheet } from './book';
import type { Look } from '../look';
import type { BookCells } from './book-cells';
import type { CellState } from './cell-state';
import { dateSerial, type CellText } from './cell-text';
import type { OpenedBook } from './opened-book';
import type { CellPlace } from './live-formulas';
import { planLook, planLooks, planMerges, planShape } from './plan-looks';
import { cellKey, type SheetNotes } from './sheet-notes';
import type { TypedInto } from './typed';

/** More cells than any screen shows at once; what is beyond is not answered. */
const mostCells = 200_000;
const general = 'General';
const asText = '@';

const noShape = {
  frozen: { rows: 0, columns: 0 },
  defaultWidth: usualWidth,
  defaultHeight: usualHeight,
  widths: new Map<number, number>(),
  heights: new Map<number, number>(),
};

/** What is the same for every cell of a sheet that is drawn. */
interface Drawing {
  readonly grid: SheetGrid;
  readonly name: string;
  readonly text: CellText;
  readonly plan: SheetPlan | undefined;
  readonly looks: SheetLooks | undefined;
  readonly notes: SheetNotes;
  readonly hasColumns: boolean;
}

/** A workbook as the grid draws it. */
export class BookView {
  /** Looks of the file, then those of our own cells that are not in it yet. */
  readonly looks: readonly Look[];
  private readonly ownLooks: number;
  private readonly sizes = new WeakMap<SheetGrid['rows'], number>();

  constructor(
    private readonly held: HeldSheets,
    private readonly opened: OpenedBook,
    private readonly cells: BookCells,
  ) {
    this.ownLooks = opened.looks.looks.length;
    this.looks = [...opened.looks.looks, ...planLooks];
  }

  sheets(): BookSheet[] {
    return this.held.grids().map((grid) => {
      const name = grid.name ?? '';
      const plan = this.cells.planOf(name);
      const { frozen, defaultWidth, defaultHeight, widths, heights } =
        plan === undefined ? (this.looksOf(name) ?? noShape) : planShape(plan);
      return {
        name,
        visibility: grid.visibility,
        ours: grid.ours ?? null,
        rows: Math.max(1, grid.rows.length),
        columns: this.columnsOf(grid),
        frozen,
        defaultWidth,
        defaultHeight,
        widths,
        heights,
        merged: plan === undefined ? (grid.merged ?? []) : planMerges(plan),
      };
    });
  }

  /** Row by row. Throws HostError sheet.unknown. */
  drawn({ sheet, row, column, rows, columns }: CellArea, text: CellText): BookCell[][] {
    const [grid] = this.held.named([sheet]);
    if (grid === undefined) return [];
    const width = Math.min(columns, mostCells);
    const height = Math.min(rows, Math.floor(mostCells / Math.max(1, width)));
    const drawing = this.drawing(grid, text);
    return Array.from({ length: Math.max(0, height) }, (_, down) =>
      Array.from({ length: Math.max(0, width) }, (_, right) => this.cell(drawing, row + down, column + right)),
    );
  }

  /** What a cell is for typing. */
  into(sheet: string, row: number, column: number, state: CellState, text: CellText): TypedInto {
    const format = state.format ?? this.formatOf(sheet, row, column);
    const isText = text.isTextFormat(format) || this.cells.isOwnColumn(sheet, row, column);
    const isDate = this.cells.planOf(sheet) === undefined && isDateFormat(format);
    return { isText, isPercent: text.isPercent(format), isDate, hasFormat: state.format === null && format !== general };
  }

  /** Whether a sheet is the file's own as it stands: not one of ours that is written anew. */
  isUsers(sheet: string): boolean {
    return this.cells.planOf(sheet) === undefined && this.held.baseOf(sheet) !== undefined;
  }

  /** Whether a number in the cell is a date, as the file's readers have it. */
  isDateCell({ sheet, row, column }: CellPlace): boolean {
    if (this.cells.planOf(sheet) !== undefined) return false;
    return isDateFormat(this.cells.notesOf(sheet).formats.get(cellKey(row, column)) ?? this.formatOf(sheet, row, column));
  }

  private drawing(grid: SheetGrid, text: CellText): Drawing {
    const name = grid.name ?? '';
    const plan = this.cells.planOf(name);
    const looks = plan === undefined ? this.looksOf(name) : undefined;
    return { grid, name, text, plan, looks, notes: this.cells.notesOf(name), hasColumns: this.cells.hasOwnColumns(name) };
  }

  private cell({ grid, name, text, plan, looks, notes, hasColumns }: Drawing, row: number, column: number): BookCell {
    const value = grid.rows[row - 1]?.[column] ?? null;
    const isFormula = grid.formulaTexts?.has(address(row - 1, column)) === true;
    const key = cellKey(row, column);
    const isOwn = hasColumns && this.cells.isOwnColumn(name, row, column);
    const ofPlan = plan === undefined ? null : planLook(plan, row, column);
    const ofFile = isOwn ? asText : (looks?.format(row, column) ?? general);
    const isDateLike = plan === undefined && dateSerial(value, false) !== null;
    const serial = isDateLike ? dateSerial(value, this.cells.state(name, row, column).isText) : null;
    const look = looks?.look(row, column) ?? 0;
    return {
      text: text.text(value, (notes.formats.size > 0 && notes.formats.get(key)) || ofPlan?.format || ofFile, serial),
      kind: text.kind(value, serial !== null),
      // A cell of a column of ours looks like its neighbour to the left, as it will in the file.
      look: ofPlan !== null ? this.ownLooks + ofPlan.look : isOwn && look === 0 ? (looks?.look(row, column - 1) ?? 0) : look,
      isFormula,
      isStale: notes.stale.size > 0 && notes.stale.has(key),
    };
  }

  private formatOf(sheet: string, row: number, column: number): string {
    const plan = this.cells.planOf(sheet);
    if (plan !== undefined) return planLook(plan, row, column)?.format ?? general;
    return this.cells.isOwnColumn(sheet, row, column) ? asText : (this.looksOf(sheet)?.format(row, column) ?? general);
  }

  private looksOf(sheet: string): SheetLooks | undefined {
    const base = this.held.baseOf(sheet);
    return this.opened.looks.sheets.get(base?.name ?? sheet);
  }

  private columnsOf({ rows }: SheetGrid): number {
    let known = this.sizes.get(rows);
    if (known === undefined) this.sizes.set(rows, (known = rows.reduce((most, { length }) => Math.max(most, length), 1)));
    return known;
  }
}
