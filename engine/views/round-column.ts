import { EngineError } from '../issues/refused-input';
import type { Cents } from '../money/apportion';

/**
 * One column of cents as multiples of the base (cents): each the floor or the ceiling of its exact value, together `total`: the ceilings go to the largest
 * fractions, of equal ones to the first. Without a total the nearest multiple of the exact sum, half upwards. The one-column case of `roundTable`, in one pass.
 */
export function roundColumn(cents: readonly Cents[], base: Cents, total?: Cents): Cents[] {
  const floors = cents.map((value) => Math.floor(value / base));
  const above = cents.map((value, at) => value - (floors[at] ?? 0) * base);
  const floor = floors.reduce((sum, units) => sum + units, 0);
  const exactAbove = above.reduce((sum, part) => sum + part, 0);
  const wanted = total === undefined ? Math.floor(exactAbove / base + 0.5) : total / base - floor;
  const order = above.map((_, at) => at).filter((at) => (above[at] ?? 0) > 0);
  if (wanted < 0 || wanted > order.length || !Number.isInteger(wanted))
    throw new EngineError('round-column.total', { total, base });
  order.sort((a, b) => (above[b] ?? 0) - (above[a] ?? 0) || a - b);
  const raised = new Set(order.slice(0, wanted));
  return floors.map((units, at) => (units + (raised.has(at) ? 1 : 0)) * base || 0);
}
