import type { BudgetModel, Issue, Outcome, SheetGrid } from '../../engine';
import type { CellArea, Workbook } from '../workbook/port';
import { Board } from './board';
import { faultFindings, findingsOf, uncaughtFinding } from './findings';
import { History, type Step } from './history';
import { ModelKeeper } from './keep-model';
import { linesIn } from './selected-lines';
import type { DeskServices } from './services';
import { Session } from './session';
import type { Brought, DeskState, Notice, Work } from './state';
import { Turns } from '../workbook/turns';
import type { Found } from './read-workbook';
import { tablesInUse } from './tables-in-use';

/** Between two looks at the clock that others may have their turn, in milliseconds. */
const longestSlice = 40;

/** Milliseconds after the last edit. */
const restBeforeFindings = 300;

/** The open workbook with its figures, once there is a model. */
export interface OpenWork {
  readonly session: Session;
}

/** What all parts of the desk share: the workbook, the state, the steps, and how a change of the model is made. */
export class Workroom {
  readonly board = new Board();
  readonly turns = new Turns();
  readonly history = new History();
  readonly keeper: ModelKeeper;
  sheets: readonly SheetGrid[] = [];
  open: OpenWork | null = null;
  /** Selected before there were lines to find in it. */
  private selectedEarly: readonly CellArea[] = [];
  /** The figures that the result sheets were written from. */
  private writtenFigures: string | null = null;
  /** Findings of reading and of the model; those of the figures follow them. */
  private found: readonly Issue[] = [];
  /** Why the last work could not be done, until the next begins. */
  private faults: readonly Issue[] = [];
  private stopper = new AbortController();
  /** Reads what a person typed into the model's sheets and was not read yet; false where that failed. Given by who follows the sheets. */
  catchUp: () => Promise<boolean> = async () => true;

  constructor(
    readonly workbook: Workbook,
    readonly services: DeskServices,
  ) {
    this.keeper = new ModelKeeper(workbook, this.board, services);
  }

  cancel(): void {
    this.stopper.abort();
  }

  /** Long work: shown while it lasts, stopped by `cancel`; stopped work leaves what was there. Gives null where it was stopped or the workbook failed. */
  async work<T>(
    what: Work['what'],
    work: (signal: AbortSignal, progress: (done: number, total: number) => void) => Promise<T>,
  ): Promise<T | null> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.faults = [];
    this.board.change({ work: { what, done: 0, total: 0 } });
    try {
      return await work(signal, (done, total) => this.board.change({ work: { what, done, total } }));
    } catch (fault) {
      if (signal.aborted) this.board.say('cancelled', {});
      else this.failed(fault);
      return null;
    } finally {
      this.board.change({ work: null });
    }
  }

  /** Whether the last work failed, rather than being stopped. */
  get hasFailed(): boolean {
    return this.faults.length > 0;
  }

  /** Something small that the workbook may refuse: false then, and why is said. */
  async attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (fault) {
      this.failed(fault);
      return false;
    }
  }

  /** Lets others have their turn, where this one has lasted a while. */
  readonly pause = async (): Promise<void> => {
    if (this.clock() - this.resumed < longestSlice) return;
    await this.services.rest(0);
    this.resumed = this.clock();
  };
  private resumed = 0;
  readonly clock = (): number => Date.parse(this.services.now());

  /** A fault that nothing caught is shown with the others. */
  report(fault: unknown): void {
    this.faults = [...this.faults, uncaughtFinding(fault, this.board.state.file)];
    this.board.change({ findings: findingsOf([...this.faults, ...this.issues]) });
  }

  /** Why something could not be done stands before the findings of the budget. */
  private failed(fault: unknown): void {
    this.faults = faultFindings(fault, this.board.state.file);
    this.board.change({ findings: findingsOf([...this.faults, ...this.issues]) });
  }

  /** A model and its budgets become what is worked on. Steps taken before are of another model and are forgotten, unless it is the same work. */
  begin({ budgets, model, issues }: Extract<Found, { kind: 'model' }>, { keepsSteps = false } = {}): void {
    const measure = this.open?.session.measure;
    const session = Session.open(budgets, model, measure);
    this.open = { session };
    this.found = issues;
    if (!keepsSteps) this.history.forget();
    this.show({ phase: 'ready', reading: null, tables: tablesInUse(budgets, model.layouts) });
    if (this.selectedEarly.length > 0) this.personSelected(this.selectedEarly);
  }

  /** What a person selects in the sheet is shown as lines, as soon as there are any. */
  personSelected(areas: readonly CellArea[]): void {
    const { open, board } = this;
    this.selectedEarly = open === null ? areas : [];
    if (open !== null) board.change({ selected: linesIn(open.session, areas) });
  }

  /** Shows what the session now says. */
  show(also: Partial<DeskState> = {}): void {
    const { open, board } = this;
    if (open === null) return board.change(also);
    const { session } = open;
    const { results } = session;
    board.change({
      measures: session.measures,
      measure: session.measure,
      coverage: session.coverage,
      results,
      areResultsOld: this.writtenFigures !== null && this.writtenFigures !== JSON.stringify(results),
      linesVersion: board.state.linesVersion + 1,
      undo: this.history.last?.notice ?? null,
      redo: this.history.next?.notice ?? null,
      ...also,
    });
    void this.showFindings();
  }

  /** Result sheets stand that were written from what is shown now; false: they are gone, or others stand. */
  resultsWritten(stand: boolean): void {
    this.writtenFigures = stand && this.open !== null ? JSON.stringify(this.open.session.results) : null;
  }

  /** Says what became of a file that a person brought, where it was asked for. */
  brought(about: Pick<Brought, 'what' | 'file' | 'driver'>, { value, issues }: Outcome<unknown>): void {
    const at = (this.board.state.brought?.at ?? 0) + 1;
    this.board.change({ brought: { ...about, isTaken: value !== null, findings: findingsOf(issues), at } });
  }

  /** Findings about what a person brought, beside those of reading; until everything is read again. */
  note(issues: readonly Issue[]): void {
    this.found = [...this.found, ...issues];
  }

  /** What the person has since done something about is found no more; what is still missing, the figures say. */
  settle(code: Issue['code']): void {
    this.found = this.found.filter((issue) => issue.code !== code);
  }

  /** Of reading, of the model and of the figures; that walks all lines. */
  get issues(): readonly Issue[] {
    return [...this.found, ...(this.open?.session.issues ?? [])];
  }

  /** Findings are looked for when no edit has come for a moment. */
  private async showFindings(): Promise<void> {
    const { linesVersion } = this.board.state;
    await this.services.rest(restBeforeFindings);
    if (this.open === null || this.board.state.linesVersion !== linesVersion) return;
    this.board.change({ findings: findingsOf([...this.faults, ...this.issues]) });
  }

  /** Goes on with a changed model: incrementally where that is possible, else by a full pass. */
  async become(model: BudgetModel): Promise<void> {
    const { open } = this;
    if (open === null) return;
    const before = open.session.model;
    if (!open.session.follow(model)) {
      const { budgets } = open.session;
      await this.work('calculating', async () => {
        // The progress is shown before the long pass begins.
        await this.services.rest(0);
        this.begin({ kind: 'model', budgets, model, issues: this.found }, { keepsSteps: true });
      });
    }
    const { board } = this;
    if (before.drivers !== model.drivers || before.population !== model.population || before.moments !== model.moments)
      board.change({ driversVersion: board.state.driversVersion + 1 });
    this.show();
    this.saveLater();
  }

  /** A step of a person's: the model becomes another, which can be taken back. */
  async step(model: BudgetModel, notice: Notice): Promise<void> {
    const { open } = this;
    if (open === null || model === open.session.model) return this.board.say('nothingToDo', {});
    this.history.add({ kind: 'model', notice, before: open.session.model, after: model });
    await this.become(model);
    this.board.change({ notice });
  }

  stepped(step: Step): void {
    this.history.add(step);
    this.show({ notice: step.notice });
  }

  saveLater(): void {
    void this.keeper.later(
      () => this.open?.session.model ?? null,
      () => this.turns.take(() => this.saveNow()),
    );
  }

  /** Puts the model into its sheets; a workbook that refuses leaves the state saying so, with the reason. */
  async saveNow(): Promise<void> {
    if (this.open === null) return;
    if (!(await this.catchUp())) return this.board.change({ saved: 'failed' });
    const { open } = this;
    try {
      await this.keeper.save(open.session.model);
    } catch (fault) {
      this.failed(fault);
    }
  }
}
