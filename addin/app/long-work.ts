import type { Stepwise } from '../../engine';
import type { Board } from './board';
import type { DeskFindings } from './desk-findings';
import type { DeskServices } from './services';
import type { Work } from './state';

/** Between two looks at the clock that others may have their turn, in milliseconds. */
const longestSlice = 40;

type OnProgress = (done: number, total: number) => void;

/** Work that may take a while: shown as long as it lasts, and stopped where somebody wants that. Why it could not be done is among the findings. */
export class LongWork {
  private stopper = new AbortController();
  private resumed = 0;

  constructor(
    private readonly board: Board,
    private readonly services: DeskServices,
    private readonly findings: DeskFindings,
  ) {}

  /** Work that is to be done whole goes on. */
  stop(): void {
    if (this.board.state.work?.canStop !== false) this.stopper.abort();
  }

  /** Stopped by `stop` where it looks at the signal; stopped work leaves what was there. Null where it was stopped or the workbook failed. */
  async run<T>(
    what: Work['what'],
    work: (signal: AbortSignal, onProgress: OnProgress) => Promise<T>,
    { canStop = true } = {},
  ): Promise<T | null> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.findings.workBegins();
    this.board.change({ work: { what, canStop, done: 0, total: 0 } });
    try {
      return await work(signal, (done, total) => this.board.change({ work: { what, canStop, done, total } }));
    } catch (fault) {
      if (signal.aborted) this.board.say('cancelled', {});
      else this.findings.failed(fault);
      return null;
    } finally {
      this.board.change({ work: null });
    }
  }

  /** Something small that the workbook may refuse: false then, and why is said. */
  async attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (fault) {
      this.findings.failed(fault);
      return false;
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

  /** Lets others have their turn, where this one has lasted a while. */
  readonly pause = async (): Promise<void> => {
    if (this.clock() - this.resumed < longestSlice) return;
    await this.services.rest(0);
    this.resumed = this.clock();
  };

  readonly clock = (): number => Date.parse(this.services.now());
}
