import { floor, minus, over, read, size, times, total, isLess, type Fraction } from './fraction';

/** Largest remainder as the textbook says it: exact shares, floors, and the odd cents handed out one by one. */
export function textbookShares(amount: number, weights: readonly (number | string | bigint)[]): number[] {
  const exactWeights = weights.map(read);
  const sum = total(exactWeights);
  const magnitude = size([BigInt(amount), 1n]);
  const exact = exactWeights.map((weight) => over(times(magnitude, weight), sum));
  const shares = exact.map(floor);
  const rests = exact.map((share, index): Fraction => minus(share, [shares[index], 1n]));
  let left = magnitude[0] - shares.reduce((a, b) => a + b, 0n);
  const served = new Set<number>();
  for (; left > 0n; left -= 1n) {
    let best = -1;
    rests.forEach((rest, index) => {
      if (!served.has(index) && (best < 0 || isLess(rests[best], rest))) best = index;
    });
    served.add(best);
    shares[best] += 1n;
  }
  return shares.map((share) => (amount < 0 && share !== 0n ? -Number(share) : Number(share)));
}
