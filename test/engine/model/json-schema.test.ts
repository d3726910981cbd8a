import fc from 'fast-check';
import { modelJsonSchema } from '../../../engine/model/json-schema';
import { readModelDocument } from '../../../engine/model/read-document';
import { fitsSchema } from '../../support/json-schema';
import { rawModels } from '../../support/models';

const schema = modelJsonSchema();
/** As a file would hold it: plain JSON. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('whatever the engine reads fits the published schema', () =>
  fc.assert(fc.property(rawModels, (raw) => fitsSchema(schema, plain(raw)))));

test('what the engine writes out fits it too', () =>
  fc.assert(fc.property(rawModels, (raw) => fitsSchema(schema, plain(readModelDocument(raw).value)))));

test.each([
  ['no organiser', { organisers: [] }],
  ['another schema', { schema: 'momentti/model/2' }],
  ['an age that is not there', { segments: [{ id: 'a', from: 0, to: 101 }] }],
  ['a driver of no known kind', { drivers: [{ id: 'd', kind: 'magic' }] }],
  ['population of too few ages', { population: [{ year: 2025, area: null, persons: [1] }] }],
  ['a count that is no number', { drivers: [{ id: 'd', kind: 'users', counts: [{ from: 0, to: 1, count: true }] }] }],
])('refused by the engine and by the schema alike: %s', (_, part) => {
  const small = { schema: 'momentti/model/1', organisers: [{ id: 'c', name: 'C' }], segments: [{ id: 'all', from: 0, to: 100 }] };
  expect(fitsSchema(schema, small)).toBe(true);
  expect(readModelDocument({ ...small, ...part }).value).toBeNull();
  expect(fitsSchema(schema, { ...small, ...part })).toBe(false);
});

test('it says which JSON Schema it is and which model', () =>
  expect(schema).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    title: 'Momentti model (momentti/model/1)',
  }));
