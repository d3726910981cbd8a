import { checkModel, type BudgetModel, type Issue, type SheetGrid } from '../../engine';
import type { CellArea, Workbook } from '../workbook/port';
import type { Board } from './board';
import { DeskFindings } from './desk-findings';
import type { FollowSheet } from './follow-sheet';
import { History, type Step, type Steps } from './history';
import { ModelKeeper } from './keep-model';
import { LongWork } from './long-work';
import { linesIn } from './selected-lines';
import type { DeskServices } from './services';
import type { Prepared } from './prepare-work';
import type { Session } from './session';
import type { DeskState, Notice } from './state';
import { Turns } from '../workbook/turns';
import type { OpenedModel } from './read-workbook';
import { tablesInUse } from './tables-in-use';

/** Everything as it was, for work that is stopped half way. */
interface Former {
  readonly session: Session | null;
  readonly found: readonly Issue[];
  readonly steps: Steps;
  readonly state: DeskState;
}

/** What all parts of the desk share: the workbook, the state, the steps, and how a change of the model is made. */
export class Workroom {
  readonly turns = new Turns();
  readonly history = new History();
  readonly keeper: ModelKeeper;
  readonly findings: DeskFindings;
  readonly work: LongWork;
  sheets: readonly SheetGrid[] = [];
  /** What is worked on with its figures, once there is a model. */
  session: Session | null = null;
  /** Selected before there were lines to find in it. */
  private selectedEarly: readonly CellArea[] = [];
  /** The figures that the result sheets were written from. */
  private writtenFigures: string | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly board: Board,
    readonly services: DeskServices,
    readonly follow: Pick<FollowSheet, 'catchUp' | 'readNow'>,
  ) {
    this.keeper = new ModelKeeper(workbook, board, services);
    this.findings = new DeskFindings(board, services, () => this.session?.issues ?? null);
    this.work = new LongWork(board, services, this.findings);
  }

  /** A model and its budgets become what is worked on. Steps taken before are of another model and are forgotten, unless it is the same work. */
  begin({ found, session }: Prepared, { keepsSteps = false } = {}): void {
    const { budgets, model, issues } = found;
    const before = this.session?.model ?? null;
    this.session = session;
    this.findings.read(issues);
    if (!keepsSteps) this.history.forget();
    if (this.selectedEarly.length > 0) this.personSelected(this.selectedEarly);
    this.show({ phase: 'ready', reading: null, offer: null, tables: tablesInUse(budgets, model.layouts) });
    this.driversChanged(before, model);
  }

  /** What a person selects in the sheet is shown as lines, as soon as there are any. */
  personSelected(areas: readonly CellArea[]): void {
    const { session, board } = this;
    this.selectedEarly = session === null ? areas : [];
    if (session !== null) board.change({ selected: linesIn(session, areas) });
  }

  /** The figures of a budget and a model: a long pass. Of the measure that is shown, where the budget has it. */
  async sessionOf({ budgets, model }: Pick<OpenedModel, 'budgets' | 'model'>): Promise<Session> {
    const { Session } = await import(/* webpackChunkName: "session" */ './session');
    return Session.open(budgets, model, this.session?.measure);
  }

  /** Everything as it is, before something that may be stopped half way. */
  get former(): Former {
    return { session: this.session, found: this.findings.ofReading, steps: this.history.steps, state: this.board.state };
  }

  /** Everything is shown as it was; nothing was written since. */
  restore({ session, found, steps, state }: Former): void {
    const { linesVersion, driversVersion, notice } = this.board.state;
    this.session = session;
    this.findings.read(found);
    this.history.restore(steps);
    this.board.change({ ...state, work: null, notice, linesVersion: linesVersion + 1, driversVersion: driversVersion + 1 });
    // A save that was waiting has given way to the one that was stopped.
    if (session !== null) this.saveLater();
  }

  private driversChanged(before: BudgetModel | null, after: BudgetModel): void {
    const { board } = this;
    if (before?.drivers !== after.drivers || before.population !== after.population || before.moments !== after.moments)
      board.change({ driversVersion: board.state.driversVersion + 1 });
  }

  /** Shows what the session now says. */
  show(also: Partial<DeskState> = {}): void {
    const { session, board, history } = this;
    const steps = { undo: history.last?.notice ?? null, redo: history.next?.notice ?? null };
    if (session === null) return board.change({ ...steps, ...also });
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
    void this.findings.showSoon();
  }

  /** Result sheets stand that were written from what is shown now; false: they are gone, or others stand. */
  resultsWritten(stand: boolean): void {
    this.writtenFigures = stand && this.session !== null ? JSON.stringify(this.session.results) : null;
  }

  /** Goes on with a changed model: incrementally where that is possible, else by a full pass. False where that was stopped. */
  async become(model: BudgetModel): Promise<boolean> {
    const { session } = this;
    if (session === null) return false;
    const before = session.model;
    if (session.follow(model)) {
      this.driversChanged(before, model);
      this.show();
    } else {
      const { budgets } = session;
      const other = await this.work.run('calculating', async (signal) => {
        await this.work.between(signal);
        const made = await this.sessionOf({ budgets, model });
        await this.work.between(signal);
        return made;
      });
      if (other === null) return false;
      this.begin({ found: { budgets, model, issues: this.findings.ofReading }, session: other }, { keepsSteps: true });
    }
    if (before.population !== model.population) this.checkPeople(model);
    this.saveLater();
    return true;
  }

  /** What is found in the people that are counted is found anew with every other count. */
  private checkPeople(model: BudgetModel): void {
    if (model.population.length > 0) this.findings.settle('start.population-needed');
    this.findings.settle('population.areas-disagree');
    this.findings.note(checkModel(model).filter(({ code }) => code === 'population.areas-disagree'));
  }

  /** A step of a person's: the model becomes another, which can be taken back. False where it was stopped. */
  async step(model: BudgetModel, notice: Notice): Promise<boolean> {
    const { session } = this;
    if (session === null) return false;
    const before = session.model;
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
      () => this.session?.model ?? null,
      () => this.turns.take(() => this.saveNow()),
    );
  }

  /** Puts the model into its sheets; a workbook that refuses leaves the state saying so, with the reason. */
  async saveNow(): Promise<void> {
    if (this.session === null) return;
    if (!(await this.follow.catchUp()) || !(await this.work.attempt(() => this.isCurrent())))
      return this.board.change({ saved: 'failed' });
    await this.writeModel();
  }

  /** Reads everything where somebody has changed what would be written over. False where that cannot be read. */
  private async isCurrent(): Promise<boolean> {
    const { session, keeper } = this;
    return session === null || !(await keeper.isOvertaken(session.model)) || this.follow.readNow();
  }

  /** Writes what stands in the model's sheets over. Throws the signal's reason where that is stopped, with nothing written. */
  async writeModel(signal?: AbortSignal): Promise<void> {
    const { session } = this;
    if (session === null) return;
    try {
      await this.keeper.save(session.model, signal);
    } catch (fault) {
      signal?.throwIfAborted();
      this.findings.failed(fault);
    }
  }
}
