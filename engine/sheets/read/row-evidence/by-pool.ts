import type { SignedPart } from '../table-shape';
import { agreement, mostlyAgrees } from './agreement';
import { nameOf, sideOf } from './row-texts';
import type { TableFacts } from './table-facts';
import { toleranceFor, type TotalSearch } from './total-search';

/**
 * Totals that cut across the order of a table: of all lines since an earlier total, of its income or expense lines, of the lines
 * called the same in every block ("All units: salaries").
 */

/** How far back such a total may reach over other totals, besides the start of the table; fewer where thousands are to be explained. */
const mostEarlier = 200;
const fewestEarlier = 8;
const triesPerRow = 20;

/** Lines by place, with their running sums in every column. */
interface Pool {
  readonly rows: readonly number[];
  readonly sums: readonly Float64Array[];
}

function poolOf({ amounts }: TableFacts, rows: readonly number[]): Pool {
  const sums = amounts.map((column) => {
    const running = new Float64Array(rows.length + 1);
    rows.forEach((at, place) => (running[place + 1] = (running[place] ?? 0) + (column[at] || 0)));
    return running;
  });
  return { rows, sums };
}

/** How many of ascending rows come before one. */
function countBefore(rows: readonly number[], at: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether what a pool sums to between two of its places meets what a row prints in its largest column. */
function meets(search: TotalSearch, { sums }: Pool, at: number, from: number, to: number, tolerance: number): boolean {
  return search.facts.amounts.some((column, place) => {
    const sum = (sums[place]?.[to] ?? 0) - (sums[place]?.[from] ?? 0);
    return column[at] && sum !== 0 && Math.abs((column[at] ?? 0) - sum) <= tolerance;
  });
}

/** Lines by name, for the totals of one name over all blocks. */
export function linesByName(facts: TableFacts, isLine: (at: number) => boolean): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (let at = 0; at < facts.rows.length; at++) {
    if (!isLine(at)) continue;
    const name = nameOf(facts, at);
    const same = names.get(name);
    if (same === undefined) names.set(name, [at]);
    else same.push(at);
  }
  return names;
}

const asParts = (rows: readonly number[]): SignedPart[] => rows.map((at) => ({ at, sign: 1 }));

/** Explains announced totals from the lines of the whole table. Built once a search; `isLine` tells the lines found so far, `open` how many totals are to be explained. */
export function poolFinder(
  search: TotalSearch,
  isLine: (at: number) => boolean,
  open: number,
): (at: number) => readonly SignedPart[] | null {
  const { facts } = search;
  const lines = facts.rows.flatMap((_, at) => (isLine(at) ? [at] : []));
  const all = poolOf(facts, lines);
  const sides = new Map(
    (['income', 'expense'] as const).map((side) => [
      side,
      poolOf(
        facts,
        lines.filter((at) => (sideOf(facts, at) ?? facts.kinds[at]?.kind) === side),
      ),
    ]),
  );
  const names = linesByName(facts, isLine);
  const announced = facts.rows.flatMap((_, at) => (search.announced[at] !== null || search.totals.has(at) ? [at] : []));
  const earlier = Math.min(mostEarlier, fewestEarlier + Math.floor((facts.rows.length * triesPerRow) / (open + 1)));
  const pooled = new Map<readonly number[], Pool>();
  const namedPool = (rows: readonly number[]): Pool => {
    const pool = pooled.get(rows) ?? poolOf(facts, rows);
    pooled.set(rows, pool);
    return pool;
  };
  let partsLeft = facts.rows.length * 16;
  return (at) => {
    const side = sideOf(facts, at);
    const same = names.get(nameOf(facts, at));
    const pools = [all, ...(side === null ? [] : [sides.get(side) ?? all]), ...(same === undefined ? [] : [namedPool(same)])];
    const fewest = search.ownCode(at) ? 2 : 1;
    for (const exact of [true, false]) {
      for (const pool of pools) {
        for (const [from, to] of stretches(pool, announced, at, earlier)) {
          const tolerance = exact ? 0 : toleranceFor(search, at, to - from);
          if (to - from < fewest || to - from > partsLeft || !meets(search, pool, at, from, to, tolerance)) continue;
          const parts = asParts(pool.rows.slice(from, to));
          partsLeft -= parts.length;
          if (mostlyAgrees(agreement(facts, at, parts, tolerance))) return parts;
        }
      }
    }
    return null;
  };
}

/** The stretches of a pool that a total may stand for: back to each earlier total or the start, on to the next total or the end, or all. */
function stretches(
  { rows }: Pool,
  announced: readonly number[],
  at: number,
  earlier: number,
): readonly (readonly [number, number])[] {
  const here = countBefore(rows, at);
  const place = countBefore(announced, at);
  const before = announced.slice(Math.max(0, place - earlier), place).reverse();
  const starts = [...new Set([...before.map((total) => countBefore(rows, total + 1)), 0])];
  const next = announced.at(countBefore(announced, at + 1)) ?? Infinity;
  return [
    ...starts.map((start): [number, number] => [start, here]),
    [here, countBefore(rows, next)],
    [here, rows.length],
    [0, rows.length],
  ];
}
