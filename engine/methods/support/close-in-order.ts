import { safeCents } from '../../money/cents';
import { apportionPrepared, prepareWeights } from '../../money/prepared';
import type { Passed, SupportMove } from '../support-costs';
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
  const moves: SupportMove[] = [];
  const shares = new Float64Array(names.length);
  for (const { unit, served, weights } of open) {
    apportionPrepared(gross[unit], prepareWeights(weights), shares);
    for (let position = 0; position < served.length; position += 1) {
      const [to, amount] = [served[position], shares[position]];
      if (amount === 0) continue;
      const held = gross[to] + amount;
      gross[to] = Number.isSafeInteger(held) ? held : safeCents(held, { unit: names[to] });
      moves.push({ from: names[unit], to: names[to], amount });
    }
  }
  return { gross, moves };
}

function openTo(unit: SupportUnit, isOpen: (unit: number) => boolean): SupportUnit {
  if (unit.served.every(isOpen)) return unit;
  const kept = unit.served.flatMap((to, position) => (isOpen(to) ? [position] : []));
  return {
    unit: unit.unit,
    served: kept.map((position) => unit.served[position]),
    weights: kept.map((position) => unit.weights[position]),
  };
}
