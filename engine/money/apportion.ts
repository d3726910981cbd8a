import { safeCents, type Cents } from './cents';
import { apportionPrepared, largest, prepareWeights } from './prepared';
import type { Weight } from './rational';

export type { Cents } from './cents';
export type { Weight } from './rational';

/** Shares that sum to the total, and the indexes between which the last cents were decided by order alone. */
export interface SharesWithTies {
  readonly shares: Cents[];
  readonly tie: readonly number[] | null;
}

/**
 * Splits whole cents by weights: share = total · w / Σ w floored, and the cents left over to the largest fractions, ties to the
 * first index; a negative total by its magnitude, then the sign. The shares sum to the total, each within one cent of its exact
 * value, weight 0 gets 0, -0 never. Refuses `amount.unsafe`, `weights.empty`, `weights.invalid`, `weights.negative`,
 * `weights.zero` (all zero). Source: METHODS section 3.
 */
export function apportion(total: Cents, weights: readonly Weight[]): Cents[] {
  const prepared = prepareWeights(weights);
  const shares = new Float64Array(prepared.length);
  apportionPrepared(total, prepared, shares);
  return Array.from(shares);
}

/**
 * As `apportion`, with `tie`: all indexes whose exact remainder equals that of the last one served, ascending, when some of them
 * got no cent; null when the weights alone decide.
 */
export function apportionWithTies(total: Cents, weights: readonly Weight[]): SharesWithTies {
  const shares = apportion(total, weights);
  const { small, large } = prepareWeights(weights);
  const integers = large?.weights ?? Array.from(small?.weights ?? [], BigInt);
  const sum = large?.sum ?? BigInt(small?.sum ?? 0);
  const magnitude = BigInt(Math.abs(safeCents(total)));
  const remainders = integers.map((weight) => (magnitude * weight) % sum);
  const left = Number(remainders.reduce((rest, remainder) => rest + remainder, 0n) / sum);
  const order = largest(remainders, left + 1);
  if (left === 0 || left === remainders.length || remainders[order[left]] !== remainders[order[left - 1]])
    return { shares, tie: null };
  return { shares, tie: remainders.flatMap((remainder, index) => (remainder === remainders[order[left]] ? [index] : [])) };
}
