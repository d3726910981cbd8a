import { budget, fault, openTown } from './support';

describe('load, then sync, then read', () => {
  test('a property is read after it was loaded and synced', async () => {
    const { Excel } = openTown();
    const read = await Excel.run(async (context) => {
      const range = budget(context).getRange('A1:B2').load('values, address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(read).toEqual([
      [
        ['Tili', 'TA 2026'],
        ['0410', 100],
      ],
      'Budjetti!A1:B2',
    ]);
  });

  test.each([
    ['not loaded', false, true],
    ['loaded and not synced', true, false],
  ])('a property that was %s throws', async (_, isLoaded, isSynced) => {
    const work = openTown().Excel.run(async (context) => {
      const sheet = budget(context);
      if (isLoaded) sheet.load('name');
      if (isSynced) await context.sync();
      return sheet.name;
    });
    expect(await fault(work)).toBe('PropertyNotLoaded');
  });

  test('the answer of a method is known after sync', async () => {
    const { Excel } = openTown();
    expect(await fault(Excel.run(async (context) => context.workbook.worksheets.getCount().value))).toBe('ValueNotLoaded');
    const count = await Excel.run(async (context) => {
      const answer = context.workbook.worksheets.getCount();
      await context.sync();
      return answer.value;
    });
    expect(count).toBe(2);
  });

  test('items of a collection are loaded by the names of their properties, also of objects they have', async () => {
    const read = await openTown().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(['items/name', 'items/protection/protected']);
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]);
    });
    expect(read).toEqual([
      ['Budjetti', false],
      ['Muistio', false],
    ]);
  });

  test('a value is what it was when its load was reached, whatever is written after', async () => {
    const read = await openTown().Excel.run(async (context) => {
      const cell = budget(context).getRange('B2');
      cell.load('values');
      cell.values = [[7]];
      await context.sync();
      return cell.values;
    });
    expect(read).toEqual([[100]]);
  });
});

describe('what would load everything is refused', () => {
  test.each([[''], ['format'], ['worksheet'], ['format/fill']])('load(%p) of a range', async (names) => {
    const refused = await openTown()
      .Excel.run(async (context) => void budget(context).getRange('A1').load(names))
      .catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'FakeRefusal' });
    expect((refused as Error).stack).toContain('proxy.test.ts');
  });

  test('items without a property, and no names at all', async () => {
    const { Excel } = openTown();
    expect(await fault(Excel.run(async (context) => void context.workbook.worksheets.load('items')))).toMatch(/names no value/);
    expect(await fault(Excel.run(async (context) => void context.workbook.worksheets.load()))).toMatch(/name the properties/);
  });

  test('what the fake does not imitate is refused by its name', async () => {
    const { Excel, Office } = openTown();
    expect(await fault(Excel.run(async (context) => budget(context).getRange('A1').flashFill()))).toBe(
      'the fake does not know Range.flashFill',
    );
    expect(() => Excel.postprocessBindingDescriptor).toThrow('the fake does not know Excel.postprocessBindingDescriptor');
    expect(() => Office.addin).toThrow('the fake does not know Office.addin');
  });
});

describe('nothing reaches the sheet before sync', () => {
  test('a write is seen after it', async () => {
    const { Excel, book } = openTown();
    await Excel.run(async (context) => {
      budget(context).getRange('B2').values = [[7]];
      expect(book.sheet('Budjetti').rows[1]).toEqual(['0410', 100]);
      await context.sync();
      expect(book.sheet('Budjetti').rows[1]).toEqual(['0410', 7]);
    });
  });

  test('run syncs once more at its end', async () => {
    const { Excel, book, counts } = openTown();
    await Excel.run(async (context) => void (budget(context).getRange('B2').values = [[7]]));
    expect(book.sheet('Budjetti').rows[1]).toEqual(['0410', 7]);
    expect(counts.syncs).toBe(1);
  });

  test('commands run in their order; one that fails throws at sync, and those before it stay', async () => {
    const { Excel, book } = openTown();
    const work = Excel.run(async (context) => {
      const sheet = budget(context);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B2').values = [[2]];
      sheet.getRange('B3').values = [[1, 2]];
      sheet.getRange('B4').values = [[3]];
      await context.sync();
    });
    expect(await fault(work)).toBe('InvalidArgument');
    expect(book.sheet('Budjetti').rows.map((row) => row[1])).toEqual(['TA 2026', 2, 250.5, 252.5]);
  });

  test('what a failed batch loaded is not known', async () => {
    const { Excel } = openTown();
    const read = await Excel.run(async (context) => {
      const sheet = budget(context).load('name');
      context.workbook.worksheets.getItem('Poissa');
      const code = await fault(context.sync());
      return [
        code,
        await fault(Promise.resolve().then(() => sheet.name)),
        await fault(Promise.resolve().then(() => sheet.activate())),
        await fault(context.sync()),
      ];
    });
    expect(read).toEqual(['ItemNotFound', 'PropertyNotLoaded', '', 'InvalidObjectPath']);
  });

  test('round trips, bytes and calls are counted; a sync with nothing to do is no round trip', async () => {
    const { Excel, counts } = openTown();
    await Excel.run(async (context) => {
      budget(context).getRange('B2:B3').load('values');
      await context.sync();
      await context.sync();
      budget(context).getRange('B2:B3').values = [[1], [2]];
    });
    expect(counts.syncs).toBe(2);
    expect(counts.calls('Range.values')).toBe(1);
    expect(counts.batches[0]?.get('Range.load')).toBe(1);
    expect(counts.answered).toBe('[[100],[250.5]]'.length);
    expect(counts.sent).toBeGreaterThan(counts.largestRequest);
  });
});

describe('null objects', () => {
  test('isNullObject is known after sync, for what is there and what is not', async () => {
    const read = await openTown().Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject('budjetti');
      const missing = context.workbook.worksheets.getItemOrNullObject('Poissa');
      const early = await fault(Promise.resolve().then(() => missing.isNullObject));
      await context.sync();
      return [early, there.isNullObject, missing.isNullObject];
    });
    expect(read).toEqual(['PropertyNotLoaded', false, true]);
  });

  test('properties of a null object cannot be read, its own null objects can be asked for, writing fails', async () => {
    const { Excel } = openTown();
    const read = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Poissa').load('name');
      const used = missing.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return [await fault(Promise.resolve().then(() => missing.name)), used.isNullObject];
    });
    expect(read).toEqual(['PropertyNotLoaded', true]);
    const write = Excel.run(
      async (context) => void (context.workbook.worksheets.getItemOrNullObject('Poissa').tabColor = '#FF0000'),
    );
    expect(await fault(write)).toBe('ItemNotFound');
  });

  test('getItem of a missing name fails at sync, not before', async () => {
    const { Excel } = openTown();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Poissa').load('name');
      return fault(context.sync());
    });
    expect(await work).toBe('ItemNotFound');
  });
});

describe('proxies belong to their batch', () => {
  test('as an argument in another batch', async () => {
    const { Excel } = openTown();
    const work = Excel.run(async (first) => {
      const range = budget(first).getRange('A1:B2');
      await Excel.run(async (second) => void budget(second).charts.add('ColumnClustered', range));
    });
    expect(await fault(work)).toBe('InvalidRequestContext');
  });

  test('after its batch ended, unless it was tracked; what was loaded can still be read', async () => {
    const { Excel, book } = openTown();
    const kept = await Excel.run(async (context) => {
      const ranges = { loose: budget(context).getRange('B2').load('values'), tracked: budget(context).getRange('B3') };
      ranges.tracked.track();
      await context.sync();
      return { ...ranges, context };
    });
    expect(kept.loose.values).toEqual([[100]]);
    expect(await fault(Promise.resolve().then(() => (kept.loose.values = [[1]])))).toBe('InvalidObjectPath');
    kept.tracked.values = [[9]];
    await kept.context.sync();
    expect(book.sheet('Budjetti').rows[2]).toEqual(['4200', 9]);
  });

  test('a batch gives a promise', async () => {
    const { Excel } = openTown();
    expect(await fault(Excel.run((() => 1) as never))).toBe('RunMustReturnPromise');
  });
});
