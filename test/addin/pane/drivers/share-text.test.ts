import fc from 'fast-check';
import { readShare, shareInField } from '../../../../addin/pane/drivers/share-text';

const shares = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => {
  const text = (millionths / 1_000_000).toFixed(6).replace(/\.?0+$/, '');
  return text === '' ? '0' : text;
});

test('what a field shows of a share is read as the very same share, in both ways of writing decimals', () =>
  fc.assert(fc.property(shares, fc.boolean(), (share, comma) => expect(readShare(shareInField(share, comma))).toBe(share))));

test.each([
  ['40 %', '0.4'],
  ['40%', '0.4'],
  ['40', '0.4'],
  ['2,5', '0.025'],
  ['0', '0'],
  ['100 %', '1'],
  ['0,4 %', '0.004'],
  ['2/5', '2/5'],
] as const)('%s is %s', (typed, share) => {
  expect(readShare(typed)).toBe(share);
});

test.each(['0,4', '1', '101', '-3 %', 'puolet', '3/2', '', '%'])('%s is no share that is certain', (typed) => {
  expect(readShare(typed)).toBeNull();
});
