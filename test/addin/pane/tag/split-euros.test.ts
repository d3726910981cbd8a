import fc from 'fast-check';
import { readShare } from '../../../../addin/pane/tag/share-text';
import { splitEuros } from '../../../../addin/pane/tag/split-euros';
import { apportion } from '../../../../engine';
import { textbookShares } from '../../../oracle/largest-remainder';

const amountText = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const centsOf = (text: string): number => Math.round(Number(text) * 100);

/** Shares in tenths of a per cent that leave something or nothing. */
const tenths = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 })
  .filter((parts) => parts.reduce((sum, part) => sum + part, 0) <= 1000);
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test('parts and rest are the line, cent by cent, as the method’s textbook form gives them', () =>
  fc.assert(
    fc.property(cents, tenths, (amount, parts) => {
      const shares = parts.map((part) => readShare(String(part / 10))!);
      const split = splitEuros(amountText(amount), shares)!;
      const left = 1000 - parts.reduce((sum, part) => sum + part, 0);
      const cents = [...split.parts, split.rest].map(centsOf);
      expect(cents).toEqual(apportion(amount, [...parts, left]));
      expect(cents).toEqual(textbookShares(amount, [...parts, left]).map((one) => one + 0));
    }),
  ));

test('shares beyond the line, or an amount that is none, split nothing', () => {
  expect(splitEuros('100.00', [readShare('60')!, readShare('50')!])).toBeNull();
  expect(splitEuros('', [readShare('60')!])).toBeNull();
  expect(splitEuros('1.005', [readShare('60')!])).toBeNull();
});

test('a third of a hundred euros', () => {
  const third = readShare('1/3')!;
  expect(splitEuros('100', [third, third, third])).toEqual({ parts: ['33.34', '33.33', '33.33'], rest: '0.00' });
});
