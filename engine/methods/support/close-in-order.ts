import { safeCents } from '../../money/cents';
import { apportionPrepared, prepareWeights } from '../../money/prepared';
import type { Weight } from '../../money/rational';
import type { Passed, SupportMove } from '../support-costs';
import { refuseIdle, type SupportStructure } from './structure';

/** direct and step-down: one apportion a support unit, over those that are open to it. */
export function closeInOrder(structure: SupportStructure, method: 'direct' | 'step-down'): Passed {
  const { names, own, units } = structure;
  const open = openArcs(structure, method);
  refuseIdle(structure, (at) => open[at].length > 0);
  const gross = own.slice();
  const moves: SupportMove[] = [];
  const shares = new Float64Array(names.length);
  for (let at = 0; at < units.length; at += 1) {
    const arcs = open[at];
    const from = units[at];
    apportionPrepared(gross[from], prepareWeights(weightsOf(structure, arcs)), shares);
    for (let position = 0; position < arcs.length; position += 1) {
      const to = structure.to[arcs[position]];
      const amount = shares[position];
      if (amount === 0) continue;
      gross[to] = safeCents(gross[to] + amount, { unit: names[to] });
      moves.push({ from: names[from], to: names[to], amount });
    }
  }
  return { gross, moves };
}

/** By position in `support`: arcs to operating units, under step-down also to support units that close later. */
function openArcs(
  { supportAt, units, first, to }: SupportStructure,
  method: 'direct' | 'step-down',
): readonly (readonly number[])[] {
  return Array.from(units, (_, at) => {
    const open: number[] = [];
    const closedUpTo = method === 'direct' ? units.length : at;
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      const position = supportAt[to[arc]];
      if (position < 0 || position > closedUpTo) open.push(arc);
    }
    return open;
  });
}

const weightsOf = ({ weights }: SupportStructure, arcs: readonly number[]): readonly Weight[] => arcs.map((arc) => weights[arc]);
