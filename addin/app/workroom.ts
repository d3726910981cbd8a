import { checkModel, type BudgetModel, type Issue, type Outcome, type SheetGrid, type Stepwise } from '../../engine';
import type { CellArea, Workbook } from '../workbook/port';
import { Board } from './board';
import { faultFindings, findingsOf, uncaughtFinding } from './findings';
import { History, type Step, type Steps } from './history';
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

/** Everything as it was, for work that is stopped half way. */
interface Former {
  readonly open: OpenWork | null;
  readonly found: readonly Issue[];
  readonly steps: Steps;
  readonly state: DeskState;
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

  /** Work that is to be done whole goes on. */
  cancel(): void {
    if (this.board.state.work?.canStop !== false) this.stopper.abort();
  }

  /**
   * Long work: shown while it lasts, stopped by `cancel` where it looks at the signal; stopped work leaves what was there. Gives null where it
   * was stopped or the workbook failed.
   */
  async work<T>(
    what: Work['what'],
    work: (signal: AbortSignal, progress: (done: number, total: number) => void) => Promise<T>,
    { canStop = true } = {},
  ): Promise<T | null> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.faults = [];
    this.board.change({ work: { what, canStop, done: 0, total: 0 } });
    try {
      return await work(signal, (done, total) => this.board.change({ work: { what, canStop, done, total } }));
    } catch (fault) {
      if (signal.aborted) this.board.say('cancelled', {});
      else this.failed(fault);
      return null;
    } finally {
      this.board.change({ work: null });
    }
  }

  /** Between two parts of long work: whoever wants to stop it has their turn. Throws the signal's reason. */
  async between(signal: AbortSignal): Promise<void> {
    await this.services.rest(0);
    signal.throwIfAborted();
  }

  /** Long work in steps, between which whoever wants to stop it has their turn. Throws the signal's reason. */
  async inSlices<T>(steps: Stepwise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.pause();
      signal.throwIfAborted();
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
  begin(found: Extract<Found, { kind: 'model' }>, { keepsSteps = false, session = this.sessionOf(found) } = {}): void {
    const { budgets, model, issues } = found;
    const before = this.open?.session.model ?? null;
    this.open = { session };
    this.found = issues;
    if (!keepsSteps) this.history.forget();
    if (this.selectedEarly.length > 0) this.personSelected(this.selectedEarly);
    this.show({ phase: 'ready', reading: null, offer: null, tables: tablesInUse(budgets, model.layouts) });
    this.driversChanged(before, model);
  }

  /** What a person selects in the sheet is shown as lines, as soon as there are any. */
  personSelected(areas: readonly CellArea[]): void {
    const { open, board } = this;
    this.selectedEarly = open === null ? areas : [];
    if (open !== null) board.change({ selected: linesIn(open.session, areas) });
  }

  /** The figures of a budget and a model: a long pass. Of the measure that is shown, where the budget has it. */
  sessionOf({ budgets, model }: Pick<Extract<Found, { kind: 'model' }>, 'budgets' | 'model'>): Session {
    return Session.open(budgets, model, this.open?.session.measure);
  }

  /** Everything as it is, before something that may be stopped half way. */
  get former(): Former {
    return { open: this.open, found: this.found, steps: this.history.steps, state: this.board.state };
  }

  /** Everything is shown as it was; nothing was written since. */
  restore({ open, found, steps, state }: Former): void {
    const { linesVersion, driversVersion, notice } = this.board.state;
    this.open = open;
    this.found = found;
    this.history.restore(steps);
    this.board.change({ ...state, work: null, notice, linesVersion: linesVersion + 1, driversVersion: driversVersion + 1 });
    // A save that was waiting has given way to the one that was stopped.
    if (open !== null) this.saveLater();
  }

  private driversChanged(before: BudgetModel | null, after: BudgetModel): void {
    const { board } = this;
    if (before?.drivers !== after.drivers || before.population !== after.population || before.moments !== after.moments)
      board.change({ driversVersion: board.state.driversVersion + 1 });
  }

  /** Shows what the session now says. */
  show(also: Partial<DeskState> = {}): void {
    const { open, board, history } = this;
    const steps = { undo: history.last?.notice ?? null, redo: history.next?.notice ?? null };
    if (open === null) return board.change({ ...steps, ...also });
    const { session } = open;
    const { results } = session;
    board.change({
      measures: session.measures,
      measure: session.measure,
      coverage: session.coverage,
      results,
      areResultsOld: this.writtenFigures !== null && this.writtenFigures !== JSON.stringify(results),
      linesVersion: board.state.linesVersion + 1,
      ...steps,
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

  /** Goes on with a changed model: incrementally where that is possible, else by a full pass. False where that was stopped. */
  async become(model: BudgetModel): Promise<boolean> {
    const { open } = this;
    if (open === null) return false;
    const before = open.session.model;
    if (open.session.follow(model)) {
      this.driversChanged(before, model);
      this.show();
    } else {
      const { budgets } = open.session;
      const session = await this.work('calculating', async (signal) => {
        await this.between(signal);
        const made = this.sessionOf({ budgets, model });
        await this.between(signal);
        return made;
      });
      if (session === null) return false;
      this.begin({ kind: 'model', budgets, model, issues: this.found }, { keepsSteps: true, session });
    }
    if (before.population !== model.population) this.checkPeople(model);
    this.saveLater();
    return true;
  }

  /** What is found in the people that are counted is found anew with every other count. */
  private checkPeople(model: BudgetModel): void {
    if (model.population.length > 0) this.settle('start.population-needed');
    this.settle('population.areas-disagree');
    this.note(checkModel(model).filter(({ code }) => code === 'population.areas-disagree'));
  }

  /** A step of a person's: the model becomes another, which can be taken back. False where it was stopped. */
  async step(model: BudgetModel, notice: Notice): Promise<boolean> {
    const { open } = this;
    if (open === null) return false;
    const before = open.session.model;
    if (model === before) {
      this.board.say('nothingToDo', {});
      return true;
    }
    if (!(await this.become(model))) return false;
    this.stepped({ kind: 'model', notice, before, after: model });
    return true;
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
    await this.writeModel();
  }

  /** Writes what stands in the model's sheets over. Throws the signal's reason where that is stopped, with nothing written. */
  async writeModel(signal?: AbortSignal): Promise<void> {
    const { open } = this;
    if (open === null) return;
    try {
      await this.keeper.save(open.session.model, signal);
    } catch (fault) {
      signal?.throwIfAborted();
      this.failed(fault);
    }
  }
}
