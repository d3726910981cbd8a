import { HostError } from '../../../../addin/workbook/host-error';
import { OfficeWorkbook } from '../../../../addin/workbook/office/office-workbook';
import { Turns } from '../../../../addin/workbook/turns';
import { createFakeExcel } from './fake/create-fake-excel';
import { openFake, pause, profileNames, quick, type Opened } from './open-fake';
import { richPlan } from './rich-plan';

/** Until what people did has been told: a round trip that a rest has let begin is waited for, however long it takes. */
const told = async ({ fake }: Opened): Promise<void> => {
  let before = -1;
  while (before !== fake.counts.syncs) {
    before = fake.counts.syncs;
    await fake.settled();
    await pause(quick.rest * 4);
  }
};

describe.each(profileNames)('%s', (profile) => {
  test('quick selections are told once, with one round trip at most', async () => {
    const opened = await openFake({ profile });
    const { workbook, fake } = opened;
    const heard: unknown[] = [];
    workbook.onSelection((at) => heard.push(at));
    const before = fake.counts.syncs;
    for (const cell of ['A1', 'A2', 'B3']) fake.person.selects('TA2026', cell);
    await told(opened);
    expect(heard).toEqual([[{ sheet: 'TA2026', row: 3, column: 1, rows: 1, columns: 1 }]]);
    expect(fake.counts.syncs - before).toBeLessThanOrEqual(1);
  });

  test('of a selection with Ctrl every area is told, also when it is older than who listens', async () => {
    const opened = await openFake({ profile });
    const { workbook, fake } = opened;
    fake.person.selects('TA2026', 'A2:B2,A4');
    await told(opened);
    const heard: unknown[] = [];
    workbook.onSelection((areas) => heard.push(areas));
    await workbook.tellSelection();
    fake.person.selects('TA2026', 'A3,A5:A6,A9');
    await told(opened);
    const area = (row: number, rows: number, columns: number) => ({ sheet: 'TA2026', row, column: 0, rows, columns });
    expect(heard).toEqual([
      [area(2, 1, 2), area(4, 1, 1)],
      [area(3, 1, 1), area(5, 2, 1), area(9, 1, 1)],
    ]);
    fake.person.looksAway();
    await workbook.tellSelection();
    expect(heard).toHaveLength(2);
  });

  test('calculation and drawing rest at most once in a round trip, and only where something is written', async () => {
    const { workbook, fake } = await openFake({ profile });
    await workbook.read();
    const suspensions = (calls: ReadonlyMap<string, number>): readonly number[] =>
      [...calls].filter(([call]) => /suspend/i.test(call)).map(([, times]) => times);
    expect(fake.counts.batches.flatMap(suspensions)).toEqual([]);
    await workbook.revert(await workbook.apply([richPlan('Tulos', 1), richPlan('Toinen', 2)]));
    const found = fake.counts.batches.map(suspensions).filter(({ length }) => length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const times of found) expect(times).toEqual([1, 1]);
  });

  test('what people elsewhere and here do is told by whom; sheets that moved, came, went or were renamed as a whole', async () => {
    const opened = await openFake({ profile });
    const { workbook, fake } = opened;
    const heard: unknown[] = [];
    workbook.onChange((change) => heard.push(change));
    fake.coauthor.types('TA2026', 'A2', 'x');
    await told(opened);
    fake.person.insertsRows('TA2026', 2);
    await told(opened);
    fake.coauthor.sorts('TA2026', 2, 3, 0);
    await told(opened);
    fake.person.addsSheet('Uusi');
    await told(opened);
    fake.person.deletesSheet('Muistio');
    await told(opened);
    expect(heard).toEqual([
      { sheet: 'TA2026', address: 'A2', by: 'coauthor' },
      { sheet: 'TA2026', address: '', by: 'person' },
      { sheet: 'TA2026', address: '', by: 'coauthor' },
      { sheet: 'Uusi', address: '', by: 'person' },
      { sheet: 'Muistio', address: '', by: 'person' },
    ]);
  });

  test('after a sheet was renamed its changes have the new name', async () => {
    const opened = await openFake({ profile });
    const { workbook, fake } = opened;
    const heard: { sheet: string; address: string }[] = [];
    workbook.onChange(({ sheet, address }) => heard.push({ sheet, address }));
    fake.person.renamesSheet('TA2026', 'Talousarvio');
    await told(opened);
    fake.person.types('Talousarvio', 'B2', 1);
    await told(opened);
    expect(heard.at(-1)).toEqual({ sheet: 'Talousarvio', address: 'B2' });
    // Only newer versions tell of the name itself.
    expect(heard).toHaveLength(profile === 'desktop-1.14' ? 1 : 3);
  });

  test('while a cell is edited a call waits, says so, and is then done', async () => {
    const opened = await openFake({ profile });
    const { workbook, fake } = opened;
    const waits: boolean[] = [];
    workbook.onWaiting((waiting) => waits.push(waiting));
    fake.person.startsEditing();
    const reading = workbook.read();
    await pause(quick.patience * 4);
    expect(waits).toEqual([true]);
    fake.person.endsEditing();
    expect(await reading).toHaveLength(2);
    expect(waits).toEqual([true, false]);
  });

  test('also the opening waits for the cell, and says so', async () => {
    const fake = createFakeExcel({ profile, book: { sheets: [{ name: 'TA2026' }] } });
    const waits: boolean[] = [];
    fake.person.startsEditing();
    const opening = OfficeWorkbook.open(fake, quick, (waiting) => waits.push(waiting));
    await pause(quick.patience * 4);
    expect(waits).toEqual([true]);
    fake.person.endsEditing();
    const workbook = await opening;
    expect(waits).toEqual([true, false]);
    expect(await workbook.read()).toHaveLength(1);
  });

  test('who waits for a cell can give up, and nothing is written', async () => {
    const { workbook, fake } = await openFake({ profile, editModeError: 'InvalidOperation' });
    const abort = new AbortController();
    fake.person.startsEditing();
    const writing = workbook.apply([richPlan('Tulos', 1)], { signal: abort.signal });
    await pause(5);
    abort.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
    fake.person.endsEditing();
    await pause(10);
    expect(fake.book.sheets).toHaveLength(2);
  });

  test('a write that is cancelled half way is taken back', async () => {
    const { workbook, fake } = await openFake({ profile });
    const abort = new AbortController();
    fake.counts.before(fake.counts.syncs + 6, () => abort.abort(new Error('enough')));
    await expect(workbook.apply([richPlan('Tulos', 1)], { signal: abort.signal })).rejects.toThrow('enough');
    expect(fake.book.sheets.map(({ name }) => name)).toEqual(['TA2026', 'Muistio']);
    expect((await workbook.apply([richPlan('Tulos', 2)])).sheets).toEqual(['Tulos']);
  });

  test('a write never moves, renames, hides or protects a sheet of the user', async () => {
    const { workbook, fake } = await openFake({ profile });
    const before = fake.book.sheets;
    await workbook.revert(await workbook.apply([richPlan('Tulos', 1)], { remove: ['Poissa'] }));
    expect(fake.book.sheets).toEqual(before);
    const touched = fake.counts.batches.flatMap((calls) => [...calls.keys()]);
    expect(touched.filter((call) => /[pP]rotect\b|unprotect|Worksheet\.(name|visibility|position)|rows\.add/.test(call))).toEqual(
      [],
    );
  });
});

test('protected sheets and a protected structure are refused before anything is written', async () => {
  const { workbook, fake } = await openFake();
  await workbook.apply([richPlan('Tulos', 1)]);
  const columns = [{ sheet: 'TA2026', headerRow: 1, column: null, header: 'M', cells: new Map([[2, 'm']]), width: 9 }];
  fake.person.protects('TA2026');
  fake.person.protects('Tulos');
  const before = fake.book.sheets;
  await expect(workbook.apply([richPlan('Tulos', 2)])).rejects.toMatchObject({
    code: 'sheet.protected',
    params: { sheet: 'Tulos' },
  });
  await expect(workbook.apply([], { columns })).rejects.toMatchObject({ code: 'sheet.protected', params: { sheet: 'TA2026' } });
  expect(fake.book.sheets).toEqual(before);
});

test('in newer versions a write is one step of undo in Excel itself', async () => {
  const { workbook, fake } = await openFake({ profile: 'desktop-1.20' });
  await workbook.apply([richPlan('Tulos', 1)]);
  expect(fake.person.undoes()).toBe(true);
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(['TA2026', 'Muistio']);
});

test('what cannot be one step of undo is written all the same', async () => {
  const { workbook, fake } = await openFake({ profile: 'desktop-1.20' });
  fake.faults.add({ at: fake.counts.syncs + 6, code: 'UndoNotSupported', after: 1 });
  await workbook.apply([richPlan('Tulos', 1)]);
  expect(fake.book.sheet('Tulos').rows[0]).toEqual(['Otsikko 1']);
  expect(fake.book.undoSteps).toBeGreaterThan(1);
});

test('a passing fault is tried again, a bounded number of times', async () => {
  const { workbook, fake } = await openFake();
  const fail = (times: number) => {
    const next = fake.counts.syncs + 1;
    for (let at = next; at < next + times; at++) fake.faults.add({ at, code: 'ActivityLimitReached' });
  };
  fail(quick.retries.length);
  expect(await workbook.read()).toHaveLength(2);
  fail(quick.retries.length + 1);
  await expect(workbook.read()).rejects.toThrow(HostError);
  expect(await workbook.read()).toHaveLength(2);
});

test('a listener that fails is heard of, and what comes after is told all the same', async () => {
  const opened = await openFake();
  const { workbook, fake } = opened;
  const faults: unknown[] = [];
  const take = Turns.prototype.take;
  // What a page hears as an unhandled rejection would end this test.
  const page = jest.spyOn(Turns.prototype, 'take').mockImplementation(function (this: Turns, work) {
    return take.call(this, work).catch((reason: unknown) => faults.push(reason));
  });
  const stop = workbook.onChange(() => {
    throw new Error('listener');
  });
  fake.person.types('TA2026', 'B2', 1);
  await told(opened);
  stop();
  const heard: unknown[] = [];
  workbook.onChange(({ address }) => heard.push(address));
  workbook.onSelection((areas) => heard.push(...areas.map(({ row }) => row)));
  fake.person.types('TA2026', 'B3', 2);
  await told(opened);
  fake.person.selects('TA2026', 'A3');
  await told(opened);
  page.mockRestore();
  expect(heard).toEqual(['B3', 3]);
  expect(faults).toEqual([new Error('listener')]);
});

test('handlers are registered once, and none is left after closing', async () => {
  const { workbook, fake } = await openFake();
  const added = fake.counts.batches.flatMap((calls) => [...calls]).filter(([call]) => call.endsWith('.add'));
  expect(added.every(([, times]) => times === 1)).toBe(true);
  const heard: unknown[] = [];
  workbook.onChange((change) => heard.push(change));
  await workbook.close();
  fake.person.types('TA2026', 'A1', 1);
  await fake.settled();
  expect(heard).toEqual([]);
});

test('the keyboard goes into the sheet where Excel can do it', async () => {
  for (const profile of profileNames) {
    const { workbook } = await openFake({ profile });
    expect(await workbook.focus()).toBe(profile === 'desktop-1.20');
  }
});

test('sheets that a formula of the user reads stay', async () => {
  const { workbook, fake } = await openFake();
  await workbook.apply([richPlan('Tulos', 1), richPlan('Vanha', 2)]);
  fake.person.types('TA2026', 'D1', '=tulos!B3*2');
  await workbook.apply([], { remove: ['Tulos', 'Vanha'] });
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(['TA2026', 'Muistio', 'Tulos']);
});

test('charts that a person adds to a sheet of ours stay, ours are replaced', async () => {
  const { workbook, fake } = await openFake();
  await workbook.apply([richPlan('Tulos', 1)]);
  await fake.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tulos');
    sheet.charts.add('ColumnClustered', sheet.getRange('B3:B4'), 'Columns').name = 'Oma';
    await context.sync();
  });
  await workbook.revert(await workbook.apply([richPlan('Tulos', 2)]));
  const names = fake.book.sheets.find(({ name }) => name === 'Tulos')!.charts.map(({ settings }) => settings.name);
  expect(names).toEqual(['Oma', 'momentti-1']);
});

test('a formula in our column is a person’s own work, and a table or filter without our column is said', async () => {
  const column = { sheet: 'TA2026', headerRow: 1, column: null, header: 'M', cells: new Map([[2, 'm']]), width: 9 };
  const { workbook, fake } = await openFake({
    book: {
      sheets: [
        {
          name: 'TA2026',
          rows: [
            ['Tili', 'TA'],
            ['1', 2],
          ],
          filter: { range: 'A1:B2' },
        },
      ],
    },
  });
  const changes = await workbook.apply([], { columns: [column] });
  expect(changes.columns).toEqual([{ sheet: 'TA2026', column: 'C', outside: 'A1:B2' }]);
  fake.person.types('TA2026', 'C2', '=1+1');
  await expect(workbook.apply([], { columns: [{ ...column, column: 'C' }] })).rejects.toMatchObject({
    code: 'column.not-ours',
    params: { column: 'C2' },
  });
});

describe('a table directly left of our column', () => {
  const column = { sheet: 'TA2026', headerRow: 1, column: null, header: 'M', cells: new Map([[2, 'm']]), width: 9 };
  const book = {
    sheets: [
      {
        name: 'TA2026',
        rows: [
          ['Tili', 'TA'],
          ['1', 2],
          ['2', 3],
        ],
        tables: [{ name: 'Talousarvio', range: 'A1:B3' }],
      },
    ],
  };
  const rangeIn = ({ fake }: Opened): string | undefined => fake.book.sheet('TA2026').tables[0]?.range;

  test('takes it in, and gives it back', async () => {
    const opened = await openFake({ book });
    const before = opened.fake.book.sheet('TA2026').rows;
    const changes = await opened.workbook.apply([], { columns: [column] });
    expect(changes.columns).toEqual([{ sheet: 'TA2026', column: 'C' }]);
    expect(rangeIn(opened)).toBe('A1:C3');
    await opened.workbook.revert(changes);
    expect(rangeIn(opened)).toBe('A1:B3');
    expect(opened.fake.book.sheet('TA2026').rows).toEqual(before);
  });

  test.each([
    ['has headings elsewhere', { ...column, headerRow: 2, cells: new Map([[3, 'm']]) }],
    ['has a column of that name', { ...column, header: 'tili' }],
  ])('stays as it is where it %s, and that is said', async (_, plan) => {
    const opened = await openFake({ book });
    const changes = await opened.workbook.apply([], { columns: [plan] });
    expect(changes.columns).toEqual([{ sheet: 'TA2026', column: 'C', outside: 'A1:B3' }]);
    expect(rangeIn(opened)).toBe('A1:B3');
  });

  test('that Excel does not let grow stays as it is, and that is said', async () => {
    const opened = await openFake({ book }, { patience: 600_000 });
    const sound = await openFake({ book }, { patience: 600_000 });
    const first = sound.fake.counts.syncs;
    await sound.workbook.apply([], { columns: [column] });
    const at = sound.fake.counts.batches.findIndex((calls) => calls.has('Table.resize')) + 1;
    expect(at).toBeGreaterThan(first);
    opened.fake.faults.add({ at, code: 'GeneralException' });
    const changes = await opened.workbook.apply([], { columns: [column] });
    expect(changes.columns).toEqual([{ sheet: 'TA2026', column: 'C', outside: 'A1:B3' }]);
    expect(opened.fake.book.sheet('TA2026').rows[1]).toEqual(['1', 2, 'm']);
  });
});

test('rows that somebody puts into a sheet of ours while it is written leave nothing of the old one behind', async () => {
  const plan = (amount: number) => ({ ...richPlan('Tulos', amount), bars: [], choices: [], charts: [] });
  const { fake: sound, workbook: first } = await openFake({}, { patience: 600_000 });
  await first.apply([plan(1)]);
  const from = sound.counts.syncs;
  await first.apply([plan(2)]);
  const rows = sound.book.sheet('Tulos').rows;
  const cleared = sound.counts.batches.findIndex((calls, at) => at >= from && calls.has('Range.clear')) + 1;
  expect(cleared).toBeGreaterThan(from);
  const { fake, workbook } = await openFake({}, { patience: 600_000 });
  await workbook.apply([plan(1)]);
  fake.counts.before(cleared, () => fake.coauthor.insertsRows('Tulos', 3, 2));
  await workbook.apply([plan(2)]);
  expect(fake.book.sheet('Tulos').rows).toEqual(rows);
});
