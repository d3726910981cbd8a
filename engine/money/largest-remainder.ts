import type { Cents } from './cents';

/** Integer weights below this sum are apportioned in plain doubles: every product r·w stays below 2^52, hence exact. */
export const largestSum = 2 ** 26;

/** Non-negative integer weights with 0 < sum < 2^26. */
export interface WeightRow {
  readonly weights: Float64Array;
  readonly sum: number;
  /** Scratch memory of `addShares`, of the same length: its content means nothing between calls. */
  readonly rests: Float64Array;
}

/**
 * Adds the shares of one amount to out[at ...]: largest remainder, ties to the first index, a negative amount by its magnitude
 * and then the sign.
 *
 * The magnitude is q·W + r. Every part starts as q·w plus r·w/W rounded to the nearest, a half up; the cents by which these miss
 * the amount are few (about the square root of a twelfth of the parts), and are given to the largest, or taken from the
 * smallest, remaining fractions. That is the largest remainder method without sorting: rounding a half up serves exactly the
 * remainders of at least W/2. `amount` is a safe integer. Floor(a / b) of doubles is exact for integers below 2^53, because a /
 * b is rounded to the nearest.
 */
export function addShares(amount: Cents, row: WeightRow, out: Float64Array, at: number): void {
  const { weights, sum, rests } = row;
  const sign = amount < 0 ? -1 : 1;
  const magnitude = amount * sign;
  const whole = Math.floor(magnitude / sum);
  const rest = magnitude - whole * sum;
  const half = sum / 2;
  let missing = rest;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    const product = rest * weight;
    const rounded = Math.floor((product + half) / sum);
    rests[index] = product - rounded * sum;
    missing -= rounded;
    out[at + index] += sign * (whole * weight + rounded);
  }
  if (missing !== 0) settle(missing, row, out, at, sign);
}

/**
 * Gives `missing` more cents to the largest rests (first index first), or takes -missing back from the smallest (last index
 * first).
 */
function settle(missing: number, { rests, sum }: WeightRow, out: Float64Array, at: number, sign: number): void {
  const step = missing > 0 ? sign : -sign;
  for (let left = Math.abs(missing); left > 0; left -= 1) {
    const index = missing > 0 ? firstLargest(rests) : lastSmallest(rests);
    out[at + index] += step;
    rests[index] = missing > 0 ? -sum : sum;
  }
}

function firstLargest(rests: Float64Array): number {
  let best = 0;
  for (let index = 1; index < rests.length; index += 1) if (rests[index] > rests[best]) best = index;
  return best;
}

function lastSmallest(rests: Float64Array): number {
  let best = 0;
  for (let index = 1; index < rests.length; index += 1) if (rests[index] <= rests[best]) best = index;
  return best;
}
