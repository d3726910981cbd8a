import * as fc from 'fast-check';
import { freeNames } from '../../../../engine/sheets/write/free-names';

const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }).map((name) => name.slice(0, 31)));

test('names are never a user’s, never twice, at most 31 characters, and unchanged where they were free', () =>
  fc.assert(
    fc.property(names, names, (wanted, users) => {
      const free = freeNames(
        wanted.map((name) => ({ name })),
        users.map((name) => ({ name })),
      );
      const keys = free.map((name) => name.toLowerCase());
      const taken = new Set(users.map((name) => name.toLowerCase()));
      expect(keys.some((key) => taken.has(key))).toBe(false);
      expect(new Set(keys).size).toBe(keys.length);
      free.forEach((name, at) => {
        expect(name.length).toBeLessThanOrEqual(31);
        const earlier = wanted.slice(0, at).map((other) => other.toLowerCase());
        const own = wanted[at]!.toLowerCase();
        if (!taken.has(own) && !earlier.includes(own) && !keys.slice(0, at).includes(own)) expect(name).toBe(wanted[at]);
      });
    }),
  ));

test('a sheet of ours keeps its name, a user’s makes ours move aside', () => {
  const known = [{ name: 'Yhteenveto' }, { name: 'Yhteenveto (2)' }, { name: 'Menetelmä', ours: 'result' }, { name: null }];
  const plans = [{ name: 'yhteenveto' }, { name: 'Menetelmä' }, { name: 'x'.repeat(31) }];
  expect(freeNames(plans, known)).toEqual(['yhteenveto (3)', 'Menetelmä', 'x'.repeat(31)]);
  expect(freeNames([{ name: 'x'.repeat(31) }], [{ name: 'X'.repeat(31) }])).toEqual([`${'x'.repeat(27)} (2)`]);
});
