import { RefusedInput } from '../issues/refused-input';
import { safeCents, type Cents } from './cents';
import { addShares, largestSum, type WeightRow } from './largest-remainder';
import { floorDivide, gcd, parseWeight, type Rational, type Weight } from './rational';

/** Integer weights W = Σ w ≥ 2^26: the same shares by BigInt, line by line. */
export interface LargeWeights {
  readonly weights: readonly bigint[];
  readonly sum: bigint;
}

/** Weights brought once to integers in lowest terms, used for many totals. Exactly one of the two is set. */
export interface PreparedWeights {
  readonly length: number;
  readonly small: WeightRow | null;
  readonly large: LargeWeights | null;
}

/**
 * Weights to integers by their common denominator, divided by their common factor; the shares are those of the weights as
 * written. Refuses `weights.empty`, `weights.invalid` (grammar of `Weight`), `weights.negative`, `weights.zero` (all zero).
 * Source: METHODS section 3.
 */
export function prepareWeights(weights: readonly Weight[]): PreparedWeights {
  if (areIntegers(weights)) return prepareIntegers(weights);
  const plain = decimalsAsIntegers(weights);
  return plain === null ? prepareRationals(weights.map(parseWeight)) : prepareIntegers(plain);
}

/** As `prepareWeights`, for weights that are exact fractions already. */
export function prepareRationals(weights: readonly Rational[]): PreparedWeights {
  const negative = weights.findIndex(({ n }) => n < 0n);
  if (negative >= 0) throw new RefusedInput('weights.negative', { index: negative });
  // Denominators repeat: the common one is sought over the distinct ones.
  let denominator = 1n;
  for (const d of new Set(weights.map((weight) => weight.d))) denominator *= d / gcd(denominator, d);
  return fromBigInts(weights.map(({ n, d }) => n * (denominator / d)));
}

/**
 * As `prepareWeights`, for safe non-negative integers (persons, places, cents): no text in between. Else `weights.invalid` or
 * `weights.negative`.
 */
export function prepareIntegers(weights: ArrayLike<number>): PreparedWeights {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (!Number.isSafeInteger(weight)) throw new RefusedInput('weights.invalid', { index, weight: String(weight) });
    if (weight < 0) throw new RefusedInput('weights.negative', { index });
    sum += weight;
  }
  if (sum === 0) throw noWeight(weights.length);
  // A rounded sum is far above the bound, so the comparison is right even where the sum is not exact.
  return sum < largestSum ? smallRow(Float64Array.from(weights), sum) : fromBigInts(Array.from(weights, BigInt));
}

/** total split by the prepared weights into out[at ...]: exactly the shares of `apportion`. Refuses `amount.unsafe`. */
export function apportionPrepared(total: Cents, weights: PreparedWeights, out: Float64Array, at = 0): void {
  const amount = safeCents(total);
  out.fill(0, at, at + weights.length);
  if (weights.small !== null) addShares(amount, weights.small, out, at);
  else if (weights.large !== null) writeLargeShares(amount, weights.large, out, at);
}

function fromBigInts(weights: readonly bigint[]): PreparedWeights {
  const common = weights.reduce((divisor, weight) => (divisor === 1n ? divisor : gcd(divisor, weight)), 0n);
  if (common === 0n) throw noWeight(weights.length);
  const lowest = common === 1n ? weights : weights.map((weight) => weight / common);
  const sum = lowest.reduce((total, weight) => total + weight, 0n);
  if (sum < BigInt(largestSum)) return smallRow(Float64Array.from(lowest, Number), Number(sum));
  return { length: weights.length, small: null, large: { weights: lowest, sum } };
}

const smallRow = (weights: Float64Array, sum: number): PreparedWeights => ({
  length: weights.length,
  small: { weights, sum, rests: new Float64Array(weights.length) },
  large: null,
});

const noWeight = (length: number): RefusedInput =>
  new RefusedInput(length === 0 ? 'weights.empty' : 'weights.zero', { count: length });

/** Floors and remainders of magnitude · w / W, then one more for the largest remainders, ties to the first index. */
function writeLargeShares(total: Cents, { weights, sum }: LargeWeights, out: Float64Array, at: number): void {
  const sign = total < 0 ? -1 : 1;
  const magnitude = BigInt(Math.abs(total));
  const remainders = weights.map((weight, index) => {
    const product = magnitude * weight;
    const floor = floorDivide(product, sum);
    if (floor !== 0n) out[at + index] = sign * Number(floor);
    return product - floor * sum;
  });
  const left = Number(remainders.reduce((rest, remainder) => rest + remainder, 0n) / sum);
  for (const index of largest(remainders, left)) out[at + index] += sign;
}

/** Indexes of the `count` largest remainders, ties to the first index. */
export function largest(remainders: readonly bigint[], count: number): readonly number[] {
  const order = remainders.map((_, index) => index);
  order.sort((a, b) => (remainders[a] === remainders[b] ? a - b : remainders[a] > remainders[b] ? -1 : 1));
  return order.slice(0, count);
}

const areIntegers = (weights: readonly Weight[]): weights is readonly number[] =>
  weights.every((weight) => Number.isSafeInteger(weight));

/**
 * Plain numbers with few decimals (0.61, 1.6, 9713.3) scaled to integers by one power of ten, without BigInt; null where a
 * weight is a text, a bigint, too long or written with an exponent, and the general way has to read it.
 */
function decimalsAsIntegers(weights: readonly Weight[]): Float64Array | null {
  const digits = new Float64Array(weights.length);
  const decimals = new Uint8Array(weights.length);
  let most = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (typeof weight !== 'number') return null;
    digits[index] = weight;
    if (Number.isSafeInteger(weight)) continue;
    const text = String(weight);
    const dot = text.indexOf('.');
    if (dot < 0 || text.length > 16 || text.includes('e')) return null;
    digits[index] = Number(text.slice(0, dot) + text.slice(dot + 1));
    decimals[index] = text.length - dot - 1;
    most = Math.max(most, decimals[index]);
  }
  if (most === 0) return digits;
  for (let index = 0; index < digits.length; index += 1) {
    digits[index] *= 10 ** (most - decimals[index]);
    if (!Number.isSafeInteger(digits[index])) return null;
  }
  return digits;
}
