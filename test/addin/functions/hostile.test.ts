import fc from 'fast-check';
import { functionIds } from '../../../addin/functions/declarations';
import type { Argument, FunctionResult } from '../../../addin/functions/function-result';

import { call } from './call';
import { analysed, sourceOf } from './small-city';

const source = sourceOf(analysed());
const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
    '@x',
    '<b>',
    '\u0000',
    '\ud800',
    'a'.repeat(40_000),
    '0–',
    '18–0',
    '1e999',
    '5–4',
  ),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 0.1 + 0.2, 2 ** 53, -1, 100.5),
  fc.constantFrom('year', 'vuosi', 'segment', 'ikäsegmentti', 'area', 'alue', 'moment', 'väestömomentti'),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const range = fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 4 });
const args = fc.array(fc.oneof(hostile, range), { maxLength: 7 }) as fc.Arbitrary<readonly Argument[]>;

const cellsOf = (result: FunctionResult): readonly unknown[] => (Array.isArray(result) ? result.flat() : [result]);

test('whatever a cell hands to a function, it answers with figures, texts, or a problem that is said', () =>
  fc.assert(
    fc.property(fc.constantFrom(...functionIds), args, (id, given) => {
      for (const cell of cellsOf(call(source, id, ...given))) {
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        else if (typeof cell === 'object') expect(cell).toMatchObject({ error: expect.any(String), params: expect.any(Object) });
        else expect(['string', 'boolean']).toContain(typeof cell);
      }
    }),
    { numRuns: 2000 },
  ));
