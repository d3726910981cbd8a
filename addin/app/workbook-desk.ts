import type { CellQuery, CellRef, DriverSettings, RulePreview, Trace } from '../../engine';
import type { Unsubscribe, Workbook } from '../workbook/port';
import { Board } from './board';
import type { Desk } from './desk';
import { DeskDrivers } from './desk-drivers';
import { DeskFreeze } from './desk-freeze';
import { DeskModel } from './desk-model';
import { DeskReading } from './desk-reading';
import { DeskResults } from './desk-results';
import type { DeskTagging } from './desk-tagging';
import { FollowSheet } from './follow-sheet';
import type { FreezePreview } from './freeze-preview';
import type { Step } from './history';
import type { ResultPreview } from './result-preview';
import type { DeskServices } from './services';
import { linesIn } from './selected-lines';
import type { Counts, LineQuery, PeopleRead, ReadingAnswers, RuleDraft, TagChoice } from './state';
import type { Session } from './session';
import { takeBack } from './take-back';
import { Workroom } from './workroom';

/** The desk over one workbook: what changes anything waits for its turn, what only asks does not. */
export class WorkbookDesk implements Desk {
  private readonly room: Workroom;
  private readonly reading: DeskReading;
  private readonly models: DeskModel;
  private opened: DeskTagging | null = null;
  private readonly basis: DeskDrivers;
  private readonly results: DeskResults;
  private readonly values: DeskFreeze;
  private readonly follow: FollowSheet;

  constructor(workbook: Workbook, services: DeskServices) {
    const board = new Board();
    this.follow = new FollowSheet(board, services, {
      readCells: (area) => room.turns.take(() => room.work.attempt(() => this.reading.readCells(area))),
      readAgain: () => room.turns.take(() => this.reading.readAgain()),
      readNow: () => this.reading.readAgain(),
      hasLines: (area) => room.session === null || linesIn(room.session, [area]).length > 0,
      isModelSheet: (sheet) => room.keeper.holds(sheet),
      isOurResult: (sheet) => board.state.resultSheets.includes(sheet),
      select: (areas) => room.personSelected(areas),
      report: (fault) => room.findings.report(fault),
    });
    const room = new Workroom(workbook, board, services, this.follow);
    this.room = room;
    this.reading = new DeskReading(room);
    this.models = new DeskModel(room, this.reading);
    this.basis = new DeskDrivers(room);
    this.results = new DeskResults(room);
    this.values = new DeskFreeze(room);
    this.follow.start(workbook);
  }

  /** No more is heard of the workbook, and nobody is told any more. */
  close(): void {
    this.follow.stop();
    this.room.work.stop();
    this.room.keeper.close();
    this.room.board.close();
  }

  /** A fault somewhere in the worker, or in what it serves, that nothing caught. */
  report(fault: unknown): void {
    this.room.findings.report(fault);
  }

  /** What is being worked on, for formulas of ours in the sheets. */
  get current(): Session | null {
    return this.room.session;
  }

  async watch(listener: Parameters<Desk['watch']>[0]): Promise<Unsubscribe> {
    return this.room.board.watch(listener);
  }

  read = (): Promise<void> => this.room.turns.take(() => this.reading.read());
  cancel = async (): Promise<void> => this.room.work.stop();
  reconsider = (): Promise<void> => this.room.turns.take(async () => this.reading.reconsider());
  keepReading = (): Promise<void> => this.room.turns.take(async () => this.reading.keep());
  answer = (answers: ReadingAnswers): Promise<void> => this.room.turns.take(() => this.reading.answer(answers));
  confirmReading = (answers: ReadingAnswers): Promise<void> => this.room.turns.take(() => this.reading.confirm(answers));
  takeModel = (bytes: Uint8Array, name: string): Promise<void> => this.room.turns.take(() => this.models.take(bytes, name));
  takeOffer = (): Promise<void> => this.room.turns.take(() => this.models.takeOffer());
  refuseOffer = (): Promise<void> => this.room.turns.take(async () => this.models.refuseOffer());
  modelText = async (): Promise<string> => `${JSON.stringify(this.room.session?.model ?? null, null, 2)}\n`;

  showMeasure = (measure: string): Promise<void> =>
    this.room.turns.take(async () => {
      this.room.session?.showMeasure(measure);
      this.room.show();
    });

  lines = async (query: LineQuery, from: number, count: number) => (await this.tagging()).lines.window(query, from, count);
  line = async (key: string) => (await this.tagging()).lines.line(key);
  /** Without a key there is no line, and nothing is loaded to look for it. */
  position = async (key: string, query: LineQuery): Promise<number> =>
    key === '' ? -1 : (await this.tagging()).lines.position(key, query);
  moments = async () => (await this.tagging()).lines.moments();

  previewTag = async (query: LineQuery, tag: TagChoice | null) => (await this.tagging()).tags.previewTag(query, tag);
  tag = (query: LineQuery, tag: TagChoice | null): Promise<void> => this.decide((tags) => tags.tag(query, tag));
  comment = (key: string, comment: string): Promise<void> => this.decide((tags) => tags.comment(key, comment));
  previewAccept = async (query: LineQuery) => (await this.tagging()).tags.previewAccept(query);
  accept = (query: LineQuery): Promise<void> => this.decide((tags) => tags.accept(query));
  proposeRule = async (keys: readonly string[]) => (await this.tagging()).tags.proposeRule(keys);
  previewRule = async (draft: RuleDraft): Promise<RulePreview | null> => (await this.tagging()).tags.previewRule(draft);
  addRule = (draft: RuleDraft): Promise<void> => this.decide((tags) => tags.addRule(draft));
  removeRule = (rule: string): Promise<void> => this.decide((tags) => tags.removeRule(rule));

  drivers = async () => this.basis.report();
  driverEffect = async (driver: string) => this.basis.effect(driver);
  changeDriver = (driver: DriverSettings, moments?: readonly string[]): Promise<void> =>
    this.room.turns.take(async () => {
      await this.basis.change(driver, moments);
    });
  readPopulation = (bytes: Uint8Array, name: string): Promise<PeopleRead | null> =>
    this.room.turns.take(() => this.basis.readPopulation(bytes, name));
  takePopulation = (read: PeopleRead): Promise<void> => this.room.turns.take(() => this.basis.takePopulation(read));
  readCounts = (driver: string, bytes: Uint8Array, name: string): Promise<Counts | null> =>
    this.room.turns.take(() => this.basis.readCounts(driver, bytes, name));

  trace = (cell: CellQuery): Promise<Trace | null> => this.results.trace(cell);
  previewResults = async (): Promise<ResultPreview | null> => this.results.preview();
  writeResults = (title?: string): Promise<void> =>
    this.room.turns.take(async () => {
      // Figures are written from what stands in the sheets now.
      const isRead = await this.follow.catchUp(() => true);
      if (isRead) await this.results.write(title);
    });
  previewFreeze = (): Promise<FreezePreview | null> => this.room.turns.take(() => this.values.preview());
  freeze = (): Promise<void> => this.room.turns.take(() => this.values.freeze());
  save = (): Promise<void> => this.room.turns.take(() => this.room.saveNow());
  undo = (): Promise<void> => this.room.turns.take(() => this.back());
  redo = (): Promise<void> => this.room.turns.take(() => this.forward());

  select = async (at: CellRef): Promise<void> => {
    await this.room.work.attempt(async () => {
      await this.room.workbook.select(at);
      return true;
    });
  };
  focusSheet = (): Promise<boolean> => this.room.work.attempt(() => this.room.workbook.focus());

  /** Lines and their tags; loaded with the first question about them. */
  private async tagging(): Promise<DeskTagging> {
    const { openTagging } = await import(/* webpackChunkName: "tagging" */ './desk-tagging');
    return (this.opened ??= openTagging(this.room));
  }

  private decide(decision: (tags: DeskTagging['tags']) => Promise<void>): Promise<void> {
    return this.room.turns.take(async () => decision((await this.tagging()).tags));
  }

  private async back(): Promise<void> {
    const { history, board } = this.room;
    const step = history.last;
    if (step === null) return board.say('nothingToDo', {});
    if (step.kind !== 'model' && !(await this.room.follow.catchUp())) return;
    // What a person typed into the model's sheets meanwhile has ended the steps before it.
    if (history.last !== step) return board.say('nothingToDo', {});
    if (!(await this.takenBack(step))) return;
    history.back();
    this.room.show();
    board.say('undone', {});
  }

  private async forward(): Promise<void> {
    const { history, board } = this.room;
    const step = history.next;
    if (step === null) return board.say('nothingToDo', {});
    const again = await this.doneAgain(step);
    if (again === null) return;
    history.forward(again);
    this.room.show();
    board.say('redone', {});
  }

  private takenBack(step: Step): Promise<boolean> {
    if (step.kind === 'model') return this.room.become(step.before);
    if (step.kind === 'results') return this.results.takeBack(step);
    if (step.kind === 'frozen') return takeBack(this.room, step.changes);
    return step.before === null ? this.reading.leave(step) : this.reading.goTo(step.before);
  }

  /** The step as it then is; null where it could not be done. */
  private async doneAgain(step: Step): Promise<Step | null> {
    if (step.kind === 'results') return this.results.put();
    if (step.kind === 'frozen') return this.values.put();
    const isDone = step.kind === 'model' ? this.room.become(step.after) : this.reading.goTo(step.after);
    return (await isDone) ? step : null;
  }
}
