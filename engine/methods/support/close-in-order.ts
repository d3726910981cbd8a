import { safeCents } from '../../money/cents';
import { apportionPrepared, prepareWeights } from '../../money/prepared';
import type { Passed } from '../support-costs';
import { refuseAny, type SupportStructure, type SupportUnit } from './structure';

/** direct and step-down: one apportion a support unit, over those that are open to it. */
export function closeInOrder({ names, own, supportAt, support }: SupportStructure, method: 'direct' | 'step-down'): Passed {
  const isOpen = (at: number, unit: number): boolean => supportAt[unit] < 0 || (method === 'step-down' && supportAt[unit] > at);
  const open = support.map((unit, at) => openTo(unit, (served) => isOpen(at, served)));
  refuseAny(
    'support.serves-nobody',
    open.filter(({ served }) => served.length === 0).map(({ unit }) => names[unit]),
  );
  const gross = [...own];
  const moves: Passed['moves'][number][] = [];
  const shares = new Float64Array(names.length);
  for (const { unit, served, weights } of open) {
    apportionPrepared(gross[unit], prepareWeights(weights), shares);
    served.forEach((to, position) => {
      const amount = shares[position];
      if (amount === 0) return;
      gross[to] = safeCents(gross[to] + amount, { unit: names[to] });
      moves.push({ from: unit, to, amount });
    });
  }
  return { gross, moves };
}

function openTo({ unit, served, weights }: SupportUnit, isOpen: (unit: number) => boolean): SupportUnit {
  const kept = served.flatMap((to, position) => (isOpen(to) ? [position] : []));
  return { unit, served: kept.map((position) => served[position]), weights: kept.map((position) => weights[position]) };
}
