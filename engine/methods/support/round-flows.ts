import { EngineError } from '../../issues/refused-input';
import { centsFromBigInt, type Cents } from '../../money/cents';
import { floorDivide } from '../../money/rational';
import { settle, type Arcs } from '../../money/settle';
import type { Flows, SupportArcs } from './flows';
import type { SupportStructure } from './structure';

/**
 * Whole cents on every arc with own + in = out at every support unit and in = received at every operating unit. First each flow
 * may only be the floor or the ceiling of its exact amount; where that cannot meet the rounded figures, cents go round further
 * along arcs that keep their sign; and where parts of the structure share no unit, the difference stays at operating units.
 */
export function roundFlows(
  structure: SupportStructure,
  arcs: SupportArcs,
  flows: Flows,
  received: readonly Cents[],
): readonly Cents[] {
  const { own, supportAt, support, names } = structure;
  const hub = names.length;
  const operating = names.flatMap((_, unit) => (supportAt[unit] < 0 ? [unit] : []));
  const floors = flows.amounts.map((amount) => floorDivide(amount, flows.per));
  const nearest = flows.amounts.map((amount, arc) => 2n * (amount - floors[arc] * flows.per) > flows.per);
  const network: Arcs = {
    from: Int32Array.from([...Array.from(arcs.from, (at) => support[at].unit), ...operating]),
    to: Int32Array.from([...arcs.to, ...operating.map(() => hub)]),
    low: new Float64Array(arcs.to.length + operating.length),
    high: new Float64Array(arcs.to.length + operating.length),
    flow: new Float64Array(arcs.to.length + operating.length),
  };
  floors.forEach((floor, arc) => {
    network.low[arc] = centsFromBigInt(floor);
    network.high[arc] = floor * flows.per === flows.amounts[arc] ? network.low[arc] : network.low[arc] + 1;
    network.flow[arc] = nearest[arc] ? network.high[arc] : network.low[arc];
  });
  const excess = new Float64Array(hub + 1);
  excess.set(own.map((cents, unit) => (supportAt[unit] < 0 ? -received[unit] : cents)));
  for (let arc = 0; arc < arcs.to.length; arc += 1) {
    excess[network.from[arc]] -= network.flow[arc];
    excess[network.to[arc]] += network.flow[arc];
  }
  settleFurther(network, arcs.to.length, excess);
  return Array.from(network.flow.subarray(0, arcs.to.length), (cents) => (cents === 0 ? 0 : cents));
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
