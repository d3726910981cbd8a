import { allProfiles, budget, fault, openTown } from './support';

const megabytes5 = 5 * 1024 * 1024;
const column = (rows: number, text: string) => Array.from({ length: rows }, () => [text]);

describe('5 MB, on the web only', () => {
  /** Sends a request of about so many bytes. */
  const send = (profile: (typeof allProfiles)[number], bytes: number) => {
    const fake = openTown({ profile });
    const rows = Math.floor(bytes / 1_005);
    const work = fake.Excel.run(async (context) => {
      budget(context).getRange('A1').values = [['first']];
      budget(context).getRange(`D1:D${rows}`).values = column(rows, 'a'.repeat(1_000));
      await context.sync();
    });
    return { fake, work };
  };

  test('a request above it is refused and nothing of it is applied', async () => {
    const { fake, work } = send('web', megabytes5 + 5_000);
    expect(await fault(work)).toBe('RequestPayloadSizeLimitExceeded');
    expect(fake.book.sheet('Budjetti').rows[0]).toEqual(['Tili', 'TA 2026']);
  });

  test('a request below it passes', async () => {
    const { fake, work } = send('web', megabytes5 - 5_000);
    expect(await fault(work)).toBe('');
    expect(fake.counts.largestRequest).toBeGreaterThan(megabytes5 - 10_000);
  });

  test('other Excels take more', async () => expect(await fault(send('desktop-1.20', megabytes5 + 5_000).work)).toBe(''));

  const read = (options: Parameters<typeof openTown>[0], rows: number, heard: unknown[] = []) => {
    const fake = openTown({
      ...options,
      book: { sheets: [{ name: 'Budjetti', rows: column(rows, 'ä'.repeat(500)) }] },
    });
    const work = fake.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      budget(context).getRange('B1').values = [['written']];
      budget(context).getRange(`A1:A${rows}`).load('values');
      await context.sync();
    });
    return { fake, work };
  };

  test('a response is measured in bytes, not characters', async () => {
    expect(await fault(read({ profile: 'web' }, 5_300).work)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await fault(read({ profile: 'web' }, 5_100).work)).toBe('');
    expect(await fault(read({ profile: 'desktop-1.20' }, 5_300).work)).toBe('');
  });

  test('of a batch whose response is too large nothing is applied, or everything: both must be lived with', async () => {
    const heard: unknown[] = [];
    const nothing = read({ profile: 'web' }, 5_300, heard);
    await fault(nothing.work);
    await nothing.fake.settled();
    expect(heard).toEqual([]);
    expect(nothing.fake.book.sheet('Budjetti').rows[0]).toHaveLength(1);
    expect(nothing.fake.book.undoSteps).toBe(0);
    const all = read({ profile: 'web', largeResponse: 'applied' }, 5_300, heard);
    await fault(all.work);
    await all.fake.settled();
    expect(heard).toEqual(['B1']);
    expect(all.fake.book.sheet('Budjetti').rows[0]).toHaveLength(2);
  });
});

describe('5,000,000 cells in one read, everywhere', () => {
  const read = (profile: (typeof allProfiles)[number], rows: number, tooManyCells: 'throws' | 'null') =>
    openTown({ profile, tooManyCells }).Excel.run(async (context) => {
      const range = budget(context).getRangeByIndexes(0, 0, rows, 10).load('values');
      await context.sync();
      return range.values;
    });

  test.each(allProfiles)('%s: an error in one manner, null in the other', async (profile) => {
    expect(await fault(read(profile, 500_001, 'throws'))).toBe('RangeExceedsLimit');
    expect(await read(profile, 500_001, 'null')).toBeNull();
  });

  test('exactly so many are read', async () => {
    expect(await read('desktop-1.14', 500_000, 'throws')).toHaveLength(500_000);
  });
});

test('33,554,000 cells in one operation, on the web', async () => {
  const write = openTown({ profile: 'web' }).Excel.run(async (context) => {
    budget(context).getRangeByIndexes(0, 0, 1_000_000, 34).values = 1 as never;
  });
  expect(await fault(write)).toBe('OperationCellsExceedLimit');
});

test('the address of many cells is cut after 8,192 characters, without a word', async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => (row % 2 === 0 ? [1] : []));
  const { Excel } = openTown({ book: { sheets: [{ name: 'Budjetti', rows }] } });
  const [address, count] = await Excel.run(async (context) => {
    const areas = budget(context).getRange('A1:A3000').getSpecialCellsOrNullObject('Constants').load('address,areaCount');
    await context.sync();
    return [areas.address, areas.areaCount];
  });
  expect(address).toHaveLength(8_192);
  expect(count).toBe(1_500);
  const ask = Excel.run(async (context) => void budget(context).getRanges('A1,'.repeat(3_000)));
  expect(await fault(ask)).toBe('InvalidArgument');
});
