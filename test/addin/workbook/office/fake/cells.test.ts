import fc from 'fast-check';
import { columnLetters, localAddress, parseAddress, sheetColumns, sheetRows } from './book/address';
import { budget, fault, openTown } from './support';

const write = (values: unknown, address = 'D1', formats?: string) => {
  const fake = openTown();
  return fake.Excel.run(async (context) => {
    const range = budget(context).getRange(address);
    if (formats !== undefined) range.numberFormat = formats as never;
    range.values = values as never;
    range.load('values,formulas,valueTypes');
    await context.sync();
    return { value: range.values[0]?.[0] as unknown, formula: range.formulas[0]?.[0] as unknown, type: range.valueTypes[0]?.[0] };
  });
};

test('an address and its rectangle are the same thing', () =>
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.nat(99),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      (row, column, rows, columns) => {
        const area = { row, column, rows, columns };
        expect(parseAddress(localAddress(area))).toEqual(area);
      },
    ),
  ));

test('columns are counted as Excel does', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

describe('writing', () => {
  test('a block must have the shape of the range; one value fills it', async () => {
    expect(await fault(write([[1, 2]], 'D1:D2'))).toBe('InvalidArgument');
    expect(await fault(write([[1], [2], [3]], 'D1:D2'))).toBe('InvalidArgument');
    const { Excel, book } = openTown();
    await Excel.run(async (context) => void (budget(context).getRange('A2:B2').values = 5 as never));
    expect(book.sheet('Budjetti').rows[1]).toEqual([5, 5]);
  });

  test("null keeps a cell, '' empties it, null in place of a block is refused", async () => {
    const { Excel, book } = openTown();
    await Excel.run(
      async (context) =>
        void (budget(context).getRange('A2:B3').values = [
          [null, ''],
          ['', null],
        ] as never),
    );
    expect(book.sheet('Budjetti').rows.slice(1, 3)).toEqual([['0410'], [null, 250.5]]);
    expect(await fault(write(null))).toBe('InvalidArgument');
  });

  test.each([
    ['=B2*2', 200, '=B2*2'],
    ['+B2', 100, '=+B2'],
    ['-B2', -100, '=-B2'],
    ['-lapset', '#NAME?', '=-lapset'],
    ['@lapset', '#NAME?', '=@lapset'],
  ])('text %p becomes a formula', async (text, value, formula) => {
    expect(await write([[text]])).toMatchObject({ value, formula });
  });

  test.each([
    ['0410', 410],
    ['1,234', 1234],
    ['12 %', '12 %'],
    ['12%', 0.12],
    ['1-6', 46028],
    ['2026-01-06', 46028],
    ['6.1.2026', '6.1.2026'],
    ['12:30', 12.5 / 24],
    ['true', true],
    ['1 234,50', '1 234,50'],
    ['0-6', '0-6'],
  ])('text %p is read as people type it, in en-US', async (text, value) => {
    expect(await write([[text]])).toMatchObject({ value, formula: value });
  });

  test('an apostrophe in front, or a cell formatted as text, keeps any text; the apostrophe is no part of it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=1', '+1', '-x', '@a', '0410', '1-6', 'true', '\t=1')),
        async (text) => {
          expect(await write([[`'${text}`]])).toMatchObject({ value: text, formula: text });
          if (!text.startsWith("'")) expect(await write([[text]], 'D1', '@')).toMatchObject({ value: text, formula: text });
        },
      ),
      { numRuns: 50 },
    ));

  test('numbers and truth values stay what they are', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), async (value) => {
        expect((await write([[value]])).value).toBe(value);
      }),
      { numRuns: 30 },
    ));

  test('objects, longer texts and longer formulas than a cell holds are refused', async () => {
    expect(await fault(write([[{}]]))).toBe('InvalidArgument');
    expect(await fault(write([['a'.repeat(32_768)]]))).toBe('InvalidArgument');
    expect(await fault(write([[`=${'1+'.repeat(4_096)}1`]]))).toBe('FormulaLengthExceedsLimit');
  });
});

describe('reading', () => {
  test('error cells come as texts', async () => {
    expect(await write([['=1/0']])).toEqual({ value: '#DIV/0!', formula: '=1/0', type: 'Error' });
    expect(await write([['=Poissa!A1']])).toMatchObject({ value: '#REF!' });
    expect(await write([["'plain"]])).toMatchObject({ type: 'String' });
  });

  test('empty cells come as empty texts', async () => {
    expect(await write([['']])).toEqual({ value: '', formula: '', type: 'Empty' });
  });

  test.each([['A:F'], ['2:2'], [undefined]])('cells without an end (%p) read as null and cannot be written', async (address) => {
    const { Excel } = openTown();
    const read = await Excel.run(async (context) => {
      const range = budget(context).getRange(address).load('values,formulas,numberFormat,cellCount');
      await context.sync();
      return [range.values, range.formulas, range.numberFormat];
    });
    expect(read).toEqual([null, null, null]);
    expect(await fault(Excel.run(async (context) => void (budget(context).getRange(address).values = 1 as never)))).toBe(
      'InvalidArgument',
    );
  });

  test.each([['A0'], ['XFE1'], ['A1048577'], ['A'], ['1'], ['A1:B'], ['Ä1'], ['A1:B2:C3']])(
    '%p is no address',
    async (address) => {
      expect(await fault(openTown().Excel.run(async (context) => void budget(context).getRange(address)))).toBe(
        'InvalidArgument',
      );
    },
  );

  test('ranges end where the sheet ends', async () => {
    const { Excel } = openTown();
    const beyond = [
      [sheetRows, 0, 1, 1],
      [0, sheetColumns, 1, 1],
      [-1, 0, 1, 1],
      [0, 0, 0, 1],
    ] as const;
    for (const [row, column, rows, columns] of beyond) {
      const work = Excel.run(async (context) => void budget(context).getRangeByIndexes(row, column, rows, columns));
      expect(await fault(work)).toBe('InvalidArgument');
    }
  });
});

describe('used range', () => {
  const used = (rows: readonly (readonly (string | null)[])[], formats: Record<string, string>, valuesOnly: boolean) =>
    openTown({ book: { sheets: [{ name: 'Budjetti', rows, formats }] } }).Excel.run(async (context) => {
      const range = budget(context).getUsedRange(valuesOnly).load('address');
      const orNull = budget(context).getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      return [range.address, orNull.isNullObject ? null : orNull.address];
    });

  test('begins at the first cell with something in it, not at A1', async () => {
    expect(await used([[], [null, 'a'], [null, null, 'b']], {}, true)).toEqual(['Budjetti!B2:C3', 'Budjetti!B2:C3']);
  });

  test('formatted empty cells count unless only values are asked for', async () => {
    expect(await used([['a']], { D9: '0.00' }, false)).toEqual(['Budjetti!A1:D9', 'Budjetti!A1:D9']);
    expect(await used([['a']], { D9: '0.00' }, true)).toEqual(['Budjetti!A1', 'Budjetti!A1']);
  });

  test('an empty sheet answers A1, or a null object', async () => {
    expect(await used([], {}, false)).toEqual(['Budjetti!A1', null]);
    expect(await used([], { D9: '0.00' }, true)).toEqual(['Budjetti!A1', null]);
  });
});

describe('suspended calculation', () => {
  const read = (isSuspended: boolean) =>
    openTown().Excel.run(async (context) => {
      if (isSuspended) context.application.suspendApiCalculationUntilNextSync();
      budget(context).getRange('B2').values = [[1000]];
      const sum = budget(context).getRange('B4').load('values');
      await context.sync();
      const first: unknown = sum.values[0]?.[0];
      sum.load('values');
      await context.sync();
      return [first, sum.values[0]?.[0]];
    });

  test('results are old until the next sync', async () => {
    expect(await read(true)).toEqual([350.5, 1250.5]);
    expect(await read(false)).toEqual([1250.5, 1250.5]);
  });
});

test('a formula the fake cannot calculate keeps the result it came with, also when it is written again', async () => {
  const rows = [[1, { formula: '=SUMIFS(A:A,A:A,1)', value: 77 }]];
  const { Excel, book } = openTown({ book: { sheets: [{ name: 'Budjetti', rows }] } });
  await Excel.run(async (context) => {
    budget(context).getRange('B1').values = [['']];
    budget(context).getRange('A1').values = [[2]];
    await context.sync();
    budget(context).getRange('B1').values = [['=SUMIFS(A:A,A:A,1)']];
  });
  expect(book.sheet('Budjetti').rows).toEqual([[2, 77]]);
});
