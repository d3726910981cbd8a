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

/** The least any method can do: each weight read once by name, and added up in doubles. */
function sumOfWeights({ use }: Omit<SupportCostInput, 'method'>): number {
  let sum = 0;
  for (const served of Object.values(use)) for (const weight of Object.values(served)) sum += Number(weight);
  return sum;
}

/** Support costs over 5,000 sparse units, against two floors of the same run: looking at every weight, and writing the input as JSON. */
export function supportCostsBench(print: (line: string) => void): void {
  const structure = sparseUnits(5000);
  const adding = fastest(() => sumOfWeights(structure), 40);
  const writing = fastest(() => JSON.stringify(structure), 40);
  print('support costs of 5,000 sparse units (a few milliseconds)');
  print(`  floors: each weight added up once ${adding.toFixed(2)} ms; JSON.stringify of the input ${writing.toFixed(2)} ms`);
  for (const method of ['direct', 'step-down', 'reciprocal'] as const) {
    const time = fastest(() => allocateSupportCosts({ method, ...structure }), 40);
    print(
      `  ${method}: ${time.toFixed(1)} ms, ${(time / adding).toFixed(1)}x adding up, ${(time / writing).toFixed(1)}x JSON.stringify`,
    );
  }
}
