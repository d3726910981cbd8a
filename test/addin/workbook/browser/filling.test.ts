import fc from 'fast-check';
import { areaSums } from '../../../../addin/workbook/browser/area-sums';
import type { BookCell } from '../../../../addin/workbook/browser/book';
import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import type { CellValue, SheetGrid } from '../../../../engine';

const file = 'Nimi;Euroa;Koodi\nPäiväkodit;1234,56;0042\nKoulut;2000;0043\nKadut;3000,5;0044\n';
const sheet = 'talousarvio';
const openOwn = (): Promise<BrowserWorkbook> => openBook(new TextEncoder().encode(file), 'talousarvio.csv', { language: 'fi' });
const area = (row: number, column: number, rows = 1, columns = 1) => ({ sheet, row, column, rows, columns });

const valuesOf = async (workbook: BrowserWorkbook): Promise<readonly (readonly CellValue[])[]> =>
  (await workbook.readCells(area(1, 0, 12, 6))).values;
const shown = async (workbook: BrowserWorkbook, ...at: [number, number]): Promise<BookCell> =>
  (await workbook.book.cells(area(...at)))[0]![0]!;

const someText = fc.constantFrom('', 'x', '12', '1 234,5', '=B2*2', '0042', "'5", '12 %');
const someFill = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 0, max: 3 }),
  texts: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(someText, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
});

test('cells that are filled hold what typing them one by one gives, and one step takes it all back and does it again', () =>
  fc.assert(
    fc.asyncProperty(someFill, async ({ row, column, texts }) => {
      const [workbook, other] = [await openOwn(), await openOwn()];
      const before = await valuesOf(workbook);
      const { done, cells } = await workbook.book.fill(area(row, column, texts.length, texts[0]!.length), { texts });
      expect(done).toBe(true);
      for (const [down, line] of texts.entries())
        for (const [right, text] of line.entries()) await other.book.edit(sheet, row + down, column + right, text);
      const after = await valuesOf(workbook);
      expect(after).toEqual(await valuesOf(other));
      if (cells === 0) return expect(after).toEqual(before);
      expect(await workbook.book.undo()).toBe(true);
      expect(await valuesOf(workbook)).toEqual(before);
      expect(await workbook.book.redo()).toBe(true);
      expect(await valuesOf(workbook)).toEqual(after);
    }),
    { numRuns: 60 },
  ));

test('one text goes into every cell of the area, and clearing touches only cells that hold something', async () => {
  const { book } = await openOwn();
  expect(await book.fill(area(2, 3, 2, 2), { texts: [['7']] })).toMatchObject({ done: true, cells: 4 });
  expect(await book.fill(area(1, 1, 1_048_576, 16_384), { texts: [['']] })).toMatchObject({ done: true, cells: 12 });
  expect(await book.fill(area(1, 1, 1_048_576, 16_384), { texts: [['']] })).toMatchObject({ done: true, cells: 0 });
});

test('more cells than can be taken back are not filled at all', async () => {
  const workbook = await openOwn();
  const before = await valuesOf(workbook);
  const outcome = await workbook.book.fill(area(1, 0, 10_001, 1), { texts: [['7']] });
  expect(outcome).toEqual({ done: false, reason: 'edit.too-many', cells: 0 });
  expect(await valuesOf(workbook)).toEqual(before);
});

test('one cell that is refused leaves all as they were, and says which it is', async () => {
  const workbook = await openOwn();
  const before = await valuesOf(workbook);
  const outcome = await workbook.book.fill(area(2, 0, 2, 1), { texts: [['x'], ['=NOSUCH(1)']] });
  expect(outcome).toMatchObject({ done: false, reason: 'edit.formula', issue: { at: { sheet, cell: 'A3' } } });
  expect(await valuesOf(workbook)).toEqual(before);
  expect(await workbook.book.undo()).toBe(false);
});

test('copied cells keep their values to the last digit, whatever they show, and formulas become their results', async () => {
  const workbook = await openOwn();
  const { book } = workbook;
  await book.edit(sheet, 2, 4, '1 234,567891');
  await book.edit(sheet, 2, 5, '=E2/7');
  await book.copy(area(2, 2, 1, 4));
  await book.edit(sheet, 2, 4, '1');
  expect(await book.fill(area(6, 0, 1, 4), 'copied')).toMatchObject({ done: true });
  expect((await valuesOf(workbook))[5]!.slice(0, 4)).toEqual(['0042', null, 1234.567891, 1234.567891 / 7]);
  expect(await shown(workbook, 6, 3)).toMatchObject({ isFormula: false });
});

const gridOf = (rows: readonly (readonly CellValue[])[], hiddenRows: readonly number[] = []): SheetGrid =>
  ({
    name: sheet,
    file: '',
    visibility: 'visible',
    rows,
    formulas: 0,
    formulasWithoutValue: [],
    hiddenRows,
  }) as unknown as SheetGrid;

test('a sum of cents is exact to the cent, however many there are', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1, maxLength: 400 }), (cents) => {
      const { sum, numbers, cells } = areaSums(gridOf(cents.map((one) => [one / 100])), area(1, 0, 1000, 1));
      expect(Math.round(sum! * 100)).toBe(cents.reduce((total, one) => total + one, 0));
      expect([numbers, cells]).toEqual([cents.length, cents.length]);
    }),
  ));

test('texts are counted but not added, hidden rows are left out, an error leaves no sum', () => {
  const rows = [[1, 'a', null], [2, 3], [100], [{ error: '#N/A' } as const]];
  expect(areaSums(gridOf(rows, [3]), area(1, 0, 3, 9))).toEqual({ cells: 4, numbers: 3, sum: 6 });
  expect(areaSums(gridOf(rows), area(1, 0, 4, 1))).toEqual({ cells: 4, numbers: 3, sum: null });
  expect(areaSums(gridOf(rows), area(9, 0))).toEqual({ cells: 0, numbers: 0, sum: null });
});
