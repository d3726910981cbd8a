import { allocate } from '../../../engine/allocation/allocate';
import type { Reach } from '../../../engine/allocation/reach';
import type { DriverSettings } from '../../../engine/model/driver';
import type { BudgetModel } from '../../../engine/model/model';
import { rationalText, toNumber } from '../../../engine/money/rational';
import { makeBudget, makeModel, persons } from '../../support/city';

const about = { id: 'd', source: 'register', evidence: 'A' as const };

/** What a driver gives for a line of 1,000 euros in a city of 100 persons a year of age under 18 and 50 above. */
function reachOf(driver: DriverSettings, changes: Partial<BudgetModel> = {}): { reach: Reach | null; codes: string[] } {
  const model = makeModel({
    moments: [{ id: 'm', name: 'M', service: 'school', directness: 'direct', driver: 'd' }],
    drivers: [driver],
    rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'm', share: 1 }] }],
    ...changes,
  });
  const { value } = allocate([makeBudget([{ id: '1', cents: [1000_00] }])], model);
  const reach = value?.plain.reach(0, 0, 0, 1000_00) ?? null;
  return { reach, codes: value?.plain.issues.map(({ code }) => code) ?? [] };
}

const weights = (driver: DriverSettings, changes: Partial<BudgetModel> = {}): Record<string, string> =>
  Object.fromEntries(
    (reachOf(driver, changes).reach?.exactWeights ?? []).flatMap((weight, age) =>
      weight.n === 0n ? [] : [[String(age), rationalText(weight)]],
    ),
  );

describe('weights by kind', () => {
  test('exclusive: inhabitants of the range', () => {
    expect(weights({ ...about, kind: 'exclusive', from: 17, to: 18 })).toEqual({ '17': '100', '18': '50' });
  });

  test('users: counts as they are; a band by population, one grade lower', () => {
    expect(weights({ ...about, kind: 'users', counts: [{ from: 3, to: 3, count: 7 }] })).toEqual({ '3': '7' });
    const banded = { ...about, kind: 'users' as const, counts: [{ from: 17, to: 18, count: 30 }] };
    expect(weights(banded)).toEqual({ '17': '20', '18': '10' });
    expect(reachOf(banded).reach?.evidence).toBe('B');
  });

  test('price-volume: p·q; weighted-users: w·n, exactly', () => {
    expect(weights({ ...about, kind: 'price-volume', items: [{ from: 3, to: 3, volume: 3, price: '10.10' }] })).toEqual({
      '3': '303/10',
    });
    const items = [
      { from: 6, to: 6, count: 100, weight: '0.61' },
      { from: 7, to: 7, count: 100, weight: 1 },
    ];
    expect(weights({ ...about, kind: 'weighted-users', items })).toEqual({ '6': '61', '7': '100' });
  });

  test('profile: euros per resident times residents', () => {
    expect(weights({ ...about, kind: 'profile', prices: [{ from: 17, to: 18, perHead: '9713.30' }] })).toEqual({
      '17': '971330',
      '18': '485665',
    });
  });

  test('household: children ÷ persons to the children, the rest to adults of 18-64 by population', () => {
    const { reach } = reachOf({ ...about, kind: 'household', children: [{ from: 5, to: 5, count: 30 }], persons: 124 });
    expect(reach?.exactWeights.map(toNumber)).toEqual(
      persons(0, 0).map((_, age) => (age === 5 ? 30 : age >= 18 && age <= 64 ? 2 : 0)),
    );
  });

  test('household by an equivalence scale: a child weighs less than an adult', () => {
    const scaled = weights({
      ...about,
      kind: 'household',
      children: [{ from: 5, to: 5, count: 30 }],
      persons: 124,
      childWeight: '0.3',
    });
    expect(scaled['5']).toBe('9');
    expect(scaled['64']).toBe('2');
  });

  test('coefficient: its share by population of its ages; the rest is remainder', () => {
    const { reach } = reachOf({ ...about, kind: 'coefficient', share: '0.4', low: '0.2', high: '0.5', from: 0, to: 17 });
    expect([reach?.share, reach?.low, reach?.high].map((share) => share && rationalText(share))).toEqual(['2/5', '1/5', '1/2']);
  });

  test('amounts: typed euros; more than the line is refused, never scaled', () => {
    const typed = (amount: number): DriverSettings => ({ ...about, kind: 'amounts', amounts: [{ from: 4, to: 4, amount }] });
    expect(rationalText(reachOf(typed(250)).reach?.share ?? { n: 0n, d: 1n })).toBe('1/4');
    expect(reachOf(typed(1000.01))).toEqual({ reach: null, codes: ['driver.amounts-over-line'] });
  });

  test('household of a line in one area: the same parts, its own children and residents', () => {
    const areas = [{ id: 'north' }, { id: 'south' }];
    const children = [
      { from: 5, to: 5, area: 'north', count: 10 },
      { from: 6, to: 6, area: 'south', count: 20 },
    ];
    const { reach } = reachOf(
      { ...about, kind: 'household', children, persons: 90 },
      {
        areas,
        population: areas.map(({ id }) => ({
          year: 2026,
          area: id,
          source: 'r',
          evidence: 'A' as const,
          persons: persons(9, 9),
        })),
        attributes: [{ id: 'a', when: { account: '*' }, area: 'north' }],
      },
    );
    const weight = (from: number, to: number): number =>
      (reach?.exactWeights ?? []).slice(from, to + 1).reduce((sum, value) => sum + toNumber(value), 0);
    expect([weight(5, 5), weight(6, 6)]).toEqual([30, 0]);
    expect(weight(18, 64)).toBeCloseTo(60, 9);
  });

  test('household where no adults live: the adults’ part is remainder, and said', () => {
    const population = [{ year: 2026, area: null, source: 'r', evidence: 'A' as const, persons: persons(10, 0) }];
    const { reach, codes } = reachOf(
      { ...about, kind: 'household', children: [{ from: 5, to: 5, count: 20 }], persons: 60 },
      { population },
    );
    expect(rationalText(reach?.share ?? { n: 0n, d: 1n })).toBe('1/3');
    expect(codes).toEqual(['driver.nobody']);
  });

  test('amounts that name no line, with several lines in the moment: refused, never placed on each', () => {
    const model = makeModel({
      moments: [{ id: 'm', name: 'M', service: 'school', directness: 'direct', driver: 'd' }],
      drivers: [{ ...about, kind: 'amounts', amounts: [{ from: 4, to: 4, amount: 400 }] }],
      rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'm', share: 1 }] }],
    });
    const specs = [
      { id: '1', cents: [1000_00] },
      { id: '2', cents: [500_00] },
    ];
    const { value } = allocate([makeBudget(specs)], model);
    expect(value?.plain.reach(0, 0, 0, 1000_00)).toBeNull();
    expect(value?.plain.issues.map(({ code }) => code)).toEqual(['driver.amounts-several-lines']);
  });

  test('none: nobody', () => {
    expect(reachOf({ ...about, kind: 'none' }).reach).toBeNull();
  });
});

describe('areas', () => {
  const areas = {
    areas: [{ id: 'north' }, { id: 'south' }],
    population: ['north', 'south'].map((area, at) => ({
      year: 2026,
      area,
      source: 'r',
      evidence: 'A' as const,
      persons: persons(25 + 50 * at, 25),
    })),
  };

  test('counts by area: one joint step; an area figure keeps the driver’s own grade', () => {
    const { reach } = reachOf({ ...about, kind: 'users', counts: [{ from: 3, to: 3, area: 'south', count: 7 }] }, areas);
    expect([reach?.by, reach?.areaEvidence]).toEqual(['age-area', 'A']);
  });

  test('counts by age and totals by area are raked from the population to both margins', () => {
    const counts = [
      { from: 3, to: 3, count: 60 },
      { from: 30, to: 30, count: 40 },
    ];
    const areaTotals = [
      { area: 'north', count: 20 },
      { area: 'south', count: 80 },
    ];
    const { reach } = reachOf({ ...about, kind: 'users', counts, areaTotals }, areas);
    const cells = reach?.exactWeights.map(toNumber) ?? [];
    const sumOf = (wanted: (cell: number) => boolean): number =>
      cells.reduce((sum, weight, cell) => (wanted(cell) ? sum + weight : sum), 0);
    expect(sumOf((cell) => Math.floor(cell / 3) === 3)).toBeCloseTo(60, 2);
    expect(sumOf((cell) => cell % 3 === 0)).toBeCloseTo(20, 2);
    expect(reach?.evidence).toBe('C');
    expect(reach?.raked?.iterations).toBeGreaterThan(0);
    expect(reach?.raked?.gap).toBeLessThan(1e-6);
  });

  test('otherwise by the population of the age, evidence at best C; or not at all', () => {
    const users = { ...about, kind: 'users' as const, counts: [{ from: 3, to: 3, count: 7 }] };
    expect(reachOf(users, areas).reach).toMatchObject({ evidence: 'A', areaEvidence: 'C' });
    expect(reachOf({ ...users, areas: 'none' }, areas).reach).toMatchObject({ areaWeights: null, areaEvidence: 'A' });
  });
});

describe('evidence', () => {
  const users = { ...about, kind: 'users' as const, counts: [{ from: 3, to: 3, count: 7 }] };

  test('counts of another year are B; a library default is C at best', () => {
    expect(reachOf({ ...users, period: 2026 }).reach?.evidence).toBe('A');
    expect(reachOf({ ...users, period: 2024 }).reach?.evidence).toBe('B');
    expect(reachOf({ ...users, default: true }).reach?.evidence).toBe('C');
  });

  test('of several entries the newest that holds is used; none that holds is named', () => {
    const older = { ...users, validFrom: 2020 };
    const newer = { ...users, validFrom: 2026, counts: [{ from: 9, to: 9, count: 1 }] };
    expect(Object.keys(weights(older, { drivers: [newer, older] }))).toEqual(['9']);
    expect(reachOf({ ...users, validFrom: 2030 })).toEqual({ reach: null, codes: ['driver.not-in-force'] });
  });

  test('weights that are negative or no numbers are refused with the driver named', () => {
    for (const count of [-1, 'many']) {
      expect(reachOf({ ...users, counts: [{ from: 3, to: 3, count }] })).toEqual({
        reach: null,
        codes: ['driver.weights-invalid'],
      });
    }
    expect(reachOf({ ...users, counts: [{ from: 3, to: 3, count: 0 }] }).codes).toEqual(['driver.nobody']);
  });
});
