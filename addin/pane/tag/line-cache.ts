import type { LineSum } from '../../../engine';
import type { LineRow, LineWindow } from '../../app/state';

/** Rows that have come so far, by their place in the list. */
export interface LineCache {
  /** Which query they answer. */
  readonly query: string;
  readonly version: number;
  readonly sum: LineSum | null;
  readonly rows: ReadonlyMap<number, LineRow>;
}

export const emptyCache: LineCache = { query: '', version: -1, sum: null, rows: new Map() };

/** Rows are asked for in blocks, so that scrolling a little asks for nothing. */
const block = 60;

/** The whole blocks that hold the rows in sight, both ends included. */
export function blocksAround(from: number, to: number): { readonly from: number; readonly count: number } {
  const first = Math.floor(Math.max(0, from) / block) * block;
  const end = (Math.floor(Math.max(from, to, 0) / block) + 1) * block;
  return { from: first, count: end - first };
}

/** Whether every row in sight is there, of this query and version. */
export function holds(cache: LineCache, query: string, version: number, from: number, to: number): boolean {
  if (cache.query !== query || cache.version < version || cache.sum === null) return false;
  const last = Math.min(to, cache.sum.lines - 1);
  for (let index = from; index <= last; index++) if (!cache.rows.has(index)) return false;
  return true;
}

const isSame = (a: LineRow, b: LineRow): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The cache with a window put in. Rows of an older version are dropped, as lines may have moved; a row that says the same as before stays
 * the same object, so that it is not drawn again.
 */
export function withWindow(cache: LineCache, query: string, window: LineWindow): LineCache {
  if (cache.query === query && window.version < cache.version) return cache;
  const known = new Map([...cache.rows.values()].map((row) => [row.key, row]));
  const keeps = cache.query === query && cache.version === window.version;
  const rows = new Map(keeps ? cache.rows : []);
  for (const [offset, row] of window.rows.entries()) {
    const before = known.get(row.key);
    rows.set(window.from + offset, before !== undefined && isSame(before, row) ? before : row);
  }
  return { query, version: window.version, sum: window.sum, rows };
}
