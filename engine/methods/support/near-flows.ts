import type { PreparedWeights } from '../../money/prepared';
import { floorDivide } from '../../money/rational';
import type { Flows } from './flows';
import { roundReceived } from './round-received';
import type { SupportStructure } from './structure';
import { sweepUntilSmall, sweepingOrder, type Sweeping } from './sweeps';

/** Accepted cents not placed, over all units: far below the promised 0.001. */
const accepted = 2 ** -20;
const sweepLimit = 20_000;
/** Parts of a cent are compared in 2^-32 cent, so that equal ones are equal in spite of their last bits. */
const partsOfCent = 2 ** 32;

/** Amounts as whole cents, kept exactly, and a part of a cent: doubles alone would lose the parts of large amounts. */
interface Amounts {
  readonly whole: Float64Array;
  readonly part: Float64Array;
}

/**
 * Solves the reciprocal equations for many sparse units. Cents wait at support units and are passed on in sweeps; what a sweep
 * misses is measured with the whole cents kept exactly, and passed on in the next round. Whatever waits in the end belongs to
 * operating units in full, so the figures of all operating units together are wrong by no more than what waits (and the last
 * bits of the parts of a cent, about 2^-50 an arc): the bound is measured, not estimated. Null where cents circle too long for
 * this way, or amounts on the way are too large for exact whole cents.
 */
export function nearFlows(structure: SupportStructure, prepared: readonly PreparedWeights[]): Flows | null {
  const count = structure.units.length;
  const sweeping = sweepingOf(structure, prepared);
  const passed = amountsOf(count);
  let sweeps = 0;
  for (;;) {
    const flows = passOn(structure, prepared, sweeping.shares, passed);
    const waiting = waitingAfter(structure, passed, flows);
    if (waiting === null) return null;
    if (waiting.reduce((sum, cents) => sum + Math.abs(cents), 0) <= accepted) return roundedFlows(structure, flows);
    if (sweeps >= sweepLimit) return null;
    const more = new Float64Array(count);
    sweeps += sweepUntilSmall(waiting, more, sweeping, accepted / 4);
    for (let at = 0; at < count; at += 1) {
      const next = passed.part[at] + more[at];
      passed.whole[at] += Math.floor(next);
      passed.part[at] = next - Math.floor(next);
    }
  }
}

const amountsOf = (length: number): Amounts => ({ whole: new Float64Array(length), part: new Float64Array(length) });

function sweepingOf(structure: SupportStructure, prepared: readonly PreparedWeights[]): Sweeping {
  const { supportAt, first, to } = structure;
  const shares = new Float64Array(to.length);
  for (let at = 0; at < prepared.length; at += 1) {
    const { small, large } = prepared[at];
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      if (small) shares[arc] = small.weights[arc - first[at]] / small.sum;
      else if (large) shares[arc] = ratio(large.weights[arc - first[at]], large.sum);
    }
  }
  return { shares, first, served: to.map((unit) => supportAt[unit]), order: sweepingOrder(structure) };
}

/** Weights of hundreds of digits are no doubles; their ratio is. */
const ratio = (part: bigint, whole: bigint): number =>
  Number.isFinite(Number(whole)) ? Number(part) / Number(whole) : Number((part << 64n) / whole) / 2 ** 64;

/** What flows on each arc when support units pass on these amounts; parts are from 0 to below 2. */
function passOn(
  { first, to }: SupportStructure,
  prepared: readonly PreparedWeights[],
  shares: Float64Array,
  { whole, part }: Amounts,
): Amounts {
  const flows = amountsOf(to.length);
  for (let at = 0; at < prepared.length; at += 1) {
    const { small, large } = prepared[at];
    if (small) splitSmall(whole[at], small.weights, small.sum, flows, first[at]);
    else if (large) splitLarge(whole[at], large.weights, large.sum, flows, first[at]);
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) flows.part[arc] += part[at] * shares[arc];
  }
  return flows;
}

/** As in `addShares`, the amount is q·W + r, so every product r·w stays exact. */
function splitSmall(amount: number, weights: Float64Array, sum: number, { whole, part }: Amounts, at: number): void {
  const quotient = Math.floor(amount / sum);
  const rest = amount - quotient * sum;
  for (let position = 0; position < weights.length; position += 1) {
    const product = rest * weights[position];
    const floor = Math.floor(product / sum);
    whole[at + position] = quotient * weights[position] + floor;
    part[at + position] = (product - floor * sum) / sum;
  }
}

function splitLarge(amount: number, weights: readonly bigint[], sum: bigint, { whole, part }: Amounts, at: number): void {
  weights.forEach((weight, position) => {
    const product = BigInt(amount) * weight;
    const floor = floorDivide(product, sum);
    whole[at + position] = Number(floor);
    part[at + position] = ratio(product - floor * sum, sum);
  });
}

/** Own cost + in - passed on at every support unit; null where whole cents were too large to be exact. */
function waitingAfter({ own, supportAt, units, to }: SupportStructure, passed: Amounts, flows: Amounts): Float64Array | null {
  const whole = passed.whole.map((cents, at) => own[units[at]] - cents);
  const part = passed.part.map((cents) => -cents);
  let largest = passed.whole.reduce((most, cents) => Math.max(most, Math.abs(cents)), 0);
  for (let arc = 0; arc < to.length; arc += 1) {
    const at = supportAt[to[arc]];
    if (at < 0) continue;
    whole[at] += flows.whole[arc];
    part[at] += flows.part[arc];
    largest = Math.max(largest, Math.abs(whole[at]));
  }
  return largest <= Number.MAX_SAFE_INTEGER ? whole.map((cents, at) => cents + part[at]) : null;
}

function roundedFlows(structure: SupportStructure, { whole, part }: Amounts): Flows {
  const { names, supportAt, to } = structure;
  const received = amountsOf(names.length);
  const low = new Float64Array(to.length);
  const high = new Float64Array(to.length);
  const nearest = new Float64Array(to.length);
  for (let arc = 0; arc < to.length; arc += 1) {
    if (supportAt[to[arc]] < 0) {
      received.whole[to[arc]] += whole[arc];
      received.part[to[arc]] += part[arc];
    }
    low[arc] = whole[arc] + Math.floor(part[arc]);
    high[arc] = whole[arc] + Math.ceil(part[arc]);
    nearest[arc] = part[arc] - Math.floor(part[arc]) > 0.5 ? high[arc] : low[arc];
  }
  const exact = Array.from(
    received.whole,
    (cents, unit) => BigInt(cents) * BigInt(partsOfCent) + BigInt(Math.round(received.part[unit] * partsOfCent)),
  );
  return { low, high, nearest, received: roundReceived(structure, exact, BigInt(partsOfCent)) };
}
