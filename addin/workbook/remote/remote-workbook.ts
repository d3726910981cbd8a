import { transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type { CellRef, ColumnPlan, SheetGrid, SheetPlan } from '../../../engine';
import { Listeners } from '../listeners';
import type {
  CellArea,
  CellsRead,
  ChangeSet,
  Frozen,
  Progress,
  SheetCells,
  Unsubscribe,
  Workbook,
  WorkbookChange,
} from '../port';
import { Assembly, messagesOf, type Parcel } from './parcels';
import { longInColumns, longInPlans, valueOf, type Notice, type Served } from './wire';

/** A workbook that a page serves, as its worker sees it. */
class RemoteWorkbook implements Workbook {
  private readonly served: Remote<Served>;
  private readonly notices: MessagePort;
  private readonly selection = new Listeners<readonly CellArea[]>();
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly waiting = new Listeners<boolean>();
  private readonly progress = new Map<number, Progress>();
  private readonly isListening: Promise<void>;
  private calls = 0;

  constructor(port: Endpoint) {
    this.served = wrap<Served>(port);
    const { port1, port2 } = new MessageChannel();
    this.notices = port1;
    port1.onmessage = ({ data }: MessageEvent<Notice>) => this.hear(data);
    this.isListening = this.served.listen(transfer(port2, [port2]));
  }

  /** The worker needs it no more. */
  close(): void {
    this.notices.close();
  }

  private hear(notice: Notice): void {
    if ('selected' in notice) this.selection.tell(notice.selected);
    else if ('changed' in notice) this.changes.tell(notice.changed);
    else if ('waits' in notice) this.waiting.tell(notice.waits);
    else this.progress.get(notice.call)?.(notice.done, notice.total);
  }

  /** A call with its number, which the page is told to stop when somebody cancels; whoever cancels is heard at once. */
  private async cancellable<T>(signal: AbortSignal | undefined, work: (call: number) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    await this.isListening;
    const call = ++this.calls;
    const cancel = (): void => void this.served.cancel(call);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await work(call);
    } catch (reason) {
      // The page's own reason is a copy; the one that was given is what callers know.
      signal?.throwIfAborted();
      throw reason;
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.progress.delete(call);
      void this.served.forget(call);
    }
  }

  read({ sheets, signal, onProgress }: { sheets?: readonly string[]; signal?: AbortSignal; onProgress?: Progress } = {}): Promise<
    SheetGrid[]
  > {
    return this.cancellable(signal, async (call) => {
      let last: readonly [number, number] | null = null;
      if (onProgress !== undefined) {
        this.progress.set(call, (done, total) => {
          last = [done, total];
          onProgress(done, total);
        });
      }
      valueOf(await this.served.read(call, sheets ?? null));
      const grids = new Assembly<SheetGrid>();
      for (let message = await this.served.fetch(call); message !== null; message = await this.served.fetch(call)) {
        signal?.throwIfAborted();
        grids.add(message as readonly Parcel[]);
      }
      const { records } = grids;
      // Notices take a way of their own and may come late; the end is said in any case.
      const end = last as readonly [number, number] | null;
      if (end === null || end[0] !== end[1]) onProgress?.(records.length, records.length);
      return records;
    });
  }

  apply(
    plans: readonly SheetPlan[],
    {
      signal,
      columns = [],
      remove = [],
    }: { signal?: AbortSignal; columns?: readonly ColumnPlan[]; remove?: readonly string[] } = {},
  ): Promise<ChangeSet> {
    return this.cancellable(signal, async (call) => {
      for (const message of messagesOf(plans, longInPlans)) {
        await this.served.send(call, 'plans', message);
        signal?.throwIfAborted();
      }
      for (const message of messagesOf(columns, longInColumns)) await this.served.send(call, 'columns', message);
      return valueOf(await this.served.apply(call, remove));
    });
  }

  async freeze(cells: readonly SheetCells[]): Promise<Frozen> {
    return valueOf(await this.served.freeze(cells));
  }

  async revert(changes: ChangeSet): Promise<void> {
    valueOf(await this.served.revert(changes));
  }

  async readCells(area: CellArea): Promise<CellsRead> {
    return valueOf(await this.served.readCells(area));
  }

  async select(at: CellRef): Promise<void> {
    valueOf(await this.served.select(at));
  }

  async focus(): Promise<boolean> {
    return valueOf(await this.served.focus());
  }

  onSelection(listener: (areas: readonly CellArea[]) => void): Unsubscribe {
    return this.selection.add(listener);
  }

  onChange(listener: (change: WorkbookChange) => void): Unsubscribe {
    return this.changes.add(listener);
  }

  onWaiting(listener: (waits: boolean) => void): Unsubscribe {
    return this.waiting.add(listener);
  }
}

/** The workbook that `serveWorkbook` serves at the other end of the port. */
export function remoteWorkbook(port: Endpoint): Workbook & { close(): void } {
  return new RemoteWorkbook(port);
}
