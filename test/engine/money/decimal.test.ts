import fc from 'fast-check';
import { decimalText } from '../../../engine/money/decimal';
import { parseWeight, rational } from '../../../engine/money/rational';

test('a decimal that ends is written as it is, and reads back as the same fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
      const exact = rational(BigInt(digits), 10n ** BigInt(places));
      expect(parseWeight(decimalText(exact))).toEqual(exact);
    }),
  );
});

test('one that does not end is within half a unit of its last digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
      const shown = parseWeight(decimalText(rational(n, d), 9));
      // |shown - n/d| ≤ n/d × 10^-8 ÷ 2, in integers
      const gap = shown.n * d - n * shown.d;
      expect((gap < 0n ? -gap : gap) * 2n * 10n ** 8n <= n * shown.d).toBe(true);
    }),
  );
});

test('examples', () => {
  expect(decimalText(rational(74782000n, 3611n))).toBe('20709.4988');
  expect(decimalText(rational(-1n, 3n), 3)).toBe('-0.333');
  expect(decimalText(rational(0n))).toBe('0');
});
