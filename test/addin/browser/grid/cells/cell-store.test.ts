import fc from 'fast-check';
import { CellStore } from '../../../../../addin/browser/grid/cells/cell-store';
import type { BookCell } from '../../../../../addin/workbook/browser/book';
import type { CellArea } from '../../../../../addin/workbook/port';
import { cellOf } from '../../fake-book';

/** A workbook that answers when told to, with the texts of that moment. */
function slowBook() {
  const asked: { readonly area: CellArea; readonly answer: () => void; readonly fail: () => void }[] = [];
  let edition = 'a';
  const cells = (area: CellArea): Promise<readonly (readonly BookCell[])[]> =>
    new Promise((resolve, reject) => {
      asked.push({
        area,
        answer: () => {
          resolve(
            Array.from({ length: area.rows }, (_, i) =>
              Array.from({ length: area.columns }, (__, j) => cellOf(`${edition}${area.row + i}:${area.column + j}`)),
            ),
          );
        },
        fail: () => reject(new Error('gone')),
      });
    });
  return { asked, cells, becomes: (next: string) => (edition = next) };
}

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function answerAll(book: ReturnType<typeof slowBook>): Promise<void> {
  for (let i = 0; i < book.asked.length; i += 1) {
    book.asked[i]!.answer();
    await rest();
  }
}

const area = (row: number, column: number, rows = 30, columns = 10) => ({ row, column, rows, columns });
const storeOf = (book: ReturnType<typeof slowBook>, onFault: (fault: unknown) => void = () => undefined) =>
  new CellStore('S', book.cells, onFault);

test('whatever was wanted is there in the end, each cell in its own place, and no block was asked for twice', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(80)), { minLength: 1, maxLength: 8 }),
      async (places) => {
        const book = slowBook();
        const store = storeOf(book);
        for (const [row, column] of places) {
          store.want([area(row, column)]);
          book.asked.at(-1)!.answer();
          await rest();
        }
        await answerAll(book);
        const [row, column] = places.at(-1)!;
        for (const r of [row, row + 29]) {
          for (const c of [column, column + 9]) expect(store.cell(r, c)?.text).toBe(`a${r}:${c}`);
        }
      },
    ),
  ));

test('one question is under way at a time, and the newest wish is the next', async () => {
  const book = slowBook();
  const store = storeOf(book);
  store.want([area(1, 0)]);
  store.want([area(5000, 0)]);
  store.want([area(9000, 0)]);
  expect(book.asked.length).toBe(1);
  book.asked[0]!.answer();
  await rest();
  expect(book.asked.length).toBe(2);
  expect(book.asked[1]!.area).toMatchObject({ row: 8993, column: 0 });
});

test('after a change what is known stays shown until the newer cells are here', async () => {
  const book = slowBook();
  const store = storeOf(book);
  store.want([area(1, 0)]);
  await answerAll(book);
  const before = store.row(1);
  book.becomes('b');
  store.changed();
  expect(store.cell(1, 0)?.text).toBe('a1:0');
  await answerAll(book);
  expect(store.cell(1, 0)?.text).toBe('b1:0');
  expect(store.row(1)).not.toBe(before);
});

test('a change while an answer is on its way asks again', async () => {
  const book = slowBook();
  const store = storeOf(book);
  store.want([area(1, 0)]);
  book.asked[0]!.answer();
  book.becomes('b');
  store.changed();
  await rest();
  await answerAll(book);
  expect(book.asked.length).toBe(2);
  expect(store.cell(1, 0)?.text).toBe('b1:0');
});

test('rows that say the same stay the same objects, and nobody is told', async () => {
  const book = slowBook();
  const store = storeOf(book);
  store.want([area(1, 0)]);
  await answerAll(book);
  const [row, version] = [store.row(3), store.version()];
  store.changed();
  await answerAll(book);
  expect(book.asked.length).toBe(2);
  expect([store.row(3), store.version()]).toEqual([row, version]);
  expect(store.row(3)).toBe(row);
});

test('a question that fails is told, and asked again when it is next wanted', async () => {
  const book = slowBook();
  const faults: unknown[] = [];
  const store = storeOf(book, (fault) => faults.push(fault));
  store.want([area(1, 0)]);
  book.asked[0]!.fail();
  await rest();
  expect(faults).toHaveLength(1);
  store.want([area(1, 0)]);
  await answerAll(book);
  expect(store.cell(1, 0)?.text).toBe('a1:0');
});

test('memory is bounded: what was seen long ago is let go, what is in sight is kept', async () => {
  const book = slowBook();
  const store = storeOf(book);
  for (let row = 1; row < 40_000; row += 64) {
    store.want([area(row, 0, 60, 16)]);
    book.asked.at(-1)!.answer();
    await rest();
  }
  expect(store.cell(1, 0)).toBeNull();
  expect(store.cell(39_900, 0)?.text).toBe('a39900:0');
  let held = 0;
  for (let row = 1; row <= 40_100; row += 1) held += store.row(row).size;
  expect(held * 16).toBeLessThanOrEqual(401 * 32 * 16);
});
