import {
  freeNames,
  lineParts,
  methodView,
  nameKey,
  planSheets,
  renameSheets,
  trace,
  type CellQuery,
  type SheetPlan,
  type Trace,
} from '../../engine';
import type { ChangeSet } from '../workbook/port';
import type { Workroom } from './workroom';

/** Result sheets in the workbook, and the way from a figure to its lines. */
export class DeskResults {
  /** Writes of result sheets that stand, oldest first: what their steps take back. */
  private readonly written: ChangeSet[] = [];

  constructor(private readonly room: Workroom) {}

  trace(cell: CellQuery): Trace | null {
    const { open } = this.room;
    return open === null ? null : trace(open.session.analysis, { measure: open.session.measure, ...cell });
  }

  /** The result sheets of the shown measure, in place of those that stand; one step. */
  async write(): Promise<void> {
    const { room } = this;
    const changes = await this.put();
    if (changes === null) return;
    room.stepped({ kind: 'results', notice: room.board.notice('resultsWritten', { sheets: changes.sheets.length }) });
  }

  private async put(): Promise<ChangeSet | null> {
    const { room } = this;
    await room.saveNow();
    return room.work('writing', async (signal) => {
      await room.services.rest(0);
      const { plans, remove } = this.plans();
      signal.throwIfAborted();
      const changes = await room.workbook.apply(plans, { signal, remove });
      room.keeper.wrote(changes);
      this.written.push(changes);
      room.board.change({ resultSheets: changes.sheets });
      return changes;
    });
  }

  private plans(): { readonly plans: readonly SheetPlan[]; readonly remove: readonly string[] } {
    const { room } = this;
    const { open, services, sheets, board } = room;
    if (open === null) return { plans: [], remove: [] };
    const { results, sentenceOf } = services.words();
    const analysis = open.session.analysis;
    const plans = planSheets({ ...analysis, issues: [...open.session.issues] }, results, {
      method: methodView(open.session.model),
      lines: lineParts(analysis),
      sentenceOf,
    });
    const ours = board.state.resultSheets.map((name) => ({ name, ours: 'result' as const }));
    const users = sheets.filter(({ ours: origin }) => origin !== 'result');
    const free = freeNames(plans, [...users.map(({ name }) => ({ name })), ...ours]);
    const named = renameSheets(plans, new Map(plans.map((plan, at) => [plan.name, free[at] ?? plan.name])));
    const written = new Set(named.map(({ name }) => nameKey(name)));
    return { plans: named, remove: board.state.resultSheets.filter((name) => !written.has(nameKey(name))) };
  }

  /** Takes back the last write of result sheets that stands. */
  async takeBack(): Promise<boolean> {
    const { room } = this;
    const last = this.written.pop();
    if (last === undefined) return false;
    const done = await room.work('writing', async () => {
      await room.keeper.takeBack(last);
      room.board.change({ resultSheets: this.written.at(-1)?.sheets ?? [] });
      return true;
    });
    room.saveLater();
    return done === true;
  }

  /** The same once more, after it was taken back. */
  async again(): Promise<boolean> {
    return (await this.put()) !== null;
  }
}
