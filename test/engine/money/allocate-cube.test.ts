import fc from 'fast-check';
import { allocateCube, type CubeInput } from '../../../engine/money/allocate-cube';
import { textbookShares } from '../../oracle/largest-remainder';

const input = (
  amounts: number[],
  driver: number[],
  cell: number[],
  weights: number[],
  segments: number,
  cells: number,
): CubeInput => ({
  amounts: Float64Array.from(amounts),
  driver: Int32Array.from(driver),
  cell: Int32Array.from(cell),
  weights: Int32Array.from(weights),
  segments,
  cells,
});

/** Up to 12 lines over up to 9 segments; every driver has weight, sums run up to 2^26 - 1. */
const cubes = fc
  .record({
    segments: fc.integer({ min: 1, max: 9 }),
    drivers: fc.integer({ min: 1, max: 4 }),
    cells: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ segments, drivers, cells }) =>
    fc
      .record({
        lines: fc.array(
          fc.tuple(
            fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -(2 ** 49), max: 2 ** 49 })),
            fc.nat({ max: drivers - 1 }),
            fc.nat({ max: cells - 1 }),
          ),
          { maxLength: 12 },
        ),
        rows: fc.array(
          fc.oneof(
            fc.array(fc.nat({ max: 12 }), { minLength: segments, maxLength: segments }),
            fc.array(fc.nat({ max: Math.floor((2 ** 26 - 2) / segments) }), { minLength: segments, maxLength: segments }),
          ),
          { minLength: drivers, maxLength: drivers },
        ),
      })
      .map(({ lines, rows }) => ({
        lines,
        rows: rows.map((row) => (row.some((weight) => weight > 0) ? row : row.map(() => 1))),
        segments,
        cells,
      })),
  );

test('every line is apportioned on its own, then added', () =>
  fc.assert(
    fc.property(cubes, ({ lines, rows, segments, cells }) => {
      const expected = new Array<bigint>(cells * segments).fill(0n);
      for (const [amount, driver, cell] of lines)
        textbookShares(amount, rows[driver]).forEach((share, segment) => (expected[cell * segments + segment] += BigInt(share)));
      const given = input(
        lines.map(([a]) => a),
        lines.map(([, d]) => d),
        lines.map(([, , c]) => c),
        rows.flat(),
        segments,
        cells,
      );
      const copy = structuredClone(given);
      const cube = allocateCube(given);
      expect(Array.from(cube, BigInt)).toEqual(expected);
      expect(cube.some((cents) => Object.is(cents, -0))).toBe(false);
      expect(given).toEqual(copy);
    }),
    { numRuns: 300 },
  ));

test('a census-sized driver: 101 ages, half a million cents and more, ties included', () => {
  const ages = Array.from({ length: 101 }, (_, age) => 400 + ((age * 37) % 211));
  for (let amount = 1; amount < 4e8; amount = amount * 3 + 1)
    for (const signed of [amount, -amount])
      expect(Array.from(allocateCube(input([signed], [0], [0], ages, 101, 1)))).toEqual(textbookShares(signed, ages));
  const even = new Array<number>(101).fill(2);
  for (const amount of [1, 50, 51, 100, 151])
    expect(Array.from(allocateCube(input([amount], [0], [0], even, 101, 1)))).toEqual(textbookShares(amount, even));
});

test('sums that pass 2^53 on the way are still exact', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const cube = allocateCube(input([most, most, most, -most, -most, -2], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [1], 1, 1));
  expect(Array.from(cube)).toEqual([most - 2]);
});

test('no lines: zeros', () => expect(Array.from(allocateCube(input([], [], [], [], 3, 2)))).toEqual([0, 0, 0, 0, 0, 0]));

test('an all-zero driver that no line uses is no obstacle', () =>
  expect(Array.from(allocateCube(input([3], [1], [0], [0, 0, 1, 2], 2, 1)))).toEqual([1, 2]));

test.each([
  ['weights.zero', input([1], [0], [0], [0, 0], 2, 1)],
  ['weights.zero', input([0], [0], [0], [0, 0], 2, 1)],
  ['weights.negative', input([1], [0], [0], [2, -1], 2, 1)],
  ['weights.too-large', input([1], [0], [0], [2 ** 25, 2 ** 25], 2, 1)],
  ['amount.unsafe', input([0.5], [0], [0], [1, 1], 2, 1)],
  ['amount.unsafe', input([NaN], [0], [0], [1, 1], 2, 1)],
  ['amount.unsafe', input([2 ** 53], [0], [0], [1, 1], 2, 1)],
  ['amount.unsafe', input([Number.MAX_SAFE_INTEGER, 1], [0, 0], [0, 0], [1], 1, 1)],
  ['shape.mismatch', input([1], [1], [0], [1, 1], 2, 1)],
  ['shape.mismatch', input([1], [-1], [0], [1, 1], 2, 1)],
  ['shape.mismatch', input([1], [0], [1], [1, 1], 2, 1)],
  ['shape.mismatch', input([1], [0], [-1], [1, 1], 2, 1)],
  ['shape.mismatch', input([1, 2], [0], [0, 0], [1, 1], 2, 1)],
  ['shape.mismatch', input([1], [0], [0], [1, 1, 1], 2, 1)],
  ['shape.mismatch', input([1], [0], [0], [1, 1], 0, 1)],
])('%s', (code, given) => expect(() => allocateCube(given)).toThrow(code));

test('a row sum of 2^26 - 1 is still taken', () =>
  expect(Array.from(allocateCube(input([2 ** 52], [0], [0], [2 ** 25, 2 ** 25 - 1], 2, 1)))).toEqual(
    textbookShares(2 ** 52, [2 ** 25, 2 ** 25 - 1]),
  ));
