import fc from 'fast-check';
import { tagOrigins } from '../../engine/model/moment';
import type { DriverSettings } from '../../engine/model/driver';
import type { BudgetModel } from '../../engine/model/model';
import { readModelDocument } from '../../engine/model/read-document';
import { vocabularies } from '../../engine/model/sheet-tables';
import { ageCount, evidenceGrades } from '../../engine/model/terms';

/** Models of every shape the schema allows, awkward texts included; what they say may be nonsense. */

const awkward = fc.constantFrom(
  '=1+1',
  '0410',
  '4100',
  '-1',
  '0,61',
  'true',
  '§ 12; "a"',
  '<b>',
  '__proto__',
  'constructor',
  'Ehto: x',
  'Kyllä',
  '+SUM(A1)',
  'a\nb',
  ' x ',
);
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), awkward).filter((value) => value.trim() !== '');
const id = text.map((value) => value.trim()).filter((value) => value !== '');
const exact = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom('0.10', '1/3', '0.61', '12', '1e3', '0.1234567890123456789'),
);
const age = fc.integer({ min: 0, max: 100 });
const year = fc.integer({ min: 1990, max: 2040 });
const evidence = fc.constantFrom(...evidenceGrades);
const term = <V extends keyof typeof vocabularies>(vocabulary: V) => fc.constantFrom(...vocabularies[vocabulary]);
const source = fc.oneof(fc.constant(''), text);
const field = fc.oneof(
  fc.constantFrom('account', 'costCentre', 'label', 'kind'),
  text.filter((name) => name !== '__proto__'),
);
const conditions = fc.dictionary(field, text, { maxKeys: 3, noNullPrototype: true });
const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 3 });

/** Required fields always, each optional field or not. */
const entry = (required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });

/** Entries under different keys: the key names a group of rows in the sheets. */
const unique = (entries: fc.Arbitrary<unknown>, key: (value: Record<string, unknown>) => unknown) =>
  fc.uniqueArray(entries as fc.Arbitrary<Record<string, unknown>>, {
    maxLength: 4,
    selector: (value) => JSON.stringify(key(value)),
  });

const classes = { provider: text, productionMode: term('productionMode'), order: text, preventionLevel: term('preventionLevel') };
const byHand = {
  by: text,
  at: text,
  why: text,
  origin: fc.constantFrom(...tagOrigins),
  confidence: fc.constantFrom(0, 0.5, 1),
  comment: text,
};
const shares = fc.array(entry({ moment: id, share: exact }), { minLength: 1, maxLength: 3 });
const place = { from: age, to: age };

const about = { id, source, evidence };
const aboutMore = {
  name: text,
  asOf: text,
  validFrom: year,
  period: year,
  decidedBy: text,
  reference: text,
  low: exact,
  high: exact,
  areas: term('areaSpread'),
  default: fc.boolean(),
};
const driverOf = (
  kind: string,
  required: Record<string, fc.Arbitrary<unknown>> = {},
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) => entry({ ...about, kind: fc.constant(kind), ...required }, { ...aboutMore, ...optional });
const figures = (columns: Record<string, fc.Arbitrary<unknown>>) => list(entry({ ...place, ...columns }, { area: id }));
const filled = <T>(entries: fc.Arbitrary<T>) => fc.array(entries, { minLength: 1, maxLength: 3 });

const driver = fc.oneof(
  driverOf('exclusive', place),
  driverOf('users', { counts: figures({ count: exact }) }, { unit: text, areaTotals: list(entry({ area: id, count: exact })) }),
  driverOf('price-volume', { items: figures({ volume: exact, price: exact }) }, { unit: text }),
  driverOf('weighted-users', { items: figures({ count: exact, weight: exact }) }),
  driverOf('profile', { prices: list(entry({ ...place, perHead: exact })) }),
  driverOf('household', { children: figures({ count: exact }), persons: exact }, { childWeight: exact }),
  driverOf('population', {}, place),
  driverOf('follow', {}, { moments: list(id), lines: list(conditions), method: fc.constantFrom('step-down', 'reciprocal') }),
  driverOf('coefficient', { share: exact, ...place }),
  driverOf('amounts', { amounts: list(entry({ ...place, amount: exact }, { area: id, line: text, measure: text })) }),
  driverOf('none'),
) as fc.Arbitrary<DriverSettings>;

const measure = entry(
  { id, kind: term('measureKind'), year },
  {
    months: entry({ from: fc.integer({ min: 1, max: 12 }), to: fc.integer({ min: 1, max: 12 }) }),
    version: text,
    populationYear: year,
  },
);
const layout = entry(
  {
    id,
    organiser: id,
    headerRow: fc.integer({ min: 1, max: 50 }),
    columns: filled(
      entry(
        { role: term('columnRole') },
        { column: fc.constantFrom('A', 'BC'), header: text, field: text, measure: text, fillDown: fc.boolean() },
      ),
    ),
    expenseSign: term('expenseSign'),
  },
  {
    file: text,
    sheet: fc.option(text),
    headerRows: fc.integer({ min: 1, max: 10 }),
    firstRow: fc.integer({ min: 1, max: 60 }),
    lastRow: fc.integer({ min: 1, max: 900 }),
    key: list(text),
    unit: fc.constantFrom(1, 1000, 1000000),
    currency: text,
    decimal: fc.constantFrom(',', '.'),
    skip: list(conditions),
    kinds: list(
      entry(
        { when: conditions, kind: fc.constantFrom('expense', 'income', 'nonOperating', 'investment') },
        { sign: fc.constantFrom(1, -1) },
      ),
    ),
    measures: list(measure),
    fingerprint: text,
    confirmedBy: text,
    confirmedAt: text,
  },
);
const supportCosts = entry(
  {
    organiser: id,
    field: text,
    method: term('overheadMethod'),
    support: filled(text),
    use: fc.dictionary(
      text.filter((name) => name !== '__proto__'),
      fc.dictionary(
        text.filter((name) => name !== '__proto__'),
        exact,
        { maxKeys: 2, noNullPrototype: true },
      ),
      { maxKeys: 2, noNullPrototype: true },
    ),
    source,
    evidence,
  },
  { basis: text, asOf: text },
);

export const rawModels: fc.Arbitrary<Record<string, unknown>> = entry(
  {
    schema: fc.constant('momentti/model/1'),
    settings: entry(
      { title: text },
      {
        notice: text,
        currency: text,
        childAgeLimit: fc.integer({ min: 1, max: 100 }),
        adults: entry(place),
        preset: term('preset'),
        trafficLight: fc.dictionary(term('directness'), text, { noNullPrototype: true }),
      },
    ),
    organisers: fc.array(entry({ id, name: text }, { kind: term('organiserKind') }), { minLength: 1, maxLength: 2 }),
    segments: fc.array(entry({ id, ...place }, { name: text }), { minLength: 1, maxLength: 3 }),
    drivers: unique(driver as fc.Arbitrary<unknown>, ({ id: name, validFrom }) => [name, validFrom]),
    rules: unique(
      entry(
        { id, when: conditions, shares },
        {
          rank: fc.integer({ min: -5, max: 5 }),
          validFrom: year,
          validTo: year,
          reference: text,
          default: fc.boolean(),
          ...byHand,
        },
      ),
      (rule) => rule['id'],
    ),
    layouts: unique(layout, (found) => found['id']),
  },
  {
    publication: entry(
      {},
      { threshold: fc.integer({ min: 1, max: 9 }), zeros: term('zeros'), base: fc.integer({ min: 1, max: 9 }) },
    ),
    measures: list(measure),
    areas: list(entry({ id }, { name: text })),
    population: fc.array(
      entry(
        { year, area: fc.option(id), source, evidence, persons: fc.array(exact, { minLength: ageCount, maxLength: ageCount }) },
        { sex: term('sex'), asOf: text },
      ),
      { maxLength: 2 },
    ),
    services: list(entry({ id, name: text }, { cofog: text, official: text, childAgeLimit: fc.integer({ min: 1, max: 100 }) })),
    moments: list(
      entry(
        { id, name: text, service: id, directness: term('directness'), driver: id },
        { group: text, ...classes, vitality: text, steering: text, default: fc.boolean() },
      ),
    ),
    tags: unique(
      fc.oneof(
        {
          weight: 3,
          arbitrary: entry({ organiser: id, line: text, shares }, byHand),
        },
        // A comment alone.
        {
          weight: 1,
          arbitrary: entry(
            { organiser: id, line: text, shares: fc.constant([]), comment: text },
            { by: text, at: text, why: text },
          ),
        },
      ),
      ({ organiser, line }) => [organiser, String(line).trim()],
    ),
    lines: list(
      entry(
        {
          organiser: id,
          line: text,
          label: text,
          fields: fc.dictionary(field, text, { maxKeys: 3, noNullPrototype: true }),
          amounts: fc.dictionary(
            text.filter((name) => name !== '__proto__'),
            fc.maxSafeInteger().map((cents) => cents + 0),
            { maxKeys: 2, noNullPrototype: true },
          ),
        },
        { kind: fc.constantFrom('expense', 'income', 'nonOperating', 'investment') },
      ),
    ),
    attributes: list(
      entry(
        { id, when: conditions },
        { internal: fc.boolean(), counterparty: id, area: id, bindingLevel: term('bindingLevel'), ...classes },
      ),
    ),
    supportCosts: unique(supportCosts, ({ organiser, field: name }) => [organiser, String(name).trim()]),
    priceIndex: entry({ name: text, source: text, baseYear: year, values: filled(entry({ year, value: exact })) }),
  },
);

/** The same, read: in normal form. */
export const models: fc.Arbitrary<BudgetModel> = rawModels.map((raw) => {
  const { value, issues } = readModelDocument(raw);
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
});
