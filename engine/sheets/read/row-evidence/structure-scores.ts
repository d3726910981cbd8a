import type { SignedPart } from '../table-shape';
import { agreement, mostlyAgrees, rounding } from './agreement';
import type { Span } from './by-structure';
import type { TableFacts } from './table-facts';
import { hasMoney } from './total-search';

export const asParts = (rows: readonly number[]): SignedPart[] => rows.map((at) => ({ at, sign: 1 }));

/** Totals under their parts and totals over them are told apart, within one source. */
export const wayOf = ({ source, before }: Span): string => `${source}${before ? ' before' : ''}`;

export function structureTolerance(facts: TableFacts, parts: number): number {
  return rounding(Math.max(facts.grain / 2, facts.half), parts + 1);
}

/**
 * By source of structure and direction, how many more rows over two others or more add up than do not. Below zero its codes are longer and shorter,
 * but stand over nothing: a row over one other that is as large is then no total.
 */
export function sourceScores(
  facts: TableFacts,
  spans: readonly Span[],
  isUnit: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const over = new Map<string, Set<number>>();
  for (const { source, at } of spans) over.set(source, (over.get(source) ?? new Set()).add(at));
  const score = new Map<string, number>();
  for (const span of spans) {
    const { source, at, rows, round } = span;
    const lowest = rows.filter((row) => isUnit(row) && over.get(source)?.has(row) !== true);
    if (round || lowest.length < 2 || !hasMoney(facts, at)) continue;
    const adds = mostlyAgrees(agreement(facts, at, asParts(lowest), structureTolerance(facts, lowest.length)));
    const way = wayOf(span);
    score.set(way, (score.get(way) ?? 0) + (adds ? 1 : -1));
  }
  return score;
}
