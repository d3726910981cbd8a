import { RefusedInput } from '../issues/refused-input';
import { centsFromBigInt, safeCents, type Cents } from '../money/cents';
import { apportionPrepared, prepareRationals } from '../money/prepared';
import {
  add,
  divide,
  multiply,
  parseWeight,
  rational,
  roundDivide,
  toNumber,
  zero,
  type Rational,
  type Weight,
} from '../money/rational';

export interface AgeProfileInput {
  /** Currency units per person, by age (or any group). */
  readonly perHead: readonly Weight[];
  /** Persons, in the same order. */
  readonly population: readonly Weight[];
  /** Cents the profile is brought to. */
  readonly controlTotal?: Cents;
}

export interface AgeProfile {
  /** Σ x·N over the control total, both in cents; 1: the profile explains the total. Null without a control total. */
  readonly theta: number | null;
  /** Currency units per person: x / θ, unrounded. */
  readonly perHead: number[];
  readonly totals: Cents[];
}

/**
 * Brings a profile of costs per head to a control total X: θ = 100·Σ x·N / X, per head x / θ, totals = apportion(X, x·N).
 * Without a control total θ is null, the profile is returned as it is and totals are x·N in cents, each rounded half away from
 * zero. A control total of 0 gives θ = ∞ and zeros. Refuses `profile.negative`, `profile.zero` (a control total but Σ x·N = 0),
 * `shape.mismatch` (unequal lengths, or none), `weights.invalid`, `amount.unsafe`. Source: METHODS section 2, driver `profile`.
 */
export function ageProfile({ perHead, population, controlTotal }: AgeProfileInput): AgeProfile {
  if (perHead.length !== population.length || perHead.length === 0)
    throw new RefusedInput('shape.mismatch', { perHead: perHead.length, population: population.length });
  const costs = perHead.map((cost, index) => nonNegative(cost, 'perHead', index));
  const amounts = population.map((persons, index) => multiply(costs[index], nonNegative(persons, 'population', index)));
  if (controlTotal === undefined)
    return {
      theta: null,
      perHead: costs.map(toNumber),
      totals: amounts.map(({ n, d }, index) => centsFromBigInt(roundDivide(100n * n, d), { index })),
    };
  const total = safeCents(controlTotal);
  const explained = multiply(rational(100n), amounts.reduce(add, zero));
  if (explained.n === 0n) throw new RefusedInput('profile.zero', { count: perHead.length });
  const totals = new Float64Array(amounts.length);
  apportionPrepared(total, prepareRationals(amounts), totals);
  const scale = divide(rational(BigInt(total)), explained);
  return {
    theta: scale.n === 0n ? Infinity : toNumber(divide(rational(1n), scale)),
    perHead: costs.map((cost) => toNumber(multiply(cost, scale))),
    totals: Array.from(totals),
  };
}

function nonNegative(weight: Weight, list: 'perHead' | 'population', index: number): Rational {
  const read = parseWeight(weight);
  if (read.n < 0n) throw new RefusedInput('profile.negative', { list, index });
  return read;
}
