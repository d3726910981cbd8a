import { sampleAreas } from '../../areas';
import type { SamplePopulation } from '../../population';
import { agesOf, usersAt, type UseKey } from '../../served';

export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly area?: string;
  readonly count: number;
}

/** Users by single year of age and area; ages without users in an area are left out. */
export function countsByArea(population: SamplePopulation, use: UseKey, year: number): Counted[] {
  return sampleAreas.flatMap(({ id: area }) =>
    agesOf(use)
      .map((age) => ({ from: age, to: age, area, count: usersAt(population, use, year, age, area) }))
      .filter(({ count }) => count > 0),
  );
}

/** Users by single year of age, the municipality as a whole. */
export function countsByAge(population: SamplePopulation, use: UseKey, year: number): Counted[] {
  return agesOf(use).map((age) => ({ from: age, to: age, count: usersAt(population, use, year, age) }));
}
