import { centsFromBigInt, type Cents } from '../../money/cents';
import { largest } from '../../money/prepared';
import { floorDivide } from '../../money/rational';
import type { SupportStructure } from './structure';

/**
 * What every operating unit receives, exact (by unit, cents: amount / per), by largest remainder to the own cost of all support
 * units; 0 at support units. A negative sum: magnitudes, then the sign.
 */
export function roundReceived(
  { names, own, supportAt, units }: SupportStructure,
  exact: readonly bigint[],
  per: bigint,
): readonly Cents[] {
  let toPlace = 0n;
  for (const unit of units) toPlace += BigInt(own[unit]);
  const sign = toPlace < 0n ? -1n : 1n;
  const operating = [...names.keys()].filter((unit) => supportAt[unit] < 0);
  const floors = operating.map((unit) => floorDivide(sign * exact[unit], per));
  const rests = operating.map((unit, at) => sign * exact[unit] - floors[at] * per);
  const left = Number(sign * toPlace - floors.reduce((sum, floor) => sum + floor, 0n));
  for (const at of largest(rests, left)) floors[at] += 1n;
  const received = new Array<Cents>(names.length).fill(0);
  operating.forEach((unit, at) => (received[unit] = centsFromBigInt(sign * floors[at], { unit: names[unit] })));
  return received;
}
