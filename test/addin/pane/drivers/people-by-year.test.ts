import type { PopulationTable } from '../../../../engine';
import { peopleByYear } from '../../../../addin/pane/drivers/people-by-year';

const table = (
  year: number,
  area: string | null,
  each: number | string,
  more: Partial<PopulationTable> = {},
): PopulationTable => ({
  year,
  area,
  source: 'Tilastokeskus',
  evidence: 'B',
  persons: Array.from({ length: 101 }, () => each),
  ...more,
});
const areas = [{ id: 'north', name: 'Pohjoinen' }, { id: 'south' }];

test('the newest year first, areas by name, the whole municipality where it is known', () => {
  const years = peopleByYear(
    [table(2025, null, 3), table(2026, 'north', 1), table(2026, null, 4), table(2026, 'south', '1/2')],
    areas,
  );
  expect(years.map(({ year, persons }) => [year, persons])).toEqual([
    [2026, 404],
    [2025, 303],
  ]);
  expect(years[0]!.areas).toEqual([
    { id: 'north', name: 'Pohjoinen', code: 'north', persons: 101 },
    { id: 'south', name: 'south', code: null, persons: 51 },
  ]);
});

test('areas alone are added up, and so are the sexes', () => {
  expect(peopleByYear([table(2026, 'north', 1), table(2026, 'south', 2)], areas)[0]!.persons).toBe(303);
  const sexes = [table(2026, null, 1, { sex: 'female' }), table(2026, null, 2, { sex: 'male' })];
  expect(peopleByYear(sexes, areas)[0]).toMatchObject({ persons: 303, areas: [] });
});

test('a source is said once, however many tables it has; another beside it', () => {
  const sources = (...tables: readonly PopulationTable[]) => peopleByYear(tables, areas)[0]!.sources;
  expect(sources(table(2026, null, 1), table(2026, 'north', 1))).toHaveLength(1);
  expect(sources(table(2026, null, 1), table(2026, 'north', 1, { evidence: 'C' }))).toHaveLength(2);
});
