import fc from 'fast-check';
import { amountText, centsOf } from '../../../engine/money/amount';
import { cents } from '../../oracle/arbitraries';

test('cents survive the way through text', () =>
  fc.assert(fc.property(cents, (amount) => expect(centsOf(amountText(amount))).toBe(amount === 0 ? 0 : amount))));

test.each([
  [0, '0.00'],
  [-0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [-123450, '-1234.50'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%d cents is %s', (amount, text) => expect(amountText(amount)).toBe(text));

test.each([
  ['12', 1200],
  ['+12.3', 1230],
  ['-0.05', -5],
  ['-0.00', 0],
  ['1.2300', 123],
])('%s is %d cents', (text, amount) => expect(Object.is(centsOf(text), amount)).toBe(true));

test.each(['', '1,5', '1.005', 'abc', '1e3', ' 1', '.5', '5.'])('%j is no amount', (text) =>
  expect(() => centsOf(text)).toThrow(/amount.invalid/),
);

test('beyond safe cents nothing is read or written', () => {
  expect(() => centsOf('90071992547409.92')).toThrow(/amount.unsafe/);
  expect(() => amountText(2 ** 53)).toThrow(/amount.unsafe/);
  expect(() => amountText(NaN)).toThrow(/amount.unsafe/);
});
