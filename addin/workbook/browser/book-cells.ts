import type { CellValue, SheetGrid, SheetPlan } from '../../../engine';
import { nameKey } from '../../../engine';
import { serialOf } from '../date-text';
import { address } from '../plan/address';
import type { PlacedColumn } from '../held-columns';
import type { HeldSheets } from '../held-sheets';
import { HostError } from '../host-error';
import { emptyState, type CellState } from './cell-state';
import { contentOf } from './stored-content';
import { withCell } from './grid-cell';
import { planMerges } from './plan-looks';
import { planCellAt, withPlanCell } from './plan-cell';
import { cellKey, cellOfKey, newNotes, type SheetNotes } from './sheet-notes';
import type { OpenedBook } from './opened-book';
import { PendingCells } from './pending-cells';

/** A column of ours that is not in the file yet and has a cell in a row. */
function ownColumn(columns: readonly PlacedColumn[], sheet: string, row: number, column: number): PlacedColumn | undefined {
  return columns.findLast(
    ({ plan, column: at }) =>
      at === column && nameKey(plan.sheet) === nameKey(sheet) && (row === plan.headerRow || plan.cells.has(row)),
  );
}

/**
 * The cells of a workbook as a person types into them, wherever they live: in the user's sheets, in sheets of ours that are not saved
 * yet, in columns of ours beside the user's lines. 1-based rows, 0-based columns.
 */
export class BookCells {
  private readonly notes = new Map<string, SheetNotes>();
  private readonly pending = new PendingCells();

  constructor(
    private readonly held: HeldSheets,
    private readonly opened: OpenedBook,
  ) {}

  notesOf(sheet: string): SheetNotes {
    const key = nameKey(sheet);
    let notes = this.notes.get(key);
    if (notes === undefined) this.notes.set(key, (notes = newNotes()));
    return notes;
  }

  planOf(sheet: string): SheetPlan | undefined {
    return this.held.current.plans.get(nameKey(sheet));
  }

  hasOwnColumns(sheet: string): boolean {
    return this.held.current.columns.some(({ plan }) => nameKey(plan.sheet) === nameKey(sheet));
  }

  /** Whether the cell stands in a column of ours that is not in the file yet: it takes texts. */
  isOwnColumn(sheet: string, row: number, column: number): boolean {
    const { columns } = this.held.current;
    return columns.length > 0 && ownColumn(columns, sheet, row, column) !== undefined;
  }

  state(sheet: string, row: number, column: number): CellState {
    const plan = this.planOf(sheet);
    if (plan !== undefined) {
      const found = planCellAt(plan, row, column);
      const cell = found?.first === column ? found.cell : undefined;
      return cell === undefined ? emptyState : ofPlan(cell.value, cell.formula ?? null, this.isStale(sheet, row, column));
    }
    const own = ownColumn(this.held.current.columns, sheet, row, column);
    if (own !== undefined) return ofPlan(row === own.plan.headerRow ? own.plan.header : (own.plan.cells.get(row) ?? null), null);
    const base = this.held.baseOf(sheet);
    if (base === undefined) return emptyState;
    const value = base.rows[row - 1]?.[column] ?? null;
    const formula = base.formulaTexts?.get(address(row - 1, column)) ?? null;
    return {
      value,
      formula,
      isPending: formula !== null && value === null && this.pending.has(base, row, column),
      isText: this.isDateLikeText(base, value, row, column),
      format: this.notesOf(sheet).formats.get(cellKey(row, column)) ?? null,
      isStale: this.isStale(sheet, row, column),
    };
  }

  /** Changes a cell. Whether a person may is asked by `checkEditable` before. */
  put(sheet: string, row: number, column: number, state: CellState): void {
    const notes = this.notesOf(sheet);
    const key = cellKey(row, column);
    if (state.isStale) notes.stale.add(key);
    else notes.stale.delete(key);
    const plan = this.planOf(sheet);
    if (plan !== undefined) {
      const plans = new Map(this.held.current.plans).set(nameKey(sheet), withPlanCell(plan, row, column, state));
      return this.held.edit({ plans });
    }
    const own = ownColumn(this.held.current.columns, sheet, row, column);
    if (own !== undefined && this.putInColumn(own, row, state.value)) return;
    const base = this.held.baseOf(sheet);
    if (base === undefined) return;
    notes.touched.add(key);
    if (typeof state.value === 'string' && serialOf(state.value, false) !== null) notes.texts.set(key, state.isText);
    if (state.format === null) notes.formats.delete(key);
    else notes.formats.set(key, state.format);
    this.held.replace(withCell(base, row, column, state));
  }

  /** Throws HostError sheet.unknown, edit.ours, edit.merged and what the file refuses. */
  checkEditable(sheet: string, row: number, column: number, state: CellState): void {
    const [grid] = this.held.named([sheet]);
    if (grid === undefined) return;
    const params = { sheet: grid.name ?? sheet, cell: address(row - 1, column) };
    const own = ownColumn(this.held.current.columns, sheet, row, column);
    if (grid.ours === 'result' || own?.plan.headerRow === row) throw new HostError('edit.ours', params);
    const covered = this.covering(grid, row, column);
    if (covered !== null) throw new HostError('edit.merged', { ...params, range: covered });
    if (this.planOf(sheet) !== undefined) return;
    const content = contentOf(state, this.opened.workings?.date1904 === true);
    const refusal = this.opened.refusal({ sheet: grid.name ?? '', row, column, content });
    if (refusal !== null) throw refusal;
  }

  /** The merged cells whose first cell hides this one. */
  private covering(grid: SheetGrid, row: number, column: number): string | null {
    const plan = this.planOf(grid.name ?? '');
    const area = (plan === undefined ? (grid.merged ?? []) : planMerges(plan)).find(
      (one) => isInside(one, row, column) && (one.row !== row || one.column !== column),
    );
    if (area === undefined) return null;
    return `${address(area.row - 1, area.column)}:${address(area.row + area.rows - 2, area.column + area.columns - 1)}`;
  }

  /** A sheet with the addresses of its formulas whose value is from before an edit. */
  withStale(grid: SheetGrid): SheetGrid {
    const { stale } = this.notesOf(grid.name ?? '');
    if (stale.size === 0) return grid;
    const places = [...stale].map(cellOfKey);
    return { ...grid, stale: new Set(places.map(({ row, column }) => address(row - 1, column))) };
  }

  private isStale(sheet: string, row: number, column: number): boolean {
    const { stale } = this.notesOf(sheet);
    return stale.size > 0 && stale.has(cellKey(row, column));
  }

  private isDateLikeText({ name }: SheetGrid, value: CellValue, row: number, column: number): boolean {
    if (typeof value !== 'string' || serialOf(value, false) === null) return false;
    const known = this.notesOf(name ?? '').texts.get(cellKey(row, column));
    return known ?? this.opened.isText(name ?? '', address(row - 1, column));
  }

  /** false where it holds what no column of ours can. */
  private putInColumn(own: PlacedColumn, row: number, value: CellValue): boolean {
    if (typeof value !== 'string' && typeof value !== 'number' && value !== null) return false;
    const cells = new Map(own.plan.cells).set(row, value ?? '');
    const changed = { ...own, plan: { ...own.plan, cells } };
    this.held.edit({ columns: this.held.current.columns.map((column) => (column === own ? changed : column)) });
    return true;
  }
}

const ofPlan = (value: CellValue, formula: string | null, isStale = false): CellState => ({
  ...emptyState,
  value: value === '' ? null : value,
  formula,
  isText: typeof value === 'string' && serialOf(value, false) !== null,
  isPending: formula !== null && value === null,
  isStale,
});

function isInside(
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  row: number,
  column: number,
): boolean {
  return area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns;
}
