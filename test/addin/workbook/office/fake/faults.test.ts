import { budget, fault, openTown } from './support';

/** Three commands in the first sync, one in the second. */
const work = (fake: ReturnType<typeof openTown>) =>
  fake.Excel.run(async (context) => {
    const range = budget(context).getRange('B2:B3');
    range.values = [[1], [2]];
    range.load('values');
    await context.sync();
    budget(context).getRange('B3').values = [[3]];
    await context.sync();
    return range.values;
  });

const cells = (fake: ReturnType<typeof openTown>) =>
  fake.book
    .sheet('Budjetti')
    .rows.slice(1, 3)
    .map((row) => row[1]);

test('a fault before a sync: nothing of it is done, what came before stays', async () => {
  for (const [at, held] of [
    [1, [100, 250.5]],
    [2, [1, 2]],
  ] as const) {
    const fake = openTown({ faults: [{ at, code: 'RequestAborted' }] });
    expect(await fault(work(fake))).toBe('RequestAborted');
    expect(cells(fake)).toEqual(held);
  }
});

test('a fault after part of the commands, and one that loses the answer alone', async () => {
  const held = async (after: number | 'all') => {
    const fake = openTown({ faults: [{ at: 1, code: 'ServiceNotAvailable', after }] });
    expect(await fault(work(fake))).toBe('ServiceNotAvailable');
    return [cells(fake), fake.book.undoSteps];
  };
  expect(await held(0)).toEqual([[100, 250.5], 0]);
  expect(await held(2)).toEqual([[100, 250.5], 0]);
  expect(await held(3)).toEqual([[1, 2], 1]);
  expect(await held('all')).toEqual([[1, 2], 1]);
  expect(await held(99)).toEqual([[1, 2], 1]);
});

test('a fault comes once, and says what Office says: code, message, where', async () => {
  const fake = openTown();
  fake.faults.add({ at: 1, code: 'ActivityLimitReached' });
  const error: unknown = await work(fake).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ActivityLimitReached',
    debugInfo: { code: 'ActivityLimitReached' },
  });
  expect(await work(fake)).toEqual([[1], [2]]);
  expect(fake.counts.syncs).toBe(3);
  fake.counts.reset();
  expect(await work(fake)).toEqual([[1], [2]]);
});

test('a batch goes on after a fault with new commands', async () => {
  const fake = openTown({ faults: [{ at: 1, code: 'Conflict' }] });
  await fake.Excel.run(async (context) => {
    budget(context).getRange('B2').values = [[1]];
    expect(await fault(context.sync())).toBe('Conflict');
    budget(context).getRange('B3').values = [[2]];
    await context.sync();
  });
  expect(cells(fake)).toEqual([100, 2]);
});

test('something can happen just before a sync that is counted from the first', async () => {
  const fake = openTown();
  fake.counts.before(2, () => fake.coauthor.types('Budjetti', 'B2', 50));
  await work(fake);
  expect(cells(fake)).toEqual([50, 3]);
  fake.counts.reset();
  expect([fake.counts.syncs, fake.counts.sent, fake.counts.batches]).toEqual([0, 0, []]);
});
