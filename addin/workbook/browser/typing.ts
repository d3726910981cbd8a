import type { CellValue } from '../../../engine';
import { dateText } from '../date-text';
import { address } from '../plan/address';
import { checkCellText } from '../plan/plan-texts';
import type { HeldSheets } from '../held-sheets';
import { HostError } from '../host-error';
import type { BookCells } from './book-cells';
import type { BookView } from './book-view';
import { sameState, type CellState } from './cell-state';
import type { CellText } from './cell-text';
import { EditHistory, type CellChange, type EditStep } from './edit-history';
import type { FollowedFormulas } from './followed-formulas';
import { cellKey } from './sheet-notes';
import { shownContent } from './shown-content';
import { stateTyped, textState } from './typed';
import { staysCode } from './typed-code';

/** Letters that any spreadsheet program takes. */
const longestFormula = 8192;
const longestShown = 100;
/** Rows looked at for what a column holds. */
const mostAbove = 20;

const cut = (typed: string): string => (typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed);

/** Cells of a step: those a person typed into, and those calculated anew because of them. */
export interface Changed {
  readonly typed: readonly CellChange[];
  readonly followed: readonly CellChange[];
}

/** A cell to be typed into: the text, or what it becomes. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly to: string | CellState;
}

/** What a person does to cells, one step after the other, and takes back. 1-based rows, 0-based columns. */
export class Typing {
  private readonly history = new EditHistory();

  constructor(
    private readonly held: HeldSheets,
    private readonly cells: BookCells,
    private readonly view: BookView,
    private readonly formulas: FollowedFormulas,
    private readonly date1904: boolean,
    /** The cells that were typed into, before what depends on them is calculated. */
    private readonly typed: (changes: readonly CellChange[]) => void,
  ) {}

  /** Tells apart what stands: the same number only where the same steps do. */
  get position(): number {
    return this.history.position;
  }

  content(sheet: string, row: number, column: number, text: CellText): string {
    this.held.named([sheet]);
    const state = this.cells.state(sheet, row, column);
    const { formula } = state;
    const shown = formula === null ? state : { ...state, formula: this.formulas.toTyped(formula) };
    return shownContent(shown, this.view.into(sheet, row, column, state, text), text);
  }

  /**
   * Every cell that changed; none where the texts are what the cells show already. One that is refused leaves all as they were.
   * Throws HostError sheet.unknown, edit.ours, edit.merged, edit.formula, text.too-long and what the file itself refuses.
   */
  async edit(sheet: string, cells: readonly TypedCell[], text: CellText): Promise<Changed> {
    const changes: CellChange[] = [];
    try {
      for (const { row, column, to } of cells) {
        if (to === this.content(sheet, row, column, text)) continue;
        const before = this.cells.state(sheet, row, column);
        // One after the other, as they are typed: what stands above a cell tells how a code is meant.
        const state = typeof to === 'string' ? await this.stateOf(sheet, row, column, to, before, text) : to;
        this.cells.checkEditable(sheet, row, column, state);
        this.cells.put(sheet, row, column, state);
        const after = this.cells.state(sheet, row, column);
        if (!sameState(before, after)) changes.push({ sheet, row, column, before, after });
      }
    } catch (fault) {
      this.putBack(changes, 'before');
      throw fault;
    }
    if (changes.length === 0) return { typed: [], followed: [] };
    this.typed(changes);
    const own = new Set(changes.map(({ row, column }) => cellKey(row, column)));
    const found = await this.formulas.follow(changes);
    const typed = changes.map((change) => ({ ...change, after: this.cells.state(sheet, change.row, change.column) }));
    const followed = found.filter((one) => one.sheet !== sheet || !own.has(cellKey(one.row, one.column)));
    this.history.add(typed, followed, this.formulas.round);
    return { typed, followed };
  }

  async undo(): Promise<Changed | null> {
    const step = this.history.back((candidate) => this.stands(candidate, 'after'));
    return step === null ? null : this.put(step, 'before');
  }

  async redo(): Promise<Changed | null> {
    const step = this.history.again((candidate) => this.stands(candidate, 'before'));
    return step === null ? null : this.put(step, 'after');
  }

  private async stateOf(
    sheet: string,
    row: number,
    column: number,
    typed: string,
    before: CellState,
    text: CellText,
  ): Promise<CellState> {
    const into = this.view.into(sheet, row, column, before, text);
    const state = stateTyped(typed, into, text.notation);
    if (state.formula !== null) {
      const formula = this.formulas.toStored(state.formula);
      if (formula.length > longestFormula || !(await this.formulas.understands(formula, { sheet, row, column })))
        throw new HostError('edit.formula', { cell: address(row - 1, column), formula: cut(typed) });
      return { ...state, formula };
    }
    if (typeof state.value === 'string') checkCellText(state.value, sheet, address(row - 1, column));
    if (typeof state.value !== 'number') return state;
    const isPlain = before.formula === null && !into.hasFormat && !into.isPercent && !into.isDate;
    if (isPlain && staysCode(typed, state.value, before.value, this.above(sheet, row, column))) return textState(typed);
    // As it will be read from the file; and a number typed over a percentage or a date is shown as one.
    const value = into.isDate ? dateText(state.value, this.date1904) : state.value;
    return { ...state, value, format: state.format ?? (into.isPercent || into.isDate ? before.format : null) };
  }

  /** The nearest value above a cell. */
  private above(sheet: string, row: number, column: number): CellValue {
    for (let up = row - 1; up >= Math.max(1, row - mostAbove); up--) {
      const { value } = this.cells.state(sheet, up, column);
      if (value !== null) return value;
    }
    return null;
  }

  /** What was typed is taken back only while the cell still holds it: what came after it is never torn away. */
  private stands({ changes, typed }: EditStep, side: 'before' | 'after'): boolean {
    const sheets = new Set(this.held.grids().map(({ name }) => name ?? ''));
    return changes
      .slice(0, typed)
      .every((one) => sheets.has(one.sheet) && sameState(this.cells.state(one.sheet, one.row, one.column), one[side]));
  }

  private async put({ changes, typed, round }: EditStep, to: 'before' | 'after'): Promise<Changed> {
    const own = changes.slice(0, typed);
    if (round === this.formulas.round) {
      this.putBack(changes, to);
      return { typed: own, followed: changes.slice(typed) };
    }
    // Since then formulas have followed a write of ours: only the cells themselves are as they were.
    this.putBack(own, to);
    return { typed: own, followed: await this.formulas.follow(own) };
  }

  private putBack(changes: readonly CellChange[], to: 'before' | 'after'): void {
    for (const { sheet, row, column, [to]: state } of changes) this.cells.put(sheet, row, column, state);
    this.formulas.restored(changes);
  }
}
