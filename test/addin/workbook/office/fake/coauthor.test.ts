import fc from 'fast-check';
import { shifted, type Shift } from './book/structure';
import { budget, fault, openTown } from './support';

const shift = fc.record({
  along: fc.constantFrom('rows' as const, 'columns' as const),
  at: fc.nat(20),
  count: fc.integer({ min: -6, max: 6 }).filter((count) => count !== 0),
});
const area = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

/** Rows or columns of the area that are still there, counted one by one. */
function counted(from: number, length: number, { at, count }: Shift): number {
  const inside = Array.from({ length }, (_, index) => from + index);
  if (count < 0) return inside.filter((place) => place < at || place >= at - count).length;
  return from < at && at < from + length ? length + count : length;
}

test('a rectangle keeps the cells that are left of it, and takes in what is put inside it', () =>
  fc.assert(
    fc.property(area, shift, (before, by) => {
      const after = shifted(before, by);
      const size = by.along === 'rows' ? counted(before.row, before.rows, by) : counted(before.column, before.columns, by);
      expect(after === null ? 0 : by.along === 'rows' ? after.rows : after.columns).toBe(size);
    }),
  ));

test('what is put in and taken out again leaves every rectangle where it was', () =>
  fc.assert(
    fc.property(area, shift, (before, { along, at, count }) => {
      const size = Math.abs(count);
      const there = shifted(before, { along, at, count: size });
      expect(there && shifted(there, { along, at, count: -size })).toEqual(before);
    }),
  ));

describe('between two syncs of ours', () => {
  const twice = (act: (fake: ReturnType<typeof openTown>) => void) => {
    const fake = openTown({ isShared: true });
    fake.counts.before(2, () => act(fake));
    const work = fake.Excel.run(async (context) => {
      const cell = budget(context).getRange('B3').load('values');
      await context.sync();
      cell.values = [[9]];
      cell.load('address');
      await context.sync();
      return cell.address;
    });
    return { fake, work };
  };

  test('a co-author edits: both edits stand', async () => {
    const { fake, work } = twice(({ coauthor }) => coauthor.types('Budjetti', 'A3', 'toinen'));
    await work;
    expect(fake.book.sheet('Budjetti').rows[2]).toEqual(['toinen', 9]);
  });

  test('a co-author deletes a row above: a range we hold follows its cell, and so do formulas', async () => {
    const { fake, work } = twice(({ coauthor }) => coauthor.deletesRows('Budjetti', 2));
    expect(await work).toBe('Budjetti!B2');
    const { rows, formulas } = fake.book.sheet('Budjetti');
    expect(rows).toEqual([
      ['Tili', 'TA 2026'],
      ['4200', 9],
      ['Yhteensä', 9],
    ]);
    expect(formulas).toEqual({ B3: '=SUM(B2:B2)' });
  });

  test('a co-author deletes the row itself: writing to it fails', async () => {
    const { fake, work } = twice(({ coauthor }) => coauthor.deletesRows('Budjetti', 3));
    expect(await fault(work)).toBe('InvalidReference');
    expect(fake.book.sheet('Budjetti').rows).toHaveLength(3);
  });

  test('a co-author inserts a row', async () => {
    const { fake, work } = twice(({ coauthor }) => coauthor.insertsRows('Budjetti', 2));
    expect(await work).toBe('Budjetti!B4');
    expect(fake.book.sheet('Budjetti').rows[3]).toEqual(['4200', 9]);
  });

  test('a co-author sorts: the range stays and the lines under it are others', async () => {
    const { fake, work } = twice(({ coauthor }) => {
      coauthor.types('Budjetti', 'A2', 'z');
      coauthor.sorts('Budjetti', 2, 3, 0);
    });
    expect(await work).toBe('Budjetti!B3');
    expect(fake.book.sheet('Budjetti').rows.slice(1, 3)).toEqual([
      ['4200', 250.5],
      ['z', 9],
    ]);
  });

  test('a co-author deletes the sheet, and formulas that read it break for good', async () => {
    const { fake, work } = twice(({ coauthor }) => {
      coauthor.addsSheet('Summa');
      coauthor.types('Summa', 'A1', '=Budjetti!B2+1');
      coauthor.deletesSheet('Budjetti');
    });
    expect(await fault(work)).toBe('InvalidReference');
    expect(fake.book.sheet('Summa')).toMatchObject({ rows: [['#REF!']], formulas: { A1: '=#REF!+1' } });
  });

  test('a sheet that got another name is found by its id, and formulas follow', async () => {
    const fake = openTown();
    fake.coauthor.types('Muistio', 'A2', '=Budjetti!B2');
    fake.coauthor.renamesSheet('Budjetti', 'Oma taulu');
    expect(fake.book.sheet('Muistio').formulas).toEqual({ A2: "='Oma taulu'!B2" });
    expect(fake.book.sheet('Muistio').rows[1]).toEqual([100]);
  });
});

test('rows.add fails the test that calls it', async () => {
  const rows = [['a'], [1]];
  const { Excel } = openTown({
    isShared: true,
    book: { sheets: [{ name: 'Budjetti', rows, tables: [{ name: 'Rivit', range: 'A1:A2' }] }] },
  });
  const work = Excel.run(async (context) => void context.workbook.tables.getItem('Rivit').rows.add(undefined, [[2]]));
  expect(await fault(work)).toMatch(/merge conflict/);
});
