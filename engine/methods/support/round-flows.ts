import { EngineError } from '../../issues/refused-input';
import { settle, type Arcs } from '../../money/settle';
import type { Flows } from './flows';
import type { SupportStructure } from './structure';

/**
 * Whole cents by arc with own + in = out at every support unit and in = received at every operating unit. First each flow may
 * only be the floor or the ceiling of its exact amount; where that cannot meet the rounded figures, cents go round further along
 * arcs that keep their sign; and where parts of the structure share no unit, the difference stays at operating units.
 */
export function roundFlows(structure: SupportStructure, flows: Flows): Float64Array {
  const { own, supportAt, names, to } = structure;
  const network = networkOf(structure, flows);
  const excess = new Float64Array(names.length + 1);
  for (let unit = 0; unit < names.length; unit += 1) excess[unit] = supportAt[unit] < 0 ? -flows.received[unit] : own[unit];
  for (let arc = 0; arc < to.length; arc += 1) {
    excess[network.from[arc]] -= network.flow[arc];
    excess[network.to[arc]] += network.flow[arc];
  }
  settleFurther(network, to.length, excess);
  return network.flow;
}

/** The arcs of the structure, then one from every operating unit to a hub, which carries nothing until it is widened. */
function networkOf({ names, supportAt, units, first, to }: SupportStructure, { low, high, nearest }: Flows): Arcs {
  const operating = [...names.keys()].filter((unit) => supportAt[unit] < 0);
  const length = to.length + operating.length;
  const network: Arcs = {
    from: new Int32Array(length),
    to: new Int32Array(length).fill(names.length, to.length),
    low: new Float64Array(length),
    high: new Float64Array(length),
    flow: new Float64Array(length),
  };
  units.forEach((unit, at) => network.from.fill(unit, first[at], first[at + 1]));
  network.from.set(operating, to.length);
  network.to.set(to);
  network.low.set(low);
  network.high.set(high);
  network.flow.set(nearest);
  return network;
}

/** Settles within the bounds, then in ever wider ones, until every unit passes on what it gets. */
function settleFurther(network: Arcs, count: number, excess: Float64Array): void {
  const { low, high } = network;
  const free = (arc: number, below: number, above: number): void => {
    low[arc] = below;
    high[arc] = above;
  };
  const wider: readonly (() => void)[] = [
    () => low.forEach((floor, arc) => arc < count && free(arc, floor < 0 ? -Infinity : 0, floor < 0 ? 0 : Infinity)),
    () => low.forEach((_, arc) => arc >= count && free(arc, -Infinity, Infinity)),
    () => low.forEach((_, arc) => free(arc, -Infinity, Infinity)),
  ];
  settle(network, excess);
  for (const widen of wider) {
    if (excess.every((left) => left === 0)) return;
    widen();
    settle(network, excess);
  }
  if (excess.some((left) => left !== 0)) throw new EngineError('support-costs.unsettled', { arcs: count });
}
