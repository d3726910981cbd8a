import type { SheetSpec } from './book/spec';
import { budget, fault, openTown } from './support';

const open = (more: Partial<SheetSpec> = {}) =>
  openTown({
    book: {
      sheets: [
        {
          name: 'Budjetti',
          rows: [['Tili', 'TA'], ['a', 1], ['b', 2], [], ['alla']],
          tables: [{ name: 'Rivit', range: 'A1:B3' }],
          ...more,
        },
      ],
    },
  });

const bare = (more: Partial<SheetSpec> = {}) => open({ tables: [], ...more });

test('values written right under a table become rows of it', async () => {
  const fake = open();
  await fake.Excel.run(async (context) => {
    const below = budget(context).tables.getItem('Rivit').getDataBodyRange().getRowsBelow(1);
    below.values = [['c', 3]];
  });
  expect(fake.book.sheet('Budjetti').tables).toEqual([{ name: 'Rivit', range: 'A1:B4', style: 'TableStyleMedium2' }]);
  expect(fake.book.sheet('Budjetti').rows[3]).toEqual(['c', 3]);
});

test('values beside a table, or with a row between, do not', async () => {
  const fake = open();
  await fake.Excel.run(async (context) => {
    budget(context).getRange('A5:B5').values = [['c', 3]];
    budget(context).getRange('C4').values = [[3]];
  });
  expect(fake.book.sheet('Budjetti').tables[0]?.range).toBe('A1:B3');
});

test('a table is made over cells that are written, never over merged ones or another table', async () => {
  const add = (fake: ReturnType<typeof open>) =>
    fake.Excel.run(async (context) => {
      const table = budget(context).tables.add('A1:B3', true);
      table.name = 'Oma';
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load('address'));
      await context.sync();
      return parts.map((range) => range.address);
    });
  expect(await add(bare())).toEqual(['Budjetti!A1:B3', 'Budjetti!A1:B1', 'Budjetti!A2:B3']);
  expect(await fault(add(bare({ merged: ['B3:C3'] })))).toBe('MergedRangeConflict');
  expect(await fault(add(open()))).toBe('InvalidArgument');
});

test('cells are put in and taken out where no merged cells, filter or table stand in the way', async () => {
  const insert = (fake: ReturnType<typeof open>, address: string) =>
    fake.Excel.run(async (context) => void budget(context).getRange(address).insert('Down'));
  expect(await fault(insert(bare({ merged: ['A3:B3'] }), 'A2'))).toBe('MergedRangeConflict');
  expect(await fault(insert(bare({ filter: { range: 'A1:B3', isFiltering: true } }), 'A2'))).toBe('FilteredRangeConflict');
  expect(await fault(insert(bare({ filter: { range: 'A1:B3' } }), 'A2'))).toBe('');
  expect(await fault(insert(open(), 'A2'))).toBe('InsertDeleteConflict');
  const fake = bare();
  await insert(fake, 'A2:A3');
  expect(fake.book.sheet('Budjetti').rows).toEqual([['Tili', 'TA'], [null, 1], [null, 2], ['a'], ['b'], [], ['alla']]);
});

test('what is taken out of a column moves the rest up; whole columns move everything', async () => {
  const fake = bare({ formats: { B2: '0.00' } });
  await fake.Excel.run(async (context) => {
    budget(context).getRange('A2').delete('Up');
    budget(context).getRange('A:A').insert('Right');
  });
  expect(fake.book.sheet('Budjetti').rows).toEqual([
    [null, 'Tili', 'TA'],
    [null, 'b', 1],
    [null, null, 2],
    [null, 'alla'],
  ]);
  expect(fake.book.sheet('Budjetti').formats).toEqual({ C2: { numberFormat: '0.00' } });
});

test('tables that a range touches, and the filter of the sheet', async () => {
  const fake = open({ filter: { range: 'D1:E9', isFiltering: true } });
  const read = await fake.Excel.run(async (context) => {
    const touched = budget(context).getRange('B3:C9').getTables().load('items/name');
    const apart = budget(context).getRange('C1').getTables().load('items/name');
    const { autoFilter } = budget(context).load('autoFilter/enabled,autoFilter/isDataFiltered');
    const range = autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    return [touched.items.map(({ name }) => name), apart.items, autoFilter.isDataFiltered, range.address];
  });
  expect(read).toEqual([['Rivit'], [], true, 'Budjetti!D1:E9']);
});

test('merged cells keep their first value alone, and tell where they are', async () => {
  const fake = bare();
  await fake.Excel.run(async (context) => budget(context).getRange('A1:B2').merge());
  expect(fake.book.sheet('Budjetti')).toMatchObject({ merged: ['A1:B2'], rows: [['Tili'], [], ['b', 2], [], ['alla']] });
  const areas = await fake.Excel.run(async (context) => {
    const merged = budget(context).getRange('B2:D9').getMergedAreasOrNullObject();
    merged.load('areas/items/rowCount,areas/items/address');
    const none = budget(context).getRange('C1').getMergedAreasOrNullObject();
    await context.sync();
    return [merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(areas).toEqual([['Budjetti!A1:B2'], true]);
});
