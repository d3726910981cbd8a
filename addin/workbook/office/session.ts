import { Listeners } from '../listeners';
import { abilitiesOf, type Abilities, type OfficeHost, type Timing } from './host';
import { hostFault, isCellEdit, isPassing } from './host-fault';

/** One `Excel.run`, as our own code sees it. */
export interface Batch {
  readonly abilities: Abilities;
  /**
   * One round trip that only asks: queues, syncs, gives what was queued for reading. It is queued again after a passing fault, so it must make its
   * proxies anew. Whoever cancels is heard at once.
   */
  ask<T>(queue: (context: Excel.RequestContext) => T): Promise<T>;
  /** The same for what changes the workbook and may be queued twice; cancelling is heard before it, never in its midst. */
  send<T>(queue: (context: Excel.RequestContext) => T): Promise<T>;
  /** Several round trips that belong together, all of them again after a passing fault. */
  retry<T>(work: (once: Once) => Promise<T>): Promise<T>;
}

/** One round trip, once. */
export type Once = <T>(queue: (context: Excel.RequestContext) => T) => Promise<T>;

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** One step of Excel's own undo, where it can: nothing in it may be of those that cannot be undone. */
  readonly asOneStep?: boolean;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Settles with the work, or is rejected as soon as somebody cancels. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Round trips to Excel: waits for cells that are being edited, tries passing faults again, turns every fault into a HostError. */
export class Session {
  readonly abilities: Abilities;
  /** true: a call waits until the person has finished a cell. */
  readonly waiting = new Listeners<boolean>();

  constructor(
    private readonly host: OfficeHost,
    private readonly timing: Timing,
  ) {
    this.abilities = abilitiesOf(host);
  }

  async run<T>(work: (batch: Batch) => Promise<T>, { signal, asOneStep = false }: RunOptions = {}): Promise<T> {
    signal?.throwIfAborted();
    const done: T[] = [];
    const mergeUndoGroup = asOneStep && this.abilities.groupsUndo;
    try {
      await this.host.Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, async (context) => {
        done.push(await work(this.batch(context, signal)));
      });
    } catch (reason) {
      // Excel.run syncs once more with nothing in it; where that fails, all of ours was answered before.
      if (done.length === 0) throw hostFault(reason);
    }
    return done[0] as T;
  }

  private batch(context: Excel.RequestContext, signal: AbortSignal | undefined): Batch {
    const once =
      (cancels?: AbortSignal): Once =>
      async (queue) => {
        const loaded = queue(context);
        await orAborted(this.watched(context.sync()), cancels);
        return loaded;
      };
    return {
      abilities: this.abilities,
      ask: (queue) => this.retry(() => once(signal)(queue), signal),
      send: (queue) => this.retry(() => once()(queue), signal),
      retry: (work) => this.retry(() => work(once()), signal),
    };
  }

  private async retry<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    for (let tries = 0; ; tries++) {
      signal?.throwIfAborted();
      try {
        return await work();
      } catch (reason) {
        const pause = this.timing.retries[tries];
        if (!isPassing(reason) || pause === undefined) throw hostFault(reason);
        await orAborted(sleep(pause), signal);
      }
    }
  }

  /** Where an answer is late, asks whether somebody is editing a cell, and says so until the answer comes. */
  private async watched(answer: Promise<void>): Promise<void> {
    let isAnswered = false;
    let isTold = false;
    const timer = setTimeout(() => {
      void this.isEditing().then((edits) => {
        if (!edits || isAnswered) return;
        isTold = true;
        this.waiting.tell(true);
      });
    }, this.timing.patience);
    try {
      await answer;
    } finally {
      isAnswered = true;
      clearTimeout(timer);
      if (isTold) this.waiting.tell(false);
    }
  }

  /** A request that is not delayed fails while a cell is being edited. Of another fault the delayed request will tell itself. */
  private async isEditing(): Promise<boolean> {
    try {
      await this.host.Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      return false;
    } catch (reason) {
      return isCellEdit(reason);
    }
  }
}
