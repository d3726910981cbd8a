import type { Flows, SupportArcs } from './flows';
import type { SupportStructure } from './structure';

/** Amounts are held in 2^-40 cent. */
const shift = 40n;
/**
 * Accepted cents not placed, over all units, before rounding each flow down to a whole 2^-40 cent: far below the promised 0.001.
 */
const accepted = 2 ** 20;
const sweepsARound = 100;
const sweepLimit = 20_000;

/**
 * Solves the reciprocal equations for many sparse units. Cents wait at support units and are passed on in sweeps, in doubles;
 * what a sweep misses is measured exactly and passed on in the next round. Whatever waits in the end belongs to operating units
 * in full, so the figures of all operating units together are wrong by no more than what waits (and one 2^-40 cent an arc): the
 * bound is measured, not estimated. Null where cents circle too long for this way.
 */
export function nearFlows(structure: SupportStructure, arcs: SupportArcs): Flows | null {
  const { own, support } = structure;
  const passed = support.map(() => 0n);
  const order = downstreamOrder(structure);
  const shares = Float64Array.from(arcs.weight, (weight, arc) => ratio(weight, arcs.sum[arc]));
  const first = firstArcs(arcs, support.length);
  let sweeps = 0;
  for (;;) {
    const amounts = arcs.weight.map((weight, arc) => (passed[arcs.from[arc]] * weight) / arcs.sum[arc]);
    const waiting = support.map(({ unit }, at) => (BigInt(own[unit]) << shift) - passed[at]);
    amounts.forEach((amount, arc) => {
      const to = structure.supportAt[arcs.to[arc]];
      if (to >= 0) waiting[to] += amount;
    });
    const left = Float64Array.from(waiting, Number);
    if (total(left) <= accepted + arcs.weight.length) return { amounts, per: 1n << shift };
    if (sweeps >= sweepLimit) return null;
    const more = new Float64Array(support.length);
    sweeps += sweepUntilSmall(left, more, { arcs, shares, first, order, supportAt: structure.supportAt });
    more.forEach((cents, at) => (passed[at] += BigInt(Math.round(cents))));
  }
}

/** Weights of hundreds of digits are no doubles; their ratio is. */
const ratio = (part: bigint, whole: bigint): number =>
  Number.isFinite(Number(whole)) ? Number(part) / Number(whole) : Number((part << 64n) / whole) / 2 ** 64;

interface Sweeping {
  readonly arcs: SupportArcs;
  readonly shares: Float64Array;
  readonly first: Int32Array;
  readonly order: readonly number[];
  readonly supportAt: Int32Array;
}

const total = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);

/**
 * Passes on what waits until a 10^-12th of it is left; what still circles after a round of sweeps is extrapolated. Returns the
 * sweeps made.
 */
function sweepUntilSmall(waiting: Float64Array, passed: Float64Array, sweeping: Sweeping): number {
  const enough = Math.max(accepted / 4, total(waiting) * 1e-12);
  let before = total(waiting);
  const last = new Float64Array(passed.length);
  for (let sweep = 1; sweep <= sweepsARound; sweep += 1) {
    sweepOnce(waiting, last.fill(0), sweeping);
    last.forEach((cents, at) => (passed[at] += cents));
    const after = total(waiting);
    if (after <= enough) return sweep;
    // Long circling settles into one pattern that shrinks by the same ratio: the sweeps to come add up to a geometric series.
    if (sweep === sweepsARound && after < before) last.forEach((cents, at) => (passed[at] += (cents * after) / (before - after)));
    before = after;
  }
  return sweepsARound;
}

function sweepOnce(waiting: Float64Array, passed: Float64Array, { arcs, shares, first, order, supportAt }: Sweeping): void {
  for (const at of order) {
    const cents = waiting[at];
    if (cents === 0) continue;
    waiting[at] = 0;
    passed[at] += cents;
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      const to = supportAt[arcs.to[arc]];
      if (to >= 0) waiting[to] += cents * shares[arc];
    }
  }
}

function firstArcs({ from }: SupportArcs, count: number): Int32Array {
  const first = new Int32Array(count + 1);
  for (const at of from) first[at + 1] += 1;
  for (let at = 0; at < count; at += 1) first[at + 1] += first[at];
  return first;
}

/** Servers before those they serve, as far as there are no loops: then one sweep passes everything on. */
function downstreamOrder({ support, supportAt }: SupportStructure): readonly number[] {
  const finished: number[] = [];
  const seen = new Uint8Array(support.length);
  for (let start = 0; start < support.length; start += 1) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const way = [{ at: start, next: 0 }];
    while (way.length > 0) {
      const here = way[way.length - 1];
      const { served } = support[here.at];
      if (here.next === served.length) {
        finished.push(here.at);
        way.pop();
        continue;
      }
      const to = supportAt[served[here.next]];
      here.next += 1;
      if (to < 0 || seen[to] === 1) continue;
      seen[to] = 1;
      way.push({ at: to, next: 0 });
    }
  }
  return finished.reverse();
}
