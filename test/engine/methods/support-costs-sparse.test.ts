import { allocateSupportCosts, type SupportCostInput } from '../../../engine/methods/support-costs';
import { ceiling, floor, total, type Fraction } from '../../oracle/fraction';
import { reciprocalBalances } from '../../oracle/support-costs';

const methods: readonly SupportCostInput['method'][] = ['direct', 'step-down', 'reciprocal'];

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** A large sparse structure: every support unit serves three support units and four operating ones. */
function sparse(count: number): Omit<SupportCostInput, 'method'> {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const support = Array.from({ length: count }, (_, at) => `s${at}`);
  const operating = Array.from({ length: count }, (_, at) => `o${at}`);
  const ownCost = Object.fromEntries([...support, ...operating].map((unit) => [unit, next(100_000_000)]));
  const pick = (units: readonly string[], times: number): [string, number][] =>
    Array.from({ length: times }, () => [units[next(count)], 1 + next(99)]);
  const use = Object.fromEntries(support.map((unit) => [unit, Object.fromEntries([...pick(support, 3), ...pick(operating, 4)])]));
  return { ownCost, support, use };
}

describe('many sparse units', () => {
  test.each(methods)('%s: 3,000 units lose no cent', (method) => {
    const structure = sparse(3000);
    const { operating, gross, moves } = allocateSupportCosts({ method, ...structure });
    expect(sum(Object.values(operating))).toBe(sum(Object.values(structure.ownCost)));
    const [given, taken] = [new Map<string, number>(), new Map<string, number>()];
    for (const { from, to, amount } of moves) {
      given.set(from, (given.get(from) ?? 0) + amount);
      taken.set(to, (taken.get(to) ?? 0) + amount);
    }
    for (const unit of structure.support) expect(given.get(unit) ?? 0).toBe(gross[unit]);
    for (const unit of Object.keys(structure.ownCost)) expect(gross[unit]).toBe(structure.ownCost[unit] + (taken.get(unit) ?? 0));
  });

  test('above the size solved exactly, operating units are those of the exact solution', () => {
    const structure = sparse(55);
    const { operating } = allocateSupportCosts({ method: 'reciprocal', ...structure });
    const balances = reciprocalBalances(structure.ownCost, structure.support, structure.use);
    for (const [unit, amount] of Object.entries(operating)) {
      const exact = balances.get(unit) ?? [0n, 1n];
      expect([floor(exact), ceiling(exact)]).toContain(BigInt(amount));
    }
    expect(sum(Object.values(operating))).toBe(
      Number(total([...Object.values(structure.ownCost)].map((own): Fraction => [BigInt(own), 1n]))[0]),
    );
  });

  test('weights of hundreds of digits', () => {
    const count = 50;
    const support = Array.from({ length: count }, (_, at) => `s${at}`);
    const ownCost = Object.fromEntries([...support.map((unit) => [unit, 100]), ['o', 0], ['p', 0]]) as Record<string, number>;
    const use = Object.fromEntries(
      support.map((unit, at) => [unit, { [support[(at + 1) % count]]: '1e398', o: '1e398', p: `1${'0'.repeat(398)}` }]),
    );
    const { operating } = allocateSupportCosts({ method: 'reciprocal', ownCost, support, use });
    expect(operating).toEqual({ o: 2500, p: 2500 });
    const uneven = { ...use, s0: { o: `${10n ** 390n + 7n}`, s1: '3' } };
    expect(sum(Object.values(allocateSupportCosts({ method: 'reciprocal', ownCost, support, use: uneven }).operating))).toBe(
      5000,
    );
  });

  test('large amounts of both signs: no part of a cent is lost on the way', () => {
    const structure = sparse(55);
    const ownCost = Object.fromEntries(
      Object.entries(structure.ownCost).map(([unit, own], at) => [unit, (at % 3 === 0 ? -1 : 1) * own * 1_000_003]),
    );
    const { operating } = allocateSupportCosts({ method: 'reciprocal', ...structure, ownCost });
    const balances = reciprocalBalances(ownCost, structure.support, structure.use);
    for (const [unit, amount] of Object.entries(operating)) {
      const exact = balances.get(unit) ?? [0n, 1n];
      expect([floor(exact), ceiling(exact)]).toContain(BigInt(amount));
    }
    expect(sum(Object.values(operating))).toBe(sum(Object.values(ownCost)));
  });

  test('equal parts of a cent go to the earlier unit', () => {
    const support = Array.from({ length: 50 }, (_, at) => `s${at}`);
    const ownCost = Object.fromEntries([...support.map((unit) => [unit, 1]), ['o', 0], ['p', 0], ['q', 0]]) as Record<
      string,
      number
    >;
    const use = Object.fromEntries(support.map((unit) => [unit, { q: 7, o: 7, p: 7 }]));
    // 50 cents over three equal units: 16 2/3 each, and the two odd cents go to the first two of own costs.
    expect(allocateSupportCosts({ method: 'reciprocal', ownCost, support, use }).operating).toEqual({ o: 17, p: 17, q: 16 });
  });

  test('cents that circle for long still end at operating units', () => {
    const count = 60;
    const support = Array.from({ length: count }, (_, at) => `s${at}`);
    const ownCost = Object.fromEntries([...support.map((unit) => [unit, 1_000_000]), ['o', 0]]) as Record<string, number>;
    const use = Object.fromEntries(support.map((unit, at) => [unit, { [support[(at + 1) % count]]: 100_000, o: 1 }]));
    const { operating, gross } = allocateSupportCosts({ method: 'reciprocal', ownCost, support, use });
    expect(operating).toEqual({ o: 60_000_000 });
    // Every unit passes on a hundred thousand times its own cost before it is gone.
    expect(gross['s0']).toBe(100_001_000_000);
  });
});
