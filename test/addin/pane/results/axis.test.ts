import fc from 'fast-check';
import { roundTicks, thousandsOf } from '../../../../addin/pane/results/charts/axis';

test('the ticks are few, round and evenly apart, and the last is the first at or above the largest value', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (largest) => {
      const ticks = roundTicks(largest);
      const [first, step] = ticks as [number, number];
      expect(first).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(String(step)).toMatch(/^[125]0*$/);
      expect(ticks).toEqual(ticks.map((_, at) => at * step));
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(largest);
      expect(ticks.at(-2)!).toBeLessThan(largest);
      expect(ticks.every((tick) => Number.isInteger(tick / 1000 ** thousandsOf(ticks)))).toBe(true);
    }),
  );
});

test('what a finance officer sees', () => {
  expect(roundTicks(95_219_770)).toEqual([0, 50_000_000, 100_000_000]);
  expect(roundTicks(14_119)).toEqual([0, 5000, 10_000, 15_000]);
  expect(thousandsOf([0, 50_000_000])).toBe(2);
  expect(thousandsOf([0, 5000])).toBe(1);
  expect(thousandsOf([0, 500])).toBe(0);
});
