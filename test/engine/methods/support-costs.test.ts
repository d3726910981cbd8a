import fc from 'fast-check';
import { RefusedInput } from '../../../engine/issues/refused-input';
import { apportion } from '../../../engine/money/apportion';
import { allocateSupportCosts, type SupportCostInput } from '../../../engine/methods/support-costs';
import { floor, isLess, minus, size, type Fraction } from '../../oracle/fraction';
import { reciprocalBalances } from '../../oracle/support-costs';

type Method = SupportCostInput['method'];
const methods: readonly Method[] = ['direct', 'step-down', 'reciprocal'];

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** Up to six support and four operating units; every support unit serves the first operating unit, so that nothing is refused. */
const structures = fc
  .record({ support: fc.integer({ min: 0, max: 6 }), operating: fc.integer({ min: 1, max: 4 }) })
  .chain(({ support, operating }) => {
    const names = [
      ...Array.from({ length: support }, (_, at) => `s${at}`),
      ...Array.from({ length: operating }, (_, at) => `o${at}`),
    ];
    return fc
      .record({
        own: fc.array(fc.oneof(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 0, max: 10_000_000_00 })), {
          minLength: names.length,
          maxLength: names.length,
        }),
        weights: fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 9 })), { minLength: names.length, maxLength: names.length }),
          {
            minLength: support,
            maxLength: support,
          },
        ),
        order: fc.shuffledSubarray(names, { minLength: names.length }),
        closing: fc.shuffledSubarray(names.slice(0, support), { minLength: support }),
      })
      .map(({ own, weights, order, closing }) => ({
        ownCost: Object.fromEntries(order.map((name, at) => [name, own[at]])),
        support: closing,
        use: Object.fromEntries(
          weights.map((row, at) => [
            `s${at}`,
            Object.fromEntries(names.map((name, to) => [name, name === 'o0' ? row[to] + 1 : row[to]])),
          ]),
        ),
      }));
  });

const inflow = (moves: readonly { to: string; amount: number }[], unit: string): number =>
  sum(moves.filter(({ to }) => to === unit).map(({ amount }) => amount));
const outflow = (moves: readonly { from: string; amount: number }[], unit: string): number =>
  sum(moves.filter(({ from }) => from === unit).map(({ amount }) => amount));

describe.each(methods)('%s', (method) => {
  test('money in equals money out, at every support unit and in all', () =>
    fc.assert(
      fc.property(structures, (structure) => {
        const { operating, gross, moves } = allocateSupportCosts({ method, ...structure });
        expect(sum(Object.values(operating))).toBe(sum(Object.values(structure.ownCost)));
        expect(Object.keys(gross)).toEqual(Object.keys(structure.ownCost));
        expect(Object.keys(operating)).toEqual(
          Object.keys(structure.ownCost).filter((unit) => !structure.support.includes(unit)),
        );
        for (const unit of structure.support) {
          expect(gross[unit]).toBe(structure.ownCost[unit] + inflow(moves, unit));
          expect(outflow(moves, unit)).toBe(gross[unit]);
        }
        for (const [unit, amount] of Object.entries(operating)) expect(gross[unit]).toBe(amount);
        for (const { from, to, amount } of moves) {
          expect(from).not.toBe(to);
          expect(structure.use[from][to]).toBeGreaterThan(0);
          expect(amount).not.toBe(0);
        }
        expect([...Object.values(operating), ...Object.values(gross)].some((amount) => Object.is(amount, -0))).toBe(false);
      }),
      { numRuns: 150 },
    ));

  test('operating units get what the moves say', () =>
    fc.assert(
      fc.property(structures, (structure) => {
        const { operating, moves } = allocateSupportCosts({ method, ...structure });
        // One operating unit is served by all, so no part of the structure is cut off.
        for (const [unit, amount] of Object.entries(operating))
          expect(amount).toBe(structure.ownCost[unit] + inflow(moves, unit));
      }),
      { numRuns: 150 },
    ));

  test('use by itself and the scale of use make no difference', () =>
    fc.assert(
      fc.property(structures, fc.integer({ min: 1, max: 99 }), (structure, scale) => {
        const use = Object.fromEntries(
          Object.entries(structure.use).map(([from, served]) => [
            from,
            Object.fromEntries(Object.entries(served).map(([to, weight]) => [to, from === to ? 77 : `${weight}/${scale}`])),
          ]),
        );
        expect(allocateSupportCosts({ method, ...structure, use })).toEqual(allocateSupportCosts({ method, ...structure }));
      }),
      { numRuns: 50 },
    ));

  test('no support units: nothing moves', () =>
    expect(allocateSupportCosts({ method, ownCost: { school: 5 }, support: [], use: {} })).toEqual({
      operating: { school: 5 },
      gross: { school: 5 },
      moves: [],
    }));

  test('hostile names are names', () => {
    const ownCost = JSON.parse('{"__proto__": 100, "constructor": 10, "toString": 1}') as Record<string, number>;
    const use = JSON.parse('{"__proto__": {"constructor": 1, "toString": 3}}') as Record<string, Record<string, number>>;
    const { operating, gross } = allocateSupportCosts({ method, ownCost, support: ['__proto__'], use });
    expect(Object.entries(operating)).toEqual([
      ['constructor', 35],
      ['toString', 76],
    ]);
    expect(Object.keys(gross)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

test('direct: each closing is one apportion over operating units, in the order of own costs', () =>
  fc.assert(
    fc.property(structures, (structure) => {
      const { moves } = allocateSupportCosts({ method: 'direct', ...structure });
      const served = Object.keys(structure.ownCost).filter((unit) => !structure.support.includes(unit));
      const expected = structure.support.flatMap((from) => {
        const shares = apportion(
          structure.ownCost[from],
          served.map((to) => structure.use[from][to]),
        );
        return served.map((to, at) => ({ from, to, amount: shares[at] })).filter(({ amount }) => amount !== 0);
      });
      expect(moves).toEqual(expected);
    }),
  ));

test('step-down: each closing is one apportion over operating and still open units; a closed one receives nothing', () =>
  fc.assert(
    fc.property(structures, (structure) => {
      const { moves } = allocateSupportCosts({ method: 'step-down', ...structure });
      const held = { ...structure.ownCost };
      const expected = structure.support.flatMap((from, at) => {
        const closed = structure.support.slice(0, at + 1);
        const served = Object.keys(held).filter((unit) => !closed.includes(unit));
        const shares = apportion(
          held[from],
          served.map((to) => structure.use[from][to]),
        );
        served.forEach((to, place) => (held[to] += shares[place]));
        return served.map((to, place) => ({ from, to, amount: shares[place] })).filter(({ amount }) => amount !== 0);
      });
      expect(moves).toEqual(expected);
    }),
  ));

describe('reciprocal', () => {
  test('what is received is the exact solution, by largest remainder to the cost of all support units', () =>
    fc.assert(
      fc.property(structures, (structure) => {
        const { ownCost, support, use } = structure;
        const { operating } = allocateSupportCosts({ method: 'reciprocal', ...structure });
        const balances = reciprocalBalances(ownCost, support, use);
        const units = Object.keys(operating);
        const toPlace = sum(support.map((unit) => ownCost[unit]));
        const sign = toPlace < 0 ? -1n : 1n;
        const exact = units.map((unit): Fraction => {
          const [n, d] = minus(balances.get(unit) ?? [0n, 1n], [BigInt(ownCost[unit]), 1n]);
          return [sign * n, d];
        });
        const received = exact.map(floor);
        const rests = exact.map((value, at): Fraction => minus(value, [received[at], 1n]));
        const order = units
          .map((_, at) => at)
          .sort((a, b) => (isLess(rests[b], rests[a]) ? -1 : isLess(rests[a], rests[b]) ? 1 : a - b));
        const left = Math.abs(toPlace) - Number(received.reduce((a, b) => a + b, 0n));
        for (const at of order.slice(0, left)) received[at] += 1n;
        expect(units.map((unit) => operating[unit] - ownCost[unit])).toEqual(received.map((cents) => Number(sign * cents) || 0));
      }),
      { numRuns: 150 },
    ));

  test('each flow between support units is next to its exact amount', () =>
    fc.assert(
      fc.property(structures, (structure) => {
        const { gross } = allocateSupportCosts({ method: 'reciprocal', ...structure });
        const balances = reciprocalBalances(structure.ownCost, structure.support, structure.use);
        const most: Fraction = [BigInt(structure.support.length) + 1n, 1n];
        for (const unit of structure.support)
          expect(isLess(size(minus(balances.get(unit) ?? [0n, 1n], [BigInt(gross[unit]), 1n])), most)).toBe(true);
      }),
      { numRuns: 100 },
    ));

  test('a textbook pair that serves each other', () =>
    expect(
      allocateSupportCosts({
        method: 'reciprocal',
        ownCost: { it: 100_000, hr: 50_000, school: 0, care: 0 },
        support: ['it', 'hr'],
        use: { it: { hr: 0.2, school: 0.5, care: 0.3 }, hr: { it: 0.1, school: 0.4, care: 0.5 } },
      }),
    ).toEqual({
      operating: { school: 82_143, care: 67_857 },
      gross: { it: 107_143, hr: 71_429, school: 82_143, care: 67_857 },
      moves: expect.arrayContaining([
        { from: 'it', to: 'hr', amount: 21_429 },
        { from: 'hr', to: 'it', amount: 7_143 },
      ]) as unknown,
    }));

  test('parts that share no unit keep their own sums in the moves', () => {
    const { operating, moves } = allocateSupportCosts({
      method: 'reciprocal',
      ownCost: { a: 1, b: 2, o1: 0, o2: 0, o3: 0, o4: 0, o5: 0 },
      support: ['a', 'b'],
      use: { a: { o1: 45, o2: 55 }, b: { o3: 3, o4: 3, o5: 4 } },
    });
    expect(sum(Object.values(operating))).toBe(3);
    expect([outflow(moves, 'a'), outflow(moves, 'b')]).toEqual([1, 2]);
  });
});

test('the order of units is that of the keys of own costs: JavaScript puts whole numbers first', () => {
  const ownCost = { it: 3, 20: 0, 10: 0 };
  const { operating, gross } = allocateSupportCosts({
    method: 'direct',
    ownCost,
    support: ['it'],
    use: { it: { 20: 1, 10: 1 } },
  });
  expect(Object.entries(operating)).toEqual([
    ['10', 2],
    ['20', 1],
  ]);
  expect(Object.keys(gross)).toEqual(['10', '20', 'it']);
});

describe('refusals name the units', () => {
  const units = (input: SupportCostInput): unknown => {
    try {
      allocateSupportCosts(input);
    } catch (error) {
      if (error instanceof RefusedInput) return [error.code, error.params['units']];
      throw error;
    }
    return 'accepted';
  };
  const ownCost = { a: 1, b: 2, c: 3, d: 4, o: 5 };

  test.each(methods)('%s: a support unit without own cost', (method) =>
    expect(units({ method, ownCost, support: ['x', 'a', 'y'], use: { a: { o: 1 } } })).toEqual([
      'support.missing-own-cost',
      ['x', 'y'],
    ]),
  );
  test.each(methods)('%s: unknown units', (method) =>
    expect(units({ method, ownCost, support: ['a'], use: { a: { o: 1, x: 1 }, z: { o: 1 } } })).toEqual([
      'support.unknown-unit',
      ['x', 'z'],
    ]),
  );
  test.each(methods)('%s: an operating unit that serves', (method) =>
    expect(units({ method, ownCost, support: ['a'], use: { a: { o: 1 }, b: { o: 1 } } })).toEqual([
      'support.unknown-unit',
      ['b'],
    ]),
  );
  test.each(methods)('%s: the same unit twice', (method) =>
    expect(units({ method, ownCost, support: ['a', 'a'], use: { a: { o: 1 } } })).toEqual(['support.repeated', ['a']]),
  );
  test.each(methods)('%s: who serves nobody', (method) =>
    expect(units({ method, ownCost, support: ['a', 'b', 'c'], use: { a: { o: 1 }, b: { b: 4 }, c: { o: 0 } } })).toEqual([
      'support.serves-nobody',
      ['b', 'c'],
    ]),
  );
  test('direct: who serves support units alone', () =>
    expect(units({ method: 'direct', ownCost, support: ['a', 'b'], use: { a: { b: 1 }, b: { o: 1 } } })).toEqual([
      'support.serves-nobody',
      ['a'],
    ]));
  test('step-down: who serves closed units alone', () =>
    expect(units({ method: 'step-down', ownCost, support: ['a', 'b'], use: { a: { o: 1 }, b: { a: 1 } } })).toEqual([
      'support.serves-nobody',
      ['b'],
    ]));
  test('reciprocal: a loop with no way out, without those that only feed it', () =>
    expect(
      units({
        method: 'reciprocal',
        ownCost,
        support: ['d', 'a', 'b', 'c'],
        use: { a: { b: 1 }, b: { a: 1 }, c: { a: 1 }, d: { a: 1, o: 1 } },
      }),
    ).toEqual(['support.closed-loop', ['a', 'b']]));
  test('reciprocal: a loop with a way out is none', () =>
    expect(units({ method: 'reciprocal', ownCost, support: ['a', 'b'], use: { a: { b: 1 }, b: { a: 999, o: '1e-9' } } })).toBe(
      'accepted',
    ));

  test.each([
    [{ ownCost: { a: 0.5, o: 1 }, use: { a: { o: 1 } } }, 'amount.unsafe'],
    [{ ownCost: { a: Number.MAX_SAFE_INTEGER, o: 1 }, use: { a: { o: 1 } } }, 'amount.unsafe'],
    [{ ownCost: { a: 1, o: 1 }, use: { a: { o: -1 } } }, 'weights.negative'],
    [{ ownCost: { a: 1, o: 1 }, use: { a: { o: 'half' } } }, 'weights.invalid'],
    [{ ownCost: { a: 1, o: 1 }, use: { a: { o: NaN } } }, 'weights.invalid'],
  ])('%j: %s', (input, code) => {
    for (const method of methods)
      expect(() => allocateSupportCosts({ method, support: ['a'], ...input } as SupportCostInput)).toThrow(code);
  });
});
