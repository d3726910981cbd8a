import { migrate, type MigrationStep } from '../../../engine/model/migrate';

const steps: readonly MigrationStep[] = [
  { from: 'momentti/model/0', to: 'momentti/model/1', migrate: ({ groups, ...rest }) => ({ ...rest, segments: groups }) },
  { from: 'momentti/model/1', to: 'momentti/model/2', migrate: (raw) => ({ ...raw, areas: [] }) },
];

test('every step from the model own schema on runs, in order, once', () => {
  expect(migrate({ schema: 'momentti/model/0', groups: [1] }, steps, 'momentti/model/2')).toEqual({
    raw: { schema: 'momentti/model/2', segments: [1], areas: [] },
  });
  expect(migrate({ schema: 'momentti/model/1', segments: [1] }, steps, 'momentti/model/2')).toEqual({
    raw: { schema: 'momentti/model/2', segments: [1], areas: [] },
  });
});

test('the current schema passes as it is', () =>
  expect(migrate({ schema: 'momentti/model/2', a: 1 }, steps, 'momentti/model/2')).toEqual({
    raw: { schema: 'momentti/model/2', a: 1 },
  }));

test('a newer schema is refused by name', () =>
  expect(migrate({ schema: 'momentti/model/3' }, steps, 'momentti/model/2')).toEqual({
    issue: { code: 'model.newer-schema', severity: 'error', params: { found: 'momentti/model/3', known: 'momentti/model/2' } },
  }));

test.each([{}, { schema: 7 }, { schema: 'momentti/model/x' }, { schema: 'other/9' }])('an unknown schema is refused: %j', (raw) =>
  expect(migrate(raw, steps, 'momentti/model/2')).toMatchObject({ issue: { code: 'model.unknown-schema' } }),
);
