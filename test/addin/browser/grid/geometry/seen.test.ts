import fc from 'fast-check';
import { createScrollScale } from '../../../../../addin/browser/grid/geometry/scroll-scale';
import { pointedAt } from '../../../../../addin/browser/grid/geometry/pointed';
import { seenAt } from '../../../../../addin/browser/grid/geometry/seen';
import { layOut, type SheetLayout, thaw } from '../../../../../addin/browser/grid/geometry/sheet-layout';
import { offsetToShow } from '../../../../../addin/browser/grid/geometry/visible-lines';
import { fakeSheet } from '../../fake-book';

const noReach = { row: 0, column: 0 };

const layouts = fc
  .record({
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 300 }),
    frozen: fc.record({ rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 0, max: 4 }) }),
    heights: fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 120 })), { maxLength: 20 }),
    widths: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 300 })), { maxLength: 10 }),
  })
  .map(({ heights, widths, ...sheet }) => fakeSheet('S', { ...sheet, heights: new Map(heights), widths: new Map(widths) }));
const insides = fc.record({ width: fc.integer({ min: 50, max: 2500 }), height: fc.integer({ min: 50, max: 1500 }) });
const scrolls = fc.record({
  down: fc.double({ min: 0, max: 1, noNaN: true }),
  across: fc.double({ min: 0, max: 1, noNaN: true }),
});

const scrolledTo = (layout: SheetLayout, height: number, share: { down: number; across: number }) => ({
  top: share.down * Math.max(0, createScrollScale(layout.rows.total, height).length - height),
  left: share.across * layout.columns.total,
});

test('every shown row and column that meets what is seen is drawn, and few others', () =>
  fc.assert(
    fc.property(layouts, insides, scrolls, (sheet, inside, share) => {
      const layout = thaw(layOut(sheet, noReach, 1), inside.width, inside.height);
      const seen = seenAt(layout, inside, scrolledTo(layout, inside.height, share));
      const top = seen.scrollY + layout.frozenHeight;
      const bottom = Math.min(seen.scrollY + inside.height, layout.rows.total);
      if (bottom <= top) return;
      expect(seen.rows.first).toBeGreaterThan(layout.frozenRow);
      expect(layout.rows.start(seen.rows.first)).toBeLessThanOrEqual(top);
      expect(layout.rows.start(seen.rows.last + 1)).toBeGreaterThanOrEqual(bottom - 1e-6);
      const drawn = seen.rows.last - seen.rows.first + 1;
      const meeting = layout.rows.at(bottom) - layout.rows.at(top) + 1;
      expect(drawn).toBeLessThanOrEqual(meeting + 16);
    }),
  ));

test('rows are placed near where they are seen: never further than browsers place exactly', () =>
  fc.assert(
    fc.property(layouts, insides, scrolls, (sheet, inside, share) => {
      const layout = thaw(layOut(sheet, noReach, 1), inside.width, inside.height);
      const seen = seenAt(layout, inside, scrolledTo(layout, inside.height, share));
      expect(Math.abs(layout.rows.start(seen.rows.last) - seen.origin)).toBeLessThan(250_000);
    }),
  ));

test('a point on a cell gives the cell', () =>
  fc.assert(
    fc.property(layouts, insides, scrolls, scrolls, (sheet, inside, share, point) => {
      const layout = thaw(layOut(sheet, noReach, 1), inside.width, inside.height);
      fc.pre(layout.rows.total > inside.height && layout.columns.total > inside.width);
      const seen = seenAt(layout, inside, scrolledTo(layout, inside.height, share));
      const [x, y] = [point.across * (inside.width - 1), point.down * (inside.height - 1)];
      const { row, column } = pointedAt(layout, seen, x, y);
      const shiftY = y < layout.frozenHeight ? 0 : seen.scrollY;
      const shiftX = x < layout.frozenWidth ? 0 : seen.scrollX;
      expect(layout.rows.start(row!)).toBeLessThanOrEqual(y + shiftY);
      expect(layout.rows.start(row! + 1)).toBeGreaterThan(y + shiftY);
      expect(layout.columns.start(column!)).toBeLessThanOrEqual(x + shiftX);
      expect(layout.columns.start(column! + 1)).toBeGreaterThan(x + shiftX);
    }),
  ));

test('the headers answer a point above and beside the cells', () => {
  const layout = layOut(fakeSheet('S'), noReach, 1);
  const seen = seenAt(layout, { width: 500, height: 400 }, { top: 0, left: 0 });
  expect(pointedAt(layout, seen, -1, 45)).toEqual({ row: 3, column: null });
  expect(pointedAt(layout, seen, 70, -1)).toEqual({ row: null, column: 1 });
  expect(pointedAt(layout, seen, -1, -1)).toEqual({ row: null, column: null });
});

test('showing a line moves as little as it takes', () =>
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.integer({ min: 1, max: 400 }),
      fc.nat(5000),
      fc.integer({ min: 1, max: 900 }),
      (start, size, offset, length) => {
        const to = offsetToShow({ start, end: start + size }, { offset, length });
        const wasSeen = start >= offset && start + size <= offset + length;
        if (wasSeen) expect(to).toBe(offset);
        expect(start).toBeGreaterThanOrEqual(to);
        if (size <= length) expect(start + size).toBeLessThanOrEqual(to + length);
        else expect(to).toBe(start);
      },
    ),
  ));

describe('the table', () => {
  test('has empty rows and columns after the used ones, within Excel’s own bounds', () => {
    expect(layOut(fakeSheet('S', { rows: 5000, columns: 40 }), noReach, 1).rows.last).toBe(5100);
    expect(layOut(fakeSheet('S', { rows: 1_048_576 }), noReach, 1).rows.last).toBe(1_048_576);
    expect(layOut(fakeSheet('S'), { row: 9000, column: 700 }, 1).columns.last).toBe(709);
  });

  test('grows with the reader’s text size', () => {
    const sheet = fakeSheet('S', { heights: new Map([[2, 30]]) });
    expect(layOut(sheet, noReach, 1.5).rows.start(3)).toBe((20 + 30) * 1.5);
  });

  test('keeps nothing frozen that would leave no room to scroll', () => {
    const layout = layOut(fakeSheet('S', { frozen: { rows: 30, columns: 2 } }), noReach, 1);
    expect(thaw(layout, 600, 700)).toMatchObject({ frozenRow: 0, frozenHeight: 0, frozenColumn: 1, frozenWidth: 128 });
  });
});
