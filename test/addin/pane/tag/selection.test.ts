import fc from 'fast-check';
import { everything, isSelected, nothing, some, targetOf, toggled } from '../../../../addin/pane/tag/selection';

const keys = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });

test('a line toggled twice is as before', () =>
  fc.assert(
    fc.property(keys, fc.string({ minLength: 1, maxLength: 3 }), (chosen, key) => {
      const selection = some(chosen);
      expect(targetOf(toggled(toggled(selection, key), key), {}, null)?.keys?.toSorted()).toEqual(
        targetOf(selection, {}, null)?.keys?.toSorted(),
      );
      expect(isSelected(toggled(selection, key), key)).toBe(!isSelected(selection, key));
    }),
  ));

test('an action is for what is selected, else for the active line, else for nothing', () => {
  const query = { search: 'koulu' };
  expect(targetOf(everything, query, 'a')).toBe(query);
  expect(targetOf(some(['b', 'c']), query, 'a')).toEqual({ keys: ['b', 'c'] });
  expect(targetOf(nothing, query, 'a')).toEqual({ keys: ['a'] });
  expect(targetOf(nothing, query, null)).toBeNull();
  expect(targetOf(some([]), query, null)).toBeNull();
});
