import fc from 'fast-check';
import { similarNames, type NameExample } from '../../../engine/suggest/similar-names';
import { lineNames } from '../library/line-names';

const nameOf = (text: string) => [{ field: 'costCentre', nearness: 'costCentre' as const, text }];
const example = (text: string, moment = text): NameExample => ({ names: nameOf(text), label: text, moment });
const texts = [...new Set(lineNames.map(({ costCentre }) => costCentre))].filter((text) => /\p{L}{3}/u.test(text));
const find = similarNames(texts.map((text) => example(text)));

test('law: likeness lies between 0 and 1, falls, and is 1 for the name itself', () =>
  fc.assert(
    fc.property(fc.constantFrom(...texts), (text) => {
      const found = find(nameOf(text));
      expect(found[0]?.likeness).toBeCloseTo(1, 5);
      for (const [index, { likeness }] of found.entries()) {
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(found[index - 1]?.likeness ?? 1);
      }
    }),
  ));

test('law: likeness is mutual', () =>
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
      const likeness = (from: string, to: string) => find(nameOf(from)).find(({ moment }) => moment === to)?.likeness ?? 0;
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 5);
    }),
  ));

test('inflection and compounds: the nearest name shares its stem', () => {
  const some = similarNames(['Kirjastopalvelut', 'Uimahalli', 'Työpajatoiminta', 'Skolskjutsar'].map((text) => example(text)));
  expect(some(nameOf('Lähikirjaston hankinnat'))[0]?.moment).toBe('Kirjastopalvelut');
  expect(some(nameOf('Uimahallin kahvio'))[0]?.moment).toBe('Uimahalli');
  expect(some(nameOf('Nuorten työpajat'))[0]?.moment).toBe('Työpajatoiminta');
  expect(some(nameOf('Skolskjuts'))[0]?.moment).toBe('Skolskjutsar');
});

test('nothing alike, nothing found; no examples, nothing found', () => {
  expect(similarNames([example('Kirjasto')])(nameOf('4711'))).toEqual([]);
  expect(similarNames([])(nameOf('Kirjasto'))).toEqual([]);
});
