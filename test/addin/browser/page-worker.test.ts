import { expose, wrap } from 'comlink';
import type { DeskState } from '../../../addin/app/state';
import { BrowserWorker } from '../../../addin/browser/browser-worker';
import { pageWorker, type PageWorkbook, type PageWorker } from '../../../addin/browser/page-worker';
import type { WorkerApi } from '../../../addin/browser/worker-api';

/** Every port there was in a test, with whether it has been closed. */
const ports = new Map<MessagePort, { isClosed: boolean }>();
const { MessageChannel: Channel } = globalThis;
beforeAll(() => {
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) {
        const state = { isClosed: false };
        ports.set(port, state);
        port.addEventListener('close', () => (state.isClosed = true));
      }
    }
  };
});
afterAll(() => {
  globalThis.MessageChannel = Channel;
});
afterEach(() => {
  for (const port of ports.keys()) port.close();
  ports.clear();
});

/** The page's side and the worker's, with a real channel between them. */
function page(): PageWorker {
  const { port1, port2 } = new MessageChannel();
  expose(new BrowserWorker(), port1);
  return pageWorker(wrap<WorkerApi>(port2));
}

const budget = new TextEncoder().encode('Tili;Nimi;TA 2026\n1000;Palkat;500000\n2000;Ostot;300000\n3000;Avustukset;90000\n');

async function opened(worker: PageWorker, name: string): Promise<PageWorkbook> {
  const { workbook } = await worker.open(budget, name, () => undefined);
  if (workbook === null) throw new Error(name);
  return workbook;
}

/** Until all that was asked of a workbook before is answered, if it ever is. */
async function answered({ desk }: PageWorkbook): Promise<void> {
  for (let times = 0; times < 20; times += 1) await desk.position('', {});
}

const openPorts = (): number => [...ports.values()].filter(({ isClosed }) => !isClosed).length;

test('watchers of a desk share one watch; whoever has left is told no more', async () => {
  const { desk } = await opened(page(), 'a.csv');
  const told: Record<'first' | 'second', DeskState[]> = { first: [], second: [] };
  const leave = await desk.watch((state) => void told.first.push(state));
  const leaveToo = await desk.watch((state) => void told.second.push(state));
  expect(told.second).toHaveLength(1);
  expect(told.second[0]).toBe(told.first.at(-1));
  leave();
  const { length } = told.first;
  await desk.read();
  expect(told.first).toHaveLength(length);
  expect(told.second.at(-1)).toMatchObject({ phase: 'asking' });

  leaveToo();
  const known = told.second.length;
  await desk.read();
  expect(told.second).toHaveLength(known);
  // Who comes later is told again.
  const state = await new Promise<DeskState>((resolve) => void desk.watch(resolve));
  expect(state).toMatchObject({ phase: 'asking' });
});

test('of a workbook in whose place another was opened nothing is held: nobody is told of it, and nothing is answered', async () => {
  const worker = page();
  const former = await opened(worker, 'a.csv');
  const told: DeskState[] = [];
  await former.desk.watch((state) => void told.push(state));
  await former.book.onChange(() => undefined);
  const { length } = told;

  const next = await opened(worker, 'b.csv');
  let isAnswered = false;
  void former.desk.read().then(() => (isAnswered = true));
  void former.book.sheets().then(() => (isAnswered = true));
  await next.desk.read();
  await answered(next);
  expect(isAnswered).toBe(false);
  expect(told).toHaveLength(length);
});

test('however many workbooks are opened one after another, only the last one has ports', async () => {
  const worker = page();
  const counts: number[] = [];
  for (const name of ['a.csv', 'b.csv', 'c.csv']) {
    const workbook = await opened(worker, name);
    const ends = [await workbook.desk.watch(() => undefined), await workbook.book.onChange(() => undefined)];
    await workbook.desk.read();
    for (const end of ends) end();
    await answered(workbook);
    counts.push(openPorts());
  }
  expect(new Set(counts)).toEqual(new Set([counts[0]]));
});

test('a file that cannot be opened leaves the one that is open', async () => {
  const worker = page();
  const { desk, book } = await opened(worker, 'a.csv');
  const { workbook } = await worker.open(new Uint8Array(), 'b.xlsx', () => undefined);
  expect(workbook).toBeNull();
  expect(await book.sheets()).toHaveLength(1);
  await desk.read();
});

test('a workbook that is being saved is kept until it is', async () => {
  const worker = page();
  const { save } = await opened(worker, 'a.csv');
  const [saved] = await Promise.all([save(), opened(worker, 'b.csv')]);
  expect(saved.name).toBe('a.xlsx');
});
