import fc from 'fast-check';
import type { Words } from '../../../../addin/pane/words';
import {
  faultOf,
  firstParts,
  firstUnit,
  inUnit,
  leftOf,
  readPart,
  typedShare,
  withPart,
} from '../../../../addin/pane/tag/split-draft';
import { exactShare, isNone, shareText, whole } from '../../../../addin/pane/tag/share-text';
import { readEuros, splitEuros, splitShares } from '../../../../addin/pane/tag/split-euros';
import { texts } from '../../../../addin/text';
import { languages, type Language } from '../../../../addin/text/language';
import { numbers } from '../../../../addin/text/numbers';

const wordsOf = (language: Language): Words => ({ language, text: texts[language], numbers: numbers[language] });
const fi = wordsOf('fi');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const textOf = (cents: number): string => (cents / 100).toFixed(2);
const cents = fc.integer({ min: 1, max: 10_000_000_000 });
/** A line and a part of it, in cents. */
const parts = fc.tuple(cents, cents).map(([a, b]) => ({ all: Math.max(a, b), part: Math.min(a, b) }));

test.each(languages)('law: euros typed in %s are those the engine will place, to the cent, whichever the sign', (language) =>
  fc.assert(
    fc.property(parts, fc.constantFrom('', '-'), ({ all, part }, sign) => {
      const amount = `${sign}${textOf(all)}`;
      const typed = typedShare(readEuros(textOf(part), amount)!, 'euro', amount, wordsOf(language));
      const share = readPart(typed, 'euro', amount)!;
      expect(splitEuros(amount, [share])!.parts[0]!.replace('-', '')).toBe(textOf(part));
      expect(exactShare(shareText(share))!.n * share.d).toBe(exactShare(shareText(share))!.d * share.n);
    }),
  ),
);

test.each(['', '0', '-5', '1,234,5', '12,345', '100,01', '1e2', '5 %', 'sata'])('"%s" is no part of 100 €', (text) =>
  expect(readEuros(text, '100.00')).toBeNull(),
);

test('a split begins with what the line has: per cents where they say it all, else euros', () => {
  const start = [
    { moment: 'a', name: 'A', share: '3/5' },
    { moment: 'b', name: 'B', share: '2/5' },
  ];
  expect(firstUnit(start, '100.00')).toBe('percent');
  expect(firstParts(start, 'percent', '100.00', fi).map(({ text }) => text)).toEqual(['60', '40']);
  const thirds = [{ moment: 'a', name: 'A', share: '15/49' }];
  expect(firstUnit(thirds, '196000.00')).toBe('euro');
  expect(plain(firstParts(thirds, 'euro', '196000.00', fi)[0]!.text)).toBe('60 000');
  expect(firstUnit(thirds, null)).toBe('percent');
  expect(firstParts([], 'percent', '100.00', fi)).toEqual([{ id: 0, moment: null, text: '100', share: whole }]);
});

test('another unit shows the same shares', () => {
  const start = firstParts([{ moment: 'a', name: 'A', share: '1/3' }], 'percent', '90.00', fi);
  expect(start[0]!.text).toBe('33,33');
  const [euros] = inUnit(start, 'euro', '90.00', fi);
  expect(euros!.text).toBe('30');
  expect(shareText(euros!.share!)).toBe('1/3');
});

test('one more part takes what is left', () => {
  const first = firstParts([{ moment: 'a', name: 'A', share: '0.6' }], 'percent', '100.00', fi);
  const grown = withPart(first, 'percent', '100.00', fi);
  expect(grown[1]).toMatchObject({ id: 1, moment: null, text: '40' });
  expect(isNone(leftOf(grown))).toBe(true);
  expect(withPart(grown, 'percent', '100.00', fi)[2]).toMatchObject({ text: '', share: null });
});

test('each fault is told at its part, and too much at the one that was changed', () => {
  const share = exactShare('0.6');
  const a = { id: 0, moment: { id: 'a', name: 'A' }, text: '60', share };
  const b = { id: 1, moment: { id: 'b', name: 'B' }, text: '60', share };
  expect([a, b].map((part) => faultOf([a, b], part, 0))).toEqual(['tooMuch', null]);
  expect([a, b].map((part) => faultOf([a, b], part, null))).toEqual([null, 'tooMuch']);
  const twin = { ...b, moment: a.moment };
  expect([a, twin].map((part) => faultOf([a, twin], part, null))).toEqual([null, 'twice']);
  expect(faultOf([a], { ...a, moment: null }, null)).toBe('noMoment');
  expect(faultOf([a], { ...a, share: null }, null)).toBe('badShare');
});

test('parts and rest of a tag, from its own texts', () => {
  expect(splitShares('100.00', ['0.6', '1/3'])).toEqual({ amounts: ['60.00', '33.33'], rest: { share: '1/15', amount: '6.67' } });
  expect(splitShares(null, ['1/3', '2/3'])).toEqual({ amounts: [], rest: null });
  expect(splitShares('100.00', ['x'])).toEqual({ amounts: [], rest: null });
});
