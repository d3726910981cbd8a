import { centsFromBigInt, safeCents, type Cents } from '../../money/cents';
import { largest } from '../../money/prepared';
import { floorDivide } from '../../money/rational';
import type { Passed, SupportMove } from '../support-costs';
import { closedLoops } from './closed-loops';
import { exactFlows } from './exact-flows';
import { supportArcs, type Flows, type SupportArcs } from './flows';
import { nearFlows } from './near-flows';
import { roundFlows } from './round-flows';
import { refuseAny, type SupportStructure } from './structure';

/** Up to this many support units the equations are solved exactly. */
const exactUpTo = 40;

/** reciprocal: all support units serve each other at once. Contract: `allocateSupportCosts`. */
export function solveReciprocal(structure: SupportStructure): Passed {
  const { names, own, supportAt, support } = structure;
  refuseAny(
    'support.serves-nobody',
    support.filter(({ served }) => served.length === 0).map(({ unit }) => names[unit]),
  );
  refuseAny('support.closed-loop', closedLoops(structure));
  const arcs = supportArcs(structure);
  const flows = (support.length > exactUpTo ? nearFlows(structure, arcs) : null) ?? exactFlows(structure, arcs);
  const received = roundReceived(structure, arcs, flows);
  const rounded = roundFlows(structure, arcs, flows, received);
  const gross = own.map((cents, unit) =>
    supportAt[unit] < 0 ? safeCents(cents + received[unit], { unit: names[unit] }) : cents,
  );
  const moves: SupportMove[] = [];
  rounded.forEach((amount, arc) => {
    const [from, to] = [support[arcs.from[arc]].unit, arcs.to[arc]];
    if (supportAt[to] >= 0) gross[to] = safeCents(gross[to] + amount, { unit: names[to] });
    if (amount !== 0) moves.push({ from: names[from], to: names[to], amount });
  });
  return { gross, moves };
}

/**
 * What every operating unit receives, by largest remainder to the own cost of all support units; 0 at support units. A negative
 * sum: magnitudes, then the sign.
 */
function roundReceived(
  { names, own, supportAt, support }: SupportStructure,
  arcs: SupportArcs,
  { amounts, per }: Flows,
): readonly Cents[] {
  const toPlace = support.reduce((sum, { unit }) => sum + BigInt(own[unit]), 0n);
  const sign = toPlace < 0n ? -1n : 1n;
  const exact = new Array<bigint>(names.length).fill(0n);
  amounts.forEach((amount, arc) => {
    if (supportAt[arcs.to[arc]] < 0) exact[arcs.to[arc]] += sign * amount;
  });
  const floors = exact.map((amount) => floorDivide(amount, per));
  const left = Number(sign * toPlace - floors.reduce((sum, floor) => sum + floor, 0n));
  const served = largest(
    exact.map((amount, unit) => amount - floors[unit] * per),
    left,
  );
  for (const unit of served) floors[unit] += 1n;
  return floors.map((floor, unit) => centsFromBigInt(sign * floor, { unit: names[unit] }));
}
