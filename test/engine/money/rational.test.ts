import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  floorDivide,
  multiply,
  parseWeight,
  rational,
  rationalOf,
  rationalText,
  roundDivide,
  subtract,
  toNumber,
} from '../../../engine/money/rational';
import { weight } from '../../oracle/arbitraries';
import { floor, isEqual, isLess, minus, over, plus, read, times, type Fraction } from '../../oracle/fraction';

const signed = fc.tuple(weight, fc.boolean()).map(([w, negative]): string => {
  const text = String(w).replace(/^\+/, '');
  return negative ? `-${text}` : text;
});
const pair = ({ n, d }: { n: bigint; d: bigint }): Fraction => [n, d];

test('weights are read exactly, in lowest terms', () =>
  fc.assert(
    fc.property(signed, (text) => {
      const value = parseWeight(text);
      expect(isEqual(pair(value), read(text))).toBe(true);
      expect(value.d > 0n).toBe(true);
      expect(rational(value.n * 6n, value.d * 6n)).toEqual(value);
    }),
  ));

test('arithmetic agrees with fractions never reduced', () =>
  fc.assert(
    fc.property(signed, signed, (a, b) => {
      const [x, y, u, v] = [parseWeight(a), parseWeight(b), read(a), read(b)];
      expect(isEqual(pair(add(x, y)), plus(u, v))).toBe(true);
      expect(isEqual(pair(subtract(x, y)), minus(u, v))).toBe(true);
      expect(isEqual(pair(multiply(x, y)), times(u, v))).toBe(true);
      if (y.n !== 0n) expect(isEqual(pair(divide(x, y)), over(u, v))).toBe(true);
      expect(compare(x, y)).toBe(isEqual(u, v) ? 0 : isLess(u, v) ? -1 : 1);
      expect(floorDivide(x.n, x.d)).toBe(floor(u));
    }),
  ));

test('a number is its shortest decimal text, and comes back as the same number', () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(toNumber(parseWeight(number))).toBe(number === 0 ? 0 : number);
    }),
  ));

test('the text of a fraction is read back', () =>
  fc.assert(fc.property(signed, (text) => expect(parseWeight(rationalText(parseWeight(text)))).toEqual(parseWeight(text)))));

test.each([
  ['1/3', 1 / 3],
  ['-2/3', -2 / 3],
  ['9007199254740993', 9007199254740992],
  ['9007199254740995', 9007199254740996],
  ['1e308', 1e308],
  ['1e309', Infinity],
  ['1e-400', 0],
  ['-1e-400', 0],
])('%s is the double %d', (text, number) => expect(toNumber(parseWeight(text))).toBe(number));

test('halves are rounded away from zero', () =>
  expect([roundDivide(1n, 2n), roundDivide(-1n, 2n), roundDivide(-3n, 2n), roundDivide(7n, 5n)]).toEqual([1n, -1n, -2n, 1n]));

test('a zero denominator and an unsafe whole number are refused', () => {
  expect(() => divide(rationalOf(1), rationalOf(0))).toThrow(/zero-denominator/);
  expect(() => rationalOf(2 ** 53)).toThrow(/amount.unsafe/);
});
