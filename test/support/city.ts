import fc from 'fast-check';
import type { Budget, BudgetLine } from '../../engine/model/budget';
import type { DriverSettings } from '../../engine/model/driver';
import type { Measure } from '../../engine/model/layout';
import type { PopulationTable } from '../../engine/model/population';
import type { BudgetModel } from '../../engine/model/model';
import type { LineKind } from '../../engine/model/terms';

/** Small cities for tests: hand-made ones for examples, arbitrary ones for laws. */

export const ta2026: Measure = { id: 'TA 2026', kind: 'budget', year: 2026 };
export const ta2025: Measure = { id: 'TA 2025', kind: 'budget', year: 2025 };

/** 101 persons counts: `young` for ages 0-17, `old` above. */
export const persons = (young: number, old: number): number[] =>
  Array.from({ length: 101 }, (_, age) => (age < 18 ? young : old));

export function makeModel(changes: Partial<BudgetModel> = {}): BudgetModel {
  return {
    schema: 'momentti/model/1',
    settings: { title: 'Testikunta', currency: 'EUR', childAgeLimit: 18, adults: { from: 18, to: 64 }, preset: 'four-classes' },
    publication: { threshold: 5, zeros: 'publish' },
    organisers: [
      { id: 'city', name: 'City' },
      { id: 'county', name: 'County' },
    ],
    measures: [],
    segments: [
      { id: '0-6', from: 0, to: 6 },
      { id: '7-17', from: 7, to: 17 },
      { id: '18+', from: 18, to: 100 },
    ],
    areas: [],
    population: [2025, 2026].map((year) => ({ year, area: null, source: 'register', evidence: 'A', persons: persons(100, 50) })),
    services: [
      { id: 'school', name: 'School' },
      { id: 'roads', name: 'Roads' },
    ],
    moments: [
      { id: 'pupils', name: 'Pupils', service: 'school', directness: 'direct', driver: 'school-age' },
      { id: 'streets', name: 'Streets', service: 'roads', directness: 'environment', driver: 'everybody' },
    ],
    drivers: [
      { id: 'school-age', kind: 'exclusive', source: 'law', evidence: 'A', from: 7, to: 15 },
      { id: 'everybody', kind: 'population', source: 'register', evidence: 'C' },
    ],
    rules: [],
    tags: [],
    attributes: [],
    supportCosts: [],
    layouts: [],
    ...changes,
  };
}

export interface LineSpec {
  readonly id: string;
  readonly cents: readonly number[];
  readonly kind?: LineKind;
  readonly fields?: Readonly<Record<string, string>>;
}

export function makeBudget(specs: readonly LineSpec[], measures: readonly Measure[] = [ta2026], organiser = 'city'): Budget {
  const lines = specs.map((spec, index): BudgetLine => ({
    id: spec.id,
    organiser,
    label: `Line ${spec.id}`,
    kind: spec.kind ?? 'expense',
    fields: spec.fields ?? { account: spec.id },
    at: { file: 'b.xlsx', sheet: 'TA', cell: `A${index + 2}` },
    row: index + 2,
  }));
  const columns = measures.map((measure, at) => ({
    measure,
    column: String.fromCharCode(66 + at),
    cents: Float64Array.from(specs, (spec) => spec.cents[at] ?? NaN),
  }));
  return { organiser, file: 'b.xlsx', currency: 'EUR', lines, columns };
}

const age = fc.integer({ min: 0, max: 100 });
const range = fc.tuple(age, age).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const evidence = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const);
const bounds = fc.constantFrom({}, { low: '0.2', high: '1' }, { low: 0.5 });
const count = fc.integer({ min: 0, max: 500 });

/** Any driver but formula and follow; areas "north" and "south" where the model has them. */
const anyDriver = (id: string, areas: readonly string[]): fc.Arbitrary<DriverSettings> => {
  const about = fc.tuple(evidence, bounds).map(([grade, limits]) => ({ id, source: 'test', evidence: grade, ...limits }));
  const where = areas.length === 0 ? fc.constant({}) : fc.constantFrom({}, ...areas.map((area) => ({ area })));
  const place = fc.tuple(range, where).map(([ages, area]) => ({ ...ages, ...area }));
  const counts = fc.array(
    fc.tuple(place, count).map(([at, n]) => ({ ...at, count: n })),
    { minLength: 1, maxLength: 6 },
  );
  return fc.oneof(
    fc.tuple(about, range).map(([own, ages]) => ({ ...own, kind: 'exclusive' as const, ...ages })),
    fc.tuple(about, counts).map(([own, entries]) => ({ ...own, kind: 'users' as const, counts: entries })),
    fc.tuple(about, counts).map(([own, entries]) => ({
      ...own,
      kind: 'weighted-users' as const,
      items: entries.map((entry) => ({ ...entry, weight: '0.61' })),
    })),
    fc.tuple(about, counts).map(([own, entries]) => ({
      ...own,
      kind: 'price-volume' as const,
      items: entries.map(({ count: volume, ...at }) => ({ ...at, volume, price: '123.45' })),
    })),
    fc
      .tuple(about, range)
      .map(([own, ages]) => ({ ...own, kind: 'profile' as const, prices: [{ ...ages, perHead: '9713.30' }] })),
    fc.tuple(about, counts).map(([own, entries]) => ({
      ...own,
      kind: 'household' as const,
      children: entries,
      persons: entries.reduce((sum, entry) => sum + entry.count, 10),
    })),
    about.map((own) => ({ ...own, kind: 'population' as const })),
    fc
      .tuple(about, range)
      .map(([own, ages]) => ({ ...own, kind: 'coefficient' as const, ...ages, share: '0.4', low: '0.1', high: '0.9' })),
    fc.tuple(about, place, fc.integer({ min: 0, max: 3000 })).map(([own, at, euros]) => ({
      ...own,
      kind: 'amounts' as const,
      amounts: [{ ...at, amount: euros / 100 }],
      low: undefined,
      high: undefined,
    })),
    about.map((own) => ({ ...own, kind: 'none' as const })),
  );
};

const momentIds = ['m0', 'm1', 'm2', 'm3', 'm4'];

/** A follower at m4 serves m0 and m1, in half of the cities. */
const followers = fc
  .boolean()
  .map((follows): DriverSettings[] =>
    follows
      ? [{ id: 'd4', kind: 'follow', source: 'test', evidence: 'A', moments: ['m0', 'm1'] }]
      : [{ id: 'd4', kind: 'none', source: 'test', evidence: 'U' }],
  );

export const anyModel: fc.Arbitrary<BudgetModel> = fc.boolean().chain((withAreas) => {
  const areas = withAreas ? ['north', 'south'] : [];
  return fc
    .record({
      drivers: fc.tuple(...['d0', 'd1', 'd2', 'd3'].map((id) => anyDriver(id, areas))),
      follower: followers,
      directness: fc.tuple(
        ...momentIds.map(() =>
          fc.constantFrom(
            'direct' as const,
            'family' as const,
            'environment' as const,
            'incidental' as const,
            'notAllocable' as const,
          ),
        ),
      ),
      people: fc.array(count, { minLength: 101, maxLength: 101 }),
    })
    .map(({ drivers, follower, directness, people }) =>
      makeModel({
        areas: areas.map((id) => ({ id })),
        population: [2025, 2026].flatMap((year): PopulationTable[] =>
          withAreas
            ? areas.map((area, at) => ({
                year,
                area,
                source: 'made',
                evidence: 'C' as const,
                persons: people.map((n) => n + at * (year - 2024)),
              }))
            : [{ year, area: null, source: 'made', evidence: 'A' as const, persons: people }],
        ),
        services: [{ id: 's', name: 'S' }],
        moments: momentIds.map((id, at) => ({ id, name: id, service: 's', directness: directness[at], driver: `d${at}` })),
        drivers: [...drivers, ...follower],
        rules: [
          { id: 'r1', when: { account: '1*' }, shares: [{ moment: 'm0', share: 1 }] },
          {
            id: 'r2',
            when: { account: '2*' },
            shares: [
              { moment: 'm1', share: '1/3' },
              { moment: 'm2', share: '0.5' },
            ],
          },
          {
            id: 'r3',
            when: { account: '3*' },
            shares: [
              { moment: 'm3', share: '0.7' },
              { moment: 'm4', share: '0.3' },
            ],
          },
          { id: 'r4', when: { account: '4*' }, shares: [{ moment: 'm4', share: 1 }] },
        ],
        attributes: [
          { id: 'a1', when: { account: '*9' }, internal: true },
          { id: 'a2', when: { account: '*8' }, counterparty: 'county' },
          ...(withAreas ? [{ id: 'a3', when: { account: '*7' }, area: 'north' }] : []),
        ],
      }),
    );
});

const amount = fc.oneof(fc.integer({ min: -5_000_000, max: 50_000_000 }), fc.integer({ min: -3, max: 3 }), fc.constant(NaN));

/** Lines with accounts 100 ... 599 in two measures, of every kind. */
export const anyBudget: fc.Arbitrary<Budget> = fc
  .uniqueArray(
    fc.record({
      account: fc.integer({ min: 100, max: 599 }),
      cents: fc.tuple(amount, amount),
      kind: fc.constantFrom(
        'expense' as const,
        'expense' as const,
        'expense' as const,
        'income' as const,
        'nonOperating' as const,
        'investment' as const,
      ),
    }),
    { selector: ({ account }) => account, minLength: 1, maxLength: 25 },
  )
  .map((specs) =>
    makeBudget(
      specs.map(({ account, cents, kind }) => ({ id: String(account), cents, kind, fields: { account: String(account) } })),
      [ta2025, ta2026],
    ),
  );
