import { budget, fault, openTown } from './support';

const write = (fake: ReturnType<typeof openTown>, delayForCellEdit: boolean) =>
  fake.Excel.run({ delayForCellEdit }, async (context) => void (budget(context).getRange('B2').values = [[7]]));

test.each(['InvalidOperation', 'InvalidOperationInCellEditMode'] as const)(
  'while a cell is edited a request fails with %s',
  async (editModeError) => {
    const fake = openTown({ editModeError });
    fake.person.startsEditing();
    expect(await fault(write(fake, false))).toBe(editModeError);
    fake.person.endsEditing();
    expect(await fault(write(fake, false))).toBe('');
  },
);

test('a request that asks for it waits until the edit ends', async () => {
  const fake = openTown();
  fake.person.startsEditing();
  let isDone = false;
  const work = write(fake, true).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([isDone, fake.book.sheet('Budjetti').rows[1]?.[1]]).toEqual([false, 100]);
  fake.person.endsEditing();
  await work;
  expect(fake.book.sheet('Budjetti').rows[1]?.[1]).toBe(7);
});

test('an edit can begin between two syncs of one batch', async () => {
  const fake = openTown();
  fake.counts.before(2, () => fake.person.startsEditing());
  const work = fake.Excel.run(async (context) => {
    const cell = budget(context).getRange('B2').load('values');
    await context.sync();
    cell.values = [[8]];
    await context.sync();
  });
  expect(await fault(work)).toBe('InvalidOperationInCellEditMode');
  expect(fake.book.sheet('Budjetti').rows[1]?.[1]).toBe(100);
});

test('run options that the fake does not know are refused', async () => {
  const work = openTown().Excel.run({ sesion: 1 } as never, async () => undefined);
  expect(await fault(work)).toMatch(/run option sesion/);
});
