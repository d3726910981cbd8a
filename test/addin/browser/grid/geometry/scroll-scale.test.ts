import fc from 'fast-check';
import { createScrollScale } from '../../../../../addin/browser/grid/geometry/scroll-scale';

const sizes = fc.record({ total: fc.integer({ min: 1, max: 60_000_000 }), shown: fc.integer({ min: 1, max: 3000 }) });

test('no scroll bar is longer than browsers can make it, and both its ends are the ends of the sheet', () =>
  fc.assert(
    fc.property(sizes, ({ total, shown }) => {
      const { length, toOffset } = createScrollScale(total, shown);
      expect(length).toBeLessThanOrEqual(10_000_000);
      expect(toOffset(0)).toBe(0);
      if (total > shown) expect(toOffset(length - shown)).toBeCloseTo(total - shown, 3);
    }),
  ));

test('there and back leads to the same offset', () =>
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ total, shown }, share) => {
      const { toOffset, toScrolled } = createScrollScale(total, shown);
      expect(toOffset(toScrolled(share * total))).toBeCloseTo(share * total, 3);
    }),
  ));

test('what fits a browser is not scaled: a pixel is a pixel', () => {
  const { length, toOffset } = createScrollScale(1_000_000, 600);
  expect([length, toOffset(123)]).toEqual([1_000_000, 123]);
});
