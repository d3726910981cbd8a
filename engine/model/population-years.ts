import type { Measure } from './layout';
import type { PopulationTable } from './population';

/**
 * The measures with the year of the population they stand on: their own where it is known, else the newest earlier one, which is then
 * written out. A budget is made before the people of its year are counted. `brought` are the years that came now: a measure that stood on
 * an earlier one goes over to its own.
 */
export function withPopulationYears(
  measures: readonly Measure[],
  population: readonly PopulationTable[],
  brought: ReadonlySet<number>,
): Measure[] {
  const years = [...new Set(population.map(({ year }) => year))];
  return measures.map((measure) => {
    const { populationYear: stated, ...own } = measure;
    if (stated !== undefined && stated < own.year && brought.has(own.year)) return own;
    if (years.includes(stated ?? own.year) || (stated !== undefined && stated >= own.year)) return measure;
    const earlier = years.filter((year) => year < own.year);
    return earlier.length === 0 ? measure : { ...own, populationYear: Math.max(...earlier) };
  });
}
