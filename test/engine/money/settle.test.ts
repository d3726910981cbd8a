import fc from 'fast-check';
import { settle } from '../../../engine/money/settle';

const nodes = 6;
const networks = fc.record({
  arcs: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 }), fc.integer({ min: 0, max: 3 })), {
    maxLength: 14,
  }),
  excess: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: nodes, maxLength: nodes }),
});

/** Largest amount that can leave the nodes with excess for nodes with a deficit: the smallest cut, tried over all sets of nodes. */
function smallestCut(arcs: readonly (readonly [number, number, number])[], excess: readonly number[]): number {
  let least = Infinity;
  for (let set = 0; set < 2 ** nodes; set += 1) {
    const inside = (node: number): boolean => (set & (1 << node)) !== 0;
    let cut = 0;
    excess.forEach((amount, node) => (cut += inside(node) ? Math.max(0, -amount) : Math.max(0, amount)));
    for (const [from, to, high] of arcs) if (inside(from) && !inside(to)) cut += high;
    least = Math.min(least, cut);
  }
  return least;
}

test('moves as much as the smallest cut lets through, within bounds, losing nothing', () =>
  fc.assert(
    fc.property(networks, ({ arcs, excess }) => {
      const flow = new Float64Array(arcs.length);
      const high = Float64Array.from(arcs, ([, , most]) => most);
      const left = Float64Array.from(excess);
      settle(
        {
          from: Int32Array.from(arcs, ([from]) => from),
          to: Int32Array.from(arcs, ([, to]) => to),
          low: new Float64Array(arcs.length),
          high,
          flow,
        },
        left,
      );
      flow.forEach((units, arc) => expect(units >= 0 && units <= high[arc] && Number.isInteger(units)).toBe(true));
      const balance = [...excess];
      arcs.forEach(([from, to], arc) => {
        balance[from] -= flow[arc];
        balance[to] += flow[arc];
      });
      expect(Array.from(left)).toEqual(balance);
      const moved = excess.reduce((sum, amount, node) => sum + Math.max(0, amount) - Math.max(0, left[node]), 0);
      expect(moved).toBe(smallestCut(arcs, excess));
    }),
    { numRuns: 500 },
  ));
