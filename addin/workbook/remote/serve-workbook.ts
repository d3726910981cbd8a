import { expose, type Endpoint } from 'comlink';
import type { ColumnPlan, SheetPlan } from '../../../engine';
import type { Unsubscribe, Workbook } from '../port';
import { Assembly, messagesOf, type Parcel } from './parcels';
import { faultOf, longInGrids, type Answer, type Notice, type Served } from './wire';

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (reason) {
    return { fault: faultOf(reason) };
  }
}

const nothing = async (work: Promise<void>): Promise<null> => {
  await work;
  return null;
};

/** What is under way for one call. */
interface Call {
  readonly abort: AbortController;
  readonly plans: Assembly<SheetPlan>;
  readonly columns: Assembly<ColumnPlan>;
  messages: Iterator<readonly Parcel[]>;
}

class Server implements Served {
  private readonly calls = new Map<number, Call>();
  private notices: MessagePort | null = null;

  constructor(private readonly workbook: Workbook) {}

  private call(id: number): Call {
    let call = this.calls.get(id);
    if (call === undefined) {
      const messages = [][Symbol.iterator]();
      call = { abort: new AbortController(), plans: new Assembly(), columns: new Assembly(), messages };
      this.calls.set(id, call);
    }
    return call;
  }

  private tell(notice: Notice): void {
    this.notices?.postMessage(notice);
  }

  start(): Unsubscribe {
    const stops = [
      this.workbook.onSelection((selected) => this.tell({ selected })),
      this.workbook.onChange((changed) => this.tell({ changed })),
      this.workbook.onWaiting((waits) => this.tell({ waits })),
    ];
    return () => {
      for (const stop of stops) stop();
      this.notices?.close();
      this.notices = null;
    };
  }

  listen(port: MessagePort): void {
    this.notices = port;
  }

  cancel(id: number): void {
    this.calls.get(id)?.abort.abort();
  }

  forget(id: number): void {
    this.calls.delete(id);
  }

  async read(id: number, sheets: readonly string[] | null): Promise<Answer<null>> {
    const call = this.call(id);
    return answer(async () => {
      const grids = await this.workbook.read({
        ...(sheets !== null && { sheets }),
        signal: call.abort.signal,
        onProgress: (done, total) => this.tell({ call: id, done, total }),
      });
      call.messages = messagesOf(grids, longInGrids);
      return null;
    });
  }

  async fetch(id: number): Promise<readonly Parcel[] | null> {
    const next = this.calls.get(id)?.messages.next();
    return next === undefined || next.done === true ? null : next.value;
  }

  send(id: number, what: 'plans' | 'columns', message: readonly Parcel[]): void {
    this.call(id)[what].add(message);
  }

  async apply(id: number, remove: readonly string[]): Promise<Answer<Awaited<ReturnType<Workbook['apply']>>>> {
    const { abort, plans, columns } = this.call(id);
    return answer(() => this.workbook.apply(plans.records, { signal: abort.signal, columns: columns.records, remove }));
  }

  freeze(cells: Parameters<Workbook['freeze']>[0]): ReturnType<Served['freeze']> {
    return answer(() => this.workbook.freeze(cells));
  }

  revert(changes: Parameters<Workbook['revert']>[0]): Promise<Answer<null>> {
    return answer(() => nothing(this.workbook.revert(changes)));
  }

  readCells(area: Parameters<Workbook['readCells']>[0]): ReturnType<Served['readCells']> {
    return answer(() => this.workbook.readCells(area));
  }

  select(at: Parameters<Workbook['select']>[0]): Promise<Answer<null>> {
    return answer(() => nothing(this.workbook.select(at)));
  }

  focus(): Promise<Answer<boolean>> {
    return answer(() => this.workbook.focus());
  }
}

/**
 * Lets a worker use a workbook of this page through a port. Rows cross in messages small enough that none keeps the page from drawing.
 * Gives what stops listening to the workbook.
 */
export function serveWorkbook(workbook: Workbook, port: Endpoint): Unsubscribe {
  const server = new Server(workbook);
  expose(server, port);
  return server.start();
}
