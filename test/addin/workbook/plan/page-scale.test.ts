import { pageFit, pageScale } from '../../../../addin/workbook/plan/page-scale';
import { linesOfText, rowHeights } from '../../../../addin/workbook/plan/row-heights';
import type { SheetPlan } from '../../../../engine/sheets/plan';

const plan = (widths: number[], breaksAfter: number[], rows = 100): SheetPlan => ({
  name: 'S',
  widths,
  rows: Array.from({ length: rows }, () => [{ value: 1 }]),
  print: { breaksAfter },
});

test('a narrow sheet with short pages prints at full size', () =>
  expect(pageScale(plan([20, 20], [20], 40), Array(40).fill(14))).toBe(100));

test('a wide sheet is scaled to its width, a long page to its height', () => {
  expect(pageScale(plan([100, 82.6], [5], 10), Array(10).fill(14))).toBeCloseTo(49, -0.5);
  const heights = Array<number>(200).fill(14);
  const half = pageScale(plan([20], [100], 200), heights);
  expect((half / 100) * 1400).toBeLessThanOrEqual(760);
  expect(pageScale(plan([20], [199], 200), heights)).toBeLessThan(half);
});

test('a page that is short enough in any font is fitted to its width by the host, a long one is scaled', () => {
  const heights = Array<number>(100).fill(14);
  expect(pageFit(plan([33, 16, 8, 10, 16, 16, 16], [50]), heights)).toEqual({ by: 'width' });
  const long = plan([20], [90]);
  expect(pageFit(long, heights)).toEqual({ by: 'scale', scale: pageScale(long, heights) });
  // At the width's scale in a wide font both pages would hold, in a narrow one the first would not.
  const edge = plan([110], [67]);
  const found = pageFit(edge, heights);
  expect(found.by).toBe('scale');
});

test.each([
  ['', 10, 1],
  ['one two', 20, 1],
  ['one two three four', 10, 2],
  ['a\nb', 10, 2],
  ['x'.repeat(25), 10, 3],
])('%j in %d digits takes %d lines', (text, width, lines) => expect(linesOfText(text, width)).toBe(lines));

test('a merged note is as high as its lines in the width it covers', () => {
  const value = 'sana '.repeat(60).trim();
  const of = (span: number) => rowHeights({ name: 'S', widths: [20, 20, 20, 20], rows: [[{ value, style: 'note', span }]] })[0]!;
  expect(of(1)).toBeGreaterThan(2.5 * of(4));
  expect(of(4)).toBeGreaterThan(20);
});
