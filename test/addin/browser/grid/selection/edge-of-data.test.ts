import fc from 'fast-check';
import { edgeOfData, type Way } from '../../../../../addin/browser/grid/selection/edge-of-data';
import { blank, cellOf } from '../../fake-book';

/** Excel's rule, cell by cell. */
function plainly(filled: readonly boolean[], from: number, way: number): number {
  const last = way > 0 ? filled.length - 1 : 0;
  if (way > 0 ? from >= last : from <= last) return from;
  let at = from + way;
  if (filled[from] === true && filled[at] === true) {
    while (at !== last && filled[at + way] === true) at += way;
    return at;
  }
  while (at !== last && filled[at] !== true) at += way;
  return at;
}

const lines = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const ways = fc.constantFrom<Way>(
  { rows: 1, columns: 0 },
  { rows: -1, columns: 0 },
  { rows: 0, columns: 1 },
  { rows: 0, columns: -1 },
);

test('leads where Excel’s own rule leads, in every direction', () =>
  fc.assert(
    fc.asyncProperty(lines, fc.nat(), ways, async (filled, seed, way) => {
      const from = seed % filled.length;
      const isDown = way.rows !== 0;
      const cells = (area: { row: number; column: number; rows: number; columns: number }) =>
        Promise.resolve(
          Array.from({ length: area.rows }, (_, i) =>
            Array.from({ length: area.columns }, (__, j) =>
              filled[isDown ? area.row + i - 1 : area.column + j] === true ? cellOf('x') : blank,
            ),
          ),
        );
      const used = isDown
        ? { row: 1, column: 0, rows: filled.length, columns: 1 }
        : { row: 1, column: 0, rows: 1, columns: filled.length };
      const start = isDown ? { row: from + 1, column: 0 } : { row: 1, column: from };
      const to = await edgeOfData(cells, start, way, used);
      expect(isDown ? to.row - 1 : to.column).toBe(plainly(filled, from, way.rows + way.columns));
    }),
  ));

test('50,000 rows take a few questions, not one a row', async () => {
  const asked: number[] = [];
  const cells = (area: { rows: number }) => {
    asked.push(area.rows);
    return Promise.resolve(Array.from({ length: area.rows }, () => [cellOf('1')]));
  };
  const to = await edgeOfData(
    cells,
    { row: 1, column: 0 },
    { rows: 1, columns: 0 },
    { row: 1, column: 0, rows: 50_000, columns: 1 },
  );
  expect(to.row).toBe(50_000);
  expect(asked.length).toBeLessThanOrEqual(10);
});

test('from beyond what is used, nothing moves further out', async () => {
  const none = () => Promise.reject(new Error('asked'));
  const used = { row: 1, column: 0, rows: 5, columns: 5 };
  await expect(edgeOfData(none, { row: 9, column: 0 }, { rows: 1, columns: 0 }, used)).resolves.toEqual({ row: 9, column: 0 });
});
