import fc from 'fast-check';
import { checkModel } from '../../../engine/checks/check-model';
import type { Issue } from '../../../engine/issues/issue';
import type { BudgetModel } from '../../../engine/model/model';
import { readModelDocument } from '../../../engine/model/read-document';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { gridOf } from '../../support/grid-of';
import { models } from '../../support/models';

const smallest = {
  schema: 'momentti/model/1',
  organisers: [{ id: 'city', name: 'City' }],
  segments: [{ id: 'all', from: 0, to: 100 }],
  services: [{ id: 's', name: 'S' }],
  drivers: [{ id: 'residents', kind: 'population' }],
  moments: [{ id: 'm', name: 'M', service: 's', directness: 'direct', driver: 'residents' }],
};
const modelOf = (parts: Readonly<Record<string, unknown>>): BudgetModel => readModelDocument({ ...smallest, ...parts }).value!;
const check = (parts: Readonly<Record<string, unknown>>) => checkModel(modelOf(parts));
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

test('no model the schema lets through makes a check throw, and every finding says where', () =>
  fc.assert(
    fc.property(models, (model) => {
      for (const { params } of checkModel(model)) expect((params as { path: string }).path).not.toBe('');
    }),
  ));

test('a model from sheets has the same findings as its JSON, each at a cell', () =>
  fc.assert(
    fc.property(models, (model) => {
      const { value, places } = readModel(modelSheets(model, 'fi').map((plan) => gridOf(plan)));
      const fromSheets = checkModel(value!, places);
      expect(fromSheets.map(({ code, params }) => ({ code, params }))).toEqual(
        checkModel(model).map(({ code, params }) => ({ code, params })),
      );
      const placed = fromSheets.filter(({ params }) => (params as { path: string }).path !== 'segments');
      for (const { at } of placed) expect(at?.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
    }),
    { numRuns: 50 },
  ));

test('a finding never looks at anything but the model: asked twice, it says the same', () =>
  fc.assert(fc.property(models, (model) => expect(checkModel(model)).toEqual(checkModel(structuredClone(model))))));

describe('segments', () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 8 })
    .map((starts) => [0, ...starts.sort((a, b) => a - b)]);
  const tiles = cuts.map((starts) => starts.map((from, at) => ({ id: `s${at}`, from, to: (starts[at + 1] ?? 101) - 1 })));

  test('any cutting of 0 ... 100 into pieces is accepted', () =>
    fc.assert(fc.property(tiles, (segments) => expect(check({ segments })).toEqual([]))));

  test('a piece taken out is a gap of just its ages', () =>
    fc.assert(
      fc.property(
        tiles.filter((pieces) => pieces.length > 1),
        fc.nat(),
        (segments, pick) => {
          const { from, to } = segments[pick % segments.length]!;
          const rest = segments.filter((segment) => segment.from !== from);
          expect(check({ segments: rest })).toMatchObject([{ code: 'segments.gap', params: { from, to } }]);
        },
      ),
    ));

  test('a piece drawn over its neighbour is an overlap of just those ages', () =>
    fc.assert(
      fc.property(
        tiles.filter((pieces) => pieces.length > 1),
        (segments) => {
          const [first, second, ...rest] = segments;
          const wide = { ...first!, to: second!.to };
          expect(check({ segments: [wide, second, ...rest] })).toMatchObject([
            { code: 'segments.overlap', params: { first: 's0', second: 's1', from: second!.from, to: second!.to } },
          ]);
        },
      ),
    ));
});

describe('shares', () => {
  const rule = (shares: readonly unknown[]) => ({
    moments: shares.map((_, at) => ({ ...smallest.moments[0], id: `m${at}` })),
    rules: [{ id: 'r', when: {}, shares: shares.map((share, at) => ({ moment: `m${at}`, share })) }],
  });

  test('n shares of exactly 1/n are accepted, and a millionth more is not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (n) => {
        const parts = Array.from({ length: n }, () => `1/${n}`);
        expect(check(rule(parts))).toEqual([]);
        expect(codes(check(rule([...parts, '1/1000000'])))).toEqual(['shares.over-one']);
      }),
    ));

  test('decimals are added exactly: ten times 0.1 is 1', () => expect(check(rule(new Array(10).fill(0.1)))).toEqual([]));

  test.each(['0,5', '50 %', '', 'half', '1/0', 'NaN', 'Infinity', -0.1, '-1/2'])('%j is no share', (share) => {
    if (share === '') expect(readModelDocument({ ...smallest, ...rule([share]) }).value).toBeNull();
    else expect(codes(check(rule([share])))).toEqual(['shares.invalid']);
  });
});

test('a driver may repeat its id from another year on, and not within one', () => {
  const entry = { id: 'd', kind: 'population' };
  expect(check({ drivers: [...smallest.drivers, entry, { ...entry, validFrom: 2026 }] })).toEqual([]);
  expect(codes(check({ drivers: [...smallest.drivers, { ...entry, validFrom: 2026 }, { ...entry, validFrom: 2026 }] }))).toEqual([
    'model.duplicate-id',
  ]);
});

test('names of objects every program has are ids like any other', () =>
  expect(codes(check({ moments: [{ ...smallest.moments[0], driver: 'constructor', service: '__proto__' }] }))).toEqual([
    'model.unknown-code',
    'model.unknown-code',
  ]));

describe('support costs', () => {
  const support = (method: string, units: readonly string[], use: object) => ({
    supportCosts: [{ organiser: 'city', method, field: 'costCentre', support: units, use, source: 'x', evidence: 'B' }],
  });
  const ring = { a: { b: 1 }, b: { c: 1 }, c: { a: 1 } };

  test('a ring without a way out is named whole', () =>
    expect(check(support('reciprocal', ['a', 'b', 'c'], ring))).toMatchObject([
      { code: 'support.closed-loop', params: { units: 'a, b, c' } },
    ]));
  test('one way out is enough for all of them', () =>
    expect(check(support('reciprocal', ['a', 'b', 'c'], { ...ring, c: { a: 1, school: 1 } }))).toEqual([]));
  test('step-down serves only those still open', () =>
    expect(check(support('step-down', ['a', 'b'], { a: { school: 1 }, b: { a: 1, library: 0 } }))).toMatchObject([
      { code: 'support.serves-nobody', params: { units: 'b' } },
    ]));
  test.each([
    [
      'a unit that serves and is not among the support units',
      ['a'],
      { a: { school: 1 }, A: { school: 1 } },
      'model.unknown-code',
    ],
    ['a support unit of which nothing is said', ['a', 'b'], { a: { school: 1 } }, 'support.serves-nobody'],
    ['the same support unit twice', ['a', 'a'], { a: { school: 1 } }, 'model.duplicate-id'],
  ])('%s is an error', (_, units, use, code) =>
    expect(check(support('direct', units, use))).toMatchObject([{ code, severity: 'error' }]),
  );
  test('service to itself is nobody', () =>
    expect(codes(check(support('direct', ['a'], { a: { a: 5 } })))).toEqual(['support.serves-nobody']));
});

test('typed amounts are whole cents', () => {
  const amounts = (amount: unknown) => ({
    drivers: [...smallest.drivers, { id: 'd', kind: 'amounts', amounts: [{ from: 7, to: 7, amount }] }],
  });
  expect(check(amounts('10.50'))).toEqual([]);
  expect(['1/3', 0.005, '1e3'].map((amount) => codes(check(amounts(amount))))).toEqual([
    ['driver.weights-invalid'],
    ['driver.weights-invalid'],
    ['driver.weights-invalid'],
  ]);
});

test('areas are held against the municipality only in years they are all there', () => {
  const persons = (count: number) => new Array(101).fill(count);
  const parts = {
    areas: [{ id: 'n' }, { id: 's' }],
    population: [
      { year: 2025, area: null, persons: persons(5) },
      { year: 2025, area: 'n', persons: persons(2) },
    ],
  };
  expect(check(parts)).toEqual([]);
  expect(codes(check({ ...parts, population: [...parts.population, { year: 2025, area: 's', persons: persons(2) }] }))).toEqual([
    'population.areas-disagree',
  ]);
  expect(check({ ...parts, population: [...parts.population, { year: 2025, area: 's', persons: persons(3) }] })).toEqual([]);
});
