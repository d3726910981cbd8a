import fc from 'fast-check';
import { suppressSmallCells, type Cell } from '../../../engine/methods/suppress-small-cells';
import { possibleCounts } from '../../oracle/possible-counts';

const tables = (
  rows: fc.Arbitrary<number>,
  columns: fc.Arbitrary<number>,
  count: fc.Arbitrary<number>,
): fc.Arbitrary<number[][]> =>
  fc
    .tuple(rows, columns)
    .chain(([r, c]) => fc.array(fc.array(count, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));
const to = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
const counts = fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 7 }));
const zeros = fc.constantFrom('publish' as const, 'protect' as const);
const key = (cell: Cell): string => cell.join();

/** Cells somebody can work out. */
const givenAway = (table: number[][], hidden: readonly Cell[]): Cell[] => {
  const possible = possibleCounts(table, hidden);
  return hidden.filter((cell) => possible.get(key(cell))?.size === 1);
};

const allCells = (table: number[][]): Cell[] => table.flatMap((row, r) => row.map((_, c): Cell => [r, c]));

test('no suppressed cell can be worked out, save those named unprotected', () =>
  fc.assert(
    fc.property(tables(to(3), to(3), counts), fc.integer({ min: 0, max: 4 }), zeros, (table, threshold, shown) => {
      const { suppressed, unprotected } = suppressSmallCells(table, { threshold, zeros: shown });
      expect(unprotected).toEqual(givenAway(table, suppressed));
    }),
    { numRuns: 400 },
  ));

test('a primary cell is unprotected only where hiding the whole table would not protect it', () =>
  fc.assert(
    fc.property(tables(to(3), to(3), fc.nat({ max: 3 })), fc.integer({ min: 1, max: 4 }), zeros, (table, threshold, shown) => {
      const { primary, unprotected } = suppressSmallCells(table, { threshold, zeros: shown });
      const hopeless = new Set(givenAway(table, allCells(table)).map(key));
      const open = new Set(unprotected.map(key));
      for (const cell of primary) expect(open.has(key(cell))).toBe(hopeless.has(key(cell)));
    }),
    { numRuns: 250 },
  ));

test('primary cells are the small ones, all of them suppressed; lists run row by row without repeats', () =>
  fc.assert(
    fc.property(tables(to(6), to(6), fc.nat({ max: 30 })), fc.integer({ min: 0, max: 12 }), zeros, (table, threshold, shown) => {
      const { primary, suppressed } = suppressSmallCells(table, { threshold, zeros: shown });
      expect(primary).toEqual(
        allCells(table).filter(
          ([r, c]) => (table[r][c] > 0 && table[r][c] < threshold) || (shown === 'protect' && table[r][c] === 0),
        ),
      );
      const hidden = new Set(suppressed.map(key));
      for (const cell of primary) expect(hidden.has(key(cell))).toBe(true);
      expect(suppressed).toEqual(allCells(table).filter((cell) => hidden.has(key(cell))));
      if (primary.length === 0) expect(suppressed).toEqual([]);
    }),
  ));

test('no complementary cell could be shown after all', () =>
  fc.assert(
    fc.property(tables(to(3), to(3), counts), fc.integer({ min: 1, max: 4 }), (table, threshold) => {
      const { primary, suppressed, unprotected } = suppressSmallCells(table, { threshold, zeros: 'publish' });
      fc.pre(unprotected.length === 0);
      const small = new Set(primary.map(key));
      for (const extra of suppressed.filter((cell) => !small.has(key(cell))))
        expect(
          givenAway(
            table,
            suppressed.filter((cell) => key(cell) !== key(extra)),
          ),
        ).not.toEqual([]);
    }),
    { numRuns: 200 },
  ));

describe('one row or column', () => {
  test('the whole line is suppressed, and the totals give it away', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), fc.boolean(), (line, upright) => {
        fc.pre(line.some((count) => count > 0 && count < 5));
        const table = upright ? line.map((count) => [count]) : [line];
        const { suppressed, unprotected } = suppressSmallCells(table, { threshold: 5, zeros: 'publish' });
        expect(suppressed).toEqual(allCells(table));
        expect(unprotected).toEqual(suppressed);
      }),
    ));
});

describe('examples', () => {
  test('one small cell needs three more', () =>
    expect(
      suppressSmallCells(
        [
          [3, 10, 20],
          [12, 30, 8],
          [9, 7, 15],
        ],
        { threshold: 5, zeros: 'publish' },
      ),
    ).toEqual({
      primary: [[0, 0]],
      suppressed: [
        [0, 0],
        [0, 1],
        [2, 0],
        [2, 1],
      ],
      unprotected: [],
    }));
  test('four small cells in a square protect each other', () =>
    expect(
      suppressSmallCells(
        [
          [1, 2, 20],
          [3, 4, 20],
        ],
        { threshold: 5, zeros: 'publish' },
      ).suppressed,
    ).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]));
  test('four cells in a square of which a diagonal is zero: 0 up, 1 down', () =>
    expect(
      suppressSmallCells(
        [
          [1, 0],
          [0, 1],
        ],
        { threshold: 2, zeros: 'protect' },
      ),
    ).toMatchObject({ unprotected: [] }));
  test('a total of zero gives its zeros away', () =>
    expect(
      suppressSmallCells(
        [
          [0, 0],
          [9, 9],
        ],
        { threshold: 5, zeros: 'protect' },
      ).unprotected,
    ).toEqual([
      [0, 0],
      [0, 1],
    ]));
  test('the threshold itself is shown', () =>
    expect(
      suppressSmallCells(
        [
          [5, 6],
          [7, 8],
        ],
        { threshold: 5, zeros: 'publish' },
      ),
    ).toEqual({ primary: [], suppressed: [], unprotected: [] }));
  test('an empty table', () => expect(suppressSmallCells([], { threshold: 5, zeros: 'publish' }).suppressed).toEqual([]));
  test('101 ages in ten areas: all protected', () => {
    const table = Array.from({ length: 101 }, (_, age) =>
      Array.from({ length: 10 }, (_, area) => ((age * 7919 + area * 104_729) % 53) + (area === 0 ? 1 : 0)),
    );
    const { primary, suppressed, unprotected } = suppressSmallCells(table, { threshold: 5, zeros: 'publish' });
    expect(primary.length).toBeGreaterThan(50);
    expect(suppressed.length).toBeLessThan(primary.length * 3);
    expect(unprotected).toEqual([]);
  });
});

test.each([
  [[[1, 2], [3]], 5, 'shape.mismatch'],
  [[[1, -2]], 5, 'table.invalid'],
  [[[1.5]], 5, 'table.invalid'],
  [[[NaN]], 5, 'table.invalid'],
  [[[1]], NaN, 'threshold.invalid'],
  [[[1]], -1, 'threshold.invalid'],
])('%j with threshold %d: %s', (table, threshold, code) =>
  expect(() => suppressSmallCells(table, { threshold, zeros: 'publish' })).toThrow(code),
);
