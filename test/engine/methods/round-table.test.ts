import fc from 'fast-check';
import { roundTable } from '../../../engine/methods/round-table';
import { ceiling, floor, over, read, total, type Fraction } from '../../oracle/fraction';
import { nearestTable } from '../../oracle/round-table';

type Cells = (number | string)[][];

const tables = (cell: fc.Arbitrary<number | string>, most = 3): fc.Arbitrary<Cells> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

/** Quarters: exact halves, ties and whole cells are frequent. */
const quarters = fc.integer({ min: -10, max: 10 }).map((n) => `${n}/4`);
const tenths = fc.integer({ min: -60, max: 60 }).map((n) => n / 10);
const thousands = fc.integer({ min: -20_000, max: 20_000 });

const asNumbers = (cells: readonly (readonly bigint[])[] | null, base: number): number[][] | undefined =>
  cells?.map((row) => row.map((cell) => Number(cell) * base));

describe('the nearest of all tables that add up', () => {
  test('with ties and whole cells, base 1', () =>
    fc.assert(
      fc.property(tables(quarters), (cells) => expect(roundTable(cells).cells).toEqual(asNumbers(nearestTable(cells, 1), 1))),
      { numRuns: 400 },
    ));

  test('tenths', () =>
    fc.assert(
      fc.property(tables(tenths), (cells) => expect(roundTable(cells).cells).toEqual(asNumbers(nearestTable(cells, 1), 1))),
      { numRuns: 200 },
    ));

  test('thousands, in the unit of the input', () =>
    fc.assert(
      fc.property(tables(thousands), (cells) =>
        expect(roundTable(cells, { base: 1000 }).cells).toEqual(asNumbers(nearestTable(cells, 1000), 1000)),
      ),
      { numRuns: 200 },
    ));

  test('with nested groups of rows', () => {
    const grouped = fc
      .integer({ min: 1, max: 2 })
      .chain((columns) =>
        fc.array(fc.array(quarters, { minLength: columns, maxLength: columns }), { minLength: 4, maxLength: 4 }),
      );
    const groups = fc.constantFrom(
      [[0, 1]],
      [
        [0, 1],
        [2, 3],
      ],
      [
        [1, 2, 3],
        [2, 3],
      ],
      [[2, 3], [0, 2, 3], [1]],
    );
    fc.assert(
      fc.property(grouped, groups, (cells, nested) => {
        const rounded = roundTable(cells, { groups: nested });
        expect(rounded.cells).toEqual(asNumbers(nearestTable(cells, 1, nested), 1));
        expect(rounded.relaxed).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

/** Every figure a multiple of the base next to its exact value, and everything adds up. */
function expectHolds(cells: Cells, base: number, groups: readonly (readonly number[])[] = []): void {
  const { cells: rounded, rowTotals, columnTotals, total: grand, relaxed } = roundTable(cells, { base, groups });
  const exact = cells.map((row) => row.map((cell) => over(read(cell), read(base))));
  const holds = (figure: number, value: Fraction): boolean => {
    const unit = over(read(figure), read(base));
    return unit[0] % unit[1] === 0n && [floor(value), ceiling(value)].includes(unit[0] / unit[1]);
  };
  rounded.forEach((row, r) => row.forEach((figure, c) => expect(holds(figure, exact[r][c])).toBe(true)));
  rowTotals.forEach((figure, r) => {
    expect(holds(figure, total(exact[r]))).toBe(true);
    expect(figure).toBe(rounded[r].reduce((a, b) => a + b, 0));
  });
  columnTotals.forEach((figure, c) => {
    expect(holds(figure, total(exact.map((row) => row[c])))).toBe(true);
    expect(figure).toBe(rounded.reduce((sum, row) => sum + row[c], 0));
  });
  expect(holds(grand, total(exact.map(total)))).toBe(true);
  expect(grand).toBe(rowTotals.reduce((a, b) => a + b, 0));
  groups.forEach((group, index) => {
    if (relaxed?.includes(index)) return;
    expect(
      holds(
        group.reduce((sum, row) => sum + rowTotals[row], 0),
        total(group.map((row) => total(exact[row]))),
      ),
    ).toBe(true);
    columnTotals.forEach((_, c) =>
      expect(
        holds(
          group.reduce((sum, row) => sum + rounded[row][c], 0),
          total(group.map((row) => exact[row][c])),
        ),
      ).toBe(true),
    );
  });
}

test('larger tables in cents, printed in thousands, with groups of any kind', () =>
  fc.assert(
    fc.property(
      tables(fc.integer({ min: -1e9, max: 1e12 }), 12),
      fc.array(fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 8 }), { maxLength: 4 }),
      (cells, groups) =>
        expectHolds(
          cells,
          100_000,
          groups.map((rows) => rows.filter((row) => row < cells.length)),
        ),
    ),
    { numRuns: 60 },
  ));

test('a printed table of 60 rows and 12 columns', () =>
  expectHolds(
    Array.from({ length: 60 }, (_, r) => Array.from({ length: 12 }, (_, c) => ((r * 7919 + c * 104_729) % 1_000_003) * 37)),
    100_000,
    [Array.from({ length: 10 }, (_, row) => row), [0, 1, 2], Array.from({ length: 30 }, (_, row) => row + 20)],
  ));

test('groups that cut across each other: what cannot be kept is named', () => {
  // Rows 0 and 1 round to 1 together, rows 1 and 2 too, and all three to 2: [1, 0, 1] holds every group.
  expect(
    roundTable([[0.5], [0.5], [0.5]], {
      groups: [
        [0, 1],
        [1, 2],
      ],
    }).relaxed,
  ).toBeUndefined();
  // Each pair adds up to exactly 1, which three whole cells of 0 or 1 cannot do.
  expect(
    roundTable([[0.5], [0.5], [0.5]], {
      groups: [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    }).relaxed,
  ).toEqual([2]);
});

describe('totals printed elsewhere are met', () => {
  /** Every floor or ceiling of the value, as a number. */
  const either = (value: Fraction): number[] => [...new Set([Number(floor(value)), Number(ceiling(value))])];

  test('either grand total', () =>
    fc.assert(
      fc.property(tables(quarters), (cells) => {
        for (const grand of either(total(cells.flat().map(read)))) {
          const rounded = roundTable(cells, { keep: { total: grand } });
          expect(rounded.total).toBe(grand);
          expect(rounded.rowTotals.reduce((a, b) => a + b, 0)).toBe(grand);
          rounded.cells.forEach((row, r) => row.forEach((figure, c) => expect(either(read(cells[r][c]))).toContain(figure)));
        }
      }),
    ));

  test('the totals of two columns, whose sum is next to its exact value', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(quarters, quarters), { minLength: 1, maxLength: 6 }), (cells) => {
        const columns = [0, 1].map((column) => total(cells.map((row) => read(row[column]))));
        for (const first of either(columns[0]))
          for (const second of either(columns[1])) {
            if (!either(total(columns)).includes(first + second)) continue;
            expect(roundTable(cells, { keep: { columnTotals: [first, second] } }).columnTotals).toEqual([first, second]);
          }
      }),
    ));
});

describe('examples', () => {
  test('the odd one goes to the lower column, then row', () => {
    expect(roundTable([[0.5, 0.5]]).cells).toEqual([[1, 0]]);
    expect(roundTable([[0.5], [0.5]]).cells).toEqual([[1], [0]]);
  });
  test('floors go toward -∞ and -0 is never shown', () => {
    const { cells, total: grand } = roundTable([[-0.4, 0.4]]);
    expect(cells).toEqual([[0, 0]]);
    expect(Object.is(cells[0][0], 0)).toBe(true);
    expect(Object.is(grand, 0)).toBe(true);
    expect(roundTable([[-1.7, -0.6]]).cells).toEqual([[-2, 0]]);
  });
  test('base 1000 gives 3000, not 3', () =>
    expect(roundTable([[2600]], { base: 1000 })).toEqual({
      cells: [[3000]],
      rowTotals: [3000],
      columnTotals: [3000],
      total: 3000,
    }));
  test('exact multiples stay', () => expect(roundTable([[2000, 500]], { base: 1000 }).cells).toEqual([[2000, 1000]]));
  test('base 0.1', () => expect(roundTable([[0.27, 0.33]], { base: 0.1 }).cells).toEqual([[0.3, 0.3]]));
  test('an empty table', () => expect(roundTable([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 }));
  test('sums beyond 2^53 that cancel out are still exact', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    expect(roundTable([[huge, huge, `-${huge}`, -huge, 0.5, 0.5]]).total).toBe(1);
  });
});

test.each([
  [[[1], [1, 2]], {}, 'shape.mismatch'],
  [[[1]], { groups: [[1]] }, 'shape.mismatch'],
  [[[1]], { groups: [[0, 0]] }, 'shape.mismatch'],
  [[[1]], { base: 0 }, 'base.invalid'],
  [[[1]], { base: NaN }, 'base.invalid'],
  [[['1,5']], {}, 'weights.invalid'],
  [[[NaN]], {}, 'weights.invalid'],
  [[['1e30']], {}, 'amount.unsafe'],
])('roundTable(%j, %j): %s', (cells, options, code) => expect(() => roundTable(cells, options)).toThrow(code));
