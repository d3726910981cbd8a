import fc from 'fast-check';
import { rake, rakeMargins, type NestedArray } from '../../../engine/methods/rake';

const sums = (cells: readonly (readonly number[])[]): { rows: number[]; columns: number[] } => ({
  rows: cells.map((row) => row.reduce((a, b) => a + b, 0)),
  columns: cells[0].map((_, c) => cells.reduce((sum, row) => sum + row[c], 0)),
});

const matrix = (cell: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

/** A seed, and margins taken from a table with zeros in the same cells: they can be met. */
const feasible = matrix(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 900 })).map(([seed, scale]) => seed * 1000 + scale),
).map((mixed) => ({
  seed: mixed.map((row) => row.map((cell) => Math.floor(cell / 1000))),
  target: mixed.map((row) => row.map((cell) => (cell < 1000 ? 0 : cell % 1000))),
}));

test('margins that can be met are met, zero cells stay zero, odds ratios of the seed are kept', () =>
  fc.assert(
    fc.property(feasible, ({ seed, target }) => {
      const { rows, columns } = sums(target);
      const { cells, converged, iterations } = rake(seed, rows, columns);
      fc.pre(converged);
      expect(iterations).toBeLessThanOrEqual(1000);
      const found = sums(cells);
      const allowed =
        1.01e-9 *
        Math.max(
          1,
          rows.reduce((a, b) => a + b, 0),
        );
      found.rows.forEach((sum, r) => expect(Math.abs(sum - rows[r])).toBeLessThanOrEqual(allowed));
      found.columns.forEach((sum, c) => expect(Math.abs(sum - columns[c])).toBeLessThanOrEqual(allowed));
      cells.forEach((row, r) => row.forEach((cell, c) => expect(seed[r][c] === 0 ? cell === 0 : cell >= 0).toBe(true)));
      const [a, b, c, d] = [cells[0][0], cells[0]?.[1], cells[1]?.[0], cells[1]?.[1]];
      const [s, t, u, v] = [seed[0][0], seed[0]?.[1], seed[1]?.[0], seed[1]?.[1]];
      if (s && t && u && v) expect((a * d) / (b * c)).toBeCloseTo((s * v) / (t * u), 6);
    }),
  ));

test('a positive seed always converges', () =>
  fc.assert(
    fc.property(matrix(fc.integer({ min: 1, max: 50 })), matrix(fc.integer({ min: 1, max: 50 })), (seed, other) => {
      const rows = seed.map((_, r) => sums(other).rows[r % other.length]);
      const grand = rows.reduce((a, b) => a + b, 0);
      const columns = seed[0].map(() => grand / seed[0].length);
      expect(rake(seed, rows, columns).converged).toBe(true);
    }),
  ));

describe('not converged is said, never hidden', () => {
  test('a line of zeros with a positive total', () =>
    expect(
      rake(
        [
          [0, 0],
          [1, 1],
        ],
        [2, 1],
        [1, 2],
      ),
    ).toMatchObject({ converged: false, iterations: 0 }));
  test('a pattern of zeros that cannot hold the margins', () =>
    expect(
      rake(
        [
          [1, 0],
          [0, 1],
        ],
        [2, 1],
        [1, 2],
      ),
    ).toMatchObject({ converged: false, iterations: 1000 }));
  test('too few cycles', () =>
    expect(
      rake(
        [
          [1, 9],
          [9, 1],
          [3, 4],
        ],
        [100, 5, 7],
        [90, 22],
        { maxIterations: 2 },
      ),
    ).toMatchObject({ converged: false, iterations: 2 }));
});

test('rows first, then columns: one cycle of an even seed', () => {
  const { cells, iterations } = rake(
    [
      [1, 1],
      [1, 1],
    ],
    [3, 7],
    [4, 6],
  );
  expect(iterations).toBe(1);
  cells.flat().forEach((cell, index) => expect(cell).toBeCloseTo([1.2, 1.8, 2.8, 4.2][index], 12));
});

test('after one cycle the columns hold, the rows not yet', () => {
  const { rows, columns } = sums(
    rake(
      [
        [1, 9],
        [9, 1],
        [3, 4],
      ],
      [100, 5, 7],
      [90, 22],
      { maxIterations: 1 },
    ).cells,
  );
  expect(columns[0]).toBeCloseTo(90, 9);
  expect(Math.abs(rows[0] - 100)).toBeGreaterThan(0.01);
});

test('a seed that holds already is returned as it is', () =>
  expect(
    rake(
      [
        [1, 2],
        [3, 4],
      ],
      [3, 7],
      [4, 6],
    ),
  ).toEqual({
    cells: [
      [1, 2],
      [3, 4],
    ],
    converged: true,
    iterations: 0,
  }));

test('totals of 0 empty their line', () =>
  expect(
    rake(
      [
        [1, 2],
        [3, 4],
      ],
      [0, 7],
      [3, 4],
    ).cells[0],
  ).toEqual([0, 0]));

test('seeds of any size are only proportions', () => {
  const { cells, converged } = rake(
    [
      [1e308, 1e308],
      [1e308, 1e308],
    ],
    [1, 3],
    [2, 2],
  );
  expect(converged).toBe(true);
  expect(cells[1][0]).toBeCloseTo(1.5, 9);
});

test('the seed is not changed', () => {
  const seed = [
    [1, 2],
    [3, 4],
  ];
  rake(seed, [5, 5], [5, 5]);
  expect(seed).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

describe('more axes', () => {
  const axis = (cells: NestedArray, path: (r: number, c: number, d: number) => number): number[] => {
    const found: number[] = [0, 0, 0];
    (cells as number[][][]).forEach((plane, r) =>
      plane.forEach((row, c) => row.forEach((cell, d) => (found[path(r, c, d)] += cell))),
    );
    return found;
  };
  test('three margins all hold', () => {
    const seed = [
      [
        [1, 2, 1],
        [3, 4, 1],
      ],
      [
        [5, 6, 2],
        [7, 8, 1],
      ],
    ];
    const { cells, converged } = rakeMargins(seed, [
      [10, 26],
      [14, 22],
      [20, 10, 6],
    ]);
    expect(converged).toBe(true);
    axis(cells, (r) => r)
      .slice(0, 2)
      .forEach((sum, at) => expect(sum).toBeCloseTo([10, 26][at], 6));
    axis(cells, (_, c) => c)
      .slice(0, 2)
      .forEach((sum, at) => expect(sum).toBeCloseTo([14, 22][at], 6));
    axis(cells, (_, __, d) => d).forEach((sum, at) => expect(sum).toBeCloseTo([20, 10, 6][at], 6));
  });
  test('one axis is scaled to its margin', () =>
    expect(rakeMargins([1, 3], [[2, 6]])).toEqual({ cells: [2, 6], converged: true, iterations: 1 }));
  test('two axes are rake', () => {
    const seed = [
      [1, 9],
      [9, 1],
      [3, 4],
    ];
    expect(
      rakeMargins(seed, [
        [100, 5, 7],
        [90, 22],
      ]),
    ).toEqual(rake(seed, [100, 5, 7], [90, 22]));
  });
});

test.each([
  [[[1, -1]], [1], [1, 0], {}, 'rake.negative'],
  [[[1, 1]], [-1], [-1, 0], {}, 'rake.negative'],
  [[[1, 1]], [2], [1, 1.1], {}, 'rake.totals'],
  [[[1, 1], [1]], [1, 1], [1, 1], {}, 'shape.mismatch'],
  [[[1, 1]], [1, 1], [1, 1], {}, 'shape.mismatch'],
  [[[1, 1]], [2], [1, 1, 0], {}, 'shape.mismatch'],
  [[], [], [], {}, 'shape.mismatch'],
  [[[NaN]], [1], [1], {}, 'rake.invalid'],
  [[[1]], [Infinity], [Infinity], {}, 'rake.invalid'],
  [[[1]], [1], [1], { tolerance: -1 }, 'rake.invalid'],
  [[[1]], [1], [1], { maxIterations: 1.5 }, 'rake.invalid'],
])('rake(%j, %j, %j, %j): %s', (seed, rows, columns, options, code) =>
  expect(() => rake(seed, rows, columns, options)).toThrow(code),
);

test('totals equal within 1e-9 are taken as equal', () =>
  expect(rake([[1, 1]], [2], [1, 1 + 1e-9], { tolerance: 1e-8 }).converged).toBe(true));
