import type { SignedPart } from '../table-shape';
import { agreement } from './agreement';
import { endsGroup, hasMoney, isConvincing, toleranceFor, type TotalSearch } from './total-search';

/** How far a row with no other sign may reach over live rows; one with a label reaches further. */
const shortReach = 64;
const longReach = 4096;
/** Sums that meet a row's first figure and are then compared in every column. */
const mostCompared = 8;
const probedColumns = 3;
/** Rows so near to an end of the table may sum up all of it. */
const nearEnd = 2;

/** Columns with a row's largest figures: where chance agrees least. */
function probes({ facts }: TotalSearch, at: number, most: number): readonly Float64Array[] {
  if (most === 1) return largestColumn(facts.amounts, at);
  const size = (column: Float64Array): number => Math.abs(column[at] || 0);
  return facts.amounts
    .filter((column) => size(column) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, most);
}

function largestColumn(amounts: readonly Float64Array[], at: number): readonly Float64Array[] {
  let largest: Float64Array | undefined;
  let most = 0;
  for (const column of amounts) {
    const size = Math.abs(column[at] || 0);
    if (size > most) [largest, most] = [column, size];
  }
  return largest === undefined ? [] : [largest];
}

function isNearEnd({ live }: TotalSearch, at: number, direction: 1 | -1): boolean {
  let next = at;
  for (let steps = 0; steps <= nearEnd; steps++) {
    next = live.step(next, direction === 1 ? -1 : 1);
    if (next === live.count) return true;
  }
  return false;
}

function reachOf(search: TotalSearch, at: number, direction: 1 | -1): number {
  if (search.steps.left <= 0) return shortReach;
  if (isNearEnd(search, at, direction)) return search.live.count;
  return search.hints[at] === 'announced' ? longReach : shortReach;
}

interface Probe {
  readonly column: Float64Array;
  readonly exact: boolean;
  readonly reach: number;
}

function runFor(
  search: TotalSearch,
  at: number,
  direction: 1 | -1,
  { column, exact, reach }: Probe,
  isFound: (parts: readonly SignedPart[], ends: boolean) => boolean,
): readonly SignedPart[] | null {
  const { live, steps } = search;
  const printed = column[at] ?? NaN;
  const most = exact ? 0 : toleranceFor(search, at, Infinity);
  let sum = 0;
  let compared = 0;
  let last = live.step(at, direction);
  for (let length = 1; last !== live.count && length <= reach; length++, last = live.step(last, direction)) {
    sum += column[last] || 0;
    steps.left--;
    const missed = Math.abs(printed - sum);
    if (missed > most || (missed > 0 && missed > toleranceFor(search, at, length))) continue;
    const parts = live.run(at, direction, length);
    steps.left -= length;
    if (isFound(parts, endsGroup(search, last, direction))) return parts;
    if (++compared >= mostCompared) return null;
  }
  return null;
}

/** Zero prints nothing to compare: its parts are the group beside it, if they add up to nothing too. */
function emptyGroup(search: TotalSearch, at: number, direction: 1 | -1): readonly SignedPart[] | null {
  const { live, facts } = search;
  for (let length = 1, last = live.step(at, direction); length <= shortReach && last !== live.count; length++) {
    if (endsGroup(search, last, direction)) {
      const parts = live.run(at, direction, length);
      return agreement(facts, at, parts, 0).held === 0 ? parts : null;
    }
    last = live.step(last, direction);
  }
  return null;
}

/** The run of live rows just before (-1) or after (1) a row that sums to it: exactly if any does, else within rounding. */
export function findRun(search: TotalSearch, at: number, direction: 1 | -1): readonly SignedPart[] | null {
  const announced = search.hints[at] === 'announced';
  if (!hasMoney(search.facts, at)) return announced ? emptyGroup(search, at, direction) : null;
  // Sums of one column alone are never enough.
  if (search.hints[at] === 'none' && search.facts.amounts.length < 2) return null;
  const reach = reachOf(search, at, direction);
  const columns = probes(search, at, announced ? probedColumns : 1);
  // Sums alone must tell so much that the nearest one that agrees is the one; labels do not, so exact sums come first.
  for (const exact of announced ? [true, false] : [false]) {
    for (const column of columns) {
      const parts = runFor(search, at, direction, { column, exact, reach }, (run, ends) => isConvincing(search, at, run, ends));
      if (parts !== null) return parts;
    }
  }
  return null;
}

/** The run that sums to a row exactly in every column, however little that proves; for counting, and for asking. */
export function findExactRun(search: TotalSearch, at: number, direction: 1 | -1, bits: number): readonly SignedPart[] | null {
  const [column] = probes(search, at, 1);
  if (column === undefined) return null;
  return runFor(search, at, direction, { column, exact: true, reach: shortReach }, (parts) => {
    if (parts.length < 2) return false;
    const found = agreement(search.facts, at, parts, 0);
    return found.exact && found.bits >= bits;
  });
}
