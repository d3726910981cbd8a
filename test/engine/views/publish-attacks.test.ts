import fc from 'fast-check';
import { budgetModel, modelSchema, type BudgetModel } from '../../../engine/model/model';
import type { Budget } from '../../../engine/model/budget';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import type { PublishedDocument } from '../../../engine/views/printable';
import { publishAnalysis } from '../../../engine/views/publish';
import { Auditor, type Counts } from './reader-auditor';

interface TownMoment {
  readonly id: string;
  readonly service: string;
  readonly directness: string;
  readonly evidence?: string;
  readonly cents: number;
  /** Persons by age, or another driver. */
  readonly persons?: Readonly<Record<number, number>>;
  readonly driver?: object;
}

const segments = [
  { id: '0-6', from: 0, to: 6 },
  { id: '7-13', from: 7, to: 13 },
  { id: '14-18', from: 14, to: 18 },
  { id: '19+', from: 19, to: 100 },
];

function townOf(moments: readonly TownMoment[]): { model: BudgetModel; exact: Analysis; printed: PublishedDocument } {
  const model = budgetModel.parse({
    schema: modelSchema,
    settings: { title: 'Kunta' },
    publication: { threshold: 5, zeros: 'publish', base: 1 },
    organisers: [{ id: 'kunta', name: 'Kunta', kind: 'municipality' }],
    segments,
    population: [{ year: 2026, area: null, source: 'r', evidence: 'A', persons: Array.from({ length: 101 }, () => 20) }],
    services: [...new Set(moments.map(({ service }) => service))].map((id) => ({ id, name: id })),
    moments: moments.map(({ id, service, directness }) => ({ id, name: id, service, directness, driver: `by-${id}` })),
    drivers: moments.map(({ id, persons, driver, evidence }) => ({
      id: `by-${id}`,
      source: 'r',
      evidence: evidence ?? 'A',
      ...(driver ?? {
        kind: 'users',
        period: 2026,
        counts: Object.entries(persons!).map(([age, count]) => ({ from: Number(age), to: Number(age), count })),
      }),
    })),
    rules: moments.map(({ id }) => ({ id, when: { account: id }, shares: [{ moment: id, share: 1 }] })),
  });
  const budget: Budget = {
    organiser: 'kunta',
    file: 'b.csv',
    currency: 'EUR',
    lines: moments.map(({ id }, at) => ({
      id,
      organiser: 'kunta',
      label: id,
      kind: 'expense',
      fields: { account: id },
      at: { file: 'b.csv', sheet: '', cell: `A${at + 1}` },
      row: at + 1,
    })),
    columns: [
      {
        measure: { id: 'TA 2026', kind: 'budget', year: 2026 },
        column: 'C',
        cents: Float64Array.from(moments, ({ cents }) => cents),
      },
    ],
  };
  const exact = analyse([budget], model).value!;
  return { model, exact, printed: publishAnalysis(exact, model.publication).value! };
}

const countsOf = (moments: readonly TownMoment[]): Counts =>
  new Map(
    moments.map(({ id, persons }) => [
      id,
      persons === undefined ? null : new Map(Object.entries(persons).map(([age, count]) => [Number(age), count])),
    ]),
  );

/** Small cells (moment × segment) that everything printed gives back. */
function told(moments: readonly TownMoment[]): string[] {
  const { exact, printed } = townOf(moments);
  const auditor = new Auditor(exact, printed, countsOf(moments));
  return moments.flatMap(({ id, persons }) =>
    segments.flatMap(({ id: segment, from, to }) => {
      const within = (age: number): boolean => from <= age && age <= to;
      const count = Object.entries(persons ?? {}).reduce((sum, [age, each]) => sum + (within(Number(age)) ? each : 0), 0);
      const small = count > 0 && count < 5;
      return small && auditor.tells(({ moment, age }) => moment.key === id && within(age)) ? [`${id} ${segment}`] : [];
    }),
  );
}

const each = (from: number, to: number, persons: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, persons]));
const pupils: TownMoment = { id: 'pupils', service: 'school', directness: 'direct', cents: 90_000_000, persons: each(7, 15, 10) };
const preps: TownMoment = { id: 'preps', service: 'school', directness: 'family', cents: 40_000_000, persons: each(5, 15, 9) };
const club: TownMoment = { id: 'club', service: 'youth', directness: 'direct', cents: 20_000_000, persons: each(3, 20, 8) };
const streets: TownMoment = {
  id: 'streets',
  service: 'roads',
  directness: 'environment',
  cents: 500_000_000,
  driver: { kind: 'population' },
};
const placement: TownMoment = { id: 'placement', service: 'care', directness: 'direct', cents: 31_234_567, persons: { 5: 1 } };

test.each([
  ['beside streets that anybody can recompute', [pupils, preps, club, streets, placement]],
  ['without streets: no hidden age is what the shown ages leave', [pupils, preps, club, placement]],
  [
    'the only money of its class of directness',
    [pupils, { ...preps, directness: 'direct' }, club, streets, { ...placement, directness: 'family' }],
  ],
  ['the only money of its grade', [pupils, preps, club, streets, { ...placement, evidence: 'B' }]],
  ['one service beside it', [pupils, preps, placement]],
])('a placement of one child cannot be worked out: %s', (_, moments: readonly TownMoment[]) => {
  const { exact, printed } = townOf(moments);
  const auditor = new Auditor(exact, printed, countsOf(moments));
  expect(auditor.tells(({ moment }) => moment.key === 'placement')).toBe(false);
  expect(told(moments)).toEqual([]);
  expect(printed.byMoment.find(({ key }) => key === 'placement')).toMatchObject({ amount: null, suppressed: true });
});

test('the auditor sees what a careless publication tells', () => {
  const moments = [pupils, preps, club, streets, placement];
  const { exact } = townOf(moments);
  const careless = exact as unknown as PublishedDocument;
  expect(new Auditor(exact, careless, countsOf(moments)).tells(({ moment }) => moment.key === 'placement')).toBe(true);
});

const randomMoments = fc
  .array(
    fc.record({
      service: fc.constantFrom('a', 'b', 'c'),
      directness: fc.constantFrom('direct', 'family', 'environment'),
      evidence: fc.constantFrom('A', 'B'),
      cents: fc.integer({ min: 1_000_000, max: 9_000_000 }),
      persons: fc
        .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(1, 2, 8, 30)), { minLength: 1, maxLength: 6 })
        .map((pairs): Record<number, number> => Object.fromEntries(pairs)),
    }),
    { minLength: 3, maxLength: 7 },
  )
  .map((found) => [...found.map((moment, at): TownMoment => ({ ...moment, id: `m${at}` })), streets]);

test('no small cell of a random town can be worked out from everything printed', () =>
  fc.assert(
    fc.property(randomMoments, (moments) => {
      // Where nothing else can hide a cell, the streets are withheld too; the auditor takes them for known.
      fc.pre(townOf(moments).printed.byMoment.some(({ key, amount }) => key === 'streets' && amount !== null));
      expect(told(moments)).toEqual([]);
    }),
    { numRuns: 40 },
  ));

test('followers, typed amounts for one age and days of care are protected like what they tell of', () => {
  const transport: TownMoment = {
    id: 'transport',
    service: 'care',
    directness: 'direct',
    cents: 7_777_777,
    driver: { kind: 'follow', moments: ['placement'] },
  };
  const invoice: TownMoment = {
    id: 'invoice',
    service: 'care',
    directness: 'direct',
    cents: 5_000_000,
    driver: { kind: 'amounts', amounts: [{ from: 5, to: 5, amount: 50_000 }] },
  };
  const days: TownMoment = {
    id: 'days',
    service: 'care',
    directness: 'direct',
    cents: 31_234_567,
    driver: { kind: 'price-volume', unit: 'vrk', items: [{ from: 5, to: 5, price: 855.74, volume: 365 }] },
  };
  const { printed } = townOf([pupils, preps, club, streets, placement, transport, invoice, days]);
  for (const key of ['placement', 'transport', 'invoice', 'days'])
    expect(printed.byMoment.find((row) => row.key === key)).toMatchObject({ amount: null, suppressed: true });
});
