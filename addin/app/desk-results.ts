import type { CellQuery, Trace } from '../../engine';
import type { ChangeSet } from '../workbook/port';
import type { Workroom } from './workroom';

/** Result sheets in the workbook, and the way from a figure to its lines. */
export class DeskResults {
  /** Writes of result sheets that stand, oldest first: what their steps take back. */
  private readonly written: ChangeSet[] = [];

  constructor(private readonly room: Workroom) {}

  async trace(cell: CellQuery): Promise<Trace | null> {
    const { open } = this.room;
    if (open === null) return null;
    const { trace } = await import(/* webpackChunkName: "trace" */ './trace-figure');
    return trace(open.session.analysis, { measure: open.session.measure, ...cell });
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
      const { open, services, sheets, board } = room;
      if (open === null) return null;
      const { resultPlans } = await import(/* webpackChunkName: "results" */ './result-plans');
      const { session } = open;
      const standing = board.state.resultSheets;
      const { plans, remove } = resultPlans(session, services.words(), { sheets, standing, issues: room.issues });
      signal.throwIfAborted();
      const changes = await room.workbook.apply(plans, { signal, remove });
      room.keeper.wrote(changes);
      this.written.push(changes);
      room.board.change({ resultSheets: changes.sheets });
      return changes;
    });
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
