import fc from 'fast-check';
import { HostError } from '../../../../addin/workbook/host-error';
import { MemoryWorkbook } from '../../../../addin/workbook/memory/memory-workbook';
import type { Workbook } from '../../../../addin/workbook/port';
import { Assembly, messagesOf } from '../../../../addin/workbook/remote/parcels';
import { remoteWorkbook } from '../../../../addin/workbook/remote/remote-workbook';
import { serveWorkbook } from '../../../../addin/workbook/remote/serve-workbook';
import { RefusedInput, type SheetGrid } from '../../../../engine';
import { contractSheets, workbookContract } from '../contract';

const sheets: SheetGrid[] = contractSheets.map((sheet) => ({ ...sheet, file: 'memory', formulas: 0, formulasWithoutValue: [] }));

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const homes = new WeakMap<Workbook, MemoryWorkbook>();

/** The workbook as a worker sees it, over a real channel. */
function remote<W extends Workbook>(served: W): Workbook {
  const { port1, port2 } = new MessageChannel();
  const stop = serveWorkbook(served, port1);
  const workbook = remoteWorkbook(port2);
  closing.push(
    stop,
    () => workbook.close(),
    () => port1.close(),
    () => port2.close(),
  );
  if (served instanceof MemoryWorkbook) homes.set(workbook, served);
  return workbook;
}

const open = async (): Promise<Workbook> => remote(new MemoryWorkbook(sheets));
/** Until notices that are under way have come: an answer comes after them, over the same port. */
const told = (workbook: Workbook): Promise<boolean> => workbook.focus();

describe('the contract', () =>
  workbookContract(open, {
    person: {
      selects: async (workbook, area) => {
        await workbook.focus();
        homes.get(workbook)!.choose(area);
        await told(workbook);
      },
      types: async (workbook, cell, value) => {
        const [sheet] = await workbook.read({ sheets: ['TA2026'] });
        const row = Number(cell.slice(1));
        const rows = sheet!.rows.map((cells, at) => (at === row - 1 ? [cells[0] ?? null, value] : cells));
        homes.get(workbook)!.edit({ ...sheet!, rows }, cell);
        await told(workbook);
      },
    },
  }));

const cell = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#REF!' }),
);
const grid = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 40 }),
    formulaTexts: fc.array(fc.tuple(fc.string(), fc.string())).map((entries) => new Map(entries)),
    hiddenRows: fc.array(fc.nat()),
    formulas: fc.nat(),
  },
  { requiredKeys: ['name', 'rows', 'formulas'] },
);

test('whatever crosses in messages is the same again', () =>
  fc.assert(
    fc.property(fc.array(grid), (grids) => {
      const assembly = new Assembly<(typeof grids)[number]>();
      const messages = messagesOf(grids, { lists: ['rows', 'hiddenRows'], maps: ['formulaTexts'] });
      for (const message of messages) assembly.add(structuredClone(message));
      expect(assembly.records).toEqual(grids);
    }),
  ));

test('a large sheet crosses in messages of about a thousand rows', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => Array.from({ length: 20 }, (__, column) => at + column));
  const messages = [...messagesOf([{ rows }], { lists: ['rows'], maps: [] })];
  const sizes = messages.map((message) =>
    message.reduce((sum, parcel) => sum + ('items' in parcel ? parcel.items.length : 0), 0),
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
  expect(messages.length).toBeLessThan(60);
});

test('many small sheets share messages', () => {
  const grids = Array.from({ length: 100 }, () => ({ rows: [[1], [2]] }));
  expect([...messagesOf(grids, { lists: ['rows'], maps: [] })]).toHaveLength(1);
});

/** A workbook of which every call does one thing. */
function answering(work: (signal?: AbortSignal) => Promise<never>): Workbook {
  const memory = new MemoryWorkbook(sheets);
  memory.read = ({ signal } = {}) => work(signal);
  memory.apply = (_, { signal } = {}) => work(signal);
  return memory;
}

test('a fault keeps its code, its params and where it came from', async () => {
  const fault = new HostError('excel.sheet-hidden', { sheet: 'TA' }, { cause: new Error('InvalidOperation') });
  const workbook = remote(answering(() => Promise.reject(fault)));
  const found: unknown = await workbook.read().catch((reason: unknown) => reason);
  expect(found).toBeInstanceOf(HostError);
  expect(found).toMatchObject({ code: fault.code, params: fault.params, cause: { message: 'Error: InvalidOperation' } });
});

test('refused input and faults of our own stay what they are', async () => {
  const refused = remote(answering(() => Promise.reject(new RefusedInput('sheet.number', { cell: 'A1', value: 'NaN' }))));
  const found: unknown = await refused.apply([]).catch((reason: unknown) => reason);
  expect(found).toBeInstanceOf(RefusedInput);
  expect(found).toMatchObject({ code: 'sheet.number', params: { cell: 'A1', value: 'NaN' } });
  const broken = remote(answering(() => Promise.reject(new TypeError('x is not a function'))));
  await expect(broken.read()).rejects.toMatchObject({ name: 'TypeError', message: 'x is not a function' });
});

test('whoever cancels is heard at the other end, and gets the reason given', async () => {
  const abort = new AbortController();
  let heard = false;
  let hasBegun: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (hasBegun = resolve));
  const waits = (signal?: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        heard = true;
        reject(signal.reason as Error);
      });
      hasBegun();
    });
  const workbook = remote(answering(waits));
  const reading = workbook.read({ signal: abort.signal });
  await begun;
  const reason = new Error('enough');
  abort.abort(reason);
  await expect(reading).rejects.toBe(reason);
  expect(heard).toBe(true);
});

test('waiting for a cell is told', async () => {
  const memory = new MemoryWorkbook(sheets);
  let tell: (waits: boolean) => void = () => undefined;
  memory.onWaiting = ((listener: (waits: boolean) => void) => {
    tell = listener;
    return () => undefined;
  }) as typeof memory.onWaiting;
  const workbook = remote(memory);
  const heard: boolean[] = [];
  workbook.onWaiting((waits) => heard.push(waits));
  await workbook.focus();
  tell(true);
  tell(false);
  await told(workbook);
  expect(heard).toEqual([true, false]);
});
