import fc from 'fast-check';
import { parseWeight } from '../../../engine/money/rational';
import { scaleCents } from '../../../engine/money/scale';
import { isLess, minus, read, size, times, type Fraction } from '../../oracle/fraction';

test('the nearest cent, halves away from zero, the sign kept', () =>
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 4000 }), fc.integer({ min: 1, max: 40 }), (cents, n, d) => {
      const scaled = scaleCents(cents, parseWeight(`${n}/${d}`));
      const gap = size(minus(times([BigInt(cents), 1n], read(`${n}/${d}`)), [BigInt(scaled), 1n]));
      const half: Fraction = [1n, 2n];
      expect(isLess(half, gap)).toBe(false);
      expect(scaleCents(-cents, parseWeight(`${n}/${d}`))).toBe(scaled === 0 ? 0 : -scaled);
    }),
  ));

test.each([
  [1, '1/2', 1],
  [-1, '1/2', -1],
  [3, '1/2', 2],
  [-1, '1/3', 0],
  [1000, '1.054', 1054],
])('%d cents × %s = %d', (cents, factor, scaled) => expect(Object.is(scaleCents(cents, parseWeight(factor)), scaled)).toBe(true));

test('beyond safe cents it is refused', () =>
  expect(() => scaleCents(Number.MAX_SAFE_INTEGER, parseWeight(2))).toThrow('amount.unsafe'));
