import type { RawTable } from './table-shape';
import type { TotalValue } from './total-values';

/** Totals before one that its lines may begin after, and rows before it that it may be a result of. */
const earlierTotals = 50;
const farthest = 2000;
const rowsBefore = 4;

/** Sums of the lines before each row, by column; and how many. */
interface Running {
  readonly sums: readonly Float64Array[];
  readonly lines: Float64Array;
}

function runningSums({ rows, columns }: RawTable): Running {
  const running = (amountOf: (at: number) => number): Float64Array => {
    const sums = new Float64Array(rows.length + 1);
    for (let at = 0; at < rows.length; at++) sums[at + 1] = (sums[at] ?? 0) + (rows[at]?.role === 'leaf' ? amountOf(at) : 0);
    return sums;
  };
  return { sums: columns.map(({ cents }) => running((at) => cents[at] || 0)), lines: running(() => 1) };
}

function between({ sums, lines }: Running, from: number, to: number): TotalValue {
  const inside = (running: Float64Array): number => (running[to] ?? 0) - (running[from] ?? 0);
  return { sums: sums.map(inside), lines: inside(lines) };
}

/** Sums and differences of each two of the rows just before a row. */
function pairs({ columns }: RawTable, at: number): TotalValue[] {
  const before = Array.from({ length: Math.min(at, rowsBefore) }, (_, back) => at - 1 - back);
  return before.flatMap((second, place) =>
    before.slice(place + 1).flatMap((first) =>
      [1, -1].map((sign) => ({
        sums: columns.map(({ cents }) => (cents[first] || 0) + sign * (cents[second] || 0)),
        lines: 2,
      })),
    ),
  );
}

/** Starts of what a total may sum up: after each of the totals before it, nearest first, and the table's own. */
function startsBefore({ rows }: RawTable, at: number): number[] {
  const starts: number[] = [];
  for (let before = at - 1; before >= 0 && at - before <= farthest && starts.length < earlierTotals; before--) {
    if (rows[before]?.role === 'total' || rows[before]?.role === 'skipped') starts.push(before + 1);
  }
  return [...starts, 0];
}

/**
 * What a total that nothing explains comes nearest to: the lines since an earlier total or the start, or the sum or difference of two
 * rows just before it. Its difference is then the least that can be wrong.
 */
export function nearestFinder(table: RawTable): (at: number) => TotalValue {
  let running: Running | null = null;
  return (at) => {
    const sums = (running ??= runningSums(table));
    const since = startsBefore(table, at).map((start) => between(sums, start, at));
    const printed = table.columns.map(({ cents }) => cents[at] ?? NaN);
    const gap = (value: TotalValue): number =>
      printed.reduce(
        (sum, amount, column) => (Number.isNaN(amount) ? sum : sum + Math.abs(amount - (value.sums[column] ?? 0))),
        0,
      );
    const candidates = [...since.filter(({ lines }) => lines > 0), ...pairs(table, at)];
    const none: TotalValue = { sums: printed.map(() => 0), lines: 0 };
    return candidates.reduce((best, value) => (gap(value) < gap(best) ? value : best), candidates[0] ?? none);
  };
}
