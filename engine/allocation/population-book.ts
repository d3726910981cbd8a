import { add, parseWeight, zero, type Rational } from '../money/rational';
import { ageCount, type Evidence } from '../model/terms';
import type { Area, PopulationTable } from '../model/population';
import { worst } from './evidence';

/** Persons of one year by single year of age, whole municipality and by area. */
export interface YearPopulation {
  readonly total: readonly Rational[];
  /** By area in model order; null where some area has no table for the year. */
  readonly areas: readonly (readonly Rational[])[] | null;
  readonly grade: Evidence;
}

export type PopulationBook = ReadonlyMap<number, YearPopulation>;

/** Brings the model's tables together by year; sexes are added up, and areas where the municipality has no table of its own. */
export function openPopulation(tables: readonly PopulationTable[], areas: readonly Area[]): PopulationBook {
  const years = new Set(tables.map((table) => table.year));
  return new Map(
    [...years].map((year) => [
      year,
      ofYear(
        tables.filter((table) => table.year === year),
        areas,
      ),
    ]),
  );
}

function ofYear(tables: readonly PopulationTable[], areas: readonly Area[]): YearPopulation {
  const whole = tables.filter((table) => table.area === null);
  const perArea = areas.map((area) => tables.filter((table) => table.area === area.id));
  return {
    total: persons(whole.length > 0 ? whole : tables),
    areas: areas.length > 0 && perArea.every((found) => found.length > 0) ? perArea.map(persons) : null,
    grade: worst(...tables.map((table) => table.evidence)),
  };
}

function persons(tables: readonly PopulationTable[]): Rational[] {
  return tables.reduce<Rational[]>(
    (sums, table) => sums.map((sum, age) => add(sum, parseWeight(table.persons[age] ?? 0))),
    new Array<Rational>(ageCount).fill(zero),
  );
}
