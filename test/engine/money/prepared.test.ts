import fc from 'fast-check';
import { apportion } from '../../../engine/money/apportion';
import { apportionPrepared, prepareIntegers, prepareRationals, prepareWeights } from '../../../engine/money/prepared';
import { parseWeight } from '../../../engine/money/rational';
import { cents, weights } from '../../oracle/arbitraries';
import { textbookShares } from '../../oracle/largest-remainder';

const split = (amount: number, prepared: ReturnType<typeof prepareWeights>, at = 0): number[] => {
  const out = new Float64Array(prepared.length + at).fill(7);
  apportionPrepared(amount, prepared, out, at);
  return Array.from(out);
};

test('prepared weights give the shares of apportion, however often they are used', () =>
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 5 }), weights, (amounts, w) => {
      const prepared = prepareWeights(w);
      for (const amount of amounts) expect(split(amount, prepared)).toEqual(apportion(amount, w));
      for (const amount of amounts) expect(split(amount, prepareRationals(w.map(parseWeight)))).toEqual(apportion(amount, w));
    }),
  ));

test('plain integers need no text on the way', () =>
  fc.assert(
    fc.property(cents, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (amount, w) => {
      fc.pre(w.some((weight) => weight > 0));
      expect(split(amount, prepareIntegers(Float64Array.from(w)))).toEqual(textbookShares(amount, w));
    }),
  ));

test('the fast way and the exact way agree at their border', () =>
  fc.assert(
    fc.property(cents, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 2 ** 25 }), (amount, beside, first) => {
      const w = [first, 2 ** 26 + beside - first - 1, 1];
      const prepared = prepareIntegers(w);
      expect(prepared.small === null).toBe(w[0] + w[1] + 1 >= 2 ** 26 && prepared.large !== null);
      expect(split(amount, prepared)).toEqual(textbookShares(amount, w));
    }),
  ));

test('writes at the place asked for, over what was there', () =>
  expect(split(10, prepareWeights([1, 0, 1]), 2)).toEqual([7, 7, 5, 0, 5]));

test('a common factor is taken out, so that large counts stay on the fast way', () =>
  expect(prepareIntegers([2 ** 40, 3 * 2 ** 40]).small?.sum).toBe(4));

test.each([
  [[], 'weights.empty'],
  [[0, 0], 'weights.zero'],
  [[1, -1], 'weights.negative'],
  [[0.5], 'weights.invalid'],
  [[NaN], 'weights.invalid'],
  [[2 ** 53], 'weights.invalid'],
])('integers %j: %s', (w, code) => expect(() => prepareIntegers(w)).toThrow(code));
