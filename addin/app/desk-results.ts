import type { CellQuery, Trace } from '../../engine';
import type { Step } from './history';
import type { Workroom } from './workroom';

type ResultStep = Extract<Step, { kind: 'results' }>;

/** Result sheets in the workbook, and the way from a figure to its lines. */
export class DeskResults {
  constructor(private readonly room: Workroom) {}

  async trace(cell: CellQuery): Promise<Trace | null> {
    const { open } = this.room;
    if (open === null) return null;
    const { trace } = await import(/* webpackChunkName: "trace" */ './trace-figure');
    return trace(open.session.analysis, { measure: open.session.measure, ...cell });
  }

  /** The result sheets of the shown measure, in place of those that stand; one step. */
  async write(): Promise<void> {
    const step = await this.put();
    if (step !== null) this.room.stepped(step);
  }

  /** Writes them; what then can be taken back, null where nothing was written. */
  async put(): Promise<ResultStep | null> {
    const { room } = this;
    await room.saveNow();
    return room.work('writing', async (signal) => {
      const { open, services, sheets, board } = room;
      if (open === null) return null;
      const { resultPlans } = await import(/* webpackChunkName: "results" */ './result-plans');
      const { session } = open;
      const before = board.state.resultSheets;
      const { plans, remove } = resultPlans(session, services.words(), { sheets, standing: before, issues: room.issues });
      signal.throwIfAborted();
      const changes = await room.workbook.apply(plans, { signal, remove });
      room.keeper.wrote(changes);
      board.change({ resultSheets: changes.sheets });
      room.resultsWritten(true);
      const notice = board.notice('resultsWritten', { sheets: changes.sheets.length });
      return { kind: 'results', notice, changes, before };
    });
  }

  /** Takes back a write that stands; false where the workbook refused, and it stands still. */
  async takeBack({ changes, before }: ResultStep): Promise<boolean> {
    const { room } = this;
    const done = await room.work('writing', async () => {
      await room.keeper.takeBack(changes);
      room.board.change({ resultSheets: before });
      room.resultsWritten(false);
      return true;
    });
    room.saveLater();
    return done === true;
  }
}
