import type { SignedPart } from '../table-shape';
import { agreement } from './agreement';
import { linesByName, poolFinder } from './by-pool';
import { findResultOfAny } from './by-result';
import { bitsNeeded, margin } from './chance';
import { asParts } from './structure-scores';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

/** Totals that cut across blocks, results of what others stand for, and sums of one name over all blocks. */
export function takeAcross(search: TotalSearch, { isUnit, hints }: Told): void {
  // Totals of other totals may have taken them already: what they sum up themselves is still to be told.
  const open = search.facts.rows.flatMap((_, at) =>
    isUnit(at) && hints[at] === 'announced' && !search.totals.has(at) ? [at] : [],
  );
  const isLine = (at: number): boolean => isUnit(at) && !search.totals.has(at) && hints[at] !== 'announced';
  if (open.length > 0) {
    const find = poolFinder(search, isLine, open.length);
    for (const at of open) {
      const parts = hasMoney(search.facts, at) ? find(at) : null;
      if (parts !== null) takeAside(search, at, parts);
    }
  }
  for (const at of open) {
    if (search.totals.has(at) || search.announced[at] !== 'result' || !hasMoney(search.facts, at)) continue;
    const parts = findResultOfAny(search, at);
    if (parts !== null) takeAside(search, at, parts);
  }
}

/** A total that cuts across the table is no part of another. */
function takeAside(search: TotalSearch, at: number, parts: readonly SignedPart[]): void {
  search.totals.set(at, { at, parts, evidence: 'label' });
  search.live.remove(at);
}

/** A block in which each line is the sum of the lines of its name in all other blocks: the same money once more. */
export function takeSameNames(search: TotalSearch, { isUnit, hints }: Told): void {
  const isLine = (at: number): boolean =>
    isUnit(at) && !search.totals.has(at) && hints[at] !== 'announced' && hints[at] !== 'line';
  const found: { at: number; parts: SignedPart[]; bits: number }[] = [];
  for (const rows of linesByName(search.facts, isLine).values()) {
    if (rows.length < 3) continue;
    for (const at of [rows[0] ?? 0, rows.at(-1) ?? 0]) {
      const parts = asParts(rows.filter((row) => row !== at));
      const { exact, bits } = agreement(search.facts, at, parts, 0);
      if (exact && bits > 0) found.push({ at, parts, bits });
    }
  }
  const needed = bitsNeeded(search.facts.rows.length, found.length, margin);
  for (const { at, parts, bits } of found) {
    if (bits < needed || found.length < 2) continue;
    search.totals.set(at, { at, parts, evidence: 'sums' });
    search.live.remove(at);
  }
}
