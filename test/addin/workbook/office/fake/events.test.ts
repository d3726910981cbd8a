import type { FakeExcel } from './create-fake-excel';
import { budget, fault, openTown } from './support';

interface Heard {
  readonly type: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
  readonly worksheetId: string;
}

async function listening(fake: FakeExcel) {
  const heard: Heard[] = [];
  const result = await fake.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args as unknown as Heard));
    await context.sync();
    return handler;
  });
  return { heard, result };
}

const write = (fake: FakeExcel, value: number) =>
  fake.Excel.run(async (context) => void (budget(context).getRange('B2').values = [[value]]));

test('our own writes, those of a person and those of a co-author are told, with who did it', async () => {
  const fake = openTown();
  const { heard } = await listening(fake);
  await write(fake, 7);
  await fake.settled();
  fake.person.types('Budjetti', 'B2:B3', [[1], [2]]);
  fake.coauthor.types('Budjetti', 'A9', 'x');
  await fake.settled();
  expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ['B2', 'Local', 'ThisLocalAddin'],
    ['B2:B3', 'Local', 'Unknown'],
    ['A9', 'Remote', 'Unknown'],
  ]);
});

test('events come after the sync that caused them, never inside it', async () => {
  const fake = openTown();
  const { heard } = await listening(fake);
  await fake.Excel.run(async (context) => {
    budget(context).getRange('B2').values = [[7]];
    await context.sync();
    expect(heard).toEqual([]);
  });
  await fake.settled();
  expect(heard).toHaveLength(1);
});

test('a handler hears from the sync after it was added, not before', async () => {
  const fake = openTown();
  const heard: unknown[] = [];
  await fake.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
    fake.person.types('Budjetti', 'B2', 1);
    await fake.settled();
    expect(fake.book.handlers).toBe(0);
  });
  expect([heard.length, fake.book.handlers]).toEqual([0, 1]);
});

test('nothing is told while the add-in has events off; the setting outlives the batch', async () => {
  const fake = openTown();
  const { heard } = await listening(fake);
  await fake.Excel.run(async (context) => void (context.runtime.enableEvents = false));
  await write(fake, 7);
  fake.person.types('Budjetti', 'B3', 1);
  await fake.settled();
  expect([heard, fake.book.eventsEnabled]).toEqual([[], false]);
});

test('an Excel that drops events tells others', async () => {
  const fake = openTown({ drops: (event) => event === 'onChanged' });
  const { heard } = await listening(fake);
  fake.person.types('Budjetti', 'B3', 1);
  const added: unknown[] = [];
  await fake.Excel.run(async (context) => void context.workbook.worksheets.onAdded.add(async (args) => void added.push(args)));
  fake.coauthor.addsSheet('Uusi');
  await fake.settled();
  expect([heard.length, added.length]).toEqual([0, 1]);
});

test('formulas raise no event when their results change', async () => {
  const fake = openTown();
  const { heard } = await listening(fake);
  fake.person.types('Budjetti', 'B2', 5);
  await fake.settled();
  expect(fake.book.sheet('Budjetti').rows[3]).toEqual(['Yhteensä', 255.5]);
  expect(heard.map(({ address }) => address)).toEqual(['B2']);
});

test('a handler of one sheet hears of that sheet alone', async () => {
  const fake = openTown();
  const heard: string[] = [];
  await fake.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Muistio').onChanged.add(async ({ address }) => void heard.push(address));
  });
  fake.person.types('Budjetti', 'B2', 5);
  fake.person.types('Muistio', 'A2', 5);
  await fake.settled();
  expect(heard).toEqual(['A2']);
});

test('handlers are gone after the page was loaded anew', async () => {
  const fake = openTown();
  const { heard } = await listening(fake);
  fake.reloads();
  await write(fake, 7);
  await fake.settled();
  expect([heard.length, fake.book.handlers]).toEqual([0, 0]);
});

test('a handler is removed with the context it was added in, and with no other', async () => {
  const fake = openTown();
  const { result } = await listening(fake);
  await fake.Excel.run(async (other) => {
    result.remove();
    await other.sync();
  });
  expect(fake.book.handlers).toBe(1);
  await fake.Excel.run(result.context as Excel.RequestContext, async (own) => own.sync());
  expect(fake.book.handlers).toBe(0);
});

test('a fault of a handler harms nobody else', async () => {
  const fake = openTown();
  const heard: unknown[] = [];
  await fake.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.reject(new Error('mine')));
    context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
  });
  fake.person.types('Budjetti', 'B2', 5);
  await fake.settled();
  expect(heard).toHaveLength(1);
});

test('selections are told with sheet and cells, also those of the add-in', async () => {
  const fake = openTown();
  const heard: string[] = [];
  const id = await fake.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(
      async ({ worksheetId, address }) => void heard.push(`${worksheetId} ${address}`),
    );
    const sheet = budget(context).load('id');
    await context.sync();
    return sheet.id;
  });
  fake.person.selects('Budjetti', 'A2:B3');
  await fake.Excel.run(async (context) => budget(context).getRange('B4').select());
  await fake.settled();
  expect(heard).toEqual([`${id} A2:B3`, `${id} B4`]);
  expect(fake.book.selection).toBe('Budjetti!B4');
});

test('names of sheets are told from ExcelApi 1.17', async () => {
  const listen = (fake: FakeExcel, heard: unknown[]) =>
    fake.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(
        async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]),
      );
    });
  expect(await fault(listen(openTown(), []))).toBe('ApiNotFound');
  const [fake, heard] = [openTown({ profile: 'desktop-1.17' }), [] as unknown[]];
  await listen(fake, heard);
  fake.person.renamesSheet('Muistio', 'Liite');
  await fake.settled();
  expect(heard).toEqual([['Muistio', 'Liite']]);
});
