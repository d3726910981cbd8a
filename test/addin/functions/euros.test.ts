import fc from 'fast-check';
import { centsFrom, eurosIn, eurosOf } from '../../../addin/functions/euros';
import { Unanswerable } from '../../../addin/functions/function-result';

const problem = (euros: number): string => {
  try {
    return String(centsFrom(euros));
  } catch (cause) {
    if (cause instanceof Unanswerable) return cause.because.error;
    throw cause;
  }
};

/** Cents below 2^46 euros. */
const most = 2 ** 46 * 100;

test('any whole cents survive the way through a cell', () =>
  fc.assert(fc.property(fc.integer({ min: 1 - most, max: most - 1 }), (cents) => centsFrom(eurosOf(cents)) === cents)));

test('sums of cents that floats have blurred are the cents that the sheet shows', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 30 }), (amounts) => {
      const total = amounts.reduce((sum, cents) => sum + cents / 100, 0);
      const exact = amounts.reduce((sum, cents) => sum + cents, 0);
      return centsFrom(total) === exact;
    }),
  ));

test('tenths of cents are refused however large the amount', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 1, max: 9 }), (cents, tenth) => {
      expect(problem(Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}${tenth}`))).toBe('notCents');
    }),
  ));

test.each([
  [0.1 + 0.2, '30'],
  [-0, '0'],
  [1.005, 'notCents'],
  [1 / 3, 'notCents'],
  [0.00001, 'notCents'],
  [12345678901234.56, '1234567890123456'],
  [12345678901234.564, 'notCents'],
  [2 ** 46, 'tooLarge'],
  [-1e300, 'tooLarge'],
])('%d euros: %s', (euros, expected) => expect(problem(euros)).toBe(expected));

test('exact text becomes the number a cell holds', () => expect(eurosIn('-1234.50')).toBe(-1234.5));
