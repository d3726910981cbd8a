import type { DoubtfulRow, RowTotals, SignedPart } from '../table-shape';
import { agreement } from './agreement';
import { seemingTotals, unexplained } from './ask-totals';
import { findDifference, findResult } from './by-result';
import { findExactRun, findRun } from './by-run';
import { bitsNeeded, margin } from './chance';
import { foldBlocks } from './fold-blocks';
import { LiveRows } from './live-rows';
import { shortFormulas } from './short-formulas';
import type { TableFacts } from './table-facts';
import { sumsOfRest } from './sums-of-rest';
import { takeAcross, takeSameNames } from './take-across';
import { announcedRest } from './take-announced';
import { takeBlocks, type BlockTotals } from './take-blocks';
import { takeFormulas } from './take-formulas';
import { takeMisprints } from './take-misprints';
import { takeStatements } from './take-statements';
import { takeStructure } from './take-structure';
import { announcedIn, tell, type Given, type Told } from './told-rows';
import { accept, evidenceOf, hasMoney, partingsOf, toleranceFor, type Hint, type TotalSearch } from './total-search';

const mostRounds = 4;
const stepsPerRow = 100;

function newSearch({ facts, announced, inBlocks, isUnit, hints, ownCode, matched }: Told): TotalSearch {
  return {
    facts,
    announced,
    hints,
    ownCode,
    // Totals of an announced block cut across the table, so that they are no parts of what stands beside them.
    live: new LiveRows(facts.rows.length, (at) => isUnit(at) && !inBlocks.has(at)),
    totals: new Map(),
    isParted: partingsOf(facts, announced),
    neededBits: bitsNeeded(facts.rows.length, matched.length, margin),
    steps: { left: facts.rows.length * stepsPerRow },
  };
}

/** Rows that nothing marks and that are the sum of their neighbours all the same: the more there are, the less it is by chance. */
function withMatches(told: Told): Told {
  const search = newSearch(told);
  const open = [...search.live].filter((at) => told.hints[at] === 'none');
  const matched = open.filter((at) => ([-1, 1] as const).some((way) => findExactRun(search, at, way, margin) !== null));
  return { ...told, matched };
}

type Finder = (search: TotalSearch, at: number) => readonly SignedPart[] | null;

/** Tries live rows that are no totals yet, from the top down or from the bottom up, and takes those that a finder explains. */
function takeEach(search: TotalSearch, direction: 1 | -1, find: Finder): number {
  const order = [...search.live];
  if (direction === 1) order.reverse();
  let taken = 0;
  for (const at of order) {
    if (search.totals.has(at) || !search.live.has(at) || search.hints[at] === 'line') continue;
    const parts = find(search, at);
    if (parts === null) continue;
    accept(search, at, parts, evidenceOf(search, at));
    taken++;
  }
  return taken;
}

/** Totals after their parts are looked for from the top down, totals before them from the bottom up, so that inner ones come first. */
function pass(search: TotalSearch, direction: 1 | -1): number {
  return takeEach(search, direction, (all, at) => {
    const run = findRun(all, at, direction);
    return run ?? (direction === -1 && all.hints[at] === 'announced' ? findResult(all, at) : null);
  });
}

function searched(told: Told, ways: readonly (1 | -1)[], blocks: BlockTotals | null): TotalSearch {
  const search = newSearch(told);
  takeFormulas(search, told);
  takeStructure(search, told);
  if (blocks !== null) takeBlocks(search, blocks);
  for (let round = 0; round < mostRounds; round++) {
    if (ways.reduce((taken, way) => taken + pass(search, way), 0) === 0) break;
    takeStructure(search, told);
  }
  // Last, for a difference read the other way round is a sum: a - b = c where a = b + c.
  takeEach(search, -1, findDifference);
  takeStatements(search, told);
  takeSameNames(search, told);
  takeAcross(search, told);
  takeMisprints(search, told);
  return search;
}

/** Totals that more than sums speaks for, before those that sums alone tell. */
function explains({ totals }: TotalSearch, { hints }: Told): number {
  const all = [...totals.values()];
  const told = all.filter(({ evidence }) => evidence !== 'sums').length;
  return told * (hints.length + 1) + all.length;
}

/** Both ways of reading a table: totals under their parts first, or over them. The reading that explains more stands. */
function bestSearch(told: Told, blocks: BlockTotals | null = null): TotalSearch {
  const down = searched(told, [-1, 1], blocks);
  if (down.totals.size === 0) return down;
  const up = searched(told, [1, -1], blocks);
  return explains(up, told) > explains(down, told) ? up : down;
}

/** What the blocks of a table tell together. */
function blockTotals(told: Told): BlockTotals | null {
  if (told.hints.some((hint) => hint === 'line')) return null;
  const folded = foldBlocks(told);
  if (folded === null) return null;
  const { totals } = bestSearch(withMatches(folded.told));
  return { blocks: folded.blocks, totals: [...totals.values()] };
}

/** "X total" may be what an account is called. Where most rows so called add up, the others are totals as well. */
function withWeakLabels(told: Told, search: TotalSearch): Told | null {
  const weak = told.announced.flatMap((said, at) => (said === 'perhaps' && hasMoney(told.facts, at) ? [at] : []));
  const proven = weak.filter((at) => search.totals.has(at)).length;
  if (proven === 0 || proven === weak.length || proven * 2 < weak.length) return null;
  const hints = told.hints.map((hint, at): Hint => (told.announced[at] === 'perhaps' ? 'announced' : hint));
  return { ...told, hints };
}

const mostGuessed = 2000;
const mostlyCovered = 0.8;

/**
 * In a table where nothing marks totals, amounts too small to exclude chance may still fall into groups with their sums from end to end:
 * that is asked about.
 */
function guessedTotals(told: Told): DoubtfulRow[] {
  const units = told.facts.rows.filter((_, at) => told.isUnit(at)).length;
  if (units < 3 || units > mostGuessed || told.hints.some((hint) => hint === 'line')) return [];
  const guess = bestSearch({ ...told, hints: told.hints.map((hint) => (hint === 'none' ? 'guess' : hint)) });
  const parts = [...guess.totals.values()].flatMap((total) => total.parts.map(({ at }) => at));
  const covered = new Set([...guess.totals.keys(), ...parts]).size;
  if (covered < units * mostlyCovered) return [];
  return [...guess.totals.values()].map((total) => ({ at: total.at, doubt: 'equalsSum', parts: total.parts }));
}

/**
 * Tells totals from lines by formulas, by codes, levels and indents, by labels and by sums, each borne out by the amounts in most columns.
 */
export function findTotals(facts: TableFacts, given: Given): RowTotals {
  const plain = withMatches(tell(facts, announcedIn(facts, given), given));
  const blocks = blockTotals(plain);
  const first = bestSearch(plain, blocks);
  const more = withWeakLabels(plain, first);
  const told = more ?? plain;
  const search = more === null ? first : bestSearch(more, blocks);
  const blockRest = announcedRest(search, told);
  for (const total of blockRest.totals) search.totals.set(total.at, total);
  const rest = unexplained(search, told);
  const totals = [...search.totals.values(), ...rest.totals];
  const closed = isClosed(search, told);
  const taken = totals.flatMap(({ at, parts, evidence }): DoubtfulRow[] =>
    evidence === 'sums' ? [{ at, doubt: closed && isProven(search, at, parts) ? 'proven' : 'taken', parts }] : [],
  );
  const known = new Set(totals.map(({ at }) => at));
  const seeming = [
    ...seemingTotals(search, told),
    ...sumsOfRest(search, told, known),
    ...(totals.length === 0 ? guessedTotals(told) : []),
  ];
  const lines = onePerRow(seeming).filter(({ at }) => !known.has(at));
  const doubts = [...rest.doubts, ...blockRest.doubts, ...lines, ...taken, ...shortFormulas(search)];
  return {
    totals: totals.sort((a, b) => a.at - b.at),
    doubts: doubts.sort((a, b) => a.at - b.at),
    increments: [...told.increments].filter((at) => !known.has(at)),
  };
}

/** Whether every line is part of a total: a total that were read as a line would break the sums over it. */
function isClosed({ facts, totals }: TotalSearch, { isUnit }: Told): boolean {
  const parts = new Set([...totals.values()].flatMap((total) => total.parts.map(({ at }) => at)));
  return facts.rows.every((_, at) => !isUnit(at) || !hasMoney(facts, at) || totals.has(at) || parts.has(at));
}

/** Whether a total that sums alone tell agrees in every column that holds money. */
function isProven(search: TotalSearch, at: number, parts: readonly SignedPart[]): boolean {
  const { held, agreeing } = agreement(search.facts, at, parts, toleranceFor(search, at, parts.length));
  return parts.length > 1 && agreeing === held;
}

function onePerRow(doubts: readonly DoubtfulRow[]): DoubtfulRow[] {
  return [...new Map(doubts.map((doubt) => [doubt.at, doubt])).values()];
}
