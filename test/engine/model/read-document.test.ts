import fc from 'fast-check';
import { readModelDocument } from '../../../engine/model/read-document';

const short = {
  schema: 'momentti/model/1',
  organisers: [{ id: 'city', name: 'City' }],
  segments: [{ id: 'all', from: 0, to: 100 }],
};
const codes = (source: unknown) => readModelDocument(source).issues.map((issue) => issue.code);

test('text and parsed document give the same model', () =>
  expect(readModelDocument(JSON.stringify(short)).value).toEqual(readModelDocument(short).value));

test('reading a model it has written changes nothing', () => {
  const model = readModelDocument(short).value;
  expect(readModelDocument(JSON.stringify(model))).toMatchObject({ value: model, issues: [] });
});

test('nothing a person can parse makes it throw', () =>
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (source) => {
      const outcome = readModelDocument(source);
      expect(outcome.value === null).toBe(outcome.issues.some((issue) => issue.severity === 'error'));
    }),
  ));

test('nothing that has the outline of a model makes it throw either', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('drivers', 'rules', 'population', 'settings', 'layouts'), fc.jsonValue()),
      (parts) => {
        const outcome = readModelDocument({ ...short, ...parts });
        expect(outcome.value === null).toBe(outcome.issues.some((issue) => issue.severity === 'error'));
      },
    ),
  ));

test('a hand-written model may be short: the rest has its defaults', () => {
  const { value, issues } = readModelDocument(short);
  expect(issues).toEqual([]);
  expect(value).toMatchObject({
    settings: { title: 'City', currency: 'EUR', childAgeLimit: 18, adults: { from: 18, to: 64 }, preset: 'four-classes' },
    publication: { threshold: 5, zeros: 'publish' },
    drivers: [],
    layouts: [],
  });
});

test('text that is not JSON: the line where it stops', () => {
  expect(readModelDocument('{\n"schema": 1,\n,}').issues).toEqual([
    { code: 'model.not-json', severity: 'error', params: { line: 3 } },
  ]);
  expect(codes('')).toEqual(['model.not-json']);
});

test.each([
  ['[]', 'list'],
  ['"model"', 'text'],
  ['7', 'number'],
  ['null', 'null'],
  ['true', 'true'],
])('%s is no model, and what it is instead is said', (json, found) =>
  expect(readModelDocument(json)).toMatchObject({ value: null, issues: [{ code: 'model.not-object', params: { found } }] }),
);

test('a key that stands twice is refused with its line, beside whatever else is wrong', () => {
  const json = JSON.stringify(short, null, 1).replace(/\n\}$/, ',\n"segments": [],\n"settings": {"currency": 5}}');
  expect(readModelDocument(json)).toMatchObject({
    value: null,
    issues: [
      { code: 'model.repeated-key', params: { key: 'segments', line: 16 } },
      { code: 'model.invalid', params: { path: 'settings › currency' } },
      { code: 'model.invalid', params: { path: 'segments' } },
    ],
  });
});

test('every problem at once, each with the path a person reads and code terms for what was expected', () => {
  const { value, issues } = readModelDocument({
    ...short,
    moments: [{ id: 'daycare', name: 'Day care', service: 's', directness: 'directly', driver: 5 }],
    drivers: [
      { id: 'd', kind: 'users', counts: [{ from: 0, to: 101, count: true }] },
      { id: 'e', kind: 'magic' },
    ],
    population: [{ year: 2025, area: null, persons: [1, 2] }],
    layouts: [{ id: 'l', organiser: 'city', headerRow: 0, expenseSign: 'positive', unit: 10, columns: [] }],
  });
  expect(value).toBeNull();
  expect(issues.map((issue) => issue.params)).toEqual([
    { path: 'population › #1 › persons', expected: 'list >= 101 items', found: '[2]' },
    {
      path: 'moments › daycare › directness',
      expected: 'direct | family | environment | incidental | notAllocable | unseen',
      found: 'directly',
    },
    { path: 'moments › daycare › driver', expected: 'text', found: '5' },
    { path: 'drivers › d › counts › #1 › to', driver: 'd', age: '101' },
    { path: 'drivers › d › counts › #1 › count', driver: 'd', value: 'true' },
    { path: 'drivers › e › kind', expected: expect.stringContaining('exclusive | users | price-volume'), found: 'magic' },
    { path: 'layouts › l › headerRow', expected: '>= 1', found: '0' },
    { path: 'layouts › l › columns', expected: 'list >= 1 items', found: '[0]' },
    { path: 'layouts › l › unit', expected: '1 | 1000 | 1000000', found: '10' },
  ]);
});

test('a misspelt field is said, not lost', () => {
  const moment = { id: 'm', name: 'M', service: 's', directness: 'direct', driver: 'd', Provider: 'x' };
  expect(readModelDocument({ ...short, moments: [moment] }).issues).toEqual([
    { code: 'model.unknown-field', severity: 'warning', params: { path: 'moments › m', field: 'Provider' } },
  ]);
});

test('a schema may be named at the top without being a field of the model', () =>
  expect(codes({ $schema: 'schema/model.schema.json', ...short })).toEqual([]));

test('hostile keys are reported and reach no prototype', () => {
  const text = JSON.stringify({ ...short, rules: [{ id: 'r', when: { account: '4*' }, shares: [{ moment: 'm', share: 1 }] }] });
  const { value, issues } = readModelDocument(text.replace('"account"', '"__proto__":"4","account"'));
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['model.unknown-field', { path: 'rules › r › when', field: '__proto__' }],
  ]);
  expect(value).toBeNull();
  expect(({} as Record<string, unknown>)['account']).toBeUndefined();
});

test('optional fields left empty say the same as fields left out', () => {
  const { value } = readModelDocument({
    ...short,
    areas: [{ id: 'north', name: undefined }],
    drivers: [{ id: 'd', kind: 'users', counts: [], areaTotals: [], unit: '' }],
  });
  expect(value?.drivers[0]).toStrictEqual({ id: 'd', kind: 'users', counts: [], source: '', evidence: 'U' });
  expect(value?.areas[0]).toStrictEqual({ id: 'north' });
});
