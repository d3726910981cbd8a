import type { BudgetModel } from '../model/model';
import type { PopulationTable } from '../model/population';
import { ageCount } from '../model/terms';
import { add, compare, zero, type Rational } from '../money/rational';
import type { Check, Finding } from './check';
import { exactly, inShort } from './exactly';

/** Persons are numbers, not negative, counted once, and areas add up to the municipality where both are given. */
export const population: Check = (model) => [...unreadable(model), ...countedTwice(model), ...areasDisagree(model)];

function unreadable(model: BudgetModel): Finding[] {
  return model.population.flatMap(({ year, area, persons }, at) =>
    persons.flatMap((count, age): Finding[] => {
      const value = exactly(count);
      if (value !== null && value.n >= 0n) return [];
      const params = { year, area: area ?? '', age, persons: String(count) };
      return [{ code: 'population.invalid', severity: 'error', params, path: ['population', at, 'persons', age] }];
    }),
  );
}

/** Tables of one year and area are added up, so there must not be one of everybody beside those of women or men. */
function countedTwice(model: BudgetModel): Finding[] {
  return model.population.flatMap(({ year, area, sex }, at): Finding[] => {
    const beside = model.population.some((table) => table.sex !== undefined && table.year === year && table.area === area);
    if (sex !== undefined || !beside) return [];
    return [
      { code: 'population.counted-twice', severity: 'error', params: { year, area: area ?? '' }, path: ['population', at] },
    ];
  });
}

/** Only years in which every area has a table: otherwise the sum of areas is not the municipality. */
function areasDisagree(model: BudgetModel): Finding[] {
  const years = [...new Set(model.population.map(({ year }) => year))];
  return years.flatMap((year): Finding[] => {
    const tables = model.population.filter((table) => table.year === year);
    const whole = tables.filter(({ area }) => area === null);
    const parts = tables.filter(({ area }) => area !== null);
    const complete = model.areas.every(({ id }) => parts.some(({ area }) => area === id));
    if (whole.length === 0 || parts.length === 0 || !complete) return [];
    const [areas, all] = [sumOf(parts), sumOf(whole)];
    const differing = all.flatMap((persons, age) => (compare(persons, areas[age] ?? zero) === 0 ? [] : [age]));
    const age = differing[0];
    if (age === undefined) return [];
    const counted = { areas: inShort(areas[age] ?? zero), whole: inShort(all[age] ?? zero), ages: differing.length };
    const at = model.population.findIndex((table) => table.year === year && table.area === null);
    return [
      {
        code: 'population.areas-disagree',
        severity: 'warning',
        params: { year, age, ...counted },
        path: ['population', at, 'persons', age],
      },
    ];
  });
}

function sumOf(tables: readonly PopulationTable[]): Rational[] {
  return Array.from({ length: ageCount }, (_, age) =>
    tables.map(({ persons }) => exactly(persons[age] ?? 0) ?? zero).reduce(add, zero),
  );
}
