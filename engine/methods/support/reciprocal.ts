import { safeCents } from '../../money/cents';
import { prepareWeights } from '../../money/prepared';
import type { Passed, SupportMove } from '../support-costs';
import { closedLoops } from './closed-loops';
import { exactFlows } from './exact-flows';
import { nearFlows } from './near-flows';
import { roundFlows } from './round-flows';
import { refuseAny, refuseIdle, type SupportStructure } from './structure';

/** Up to this many support units the equations are solved exactly. */
const exactUpTo = 40;

/** reciprocal: all support units serve each other at once. Contract: `allocateSupportCosts`. */
export function solveReciprocal(structure: SupportStructure): Passed {
  const { names, own, supportAt, units, first, to, weights } = structure;
  refuseIdle(structure, (at) => first[at] < first[at + 1]);
  refuseAny('support.closed-loop', closedLoops(structure));
  const prepared = Array.from(units, (_, at) => prepareWeights(weights.slice(first[at], first[at + 1])));
  const flows = (units.length > exactUpTo ? nearFlows(structure, prepared) : null) ?? exactFlows(structure, prepared);
  const rounded = roundFlows(structure, flows);
  const gross = own.slice();
  const moves: SupportMove[] = [];
  for (let unit = 0; unit < names.length; unit += 1)
    if (supportAt[unit] < 0) gross[unit] = safeCents(own[unit] + flows.received[unit], { unit: names[unit] });
  for (let at = 0; at < units.length; at += 1) {
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      const amount = rounded[arc];
      const unit = to[arc];
      if (supportAt[unit] >= 0) gross[unit] = safeCents(gross[unit] + amount, { unit: names[unit] });
      if (amount !== 0) moves.push({ from: names[units[at]], to: names[unit], amount });
    }
  }
  return { gross, moves };
}
