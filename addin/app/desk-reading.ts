import {
  checkModel,
  proposeReading,
  readModel,
  renewRegister,
  sheetEdits,
  tagsFor,
  type BudgetModel,
  type Issue,
  type Layout,
  type Outcome,
  type ProposedReading,
} from '../../engine';
import type { CellArea } from '../workbook/port';
import { faultFindings, findingsOf } from './findings';
import { joinedModel } from './joined-model';
import { budgetsBy, findIn, userSheets, type Found } from './read-workbook';
import { readingState } from './reading-state';
import type { ReadingAnswers, ReadingState } from './state';
import { answersOf, measuresWith, withAnswers } from './tables-in-use';
import type { Workroom } from './workroom';

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** From the workbook to a model: what is found, what a person answers, what is brought from elsewhere. */
export class DeskReading {
  constructor(private readonly room: Workroom) {}

  /** Reads the workbook: from the start, or again while the work goes on. */
  async read(): Promise<void> {
    const { board, open } = this.room;
    if (open !== null) {
      if (await this.readAgain()) board.say('read', { lines: this.room.open?.session.all.length ?? 0 });
      return;
    }
    const before = board.state.phase;
    board.change({ phase: 'reading', findings: [], notice: null });
    const found = await this.readSheets();
    if (found === null) return board.change({ phase: this.room.hasFailed ? 'failed' : before });
    this.take(found);
    board.change({ isStale: false });
    if (found.kind === 'model') board.say('read', { lines: found.budgets.reduce((sum, { lines }) => sum + lines.length, 0) });
  }

  /**
   * Reads everything again and goes on with the work: what has been decided here and is not in the sheets yet stays, and what was changed
   * in the model's sheets comes in beside it. False where nothing new could be read: what is shown is then stale.
   */
  async readAgain(): Promise<boolean> {
    const { room } = this;
    const { open, board, keeper } = room;
    if (open === null) {
      await this.read();
      return room.open !== null;
    }
    const found = await this.readSheets();
    if (found === null) return false;
    const { model } = open.session;
    const theirs = found.kind === 'model' && !keeper.isSaved(found.model, room.sheets) ? found.model : null;
    const joined = theirs === null ? model : joinedModel(keeper.savedModel, model, theirs);
    const { budgets, issues } = budgetsBy(room.sheets, joined);
    if (budgets === null) {
      board.change({ findings: findingsOf([...found.issues, ...issues]), isStale: true });
      return false;
    }
    if (theirs === null) keeper.readAgain(room.sheets);
    else keeper.opened(room.sheets, theirs);
    const refused = found.kind === 'nothing' && found.isModel ? found.issues : [];
    // Steps lead back to models that do not know what came from the sheets.
    this.begin({ kind: 'model', budgets, model: joined, issues: [...refused, ...issues] }, theirs === null);
    board.change({ isStale: false });
    room.saveLater();
    return true;
  }

  /** Amounts a person typed are followed at once where nothing but amounts has changed; false: everything is to be read. */
  async readCells(area: CellArea): Promise<boolean> {
    const { room } = this;
    const { open } = room;
    const sheet = room.sheets.find(({ name }) => (name ?? '') === area.sheet);
    if (open === null || sheet === undefined || open.session.isCalculated(room.sheets)) return false;
    const columns = sheet.rows.reduce((most, { length }) => Math.max(most, length), area.column + area.columns);
    const { values, formulas } = await room.workbook.readCells({ ...area, column: 0, columns });
    const rows = new Map(values.map((row, at) => [area.row + at, row]));
    const { budgets, model } = open.session;
    const before = { sheets: room.sheets, layouts: model.layouts, measures: model.measures, budgets };
    const changed = sheetEdits(before, { sheet: sheet.name, rows, formulas });
    if (changed === null) return false;
    room.sheets = changed.sheets;
    open.session.edit(changed.edits);
    room.show({ readAt: room.services.now() });
    return true;
  }

  private readSheets(): Promise<Found | null> {
    const { room } = this;
    return room.work('reading', async (signal, onProgress) => {
      room.sheets = await room.workbook.read({ signal, onProgress });
      room.board.change({
        file: room.sheets[0]?.file ?? '',
        readAt: room.services.now(),
        resultSheets: room.sheets.flatMap(({ name, ours }) => (ours === 'result' && name !== null ? [name] : [])),
      });
      await room.services.rest(0);
      return findIn(room.sheets);
    });
  }

  private take(found: Found): void {
    const { room } = this;
    const { board, keeper, sheets } = room;
    room.open = null;
    keeper.opened(sheets, found.kind === 'model' ? found.model : null);
    if (found.kind === 'model') {
      this.begin(found, false);
      return;
    }
    const findings = findingsOf(found.issues);
    const none = { measures: [], measure: null, coverage: null, results: null, undo: null, redo: null };
    if (found.kind === 'tables') board.change({ ...none, phase: 'asking', reading: this.shown(found.reading), findings });
    else board.change({ ...none, phase: found.isModel ? 'failed' : 'noTable', reading: null, findings });
  }

  /** What the model says of single lines follows them to where they stand now, and the lines are remembered as they are. */
  private begin(found: Extract<Found, { kind: 'model' }>, keepsSteps: boolean): void {
    const { budgets, model, issues } = found;
    const present = tagsFor(budgets, model);
    const lines = renewRegister(model.lines, budgets, present.model.tags);
    const isSame = JSON.stringify(lines) === JSON.stringify(model.lines ?? []);
    const kept = isSame ? present.model : { ...present.model, lines: [...lines] };
    this.room.begin({ kind: 'model', budgets, model: kept, issues: [...issues, ...present.issues] }, { keepsSteps });
  }

  private shown(reading: ProposedReading): ReadingState {
    const { budgets } = budgetsBy(this.room.sheets, { layouts: [...reading.layouts], measures: [] });
    return readingState(reading, budgets ?? []);
  }

  async answer(answers: ReadingAnswers): Promise<void> {
    const reading = proposeReading(userSheets(this.room.sheets), this.withKnown(answers));
    const findings = this.room.open === null ? { findings: findingsOf(reading.issues) } : {};
    this.room.board.change({ reading: this.shown(reading), ...findings });
  }

  /** Asks again how the open work is read, beginning with how it is. */
  async reconsider(): Promise<void> {
    if (this.room.open === null) return;
    await this.answer([]);
    this.room.board.change({ phase: 'asking' });
  }

  keep(): void {
    if (this.room.open !== null) this.room.board.change({ phase: 'ready', reading: null });
  }

  /** What the model says of its tables already counts as answered, until a person answers otherwise. */
  private withKnown(answers: ReadingAnswers): ReadingAnswers {
    const { open, sheets } = this.room;
    if (open === null) return answers;
    const { layouts } = proposeReading(userSheets(sheets));
    return [...answers, ...answersOf(open.session.model.layouts, layouts)];
  }

  /** The reading is right: a model is started for it, without rules of the library, and kept in the workbook. */
  async confirm(answers: ReadingAnswers): Promise<void> {
    const { room } = this;
    const { layouts } = proposeReading(userSheets(room.sheets), answers);
    const confirmedAt = room.services.now().slice(0, 10);
    const model = room.open?.session.model;
    if (model !== undefined) {
      if (answers.length === 0) return this.keep();
      const read = [...withAnswers(model.layouts, layouts, answers, confirmedAt)];
      return this.use({ ...model, layouts: read, measures: [...measuresWith(model.measures, layouts, answers)] }, []);
    }
    await this.start(layouts.map((layout) => ({ ...layout, confirmedAt })));
  }

  private async start(layouts: readonly Layout[], from?: BudgetModel, before: readonly Issue[] = []): Promise<void> {
    const { room } = this;
    const started = await room.work('calculating', async () => {
      await room.services.rest(0);
      const { budgets, issues } = budgetsBy(room.sheets, { layouts: [...layouts], measures: from?.measures ?? [] });
      if (budgets === null) return { model: null, budgets: [], issues };
      const { beginModel } = await import(/* webpackChunkName: "begin" */ './begin-model');
      const begun = beginModel(budgets, layouts, room.services.words().library, from);
      // The model may tell more of the lines than the tables did: it is read by what is kept, as it will be next time.
      const read = begun.value === null ? { budgets, issues } : budgetsBy(room.sheets, begun.value);
      return { model: begun.value, budgets: read.budgets ?? budgets, issues: [...read.issues, ...begun.issues] };
    });
    if (started === null) return;
    const issues = [...before, ...started.issues];
    if (started.model === null) return room.board.change({ phase: 'noTable', findings: findingsOf(issues) });
    this.begin({ kind: 'model', budgets: started.budgets, model: started.model, issues }, false);
    await room.saveNow();
  }

  /** A model from elsewhere for the workbook that is open; refused with every finding where it has an error. */
  async takeModel(bytes: Uint8Array, name: string): Promise<void> {
    const { room } = this;
    const read = await this.modelIn(bytes, name);
    if (read === null) return;
    // A workbook that nobody has read yet: what is found in it matters only where the model is refused.
    const found = room.sheets.length === 0 ? await this.readFirst() : null;
    const { value: model, issues } = read;
    if (model === null || issues.some(isError)) {
      if (found !== null) this.take(found);
      return room.brought({ what: 'model', file: name, driver: null }, { value: null, issues });
    }
    const { layoutsFor } = await import(/* webpackChunkName: "begin" */ './begin-model');
    const layouts = layoutsFor(model, room.board.state.file, room.sheets);
    if (layouts.isSame) return this.use(model, issues);
    await this.start(layouts.layouts, model, [...issues, ...layouts.issues]);
  }

  private async readFirst(): Promise<Found | null> {
    const { room } = this;
    room.board.change({ phase: 'reading' });
    const found = await this.readSheets();
    if (found === null) room.board.change({ phase: room.hasFailed ? 'failed' : 'empty' });
    return found;
  }

  /** The model in a file with all that is found in it; null where reading it was stopped. */
  private modelIn(bytes: Uint8Array, name: string): Promise<Outcome<BudgetModel> | null> {
    return this.room.work('reading', async (signal): Promise<Outcome<BudgetModel>> => {
      try {
        const isJson = name.toLowerCase().endsWith('.json');
        const given = isJson ? new TextDecoder().decode(bytes) : await this.room.services.openSheets(bytes, name);
        signal.throwIfAborted();
        const { value, issues, places } = readModel(given);
        return { value, issues: value === null ? issues : [...issues, ...checkModel(value, places)] };
      } catch (fault) {
        signal.throwIfAborted();
        return { value: null, issues: faultFindings(fault, name) };
      }
    });
  }

  /** A model that reads this very workbook is used as it is. */
  private async use(model: BudgetModel, issues: readonly Issue[]): Promise<void> {
    const { room } = this;
    const { budgets, issues: read } = budgetsBy(room.sheets, model);
    if (budgets === null) return room.board.change({ findings: findingsOf([...issues, ...read]) });
    this.begin({ kind: 'model', budgets, model, issues: [...issues, ...read] }, false);
    await room.saveNow();
  }
}
