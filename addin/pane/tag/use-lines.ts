import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LineSum } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { LineQuery, LineRow } from '../../app/state';
import type { Range } from '../parts/VirtualList';
import { blocksAround, emptyCache, holds, withWindow } from './line-cache';

export interface Lines {
  /** Of the query as text: changes when other lines are asked for. */
  readonly key: string;
  /** Of the rows that are shown, as the desk counts. */
  readonly version: number;
  readonly sum: LineSum | null;
  readonly isLoading: boolean;
  readonly row: (index: number) => LineRow | undefined;
  readonly onRange: (range: Range) => void;
}

/** The query as text: `key` of its lines. */
export const keyOfQuery = (query: LineQuery): string => JSON.stringify(query);

/** The lines of a query as far as they are in sight, fetched by blocks, and again when the desk says that lines have changed. */
export function useLines(desk: Desk, query: LineQuery, version: number): Lines {
  const [cache, setCache] = useState(emptyCache);
  const [range, setRange] = useState<Range>({ from: 0, to: 20 });
  const key = useMemo(() => keyOfQuery(query), [query]);
  const isThere = holds(cache, key, version, range.from, range.to);
  useEffect(() => {
    if (isThere) return;
    let isAsked = true;
    const { from, count } = blocksAround(range.from, range.to);
    void desk.lines(query, from, count).then((window) => {
      if (isAsked) setCache((before) => withWindow(before, key, window));
    });
    return () => {
      isAsked = false;
    };
  }, [desk, query, key, version, range.from, range.to, isThere]);
  const onRange = useCallback((next: Range) => {
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, []);
  const { rows, sum } = cache;
  const row = useCallback((index: number) => rows.get(index), [rows]);
  return { key, version: cache.version, sum: cache.query === key ? sum : null, isLoading: !isThere, row, onRange };
}
