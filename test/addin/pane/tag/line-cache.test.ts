import fc from 'fast-check';
import type { LineRow, LineWindow } from '../../../../addin/app/state';
import { blocksAround, emptyCache, holds, withWindow } from '../../../../addin/pane/tag/line-cache';

const row = (index: number, label = `line ${index}`): LineRow => ({
  key: `key ${index}`,
  code: String(index),
  label,
  under: [],
  kind: 'expense',
  amount: '1.00',
  state: 'untagged',
  tagging: null,
  comment: null,
  suggestion: null,
  at: { sheet: 'TA', cell: `A${index}` },
});

const windowOf = (version: number, from: number, count: number, all: number): LineWindow => ({
  version,
  sum: { lines: all, amount: '0.00', income: '0.00' },
  from,
  rows: Array.from({ length: Math.max(0, Math.min(count, all - from)) }, (_, at) => row(from + at)),
});

test('blocks hold the rows in sight, and what they ask for holds them afterwards', () =>
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(80), fc.nat(5000), (from, more, all) => {
      const to = from + more;
      const { from: first, count } = blocksAround(from, to);
      expect(first).toBeLessThanOrEqual(from);
      expect(first + count).toBeGreaterThan(to);
      const cache = withWindow(emptyCache, 'q', windowOf(1, first, count, all));
      expect(holds(cache, 'q', 1, from, to)).toBe(true);
      expect(holds(cache, 'other', 1, from, to)).toBe(false);
      expect(holds(cache, 'q', 2, from, to)).toBe(false);
    }),
  ));

test('rows scrolled past stay while nothing changes, and go when lines change', () => {
  const once = withWindow(emptyCache, 'q', windowOf(1, 0, 60, 200));
  const twice = withWindow(once, 'q', windowOf(1, 60, 60, 200));
  expect(holds(twice, 'q', 1, 0, 119)).toBe(true);
  const changed = withWindow(twice, 'q', windowOf(2, 60, 60, 200));
  expect(holds(changed, 'q', 2, 60, 119)).toBe(true);
  expect(changed.rows.has(0)).toBe(false);
});

test('a row that says the same is the same object, one that says something else is not', () => {
  const before = withWindow(emptyCache, 'q', windowOf(1, 0, 60, 60));
  const next = windowOf(2, 0, 60, 60);
  const after = withWindow(before, 'q', { ...next, rows: next.rows.map((one, at) => (at === 3 ? row(3, 'other') : one)) });
  expect(after.rows.get(2)).toBe(before.rows.get(2));
  expect(after.rows.get(3)).not.toBe(before.rows.get(3));
  expect(after.rows.get(3)?.label).toBe('other');
});

test('an answer that comes late changes nothing', () => {
  const now = withWindow(emptyCache, 'q', windowOf(5, 0, 60, 60));
  expect(withWindow(now, 'q', windowOf(4, 0, 60, 10))).toBe(now);
});
