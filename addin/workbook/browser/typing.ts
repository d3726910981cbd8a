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
import { shownContent } from './shown-content';
import { stateTyped, textState } from './typed';
import { staysCode } from './typed-code';

/** Letters that any spreadsheet program takes. */
const longestFormula = 8192;
const longestShown = 100;
/** Rows looked at for what a column holds. */
const mostAbove = 20;

const cut = (typed: string): string => (typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed);

/** What a person does to cells, one step after the other, and takes back. 1-based rows, 0-based columns. */
export class Typing {
  private readonly history = new EditHistory();

  constructor(
    private readonly held: HeldSheets,
    private readonly cells: BookCells,
    private readonly view: BookView,
    private readonly formulas: FollowedFormulas,
    private readonly date1904: boolean,
    /** The cell that was typed into, before what depends on it is calculated. */
    private readonly typed: (change: CellChange) => void,
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
   * Every cell that changed; none where the text is what the cell shows already.
   * Throws HostError sheet.unknown, edit.ours, edit.merged, edit.formula, text.too-long and what the file itself refuses.
   */
  async edit(sheet: string, row: number, column: number, typed: string, text: CellText): Promise<readonly CellChange[]> {
    if (typed === this.content(sheet, row, column, text)) return [];
    const before = this.cells.state(sheet, row, column);
    const state = await this.stateOf(sheet, row, column, typed, before, text);
    this.cells.checkEditable(sheet, row, column, state);
    this.cells.put(sheet, row, column, state);
    const after = this.cells.state(sheet, row, column);
    if (sameState(before, after)) return [];
    this.typed({ sheet, row, column, before, after });
    const followers = await this.formulas.follow([{ sheet, row, column }]);
    const own: CellChange = { sheet, row, column, before, after: this.cells.state(sheet, row, column) };
    const changes = [own, ...followers.filter((one) => one.sheet !== sheet || one.row !== row || one.column !== column)];
    this.history.add(changes, this.formulas.round);
    return changes;
  }

  async undo(): Promise<readonly CellChange[] | null> {
    const step = this.history.back((candidate) => this.stands(candidate, 'after'));
    return step === null ? null : this.put(step, 'before');
  }

  async redo(): Promise<readonly CellChange[] | null> {
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
  private stands({ changes: [first] }: EditStep, side: 'before' | 'after'): boolean {
    if (first === undefined || !this.held.grids().some(({ name }) => name === first.sheet)) return false;
    return sameState(this.cells.state(first.sheet, first.row, first.column), first[side]);
  }

  private async put({ changes, round }: EditStep, to: 'before' | 'after'): Promise<readonly CellChange[]> {
    const [own] = changes;
    if (own === undefined || round === this.formulas.round) return this.putBack(changes, to);
    // Since then formulas have followed a write of ours: only the cell itself is as it was.
    const done = this.putBack([own], to);
    return [...done, ...(await this.formulas.follow([own]))];
  }

  private putBack(changes: readonly CellChange[], to: 'before' | 'after'): readonly CellChange[] {
    for (const { sheet, row, column, [to]: state } of changes) this.cells.put(sheet, row, column, state);
    this.formulas.restored(changes);
    return changes;
  }
}
