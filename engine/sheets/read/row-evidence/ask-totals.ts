import type { DoubtfulRow, FoundTotal } from '../table-shape';
import { agreement } from './agreement';
import { isBareTotal, isPageCarry } from './by-label';
import { findExactRun } from './by-run';
import { askedMargin, bitsNeeded } from './chance';
import { wayOf } from './structure-scores';
import { liveParts, missedShare } from './take-structure';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

/** From this share of their sum on a row over others is at least asked about. */
const perhapsSum = 0.5;
/** Share of the lines that rows must sum up, all together, before a person is asked about them for their sums alone. */
const mostCovered = 0.3;
/** Share of the lines that stand in pairs of equals from which they are asked about. */
const mostPaired = 0.8;

/** Announced rows that nothing explains: totals all the same where no line is without a code or called so; judged by label, by most of them. */
export function unexplained(search: TotalSearch, told: Told): { readonly totals: FoundTotal[]; readonly doubts: DoubtfulRow[] } {
  const { facts } = told;
  const byLabel = new Map<string, { proven: number; rows: number[] }>();
  facts.rows.forEach(({ label }, at) => {
    if (told.hints[at] !== 'announced' && (told.announced[at] !== 'perhaps' || told.hasCodes)) return;
    const same = byLabel.get(label) ?? { proven: 0, rows: [] };
    byLabel.set(label, same);
    same.rows.push(at);
    const bare = (!told.ownCode(at) && isBareTotal(label)) || isPageCarry(label);
    if (search.totals.has(at) || !hasMoney(facts, at) || told.lacksCode(at) || bare) same.proven++;
  });
  const totals: FoundTotal[] = [];
  const doubts: DoubtfulRow[] = [];
  for (const { proven, rows } of byLabel.values()) {
    for (const at of rows) {
      if (search.totals.has(at)) continue;
      if (proven * 2 > rows.length) totals.push({ at, parts: [], evidence: 'label' });
      else doubts.push({ at, doubt: 'announced', parts: [] });
    }
  }
  return { totals, doubts };
}

/** Rows left as lines that seem to sum up others: by their place over them, or by their amounts. */
export function seemingTotals(search: TotalSearch, told: Told): DoubtfulRow[] {
  const { facts, live, totals } = search;
  const { spans, scores } = told;
  const doubts = new Map<number, DoubtfulRow>();
  for (const span of spans) {
    if (
      span.weak ||
      (scores.get(wayOf(span)) ?? 0) < 0 ||
      totals.has(span.at) ||
      doubts.has(span.at) ||
      !hasMoney(facts, span.at)
    )
      continue;
    const parts = liveParts(search, span);
    const missed = missedShare(facts, span.at, parts);
    if (parts.length > 1 ? missed <= perhapsSum : missed === 0) doubts.set(span.at, { at: span.at, doubt: 'near', parts });
  }
  const asked = bitsNeeded(facts.rows.length, told.matched.length, askedMargin);
  const seeming: DoubtfulRow[] = [];
  for (const at of told.matched) {
    if (!live.has(at) || totals.has(at) || doubts.has(at)) continue;
    const parts = findExactRun(search, at, -1, asked) ?? findExactRun(search, at, 1, asked);
    if (parts !== null) seeming.push({ at, doubt: 'equalsSum', parts });
  }
  // Totals sum up most of a table; among thousands of lines a few are the sum of others by their nature, as transfers are.
  const covered = new Set(seeming.flatMap(({ parts }) => parts.map((part) => part.at))).size;
  const units = [...live].length;
  const shown = covered >= units * mostCovered ? seeming : [];
  return [...doubts.values(), ...shown, ...twins(search, told, units)];
}

/**
 * Rows without codes as large as the one beside them in every column: a group of one line and its total, where other totals are unmarked
 * too or most of the table stands in such pairs.
 */
function twins({ facts, live, totals }: TotalSearch, { hints, hasCodes }: Told, units: number): DoubtfulRow[] {
  if (hasCodes) return [];
  const isTwin = (at: number): boolean => {
    const before = live.step(at, -1);
    if (at === live.count || before === live.count || !hasMoney(facts, at)) return false;
    return agreement(facts, at, [{ at: before, sign: 1 }], 0).exact;
  };
  const pairs = [...live].flatMap((at): DoubtfulRow[] => {
    const before = live.step(at, -1);
    if (before === live.count || totals.has(at) || totals.has(before) || hints[at] !== 'none') return [];
    // Three alike in a row are lines of one price, not a line and its total.
    if (!isTwin(at) || isTwin(before) || isTwin(live.step(at, 1))) return [];
    return [{ at, doubt: 'equalsSum', parts: [{ at: before, sign: 1 }] }];
  });
  const unmarked = [...totals.values()].some(({ evidence }) => evidence === 'sums');
  return unmarked || pairs.length * 2 >= units * mostPaired ? pairs : [];
}
