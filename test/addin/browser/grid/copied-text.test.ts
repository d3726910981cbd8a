import { CellStore } from '../../../../addin/browser/grid/cells/cell-store';
import { askedText, copiedArea, heldText } from '../../../../addin/browser/grid/copied-text';
import { cellOf, fakeBook, fakeSheet } from '../fake-book';

const sheet = fakeSheet('S', { rows: 5000, columns: 3, fill: (row, column) => cellOf(`${row}.${column}`) });

test('whole rows and columns are copied as far as anything stands in them', () => {
  expect(copiedArea({ row: 2, column: 0, rows: 1_048_575, columns: 16_384 }, sheet)).toEqual({
    row: 2,
    column: 0,
    rows: 4999,
    columns: 3,
  });
  expect(copiedArea({ row: 7000, column: 9, rows: 3, columns: 2 }, sheet)).toEqual({ row: 7000, column: 9, rows: 1, columns: 1 });
});

test('what is asked for in blocks is the same text as what is held', async () => {
  const book = fakeBook([sheet]);
  const area = { row: 1990, column: 0, rows: 30, columns: 3 };
  const store = new CellStore(
    'S',
    (asked) => book.cells(asked),
    () => undefined,
  );
  expect(heldText(store, area)).toBeNull();
  store.want([area]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const held = heldText(store, area);
  expect(held?.split('\r\n')).toHaveLength(30);
  expect(await askedText(book, 'S', area)).toBe(held);
  expect(await askedText(book, 'S', { row: 1, column: 1, rows: 4500, columns: 1 })).toMatch(/^1\.1\r\n2\.1\r\n[^]*\r\n4500\.1$/);
});
