import { ceiling, floor, isEqual, isLess, isWhole, minus, over, read, size, total, type Fraction } from './fraction';

type Table<T> = readonly (readonly T[])[];

interface Candidate {
  readonly cells: Table<bigint>;
  readonly costs: readonly [Fraction, Fraction, Fraction];
}

/** Tries every choice of floors and ceilings and keeps the nearest: grand total, then totals, then cells; then the first that rounds up the earlier cell. */
export function nearestTable(
  cells: Table<number | string | bigint>,
  base: number,
  groups: Table<number> = [],
): Table<bigint> | null {
  const exact = cells.map((row) => row.map((cell) => over(read(cell), read(base))));
  const loose = exact.flatMap((row, r) => row.flatMap((cell, c) => (isWhole(cell) ? [] : [[r, c] as const])));
  let best: Candidate | null = null;
  // Counting down: the first candidate rounds every loose cell up, so of equals the one that rounds up earlier cells is kept.
  for (let choice = 2 ** loose.length - 1; choice >= 0; choice -= 1) {
    const rounded = exact.map((row) => row.map(floor));
    loose.forEach(([r, c], place) => {
      if ((choice >> (loose.length - 1 - place)) & 1) rounded[r][c] += 1n;
    });
    const costs = costsOf(exact, rounded, groups);
    if (costs !== null && (best === null || isCheaper(costs, best.costs))) best = { cells: rounded, costs };
  }
  return best?.cells ?? null;
}

/** Deviations of the grand total, of row and column totals, and of cells; null where a total or subtotal is neither floor nor ceiling. */
function costsOf(exact: Table<Fraction>, rounded: Table<bigint>, groups: Table<number>): Candidate['costs'] | null {
  const whole = rounded.map((row) => row.map((cell): Fraction => [cell, 1n]));
  const columns = (table: Table<Fraction>): Fraction[] => (table[0] ?? []).map((_, c) => total(table.map((row) => row[c])));
  const rows = (table: Table<Fraction>): Fraction[] => table.map(total);
  const pairs = (a: readonly Fraction[], b: readonly Fraction[]): (readonly [Fraction, Fraction])[] =>
    a.map((value, at) => [value, b[at]]);
  const grand = pairs([total(rows(exact))], [total(rows(whole))]);
  const totals = [...pairs(rows(exact), rows(whole)), ...pairs(columns(exact), columns(whole))];
  const subtotals = groups.flatMap((group) => {
    const [part, roundedPart] = [group.map((row) => exact[row]), group.map((row) => whole[row])];
    return [...pairs(columns(part), columns(roundedPart)), ...pairs([total(rows(part))], [total(rows(roundedPart))])];
  });
  const near = ([value, found]: readonly [Fraction, Fraction]): boolean =>
    isEqual(found, [floor(value), 1n]) || isEqual(found, [ceiling(value), 1n]);
  if (![...grand, ...totals, ...subtotals].every(near)) return null;
  const deviation = (list: readonly (readonly [Fraction, Fraction])[]): Fraction =>
    total(list.map(([value, found]) => size(minus(value, found))));
  return [deviation(grand), deviation(totals), deviation(pairs(exact.flat(), whole.flat()))];
}

function isCheaper(a: Candidate['costs'], b: Candidate['costs']): boolean {
  const level = a.findIndex((cost, at) => !isEqual(cost, b[at]));
  return level >= 0 && isLess(a[level], b[level]);
}
