import { proposeReading, proposingReading, sheetEdits, type BudgetModel, type ProposedReading } from '../../engine';
import type { CellArea } from '../workbook/port';
import { findingsOf } from './findings';
import { restored } from './gone-sheets';
import type { Step } from './history';
import { joinedModel } from './joined-model';
import { begunModel, usedModel, withItsLines, type Prepared } from './prepare-work';
import { budgetsBy, findIn, finding, userSheets, type Found } from './read-workbook';
import { readingState } from './reading-state';
import type { DeskState, Notice, ReadingAnswers } from './state';
import { sumsTooLarge } from './sums-too-large';
import { answersOf, measuresWith, withAnswers } from './tables-in-use';
import type { Workroom } from './workroom';

/** From the workbook to a model: what is found, what a person answers, and the way back. */
export class DeskReading {
  constructor(private readonly room: Workroom) {}

  /** Reads the workbook: from the start, or again while the work goes on. */
  async read(): Promise<void> {
    const { board, session } = this.room;
    if (session !== null) {
      if (await this.readAgain()) board.say('read', { lines: this.room.session?.all.length ?? 0 });
      return;
    }
    const before = board.state.phase;
    board.change({ phase: 'reading', findings: [], notice: null });
    await this.orFailed(async () => {
      const found = await this.readSheets();
      if (found === null) return board.change({ phase: this.room.findings.hasFailed ? 'failed' : before });
      await this.take(found);
      board.change({ isStale: false });
      if (found.kind === 'model') board.say('read', { lines: found.budgets.reduce((sum, { lines }) => sum + lines.length, 0) });
    });
  }

  /** A fault of our own is thrown on, but nobody is left waiting for what will never be read. */
  private async orFailed<T>(reading: () => Promise<T>): Promise<T> {
    try {
      return await reading();
    } catch (fault) {
      this.room.board.change({ phase: 'failed' });
      throw fault;
    }
  }

  /**
   * Reads everything again and goes on with the work: what has been decided here and is not in the sheets yet stays, and what was changed
   * in the model's sheets comes in beside it. False where nothing new could be read: what is shown is then stale.
   */
  async readAgain(): Promise<boolean> {
    const { room } = this;
    const { session, board, keeper } = room;
    if (session === null) {
      await this.read();
      return room.session !== null;
    }
    const found = await this.readSheets();
    if (found === null) return false;
    const { model } = session;
    // What could not be read there does not take from the model here what it was.
    const isRefused = found.kind === 'model' ? found.held.length > 0 : found.kind === 'nothing' && found.isModel;
    const theirs = found.kind === 'model' && !isRefused && !keeper.isSaved(found.model, room.sheets) ? found.model : null;
    const { model: joined, issues: twice } =
      theirs === null ? { model, issues: [] } : joinedModel(keeper.savedModel, model, theirs);
    const { budgets, issues } = budgetsBy(room.sheets, joined);
    if (budgets === null) {
      board.change({ findings: findingsOf([...found.issues, ...issues]), isStale: true });
      return false;
    }
    const gone = keeper.gone(room.sheets);
    const refused = isRefused ? found.issues.filter(({ severity }) => severity === 'error') : [];
    // Steps lead back to models that do not know what came from the sheets.
    const again = withItsLines({ budgets, model: joined, issues: [...restored(gone), ...refused, ...twice, ...issues] });
    const prepared = { found: again, session: await room.sessionOf(again) };
    keeper.readAgain(room.sheets, theirs);
    room.begin(prepared, { keepsSteps: theirs === null });
    board.change({ isStale: false });
    room.saveLater();
    return true;
  }

  /** Amounts a person typed are followed at once where nothing but amounts has changed; false: everything is to be read. */
  async readCells(area: CellArea): Promise<boolean> {
    const { room } = this;
    const { session } = room;
    const sheet = room.sheets.find(({ name }) => (name ?? '') === area.sheet);
    if (session === null || sheet === undefined || session.isCalculated(room.sheets)) return false;
    const columns = sheet.rows.reduce((most, { length }) => Math.max(most, length), area.column + area.columns);
    const { values, formulas } = await room.workbook.readCells({ ...area, column: 0, columns });
    const rows = new Map(values.map((row, at) => [area.row + at, row]));
    const { budgets, model } = session;
    const before = { sheets: room.sheets, layouts: model.layouts, measures: model.measures, budgets };
    const changed = sheetEdits(before, { sheet: sheet.name, rows, formulas });
    if (changed === null) return false;
    room.sheets = changed.sheets;
    session.edit(changed.edits);
    room.show({ readAt: room.services.now() });
    return true;
  }

  private readSheets(): Promise<Found | null> {
    const { room } = this;
    return room.work.run('reading', async (signal, onProgress) => {
      const sheets = await room.workbook.read({ signal, onProgress });
      await room.work.between(signal);
      const found = await room.work.inSlices(finding([...sheets, ...room.keeper.gone(sheets).standIns]), signal);
      await room.work.between(signal);
      room.sheets = sheets;
      room.board.change({
        file: sheets[0]?.file ?? '',
        readAt: room.services.now(),
        resultSheets: sheets.flatMap(({ name, ours }) => (ours === 'result' && name !== null ? [name] : [])),
      });
      return found;
    });
  }

  private async take(found: Found): Promise<void> {
    const { room } = this;
    const { board, keeper, sheets } = room;
    room.session = null;
    if (found.kind === 'model') keeper.opened(sheets, found.model, found.held);
    else keeper.opened(sheets, null);
    if (found.kind === 'model') {
      const own = withItsLines(found);
      room.begin({ found: own, session: await room.sessionOf(own) });
      return;
    }
    const none = { measures: [], measure: null, tables: [], coverage: null, results: null, offer: null, selected: [] };
    room.show({ ...none, saved: 'saved' });
    if (found.kind === 'tables') board.change({ phase: 'asking', ...this.shown(found.reading) });
    else board.change({ phase: found.isModel ? 'failed' : 'noTable', reading: null, findings: findingsOf(found.issues) });
  }

  private shown(reading: ProposedReading): Pick<DeskState, 'reading' | 'findings'> {
    const { budgets } = budgetsBy(this.room.sheets, { layouts: [...reading.layouts], measures: [] });
    const findings = findingsOf([...reading.issues, ...sumsTooLarge(budgets ?? [])]);
    return { reading: readingState(reading, budgets ?? []), findings };
  }

  async answer(answers: ReadingAnswers): Promise<void> {
    const reading = proposeReading(userSheets(this.room.sheets), this.withKnown(answers));
    const { reading: shown, findings } = this.shown(reading);
    this.room.board.change({ reading: shown, ...(this.room.session === null && { findings }) });
  }

  /** Asks again how the open work is read, beginning with how it is. */
  async reconsider(): Promise<void> {
    if (this.room.session === null) return;
    await this.answer([]);
    this.room.board.change({ phase: 'asking' });
  }

  keep(): void {
    if (this.room.session !== null) this.room.board.change({ phase: 'ready', reading: null });
  }

  /** What the model says of its tables already counts as answered, until a person answers otherwise. */
  private withKnown(answers: ReadingAnswers): ReadingAnswers {
    const { session, sheets } = this.room;
    if (session === null) return answers;
    const { layouts } = proposeReading(userSheets(sheets));
    return [...answers, ...answersOf(session.model.layouts, layouts)];
  }

  /** The reading is right: a model is started for it, without rules of the library, and kept in the workbook. One step, as is another reading. */
  async confirm(answers: ReadingAnswers): Promise<void> {
    const { room } = this;
    const model = room.session?.model;
    if (model !== undefined && answers.length === 0) return this.keep();
    const prepared = await room.work.run('calculating', async (signal) => {
      await room.work.between(signal);
      const { layouts } = await room.work.inSlices(proposingReading(userSheets(room.sheets), answers), signal);
      const confirmedAt = room.services.now().slice(0, 10);
      if (model === undefined) {
        return begunModel(room, { layouts: layouts.map((layout) => ({ ...layout, confirmedAt })) }, signal);
      }
      const read = [...withAnswers(model.layouts, layouts, answers, confirmedAt)];
      const other = { ...model, layouts: read, measures: [...measuresWith(model.measures, layouts, answers)] };
      return usedModel(room, { value: other, issues: [] }, signal);
    });
    if (prepared === null) return;
    const { value, issues } = prepared;
    if (value === null)
      return room.board.change({ ...(model === undefined && { phase: 'noTable' }), findings: findingsOf(issues) });
    const lines = value.session.all.length;
    await this.enter(value, room.board.notice(model === undefined ? 'readingConfirmed' : 'readingChanged', { lines }));
  }

  /** Work begins, or is other work, as a step. False where it was stopped while it was written: everything is then as it was. */
  async enter(prepared: Prepared, notice: Notice): Promise<boolean> {
    const { room } = this;
    const former = room.former;
    const before = room.session?.model ?? null;
    const stood = before === null ? room.sheets.filter(({ ours }) => ours === 'model') : [];
    room.begin(prepared, { keepsSteps: true });
    room.stepped({ kind: 'work', notice, before, stood, after: prepared.session.model });
    return this.written(former);
  }

  /** Goes on as before or after a step of other work, in the workbook's sheets too. False where it was stopped or could not be done. */
  async goTo(model: BudgetModel): Promise<boolean> {
    const { room } = this;
    const outcome = await room.work.run('calculating', (signal) => usedModel(room, { value: model, issues: [] }, signal));
    if (outcome === null) return false;
    if (outcome.value === null) {
      room.board.change({ findings: findingsOf(outcome.issues) });
      return false;
    }
    const former = room.former;
    room.begin(outcome.value, { keepsSteps: true });
    return this.written(former);
  }

  /** As before there was a model: its sheets go, and how the workbook is read is asked again. False where the workbook refused. */
  async leave({ stood }: Extract<Step, { kind: 'work' }>): Promise<boolean> {
    const { room } = this;
    const takeBack = async (): Promise<Found> => {
      await room.keeper.takeAllBack();
      room.sheets = [...room.sheets.filter(({ ours }) => ours !== 'model'), ...stood];
      return findIn(room.sheets);
    };
    const found = await room.work.run('writing', takeBack, { canStop: false });
    if (found === null) room.saveLater();
    else await this.take(found);
    return found !== null;
  }

  private async written(former: Workroom['former']): Promise<boolean> {
    const { room } = this;
    const isWritten = await room.work.run('writing', async (signal) => {
      await room.writeModel(signal);
      return true;
    });
    if (isWritten === null) room.restore(former);
    return isWritten !== null;
  }

  /** A workbook that nobody has read yet is read; one with a model is gone on with. False where it could not be read. */
  async readFirst(): Promise<boolean> {
    const { room } = this;
    if (room.sheets.length > 0) return true;
    room.board.change({ phase: 'reading' });
    const found = await this.orFailed(() => this.readSheets());
    if (found === null) room.board.change({ phase: room.findings.hasFailed ? 'failed' : 'empty' });
    else if (found.kind === 'model') await this.take(found);
    else room.keeper.opened(room.sheets, null);
    return found !== null;
  }

  /** A workbook that was read for a model which then was not taken: how it is read is asked as of any other. */
  async askAtLast(): Promise<void> {
    const { sheets, board } = this.room;
    if (board.state.phase === 'reading') await this.take(findIn(sheets));
  }
}
