import { agreement } from './agreement';
import { findRun } from './by-run';
import { isOver, liveParts } from './take-structure';
import type { Told } from './told-rows';
import { accept, evidenceOf, type TotalSearch } from './total-search';

/**
 * Formulas say what a row adds up. Rows that stand for others in the same sum are counted once, as themselves; one cell alone ("=C5")
 * makes a total only of a row that something else marks as one. Parts that are totals without a formula are explained first, while
 * what they sum up is still free.
 */
export function takeFormulas(search: TotalSearch, told: Told): void {
  const { formulas, isUnit, hints, spansOf } = told;
  const totals = [...formulas]
    .filter(([at]) => isUnit(at))
    .sort(([first, a], [second, b]) => a.length - b.length || first - second);
  const inside = new Map<number, number>();
  for (const [at, named] of totals) {
    const own = new Set(named.map((part) => part.at));
    const parts = named.filter((part) => isUnit(part.at) && !isInside(inside, part.at, own));
    const [single] = parts;
    if (single === undefined || parts.some((part) => isInside(inside, part.at, new Set([at])))) continue;
    const marked = hints[at] !== 'none' || (spansOf.get(at) ?? []).some(({ rows }) => rows.includes(single.at));
    if (parts.length === 1 && !marked && !isBeside(search, at, single.at)) continue;
    for (const part of parts) if (!inside.has(part.at)) inside.set(part.at, at);
    for (const part of parts) if (!formulas.has(part.at)) explainPart(search, told, part.at, own);
    accept(search, at, parts, parts.length > 1 || marked ? 'formula' : 'sums');
  }
}

/** The row next to another, as large in every column. */
function isBeside({ facts, live }: TotalSearch, at: number, part: number): boolean {
  const beside = live.has(at) && (live.step(at, 1) === part || live.step(at, -1) === part);
  return beside && agreement(facts, at, [{ at: part, sign: 1 }], 0).exact;
}

/** Explains a part of a formula by rows that the formula does not name itself. */
function explainPart(search: TotalSearch, told: Told, at: number, named: ReadonlySet<number>): void {
  if (search.totals.has(at) || !search.live.has(at)) return;
  const spans = (told.spansOf.get(at) ?? []).map((span) => ({ span, parts: liveParts(search, span) }));
  const under = spans.find(({ span, parts }) => parts.length > 0 && isOver(search, span, parts, told.scores))?.parts;
  const parts = under ?? findRun(search, at, -1) ?? findRun(search, at, 1);
  if (parts !== null && !parts.some((part) => named.has(part.at))) accept(search, at, parts, evidenceOf(search, at));
}

/** Whether a total over a row is among some rows. */
function isInside(inside: ReadonlyMap<number, number>, at: number, rows: ReadonlySet<number>): boolean {
  const seen = new Set<number>();
  for (let over = inside.get(at); over !== undefined && !seen.has(over); over = inside.get(over)) {
    if (rows.has(over)) return true;
    seen.add(over);
  }
  return false;
}
