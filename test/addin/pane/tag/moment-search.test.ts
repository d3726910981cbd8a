import fc from 'fast-check';
import type { MomentChoice } from '../../../../addin/app/state';
import { fold, narrowed, pickable } from '../../../../addin/pane/tag/moment-search';
import { fi } from '../../../../addin/text/fi';
import type { MomentSuggestion } from '../../../../engine';

const choices: readonly MomentChoice[] = Object.entries(fi.library.moments).map(([id, name], index) => ({
  id,
  name,
  group: 'ryhmä',
  service: 'palvelu',
  directness: 'direct',
  driver: 'd',
  isInModel: index % 5 === 0,
  lines: 0,
}));

const suggestion = (moment: string): MomentSuggestion => ({
  moment,
  confidence: 0.9,
  origin: 'library',
  reasons: [{ code: 'suggest.word', params: { word: 'a', text: 'a' } }],
});

test('every moment can be picked once, suggestions first, then those of the model', () =>
  fc.assert(
    fc.property(
      fc.subarray(
        choices.map(({ id }) => id),
        { maxLength: 4 },
      ),
      (ids) => {
        const all = pickable(choices, ids.map(suggestion));
        expect(new Set(all.map(({ choice }) => choice.id)).size).toBe(choices.length);
        expect(all).toHaveLength(choices.length);
        expect(all.slice(0, ids.length).map(({ choice }) => choice.id)).toEqual(ids);
        const rest = all.slice(ids.length).map(({ choice }) => choice.isInModel);
        expect(rest).toEqual([...rest].sort((a, b) => Number(b) - Number(a)));
      },
    ),
  ));

test('whatever part of its name is typed, the moment is found', () =>
  fc.assert(
    fc.property(fc.constantFrom(...choices), fc.nat(), fc.nat(), (choice, a, b) => {
      const [from, to] = [a % choice.name.length, b % choice.name.length].sort((x, y) => x - y) as [number, number];
      const typed = choice.name.slice(from, to + 1);
      for (const text of [typed, typed.toUpperCase(), fold(typed)]) {
        expect(narrowed(pickable(choices, []), text).map((one) => one.choice.id)).toContain(choice.id);
      }
    }),
  ));

test('names that begin so come before those that only hold it', () => {
  const [first] = narrowed(pickable(choices, []), 'kirjasto');
  expect(fold(first!.choice.name).startsWith('kirjasto')).toBe(true);
});

test('nothing typed narrows nothing, and nonsense finds nothing', () => {
  const all = pickable(choices, []);
  expect(narrowed(all, '  ')).toBe(all);
  expect(narrowed(all, 'qqqq')).toEqual([]);
});

test('a suggested moment that nobody offers is not shown', () =>
  expect(pickable(choices, [suggestion('unknown')])).toHaveLength(choices.length));
