import type { CellQuery, Trace } from '../../engine';
import type { Step } from './history';
import { resultNames } from './result-names';
import type { ResultPreview } from './result-preview';
import { resultTitle } from './result-title';
import type { Session } from './session';
import { takeBack } from './take-back';
import type { Workroom } from './workroom';

type ResultStep = Extract<Step, { kind: 'results' }>;

/** Result sheets in the workbook, and the way from a figure to its lines. */
export class DeskResults {
  /** What a person has put over the sheets of this workbook. */
  private wanted: string | null = null;

  constructor(private readonly room: Workroom) {}

  async trace(cell: CellQuery): Promise<Trace | null> {
    const { session } = this.room;
    if (session === null) return null;
    const { trace } = await import(/* webpackChunkName: "trace" */ './trace-figure');
    return trace(session.analysis, { measure: session.measure, ...cell });
  }

  /** What a write would do; null where there is nothing to write yet. */
  preview(): ResultPreview | null {
    const { session, services, sheets, board } = this.room;
    if (session === null) return null;
    const standing = board.state.resultSheets;
    const { names, remove } = resultNames(services.words().results, sheets, standing);
    return {
      title: this.titleOf(session),
      sheets: names.map((name) => ({ name, replaces: standing.includes(name) })),
      removed: remove,
    };
  }

  /** The result sheets of the shown measure, in place of those that stand; one step. title: over them, from now on. */
  async write(title?: string): Promise<void> {
    if (title !== undefined) this.wanted = title;
    const step = await this.put();
    if (step === null) return;
    this.room.stepped(step);
    await this.show(step);
  }

  /** Writes them; what then can be taken back, null where nothing was written. */
  async put(): Promise<ResultStep | null> {
    const { room } = this;
    await room.saveNow();
    return room.work.run('writing', async (signal, onProgress) => {
      const { session, services, sheets, board } = room;
      if (session === null) return null;
      const words = services.words();
      const { resultPlans } = await import(/* webpackChunkName: "results" */ './result-plans');
      const before = board.state.resultSheets;
      const { names, remove } = resultNames(words.results, sheets, before);
      const plans = resultPlans(session, words, { names, title: this.titleOf(session), issues: room.findings.all });
      // Half of the way: what is left is up to the workbook, which does it whole or not at all.
      onProgress(1, 2);
      await services.rest(0);
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
    return takeBack(room, changes, () => {
      room.board.change({ resultSheets: before });
      room.resultsWritten(false);
    });
  }

  private titleOf({ analysis, model }: Session): string | null {
    const title = resultTitle(model, this.room.sheets, analysis.organisers);
    return title === null ? null : (this.wanted ?? title);
  }

  /** What was written is what a person wants to see next. */
  private async show({ changes: { sheets } }: ResultStep): Promise<void> {
    const { room } = this;
    const [first = null] = sheets;
    await room.work.attempt(async () => {
      await room.workbook.select({ file: room.board.state.file, sheet: first, cell: null });
      return true;
    });
  }
}
