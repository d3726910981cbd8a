import type { CellRef, SheetGrid, SheetPlan } from '../../../engine';
import { cellReference } from '../cell-reference';
import { address } from '../plan/address';
import type { ToWrite, Written } from '../held-sheets';
import { HeldWorkbook } from '../held-workbook';
import { HostError, hostIssue } from '../host-error';
import { Listeners } from '../listeners';
import type { CellArea, ChangeSet, Frozen, SheetCells, Workbook, WorkbookChange } from '../port';
import { Turns } from '../turns';
import { areaSums } from './area-sums';
import type { Book, FillOutcome, Filling, SavedBook } from './book';
import { BookCells } from './book-cells';
import { BookView } from './book-view';
import { CellText } from './cell-text';
import { changedAreas } from './changed-areas';
import { sameState } from './cell-state';
import type { CellChange } from './edit-history';
import { copiedBlock, filledCells, type Block } from './filled-cells';
import { FollowedFormulas } from './followed-formulas';
import { freezeCells } from './freeze-cells';
import type { AddedFunctions } from './live-formulas';
import { notations, type BookLanguage } from './notation';
import type { OpenedBook } from './opened-book';
import { saveBook } from './save-book';
import { Typing, type Changed, type TypedCell } from './typing';

/** Milliseconds without another selection, or other figures, before one is told. */
const rest = 120;

type ApplyOptions = Parameters<Workbook['apply']>[1];

/**
 * One opened file in the worker of the page: the port for the desk, and `book` for the grid that shows it and is typed into. What is
 * written and typed is held beside the bytes and goes into them when the workbook is saved.
 */
export class BrowserWorkbook extends HeldWorkbook {
  private readonly cells: BookCells;
  private readonly view: BookView;
  private readonly formulas: FollowedFormulas;
  private readonly typing: Typing;
  private readonly redraw = new Listeners<'cells' | 'sheets'>();
  private readonly areas = new Listeners<CellArea>();
  private readonly focuses = new Listeners<void>();
  private text: CellText;
  /** What changes cells never meets a half-made change. */
  private readonly turns = new Turns();
  private chosen: ReturnType<typeof setTimeout> | undefined;
  private figures: ReturnType<typeof setTimeout> | undefined;
  private focusers = 0;
  /** Writes that stand, the newest last. */
  private readonly writes: string[] = [];
  /** Formulas that were made values, by the id of the change, and where typing stood then. */
  private readonly frozen = new Map<string, { readonly changes: readonly CellChange[]; readonly position: number }>();
  private saved = '';
  /** What was copied last, for this workbook's own cells. */
  private copied: Block = [];

  constructor(
    private readonly opened: OpenedBook,
    language: BookLanguage,
    functions: AddedFunctions | null = null,
  ) {
    super(opened.file, opened.sheets);
    this.cells = new BookCells(this.held, opened);
    this.view = new BookView(this.held, opened, this.cells);
    this.text = new CellText(notations[language]);
    this.formulas = new FollowedFormulas(this.held, opened, this.cells, (place) => this.view.isDateCell(place), functions);
    this.typing = new Typing(this.held, this.cells, this.view, this.formulas, opened.workings?.date1904 === true, (changes) =>
      this.tell(changes, 'person'),
    );
    this.saved = this.standing();
  }

  /** The workbook as a page shows it. */
  readonly book: Book = {
    sheets: async () => this.view.sheets(),
    looks: async () => this.view.looks,
    cells: async (area) => this.view.drawn(area, this.text),
    content: async (sheet, row, column) => this.typing.content(sheet, row, column, this.text),
    edit: (sheet, row, column, text) => this.turns.take(() => this.edit(sheet, [{ row, column, to: text }])),
    fill: (area, filling) => this.turns.take(() => this.fill(area, filling)),
    copy: (area) => this.turns.take(async () => void (this.copied = copiedBlock(this.cells, area))),
    sums: async (area) => {
      const [grid] = this.held.named([area.sheet]);
      return grid === undefined ? { cells: 0, numbers: 0, sum: null } : areaSums(grid, area);
    },
    undo: () => this.turns.take(async () => this.toldStep(await this.typing.undo())),
    redo: () => this.turns.take(async () => this.toldStep(await this.typing.redo())),
    selected: async (area) => this.personSelected(area),
    onShow: async (listener) => this.areas.add(listener),
    onFocus: async (listener) => this.addFocus(listener),
    onChange: async (listener) => this.redraw.add(listener),
    isChanged: async () => this.standing() !== this.saved,
    save: () => this.turns.take(() => this.save()),
  };

  /** What stands now is no change of a person's: it is what the file should have held. */
  takeAsOpened(): void {
    this.saved = this.standing();
    this.redraw.tell('cells');
  }

  /** The page changed its language. */
  speak(language: BookLanguage): void {
    this.text = new CellText(notations[language]);
    this.redraw.tell('cells');
  }

  /** What formulas of ours show has changed: cells that use them are calculated and drawn again, once no more changes come. */
  figuresChanged(): void {
    clearTimeout(this.figures);
    this.figures = setTimeout(() => void this.turns.take(() => this.followFigures()), rest);
  }

  override async read(options: Parameters<Workbook['read']>[0] = {}): Promise<SheetGrid[]> {
    return (await super.read(options)).map((grid) => this.cells.withStale(grid));
  }

  override async apply(plans: readonly SheetPlan[], options: ApplyOptions = {}): Promise<ChangeSet> {
    return this.turns.take(async () => {
      const before = this.held.current;
      const changes = await super.apply(plans, options);
      this.writes.push(changes.id);
      await this.follow(before);
      return changes;
    });
  }

  override async revert(changes: ChangeSet): Promise<void> {
    return this.turns.take(async () => {
      const before = this.held.current;
      await super.revert(changes);
      this.writes.pop();
      await this.thaw(changes);
      await this.follow(before);
    });
  }

  override async freeze(asked: readonly SheetCells[]): Promise<Frozen> {
    return this.turns.take(async () => {
      await this.formulas.followFunctions();
      const { taken, left } = await this.freezable(asked);
      const { changes, filled } = freezeCells(taken, this.cells);
      this.formulas.replaced(changes);
      this.redraw.tell('cells');
      const stays = [...left, ...filled];
      if (changes.length === 0) return { changes: null, left: stays };
      const written = this.held.commit([], this.held.current);
      this.writes.push(written.id);
      this.frozen.set(written.id, { changes, position: this.typing.position });
      return { changes: written, left: stays };
    });
  }

  /** Formulas come back where nobody has typed since, with what they show now. */
  private async thaw({ id }: ChangeSet): Promise<void> {
    const frozen = this.frozen.get(id);
    if (frozen === undefined) return;
    this.frozen.delete(id);
    const stand = frozen.changes.filter(({ sheet, row, column, after }) =>
      sameState(this.cells.state(sheet, row, column), after),
    );
    for (const { sheet, row, column, before } of stand) this.cells.put(sheet, row, column, before);
    this.formulas.replaced(stand);
    if (frozen.position === this.typing.position) await this.formulas.followFunctions();
    else await this.formulas.follow(stand);
  }

  /** Faults that saving would meet are found here, while somebody waits for an answer. */
  protected override write(write: ToWrite): Written {
    const removed = this.opened.checkWrite(write);
    return super.write({ ...write, removed });
  }

  override async select(at: CellRef): Promise<void> {
    await super.select(at);
    const sheet = at.sheet ?? this.held.grids()[0]?.name ?? '';
    const { row, column } = cellReference(at.cell ?? 'A1') ?? { row: 0, column: 0 };
    this.areas.tell({ sheet, row: row + 1, column, rows: 1, columns: 1 });
  }

  override async focus(): Promise<boolean> {
    this.focuses.tell();
    return this.focusers > 0;
  }

  /** Cells of one sheet, all or none. */
  private async edit(sheet: string, cells: readonly TypedCell[]): Promise<FillOutcome> {
    const [first] = cells;
    try {
      const { typed, followed } = await this.typing.edit(sheet, cells, this.text);
      // Of typed formulas was told before their results were known.
      const formulas = typed.filter(({ after }) => after.formula !== null);
      this.tell([...formulas, ...followed], 'calculation');
      return { done: true, reason: null, cells: typed.length };
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      const named = 'cell' in fault.params && typeof fault.params.cell === 'string' ? fault.params.cell : null;
      const cell = named ?? (first === undefined ? 'A1' : address(first.row - 1, first.column));
      return {
        done: false,
        reason: fault.code,
        issue: { ...hostIssue(fault), at: { file: this.opened.file, sheet, cell } },
        cells: 0,
      };
    }
  }

  private async fill(area: CellArea, filling: Filling): Promise<FillOutcome> {
    const [grid] = this.held.named([area.sheet]);
    const block = filling === 'copied' ? this.copied : filling.texts;
    const cells = grid === undefined ? [] : filledCells(block, area, grid);
    return cells === null ? { done: false, reason: 'edit.too-many', cells: 0 } : this.edit(area.sheet, cells);
  }

  private toldStep(changes: Changed | null): boolean {
    if (changes === null) return false;
    this.tell(changes.typed, 'person');
    this.tell(changes.followed, 'calculation');
    return true;
  }

  /** A person's edits, and what is calculated anew because of them, are told to the desk and drawn. */
  private tell(changes: readonly CellChange[], by: WorkbookChange['by']): void {
    if (changes.length === 0) return;
    for (const area of changedAreas(changes)) this.edits.tell({ ...area, by });
    this.redraw.tell('sheets');
    this.redraw.tell('cells');
  }

  /** Formulas of the user that read sheets or columns of ours follow them; our own writes are not told. */
  private async follow(before: Written): Promise<void> {
    const { plans, columns, removed } = this.held.current;
    const keys = new Set([...before.plans.keys(), ...plans.keys(), ...before.removed, ...removed]);
    const changed = [...keys].filter(
      (key) => before.plans.get(key) !== plans.get(key) || before.removed.has(key) !== removed.has(key),
    );
    const isSame = columns.length === before.columns.length && columns.every((column, at) => column === before.columns[at]);
    const users = isSame ? [] : [...before.columns, ...columns].map(({ plan }) => plan.sheet);
    await this.formulas.followSheets([...changed, ...users]);
    this.redraw.tell('sheets');
    this.redraw.tell('cells');
  }

  /** No edit is told: what the desk reads would follow what it says itself, for ever. */
  private async followFigures(): Promise<void> {
    const changes = await this.formulas.followFunctions();
    if (changes.length > 0) this.redraw.tell('cells');
  }

  private personSelected(area: CellArea): void {
    clearTimeout(this.chosen);
    this.chosen = setTimeout(() => {
      this.selection.tell([area]);
      if (this.view.isUsers(area.sheet)) this.opened.prepareEdits(area.sheet);
    }, rest);
  }

  private addFocus(listener: () => void): () => void {
    const stop = this.focuses.add(listener);
    this.focusers++;
    return () => {
      stop();
      this.focusers--;
    };
  }

  private async save(): Promise<SavedBook> {
    const made = await saveBook(this.held, this.opened, this.cells);
    this.saved = this.standing();
    return made;
  }

  /** The same text only where the same writes and edits stand. */
  private standing(): string {
    return `${this.writes.join(' ')} ${this.typing.position}`;
  }
}
