import { nestGroups } from '../../../engine/methods/nested-groups';

test('groups beside and inside each other form a tree', () => {
  const { groups, groupOf, cutAcross } = nestGroups([[0, 1], [2, 3], [0, 1, 2, 3, 4], [3]], 6);
  expect(groups.map(({ rows, parent }) => ({ rows, above: parent === null ? null : groups[parent].rows }))).toEqual([
    { rows: [0, 1, 2, 3, 4], above: null },
    { rows: [0, 1], above: [0, 1, 2, 3, 4] },
    { rows: [2, 3], above: [0, 1, 2, 3, 4] },
    { rows: [3], above: [2, 3] },
  ]);
  expect(groupOf.map((group) => (group === null ? null : groups[group].rows))).toEqual([
    [0, 1],
    [0, 1],
    [2, 3],
    [3],
    [0, 1, 2, 3, 4],
    null,
  ]);
  expect(cutAcross).toEqual([]);
});

test('a group that overlaps an earlier one is set aside, by its place in the list', () =>
  expect(nestGroups([[0, 1], [1, 2], [], [2, 3]], 4)).toMatchObject({ cutAcross: [1], groupOf: [0, 0, 1, 1] }));

test('the same group twice is one inside the other', () =>
  expect(nestGroups([[0], [0]], 1)).toMatchObject({ groupOf: [1], cutAcross: [] }));
