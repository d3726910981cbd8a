import fc from 'fast-check';
import { UnitFlow } from '../../../engine/methods/unit-flow';

const nodes = 4;
const arcs = fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 }), fc.integer({ min: -4, max: 4 })), {
  maxLength: 9,
});

/** Cost and choice of the cheapest way to carry 0 or 1 on every arc so that nothing stays at a node; of equals the first that carries earlier arcs. */
function cheapest(list: readonly (readonly [number, number, number])[], given: readonly number[]): readonly number[] | null {
  let best: { readonly cost: number; readonly carries: readonly number[] } | null = null;
  for (let choice = 2 ** list.length - 1; choice >= 0; choice -= 1) {
    const carries = list.map((_, arc) => (choice >> (list.length - 1 - arc)) & 1);
    const held = [...given];
    list.forEach(([from, to], arc) => {
      held[from] -= carries[arc];
      held[to] += carries[arc];
    });
    if (held.some((left) => left !== 0)) continue;
    const cost = list.reduce((sum, [, , price], arc) => sum + price * carries[arc], 0);
    if (best === null || cost < best.cost) best = { cost, carries };
  }
  return best?.carries ?? null;
}

test('finds the cheapest of all ways, and of equal ones the preferred', () =>
  fc.assert(
    fc.property(arcs, fc.array(fc.integer({ min: -1, max: 1 }), { minLength: nodes, maxLength: nodes }), (list, given) => {
      const flow = new UnitFlow(nodes);
      const numbers = list.map(([from, to, price]) => flow.add(from, to, BigInt(price)));
      given.forEach((amount, node) => (flow.excess[node] += amount));
      flow.solve();
      const expected = cheapest(list, given);
      if (expected === null) return expect(flow.excess.some((left) => left !== 0)).toBe(true);
      flow.prefer(numbers);
      expect(numbers.map((arc) => flow.carries(arc))).toEqual(expected);
    }),
    { numRuns: 500 },
  ));
