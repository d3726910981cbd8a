import type { SupportStructure } from './structure';

const sweepsARound = 100;

/** Who passes on how much of what waits, in doubles; arcs as in `SupportStructure`. */
export interface Sweeping {
  readonly shares: Float64Array;
  readonly first: Int32Array;
  /** Position in `support` of the unit served, by arc; -1: an operating unit. */
  readonly served: Int32Array;
  readonly order: Int32Array;
}

const total = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);

/**
 * Passes on what waits until `enough` or a 10^-12th of it is left; what still circles after a round of sweeps is extrapolated.
 * Returns the sweeps made.
 */
export function sweepUntilSmall(waiting: Float64Array, passed: Float64Array, sweeping: Sweeping, enough: number): number {
  let before = total(waiting);
  const least = Math.max(enough, before * 1e-12);
  const last = new Float64Array(passed.length);
  for (let sweep = 1; sweep <= sweepsARound; sweep += 1) {
    sweepOnce(waiting, last.fill(0), sweeping);
    for (let at = 0; at < last.length; at += 1) passed[at] += last[at];
    const after = total(waiting);
    if (after <= least) return sweep;
    // Long circling settles into one pattern that shrinks by the same ratio: the sweeps to come add up to a geometric series.
    if (sweep === sweepsARound && after < before) last.forEach((cents, at) => (passed[at] += (cents * after) / (before - after)));
    before = after;
  }
  return sweepsARound;
}

function sweepOnce(waiting: Float64Array, passed: Float64Array, { shares, first, served, order }: Sweeping): void {
  for (const at of order) {
    const cents = waiting[at];
    if (cents === 0) continue;
    waiting[at] = 0;
    passed[at] += cents;
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      if (served[arc] >= 0) waiting[served[arc]] += cents * shares[arc];
    }
  }
}

/** Servers before those they serve, as far as there are no loops: then one sweep passes everything on. */
export function sweepingOrder({ supportAt, units, first, to }: SupportStructure): Int32Array {
  const order = new Int32Array(units.length);
  let free = units.length;
  const next = first.slice(0, units.length);
  const seen = new Uint8Array(units.length);
  const way: number[] = [];
  for (let start = 0; start < units.length; start += 1) {
    if (seen[start] === 0) way.push(start);
    seen[start] = 1;
    while (way.length > 0) {
      const at = way[way.length - 1];
      if (next[at] === first[at + 1]) {
        order[--free] = at;
        way.pop();
        continue;
      }
      const served = supportAt[to[next[at]++]];
      if (served < 0 || seen[served] === 1) continue;
      seen[served] = 1;
      way.push(served);
    }
  }
  return order;
}
