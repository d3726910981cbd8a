import fc from 'fast-check';
import { hideUntilSafe } from '../../../engine/views/hidden-groups';

const moments = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const groupingOf = (keys: readonly number[]) => {
  const groups = new Map<string | null, string[]>();
  moments.forEach((moment, at) => groups.set(`k${keys[at]}`, [...(groups.get(`k${keys[at]}`) ?? []), moment]));
  return { groups };
};
const partitions = fc.array(fc.nat(3), { minLength: moments.length, maxLength: moments.length });
const sizes = new Map(moments.map((moment, at) => [moment, 100 + at]));

test('no shown row holds exactly one hidden moment, and no table hides exactly one row', () =>
  fc.assert(
    fc.property(partitions, partitions, fc.subarray(moments, { minLength: 1 }), (first, second, seeds) => {
      const groupings = { first: groupingOf(first), second: groupingOf(second) };
      const hidden = hideUntilSafe(seeds, groupings, sizes);
      for (const seed of seeds) expect(hidden.moments.has(seed)).toBe(true);
      for (const table of ['first', 'second'] as const) {
        const { groups } = groupings[table];
        for (const [key, members] of groups) {
          if (!hidden.rows[table].has(key)) expect(members.filter((moment) => hidden.moments.has(moment)).length).not.toBe(1);
        }
        expect(hidden.rows[table].size).not.toBe(1);
      }
    }),
  ));

test('nothing small, nothing hidden', () => {
  const { moments: hidden, rows } = hideUntilSafe([], { only: groupingOf([0, 0, 1, 1, 2, 2, 2]) }, sizes);
  expect(hidden.size + rows.only.size).toBe(0);
});

test('the smallest other moment goes along', () => {
  const { moments: hidden } = hideUntilSafe(['c'], { only: groupingOf([0, 0, 0, 1, 1, 1, 1]) }, sizes);
  expect([...hidden].sort()).toEqual(['a', 'c']);
});
