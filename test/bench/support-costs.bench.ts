import { allocateSupportCosts, type SupportCostInput } from '../../engine/methods/support-costs';
import { fastest } from './fastest';

/** Half of the units support: each serves three support units and four operating ones. */
function sparseUnits(count: number): Omit<SupportCostInput, 'method'> {
  let state = 7;
  const next = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const support = Array.from({ length: count / 2 }, (_, at) => `s${at}`);
  const operating = Array.from({ length: count / 2 }, (_, at) => `o${at}`);
  const some = (units: readonly string[], times: number): [string, number][] =>
    Array.from({ length: times }, () => [units[next(units.length)], 1 + next(99)]);
  return {
    ownCost: Object.fromEntries([...support, ...operating].map((unit) => [unit, next(100_000_000)])),
    support,
    use: Object.fromEntries(support.map((unit) => [unit, Object.fromEntries([...some(support, 3), ...some(operating, 4)])])),
  };
}

/** Support costs over 5,000 sparse units, against writing the structure out as JSON: the price of merely looking at it once. */
export function supportCostsBench(print: (line: string) => void): void {
  const structure = sparseUnits(5000);
  const looking = fastest(() => JSON.stringify(structure), 20);
  print(`support costs, 5,000 sparse units (JSON.stringify of the input: ${looking.toFixed(1)} ms)`);
  for (const method of ['direct', 'step-down', 'reciprocal'] as const) {
    const time = fastest(() => allocateSupportCosts({ method, ...structure }), 20);
    print(`  ${method}: ${time.toFixed(1)} ms, ${(time / looking).toFixed(1)}x`);
  }
}
