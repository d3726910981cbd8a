import { prepareWeights } from '../../money/prepared';
import type { SupportStructure } from './structure';

/** What passes between units, one entry an arc: support units in order, those each serves in the order of own costs. */
export interface SupportArcs {
  /** Position in `support`. */
  readonly from: Int32Array;
  /** Position of the unit served. */
  readonly to: Int32Array;
  /** Integer weight of the arc, and the sum of the weights of its support unit. */
  readonly weight: readonly bigint[];
  readonly sum: readonly bigint[];
}

/** Exact (or near) amounts on the arcs, in cents: amount / per. */
export interface Flows {
  readonly amounts: readonly bigint[];
  readonly per: bigint;
}

export function supportArcs({ support }: SupportStructure): SupportArcs {
  const arcs = support.flatMap(({ served, weights }, from) => {
    const { small, large } = prepareWeights(weights);
    const sum = large?.sum ?? BigInt(small?.sum ?? 0);
    return served.map((to, position) => ({
      from,
      to,
      weight: large?.weights[position] ?? BigInt(small?.weights[position] ?? 0),
      sum,
    }));
  });
  return {
    from: Int32Array.from(arcs, ({ from }) => from),
    to: Int32Array.from(arcs, ({ to }) => to),
    weight: arcs.map(({ weight }) => weight),
    sum: arcs.map(({ sum }) => sum),
  };
}
