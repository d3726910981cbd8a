import fc from 'fast-check';
import { apportionMany } from '../../../engine/money/apportion-many';
import { cents, weights } from '../../oracle/arbitraries';
import { ceiling, floor, isEqual, over, read, times, total, nought, type Fraction } from '../../oracle/fraction';

const small = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 14 });
const any = fc.array(cents, { maxLength: 8 });
const smallWeights = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 9 }).filter((w) => w.some((weight) => weight > 0));

function expectLaws(totals: readonly number[], w: readonly (number | string | bigint)[]): void {
  const cells = apportionMany(totals, w);
  const all = total(w.map(read));
  const exact = (amount: bigint, column: number): Fraction => over(times([amount, 1n], read(w[column])), all);
  const isNear = (found: bigint, value: Fraction): boolean => found === floor(value) || found === ceiling(value);
  expect(cells.length).toBe(totals.length);
  cells.forEach((row, r) => {
    expect(row.length).toBe(w.length);
    expect(row.reduce((sum, cell) => sum + BigInt(cell), 0n)).toBe(BigInt(totals[r]));
    row.forEach((cell, column) => {
      expect(isNear(BigInt(cell), exact(BigInt(totals[r]), column))).toBe(true);
      if (isEqual(read(w[column]), nought)) expect(cell).toBe(0);
      expect(Object.is(cell, -0)).toBe(false);
    });
  });
  const grand = totals.reduce((sum, amount) => sum + BigInt(amount), 0n);
  w.forEach((_, column) => {
    const sum = cells.reduce((held, row) => held + BigInt(row[column]), 0n);
    expect(isNear(sum, exact(grand, column))).toBe(true);
  });
}

test('rows, cells and columns all keep to their exact values: small numbers, many ties', () =>
  fc.assert(fc.property(small, smallWeights, expectLaws), { numRuns: 500 }));

test('the same for amounts and weights of any size', () => fc.assert(fc.property(any, weights, expectLaws), { numRuns: 200 }));

test('and for one total repeated, where every row alone would round the same way', () =>
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 40 }), smallWeights, (amount, rows, w) =>
      expectLaws(new Array<number>(rows).fill(amount), w),
    ),
  ));

test('the result depends on nothing but the input', () =>
  fc.assert(
    fc.property(small, smallWeights, (totals, w) => expect(apportionMany(totals, w)).toEqual(apportionMany([...totals], [...w]))),
  ));

test('one row is apportion itself', () => expect(apportionMany([100], [1, 1, 1])).toEqual([[34, 33, 33]]));

test('three single cents for three: each gets one', () => {
  const cells = apportionMany([1, 1, 1], [1, 1, 1]);
  expect([0, 1, 2].map((column) => cells.reduce((sum, row) => sum + row[column], 0))).toEqual([1, 1, 1]);
});

test('no totals: no rows', () => expect(apportionMany([], [1, 2])).toEqual([]));

test('101 ages and 400 lines of both signs', () =>
  expectLaws(
    Array.from({ length: 400 }, (_, line) => ((line * 7919) % 100_003) - 30_000),
    Array.from({ length: 101 }, (_, age) => 300 + ((age * 37) % 101)),
  ));

test.each([
  [[1], [], 'weights.empty'],
  [[1], [0], 'weights.zero'],
  [[1], [1, -1], 'weights.negative'],
  [[1], ['x'], 'weights.invalid'],
  [[1, 2 ** 53], [1], 'amount.unsafe'],
  [[0.5], [1], 'amount.unsafe'],
])('apportionMany(%j, %j): %s', (totals, w, code) => expect(() => apportionMany(totals, w)).toThrow(code));
