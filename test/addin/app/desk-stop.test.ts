import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { DeskState } from '../../../addin/app/state';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { grid } from '../../engine/sheets/read/open-fixture';
import { deskOver, mallikunta, sampleFile, sheetsOf } from './desk-over';

jest.setTimeout(120_000);

/** A workbook that is long about writing: until it is told to go on, or stopped. */
class SlowWorkbook extends MemoryWorkbook {
  isSlow = false;

  override async apply(...given: Parameters<MemoryWorkbook['apply']>) {
    const signal = given[1]?.signal;
    while (this.isSlow) {
      signal?.throwIfAborted();
      await new Promise((done) => setTimeout(done, 5));
    }
    return super.apply(...given);
  }
}

async function asked() {
  const open = deskOver(new SlowWorkbook(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
  await open.desk.read();
  return open;
}
type Open = Awaited<ReturnType<typeof asked>>;

/** What a person sees, without what only counts changes. */
const seen = (state: DeskState): DeskState => ({ ...state, notice: null, work: null, linesVersion: 0, driversVersion: 0 });

/** Does something and stops it as soon as such work is shown. */
async function stopped({ desk, states, state }: Open, what: 'reading' | 'calculating' | 'writing', doing: () => Promise<void>) {
  const from = states.length;
  const done = doing();
  while (!states.slice(from).some(({ work }) => work?.what === what)) await new Promise((next) => setTimeout(next, 0));
  await desk.cancel();
  await done;
  expect(state()).toMatchObject({ work: null, notice: { code: 'cancelled' } });
}

test('reading that is stopped leaves nothing read', async () => {
  const open = deskOver(new SlowWorkbook(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
  await stopped(open, 'reading', () => open.desk.read());
  expect(open.state()).toMatchObject({ phase: 'empty', file: '', readAt: null });
  await open.desk.read();
  expect(open.state().phase).toBe('asking');
});

/** Many sheets, which count how many of them have been looked at for a table. */
class ManySheets extends MemoryWorkbook {
  looked = 0;
  onLook = (): void => undefined;

  override async read(): Promise<SheetGrid[]> {
    return Array.from({ length: 600 }, (_, at) => {
      const rows = Array.from({ length: 5 }, (_, row) => [String(4000 + row), `Koulu ${at} ${row}`, 100 + at * 7 + row]);
      const sheet = grid([['Tili', 'Nimi', 'TA 2026'], ...rows], `T${at}`, 'ta.xlsx');
      const look = (): SheetGrid['visibility'] => {
        this.looked += 1;
        this.onLook();
        return 'visible';
      };
      return Object.defineProperty(sheet, 'visibility', { get: look, enumerable: true });
    });
  }
}

test('reading stops between two sheets, however many there are', async () => {
  const workbook = new ManySheets([], 'ta.xlsx');
  const { desk, state } = deskOver(workbook);
  workbook.onLook = () => {
    workbook.onLook = () => undefined;
    setTimeout(() => void desk.cancel(), 0);
  };
  await desk.read();
  expect(state()).toMatchObject({ phase: 'empty', notice: { code: 'cancelled' } });
  expect(workbook.looked).toBeLessThan(600);
});

test.each(['calculating', 'writing'] as const)(
  'a confirmed reading that is stopped while %s is asked about still',
  async (what) => {
    const open = await asked();
    const { desk, state, workbook } = open;
    const before = { state: seen(state()), sheets: await workbook.read() };
    workbook.isSlow = what === 'writing';
    await stopped(open, what, () => desk.confirmReading([]));
    expect(seen(state())).toEqual(before.state);
    expect(state().undo).toBeNull();
    workbook.isSlow = false;
    expect(await workbook.read()).toEqual(before.sheets);
    await desk.confirmReading([]);
    expect(state()).toMatchObject({ phase: 'ready', saved: 'saved' });
  },
);

test.each(['calculating', 'writing'] as const)(
  'a model from a file that is stopped while %s leaves the open one',
  async (what) => {
    const open = await asked();
    const { desk, state, workbook } = open;
    await desk.confirmReading([]);
    const before = { state: seen(state()), model: await desk.modelText(), sheets: await workbook.read() };
    workbook.isSlow = what === 'writing';
    await stopped(open, what, () => desk.takeModel(sampleFile('mallikunta/malli.json'), 'malli.json'));
    workbook.isSlow = false;
    expect(await desk.modelText()).toBe(before.model);
    expect(state()).toMatchObject({ phase: 'ready', coverage: before.state.coverage, undo: before.state.undo, redo: null });
    expect(await workbook.read()).toEqual(before.sheets);
    await desk.undo();
    expect(state().phase).toBe('asking');
  },
);

test('what can only be done whole cannot be stopped: sheets that are taken away', async () => {
  const open = await asked();
  const { desk, state, states } = open;
  await desk.confirmReading([]);
  await desk.writeResults();
  const from = states.length;
  const undone = desk.undo();
  await desk.cancel();
  await undone;
  expect(state()).toMatchObject({ resultSheets: [], notice: { code: 'undone' } });
  const works = states.slice(from).flatMap(({ work }) => work ?? []);
  expect(works.map(({ canStop }) => canStop)).toEqual(works.map(() => false));
  expect(works.length).toBeGreaterThan(0);
});
