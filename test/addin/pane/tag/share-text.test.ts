import fc from 'fast-check';
import {
  asNumber,
  isBelowNone,
  isNone,
  readShare,
  shareText,
  weightsOf,
  type Share,
} from '../../../../addin/pane/tag/share-text';
import { restOf } from '../../../../addin/pane/tag/split-euros';
import { read } from '../../../oracle/fraction';

const equal = (a: Share, n: bigint, d: bigint): boolean => a.n * d === n * a.d;

/** Per cents with up to six decimals, above 0 and at most 100. */
const percents = fc.record({ digits: fc.integer({ min: 1, max: 100_000_000 }) }).map(({ digits }) => ({
  text: `${Math.floor(digits / 1e6)},${String(digits % 1e6).padStart(6, '0')}`,
  digits: BigInt(digits),
}));

test('a per cent is read exactly, with comma or point, with or without its sign', () =>
  fc.assert(
    fc.property(percents, ({ text, digits }) => {
      for (const typed of [text, text.replace(',', '.'), `${text} %`, ` ${text}% `]) {
        const share = readShare(typed);
        expect(share).not.toBeNull();
        expect(equal(share!, digits, 100_000_000n)).toBe(true);
      }
    }),
  ));

test('what is written for the model is the same share, exactly', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        percents.map(({ text }) => text),
        fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(999)).map(([n, more]) => `${n}/${n + more}`),
      ),
      (typed) => {
        const share = readShare(typed)!;
        const [n, d] = read(shareText(share));
        expect(equal(share, n, d)).toBe(true);
      },
    ),
  ));

test.each(['', 'a', '0', '0,0', '100,1', '101', '-5', '1/0', '0/3', '4/3', '1e2', '5,', '5..5', '½'])(
  '"%s" is no share',
  (text) => expect(readShare(text)).toBeNull(),
);

test.each([
  ['60', '0.6'],
  ['100', '1'],
  ['33,3', '0.333'],
  ['0,05', '0.0005'],
  ['1/3', '1/3'],
  ['3/3', '1'],
])('%s is written %s', (typed, written) => expect(shareText(readShare(typed)!)).toBe(written));

test('weights are in the proportion of their shares', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 999 })), { minLength: 2, maxLength: 5 }),
      (pairs) => {
        const shares = pairs.map(([n, d]) => ({ n: BigInt(n), d: BigInt(d) }));
        const weights = weightsOf(shares);
        const [first, ...others] = shares;
        others.forEach((share, index) => expect(weights[0]! * share.n * first!.d).toBe(weights[index + 1]! * first!.n * share.d));
      },
    ),
  ));

test('the rest is what the shares leave of one', () => {
  expect(isNone(restOf([readShare('60')!, readShare('40')!]))).toBe(true);
  expect(isNone(restOf([readShare('1/3')!, readShare('1/3')!, readShare('1/3')!]))).toBe(true);
  expect(isBelowNone(restOf([readShare('60')!, readShare('40,1')!]))).toBe(true);
  expect(asNumber(restOf([readShare('60')!]))).toBe(0.4);
});
