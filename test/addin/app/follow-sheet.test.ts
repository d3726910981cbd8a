import fc from 'fast-check';
import { Board } from '../../../addin/app/board';
import { areaOf, FollowSheet } from '../../../addin/app/follow-sheet';
import type { DeskServices } from '../../../addin/app/services';
import type { CellArea, Workbook, WorkbookChange } from '../../../addin/workbook/port';
import { Turns } from '../../../addin/workbook/turns';

const tick = (): Promise<void> => new Promise((done) => setImmediate(done));

/** fails: the workbook refused; throws: a fault of our own. */
type Outcome = 'read' | 'fails' | 'throws';
interface Plan {
  /** In their order; a "pause" lets things happen. */
  readonly steps: readonly (WorkbookChange | 'pause' | 'save')[];
  /** What each reading of everything comes to; after the last, "read". */
  readonly readings: readonly Outcome[];
  /** Whether a cell can be followed alone; in the end it can. */
  readonly alone: readonly (boolean | 'throws')[];
}

/** A follower that notes which changes have been read, beside one that saves. */
function followed({ readings, alone }: Omit<Plan, 'steps'>) {
  const board = new Board();
  const turns = new Turns();
  let tell: (change: WorkbookChange) => void = () => undefined;
  const none = (): (() => void) => () => undefined;
  const workbook = {
    onChange: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
    onSelection: none,
    onWaiting: none,
  } as unknown as Workbook;
  let unread: readonly WorkbookChange[] = [];
  let [all, single, reads] = [0, 0, 0];
  const faults: unknown[] = [];
  const readAgain = async (): Promise<boolean> => {
    const seen = unread;
    await tick();
    reads++;
    const outcome = readings[all++] ?? 'read';
    if (outcome === 'throws') throw new Error('ours');
    if (outcome === 'fails') return false;
    unread = unread.filter((change) => !seen.includes(change));
    return true;
  };
  const readCells = async (area: CellArea): Promise<boolean> => {
    await tick();
    const outcome = alone[single++] ?? true;
    if (outcome === 'throws') throw new Error('ours');
    if (!outcome) return false;
    unread = unread.filter(({ sheet, address }) => sheet !== area.sheet || areaOf(sheet, address)?.row !== area.row);
    return true;
  };
  const services = { rest: tick } as unknown as DeskServices;
  const follow = new FollowSheet(board, services, {
    readCells: (area) => turns.take(() => readCells(area)),
    readAgain: () => turns.take(readAgain),
    readNow: readAgain,
    hasLines: () => true,
    isModelSheet: (sheet) => sheet === 'Malli',
    isOurResult: (sheet) => sheet === 'Tulos',
    select: () => undefined,
    report: (fault) => faults.push(fault),
  });
  follow.start(workbook);
  return {
    board,
    faults,
    reads: () => reads,
    unread: () => unread,
    change: (change: WorkbookChange) => {
      if (change.sheet !== 'Tulos') unread = [...unread, change];
      tell(change);
    },
    /** What was not read of the model's sheets when it was to be written; null where it was not written. */
    save: () =>
      turns.take(async () => {
        const isRead = await follow.catchUp();
        return isRead ? unread.filter(follow.isOfModel) : null;
      }),
  };
}

const someChange = fc.record({
  sheet: fc.constantFrom('TA', 'Malli', 'Tulos'),
  address: fc.constantFrom('B2', 'C7', ''),
  by: fc.constantFrom('person' as const, 'coauthor' as const, 'calculation' as const),
});
const somePlan: fc.Arbitrary<Plan> = fc.record({
  steps: fc.array(fc.oneof({ arbitrary: someChange, weight: 3 }, fc.constant('pause' as const), fc.constant('save' as const)), {
    maxLength: 12,
  }),
  readings: fc.array(fc.constantFrom<Outcome>('read', 'read', 'fails', 'throws'), { maxLength: 4 }),
  alone: fc.array(fc.constantFrom(true, false, 'throws' as const), { maxLength: 6 }),
});

test('whatever is told and whenever: it is read, or the figures are said to be stale; and no model sheet is written over what is not read', () =>
  fc.assert(
    fc.asyncProperty(somePlan, async ({ steps, ...rest }) => {
      const open = followed(rest);
      const saves: Promise<readonly WorkbookChange[] | null>[] = [];
      for (const step of steps) {
        if (step === 'pause') await tick();
        else if (step === 'save') saves.push(open.save().catch(() => null));
        else open.change(step);
      }
      for (let wait = 0; wait < 60; wait++) await tick();
      for (const left of await Promise.all(saves)) expect(left ?? []).toEqual([]);
      expect(open.unread().length === 0 || open.board.state.isStale).toBe(true);
      if (open.unread().length === 0 && rest.readings.length === 0) expect(open.board.state.isStale).toBe(false);
    }),
    { numRuns: 300 },
  ));

const typed = (sheet: string, address = 'B2'): WorkbookChange => ({ sheet, address, by: 'person' });

test('where nothing was typed into the model’s sheets a save reads nothing', async () => {
  const open = followed({ readings: [], alone: [] });
  open.change(typed('TA'));
  expect(await open.save()).toEqual([]);
  expect(open.reads()).toBe(0);
});

test('what was typed into a model sheet just now is read before it is written', async () => {
  const open = followed({ readings: [], alone: [] });
  open.change(typed('Malli'));
  expect(await open.save()).toEqual([]);
  expect(open.reads()).toBe(1);
});

test('what could not be read is not written over, and is read with the next change', async () => {
  const open = followed({ readings: ['fails', 'fails'], alone: [] });
  open.change(typed('Malli'));
  expect(await open.save()).toBeNull();
  expect(open.board.state.isStale).toBe(true);
  open.change(typed('TA'));
  for (let wait = 0; wait < 20; wait++) await tick();
  open.change(typed('TA'));
  for (let wait = 0; wait < 20; wait++) await tick();
  expect(open.unread()).toEqual([]);
  expect(open.board.state.isStale).toBe(false);
});

test('a co-author’s edit is said once it is read', async () => {
  const open = followed({ readings: [], alone: [false] });
  open.change({ ...typed('TA'), by: 'coauthor' });
  expect(open.board.state.isStale).toBe(true);
  for (let wait = 0; wait < 20; wait++) await tick();
  expect(open.board.state).toMatchObject({ isStale: false, notice: { code: 'changedElsewhere' } });
});

test('a fault of ours is reported and leaves the figures stale; the next change is followed all the same', async () => {
  const open = followed({ readings: [], alone: ['throws'] });
  open.change(typed('TA'));
  for (let wait = 0; wait < 10; wait++) await tick();
  expect(open.faults).toHaveLength(1);
  expect(open.board.state.isStale).toBe(true);
  open.change(typed('TA', 'C7'));
  for (let wait = 0; wait < 10; wait++) await tick();
  expect(open.unread()).toEqual([]);
  expect(open.board.state.isStale).toBe(false);
});

test('a fault of ours before a write forgets nothing of what was typed', async () => {
  const open = followed({ readings: ['throws'], alone: [] });
  open.change(typed('Malli'));
  await expect(open.save()).rejects.toThrow('ours');
  expect(await open.save()).toEqual([]);
  expect(open.reads()).toBe(2);
});
