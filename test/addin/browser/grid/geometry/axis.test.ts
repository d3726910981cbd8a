import fc from 'fast-check';
import { createAxis, step } from '../../../../../addin/browser/grid/geometry/axis';

const shapes = fc.record({
  first: fc.constantFrom(0, 1),
  count: fc.integer({ min: 1, max: 60 }),
  size: fc.integer({ min: 0, max: 40 }),
  odd: fc.array(fc.tuple(fc.integer({ min: -2, max: 62 }), fc.integer({ min: 0, max: 90 })), { maxLength: 12 }),
});
const axisOf = ({ first, count, size, odd }: { first: number; count: number; size: number; odd: [number, number][] }) =>
  createAxis({ first, count, size, sizes: new Map(odd) });
const lines = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

test('every line begins where the sizes before it add up to, and the last ends at the total', () =>
  fc.assert(
    fc.property(shapes, (shape) => {
      const axis = axisOf(shape);
      let sum = 0;
      for (const index of lines(shape.first, shape.count)) {
        expect(axis.start(index)).toBe(sum);
        sum += axis.size(index);
      }
      expect(axis.start(axis.last + 1)).toBe(sum);
      expect(axis.total).toBe(sum);
    }),
  ));

test('the line at an offset covers it and is shown; offsets outside give the outermost shown lines', () =>
  fc.assert(
    fc.property(shapes, fc.double({ min: -50, max: 4000, noNaN: true }), (shape, offset) => {
      const axis = axisOf(shape);
      fc.pre(axis.total > 0);
      const line = axis.at(offset);
      const inside = Math.min(Math.max(offset, 0), axis.total - 1e-6);
      expect(axis.size(line)).toBeGreaterThan(0);
      expect(axis.start(line)).toBeLessThanOrEqual(inside);
      expect(axis.start(line + 1)).toBeGreaterThan(inside);
    }),
  ));

test('a step passes as many shown lines as it says, or stays at the last there is', () =>
  fc.assert(
    fc.property(shapes, fc.integer({ min: -70, max: 70 }), fc.nat(), (shape, by, seed) => {
      const axis = axisOf(shape);
      const from = shape.first + (seed % shape.count);
      const to = step(axis, from, by);
      const shown = lines(shape.first, shape.count).filter(
        (line) => axis.size(line) > 0 && (by > 0 ? line > from && line <= to : line < from && line >= to),
      );
      if (to !== from) expect(axis.size(to)).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(Math.abs(by));
      const beyond = lines(shape.first, shape.count).filter((line) => axis.size(line) > 0 && (by > 0 ? line > to : line < to));
      if (by !== 0 && shown.length < Math.abs(by)) expect(beyond).toEqual([]);
    }),
  ));

test('a million rows are laid out without a list of them', () => {
  const axis = createAxis({ first: 1, count: 1_048_576, size: 20, sizes: new Map([[7, 0]]) });
  expect(axis.total).toBe(1_048_575 * 20);
  expect(axis.at(119.9)).toBe(6);
  expect(axis.at(120)).toBe(8);
  expect(axis.at(Infinity)).toBe(1_048_576);
});
