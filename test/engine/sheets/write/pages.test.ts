import fc from 'fast-check';
import { pageBreaks, rowsOfPage } from '../../../../engine/sheets/write/pages';

const heights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });

function partsOf(rows: readonly number[]) {
  let end = 0;
  return rows.map((each) => ({ rows: each, end: (end += each) }));
}

test('law: pages end between parts, and no page that begins with several parts holds more than fits', () =>
  fc.assert(
    fc.property(heights, fc.integer({ min: 20, max: 60 }), (rows, capacity) => {
      const parts = partsOf(rows);
      const breaks = pageBreaks(parts, capacity);
      expect(breaks.every((row) => parts.some(({ end }) => end === row))).toBe(true);
      const edges = [0, ...breaks, parts.at(-1)!.end];
      edges.slice(1).forEach((end, at) => {
        const onPage = parts.filter((part) => part.end > edges[at]! && part.end <= end);
        const used = onPage.reduce((sum, part) => sum + part.rows, 0);
        expect(onPage.length === 1 || used <= capacity).toBe(true);
      });
    }),
  ));

test('what fits on one page has no break', () => expect(pageBreaks(partsOf([10, 10, 10]), 35)).toEqual([]));

test('a chart that does not fit under its table begins the next page', () =>
  expect(pageBreaks(partsOf([30, 18]), 40)).toEqual([30]));

test('a wider sheet is printed smaller, so its page holds more rows; upright it holds more rows at once', () => {
  const narrow = { widths: [40, 40], upright: false };
  expect(rowsOfPage({ ...narrow, widths: [130, 130] })).toBe(2 * rowsOfPage(narrow));
  expect(rowsOfPage({ ...narrow, upright: true })).toBeGreaterThan(rowsOfPage(narrow));
});
