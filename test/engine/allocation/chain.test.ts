import fc from 'fast-check';
import { allocate, type Allocation } from '../../../engine/allocation/allocate';
import { checkModel } from '../../../engine/checks/check-model';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { anyBudget, anyModel, makeBudget, makeModel, persons, ta2025, ta2026 } from '../../support/city';

function allocated(budget: Budget, model: BudgetModel): Allocation {
  const { value } = allocate([budget], model);
  if (value === null) throw new Error('no allocation');
  return value;
}

/** Largest remainder over exact integer weights, written for the tests alone. */
function byHand(total: number, weights: readonly bigint[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const magnitude = BigInt(Math.abs(total));
  const floors = weights.map((weight) => (magnitude * weight) / sum);
  const left = Number(magnitude - floors.reduce((a, b) => a + b, 0n));
  const order = weights
    .map((weight, at) => ({ at, rest: (magnitude * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const extra = new Set(order.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => (total < 0 ? -1 : 1) * (Number(floor) + (extra.has(at) ? 1 : 0)) + 0);
}

interface Seen {
  readonly place: string;
  readonly moment: number;
  readonly cents: number;
  readonly cells: readonly number[] | null;
  readonly low: readonly number[] | null;
  readonly high: readonly number[] | null;
}

function partsOf({ plain }: Allocation, line: number, measure: number): Seen[] {
  const seen: Seen[] = [];
  plain.placeLine(line, measure, ({ place, moment, cents, cells, low, high }) =>
    seen.push({ place, moment, cents, cells: cells && [...cells], low: low && [...low], high: high && [...high] }),
  );
  return seen;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('every line of every city', () => {
  const city = fc.tuple(anyBudget, anyModel);

  test('parts sum to the line; cells sum to their part; low ≤ amount ≤ high', () => {
    fc.assert(
      fc.property(city, ([budget, model]) => {
        const allocation = allocated(budget, model);
        budget.lines.forEach((_, line) =>
          [0, 1].forEach((measure) => {
            const parts = partsOf(allocation, line, measure);
            const cents = budget.columns[measure].cents[line];
            expect(sum(parts.map((part) => part.cents))).toBe(Number.isNaN(cents) ? 0 : cents);
            for (const { cells, cents: own, low, high } of parts) {
              if (cells === null || low === null || high === null) continue;
              expect(sum(cells)).toBe(own);
              expect(sum(low)).toBeLessThanOrEqual(own);
              expect(sum(high)).toBeGreaterThanOrEqual(own);
            }
          }),
        );
      }),
    );
  });

  test('a line depends on its own amount and driver alone: other lines never move its cents', () => {
    fc.assert(
      fc.property(city, fc.integer({ min: 1, max: 1_000_000 }), ([budget, model], more) => {
        fc.pre(!model.drivers.some(({ kind }) => kind === 'follow'));
        const last = budget.lines.length - 1;
        const changed = {
          ...budget,
          columns: budget.columns.map((column) => ({
            ...column,
            cents: column.cents.map((cents, at) => (at === last ? cents + more : cents)),
          })),
        };
        const [before, after] = [allocated(budget, model), allocated(changed, model)];
        for (let line = 0; line < last; line += 1) expect(partsOf(after, line, 1)).toEqual(partsOf(before, line, 1));
      }),
      { numRuns: 50 },
    );
  });

  test('the chain equals one largest-remainder step after another, done by hand', () => {
    const people = Array.from({ length: 101 }, (_, age) => 7 + ((age * 37) % 91));
    const model = makeModel({
      areas: [{ id: 'north' }, { id: 'south' }],
      population: [
        { year: 2026, area: 'north', source: 'r', evidence: 'A', persons: people },
        { year: 2026, area: 'south', source: 'r', evidence: 'A', persons: people.map((n) => n * 2 + 1) },
      ],
      rules: [
        {
          id: 'r',
          when: { account: '1' },
          shares: [
            { moment: 'pupils', share: '1/3' },
            { moment: 'streets', share: 0.5 },
          ],
        },
      ],
      drivers: [
        { id: 'school-age', kind: 'exclusive', source: 'law', evidence: 'A', from: 7, to: 15 },
        {
          id: 'everybody',
          kind: 'coefficient',
          source: 'decision',
          evidence: 'D',
          share: '0.4',
          low: '0.2',
          high: '0.7',
          from: 0,
          to: 100,
        },
      ],
    });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (total) => {
        const seen = partsOf(allocated(makeBudget([{ id: '1', cents: [total], fields: { account: '1' } }]), model), 0, 0);
        const [pupils, streets, rest] = byHand(total, [2n, 3n, 1n]);
        const both = people.map((n) => BigInt(n + n * 2 + 1));
        const areas = (ages: readonly number[]): number[] =>
          ages.flatMap((cents, age) =>
            cents === 0 ? [0, 0, 0] : [...byHand(cents, [BigInt(people[age]), BigInt(people[age] * 2 + 1)]), 0],
          );
        const schoolAges = areas(
          pupils === 0
            ? both.map(() => 0)
            : byHand(
                pupils,
                both.map((n, age) => (age >= 7 && age <= 15 ? n : 0n)),
              ),
        );
        const [inReach, beyond] = byHand(streets, [2n, 3n]);
        const find = (place: string, moment: number): Seen | undefined =>
          seen.find((part) => part.place === place && part.moment === moment);
        if (pupils !== 0) expect(find('allocated', 0)?.cells).toEqual(schoolAges);
        if (streets !== 0) expect(find('allocated', 1)?.cells).toEqual(areas(byHand(inReach, both)));
        expect(find('driverRemainder', 1)?.cents ?? 0).toBe(beyond);
        expect(find('tagRemainder', -1)?.cents ?? 0).toBe(rest);
      }),
      { numRuns: 100 },
    );
  });
});

describe('examples', () => {
  const line = (fields: Record<string, string>, cents = 100_00): Budget => makeBudget([{ id: '1', cents: [cents], fields }]);
  const places = (budget: Budget, model: BudgetModel): string[] =>
    partsOf(allocated(budget, model), 0, 0).map(({ place }) => place);
  const tagged = { id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] };

  test('a person’s tag wins over a rule', () => {
    const model = makeModel({
      rules: [tagged],
      tags: [{ organiser: 'city', line: '1', shares: [{ moment: 'streets', share: 1 }] }],
    });
    expect(partsOf(allocated(line({ account: '1' }), model), 0, 0)[0].moment).toBe(1);
  });

  test('two rules of equal rank that disagree: nothing is guessed, the line is in the remainder and the clash is named', () => {
    const model = makeModel({ rules: [tagged, { id: 'q', when: { account: '1' }, shares: [{ moment: 'streets', share: 1 }] }] });
    const allocation = allocated(line({ account: '1' }), model);
    expect(partsOf(allocation, 0, 0).map(({ place }) => place)).toEqual(['clash']);
    expect(allocation.plain.issues).toContainEqual(
      expect.objectContaining({ code: 'rule.clash', params: { line: '1', first: 'r', second: 'q' } }),
    );
  });

  test('a rule of equal rank that disagrees clashes also behind one that agrees', () => {
    const other = { id: 'q', when: { account: '1' }, shares: [{ moment: 'streets', share: 1 }] };
    const model = makeModel({ rules: [tagged, { ...tagged, id: 'same' }, other] });
    const allocation = allocated(line({ account: '1' }), model);
    expect(partsOf(allocation, 0, 0).map(({ place }) => place)).toEqual(['clash']);
    expect(allocation.plain.issues.map(({ params }) => params)).toEqual([{ line: '1', first: 'r', second: 'q' }]);
  });

  test('the more specific rule wins; the one that never wins is shadowed, the one that meets no line is dead', () => {
    const rules = [tagged, { ...tagged, id: 'wide', when: { account: '*' } }, { ...tagged, id: 'dead', when: { account: '9' } }];
    const { value, issues } = allocate([line({ account: '1' })], makeModel({ rules }));
    expect(value?.plain.decision(0, 0)).toMatchObject({ origin: { id: 'r' } });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'rule.shadowed', params: { rule: 'wide', by: 'r' } }));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'rule.dead', params: { rule: 'dead' } }));
  });

  test('no children in the population: the situation is named and the money stays in the remainder', () => {
    const model = makeModel({
      rules: [tagged],
      population: [{ year: 2026, area: null, source: 'r', evidence: 'A', persons: persons(0, 10) }],
    });
    expect(places(line({ account: '1' }), model)).toEqual(['driverRemainder']);
  });

  test('no population at all: the same, with the year named', () => {
    const allocation = allocated(line({ account: '1' }), makeModel({ rules: [tagged], population: [] }));
    expect(partsOf(allocation, 0, 0).map(({ place }) => place)).toEqual(['driverRemainder']);
    expect(allocation.plain.issues).toContainEqual(
      expect.objectContaining({ code: 'population.missing', params: { year: 2026, what: '' } }),
    );
  });

  test.each(['abc', '1,5', -1])('a population figure that counts nobody (%p): the year is missing, no exception', (figure) => {
    const population = [
      { year: 2026, area: null, source: 'r', evidence: 'A' as const, persons: [figure, ...persons(5, 5).slice(1)] },
    ];
    const allocation = allocated(line({ account: '1' }), makeModel({ rules: [tagged], population }));
    expect(partsOf(allocation, 0, 0).map(({ place }) => place)).toEqual(['driverRemainder']);
    expect(allocation.plain.issues.map(({ code }) => code)).toEqual(['population.missing']);
  });

  test('the state rule leaves indirect money out by rule, visibly', () => {
    const model = makeModel({ rules: [{ ...tagged, shares: [{ moment: 'streets', share: 1 }] }] });
    const stateRule = { ...model, settings: { ...model.settings, preset: 'state-rule' as const } };
    expect(places(line({ account: '1' }), stateRule)).toEqual(['notAllocable']);
    expect(places(line({ account: '1' }), model)).toEqual(['allocated']);
  });

  test('followers in a ring are named and placed nowhere, unless they are reciprocal', () => {
    const ring = (method?: 'reciprocal'): BudgetModel =>
      makeModel({
        moments: [
          { id: 'a', name: 'A', service: 'school', directness: 'incidental', driver: 'fa' },
          { id: 'b', name: 'B', service: 'school', directness: 'incidental', driver: 'fb' },
          { id: 'c', name: 'C', service: 'school', directness: 'direct', driver: 'school-age' },
        ],
        drivers: [
          { id: 'fa', kind: 'follow', source: 's', evidence: 'A', moments: ['b', 'c'], method },
          { id: 'fb', kind: 'follow', source: 's', evidence: 'A', moments: ['a', 'c'], method },
          { id: 'school-age', kind: 'exclusive', source: 'law', evidence: 'A', from: 7, to: 15 },
        ],
        rules: ['a', 'b', 'c'].map((id, at) => ({ id, when: { account: String(at + 1) }, shares: [{ moment: id, share: 1 }] })),
      });
    const budget = makeBudget(['1', '2', '3'].map((id) => ({ id, cents: [10_000], fields: { account: id } })));
    const refused = allocated(budget, ring());
    expect(partsOf(refused, 0, 0).map(({ place }) => place)).toEqual(['driverRemainder']);
    expect(refused.plain.issues.map(({ code }) => code)).toContain('driver.circular');
    const solved = allocated(budget, ring('reciprocal'));
    expect(partsOf(solved, 0, 0)).toEqual([expect.objectContaining({ place: 'allocated', cents: 10_000 })]);
  });

  test('a reciprocal ring without a way out is refused and named by itself: who follows it is no ring', () => {
    const follower = { kind: 'follow' as const, source: 's', evidence: 'A' as const };
    const moment = { service: 'school', directness: 'incidental' as const };
    const model = makeModel({
      moments: [
        { ...moment, id: 'a', name: 'A', driver: 'fa' },
        { ...moment, id: 'b', name: 'B', driver: 'fb' },
        { ...moment, id: 'c', name: 'C', driver: 'fc' },
        { ...moment, id: 'd', name: 'D', driver: 'everybody' },
      ],
      drivers: [
        { ...follower, id: 'fa', moments: ['b'], method: 'reciprocal' },
        { ...follower, id: 'fb', moments: ['a'], method: 'reciprocal' },
        { ...follower, id: 'fc', moments: ['a', 'd'] },
        { id: 'everybody', kind: 'population', source: 'register', evidence: 'C' },
      ],
      rules: ['a', 'b', 'c', 'd'].map((id) => ({ id, when: { account: id }, shares: [{ moment: id, share: 1 }] })),
    });
    const specs = ['a', 'b', 'c', 'd'].map((id) => ({ id, cents: [10_000, 20_000], fields: { account: id } }));
    const allocation = allocated(makeBudget(specs, [ta2025, ta2026]), model);
    for (const measure of [0, 1]) {
      const found = specs.map((_, at) => partsOf(allocation, at, measure).map(({ place }) => place));
      expect(found).toEqual([['driverRemainder'], ['driverRemainder'], ['allocated'], ['allocated']]);
    }
    const rings = allocation.plain.issues.filter(({ code }) => code === 'driver.circular');
    expect(rings.map(({ params }) => params)).toEqual([{ moments: 'a, b' }]);
  });

  test('a line of a moment and of its own follower is no ring: the follower asks only for what it follows', () => {
    const model = makeModel({
      moments: [
        { id: 'pupils', name: 'P', service: 'school', directness: 'direct', driver: 'school-age' },
        { id: 'office', name: 'O', service: 'school', directness: 'incidental', driver: 'f' },
      ],
      drivers: [
        { id: 'school-age', kind: 'exclusive', source: 'law', evidence: 'A', from: 7, to: 15 },
        { id: 'f', kind: 'follow', source: 's', evidence: 'A', moments: ['pupils'] },
      ],
      rules: [
        {
          id: 'r',
          when: { account: '1' },
          shares: [
            { moment: 'pupils', share: '0.9' },
            { moment: 'office', share: '0.1' },
          ],
        },
      ],
    });
    const allocation = allocated(line({ account: '1' }), model);
    expect(partsOf(allocation, 0, 0).map(({ place, cents }) => [place, cents])).toEqual([
      ['allocated', 9000],
      ['allocated', 1000],
    ]);
    // single ages of a statutory range are C, and so is whoever takes them over
    expect(allocation.plain.reach(0, 0, 1, 1000)).toMatchObject({ evidence: 'C' });
  });

  test('population of one area missing: no total is guessed from the rest, and the area is named', () => {
    const areas = [{ id: 'north' }, { id: 'south' }];
    const population = [{ year: 2026, area: 'north', source: 'r', evidence: 'A' as const, persons: persons(5, 5) }];
    const { value, issues } = allocate([line({ account: '1' })], makeModel({ rules: [tagged], areas, population }));
    expect(value?.plain.populationOf(ta2026)?.total).toBeNull();
    expect(issues).toContainEqual({ code: 'population.missing', severity: 'warning', params: { year: 2026, what: 'south' } });
  });
});

test('a tag that names one moment twice is no tag: the model’s check says so', () => {
  const twice = [
    { moment: 'pupils', share: '0.5' },
    { moment: 'pupils', share: '0.5' },
  ];
  const model = makeModel({ rules: [{ id: 'r', when: { account: '1' }, shares: twice }] });
  const budget = makeBudget([{ id: '1', cents: [100_00], fields: { account: '1' } }]);
  expect(partsOf(allocated(budget, model), 0, 0).map(({ place }) => place)).toEqual(['untagged']);
  expect(checkModel(model).map(({ code, params }) => [code, params])).toContainEqual([
    'model.duplicate-id',
    expect.objectContaining({ what: 'moment', id: 'pupils' }),
  ]);
});
