import fc from 'fast-check';
import { isBelowZero, opposite, rounded, sumOf } from '../../../../addin/pane/results/amounts';

/** Cents as the engine writes them, made another way than under test. */
const text = (cents: bigint): string => {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
};
const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

test('a sum of amounts is exact, however large', () =>
  fc.assert(
    fc.property(fc.array(cents), (all) => {
      expect(sumOf(all.map(text))).toBe(text(all.reduce((sum, one) => sum + one, 0n)));
    }),
  ));

test('an amount and its opposite are nothing together', () =>
  fc.assert(
    fc.property(cents, (amount) => {
      expect(sumOf([text(amount), opposite(text(amount))])).toBe('0.00');
      expect(isBelowZero(text(amount))).toBe(amount < 0n);
    }),
  ));

test('nothing has no sign', () => expect(opposite('0.00')).toBe('0.00'));

test('a rounded amount is whole and at most half a unit away', () =>
  fc.assert(
    fc.property(cents, (amount) => {
      const whole = rounded(text(amount));
      expect(whole).toMatch(/\.00$/);
      const away = BigInt(sumOf([whole, opposite(text(amount))]).replace('.', ''));
      expect(away <= 50n && away >= -50n).toBe(true);
    }),
  ));

test('a half goes away from zero', () => {
  expect(rounded('0.50')).toBe('1.00');
  expect(rounded('-0.50')).toBe('-1.00');
  expect(rounded('-0.49')).toBe('0.00');
});
