import { RefusedInput } from '../issues/refused-input';
import { add, parseWeight, zero, type Rational } from '../money/rational';
import { ageCount, type Evidence } from '../model/terms';
import type { Area, PopulationTable } from '../model/population';
import { worst } from './evidence';

/** Persons of one year by single year of age, whole municipality and by area. */
export interface YearPopulation {
  /** null where some area has no table and the municipality has none of its own: a sum of the rest would mislead. */
  readonly total: readonly Rational[] | null;
  /** By area in model order; null where some area has no table for the year. */
  readonly areas: readonly (readonly Rational[])[] | null;
  /** Areas without a table in a year that has one for others. */
  readonly missing: readonly string[];
  readonly grade: Evidence;
}

export type PopulationBook = ReadonlyMap<number, YearPopulation>;

/** A table of the model with its persons read exactly. */
type ReadTable = Omit<PopulationTable, 'persons'> & { readonly persons: readonly Rational[] };

/**
 * Brings the model's tables together by year; sexes are added up, and areas where the municipality has no table of its own.
 * A year with a figure that is no count of persons is left out whole (engine/checks names the figure): a part of it would mislead.
 */
export function openPopulation(tables: readonly PopulationTable[], areas: readonly Area[]): PopulationBook {
  const years = [...new Set(tables.map((table) => table.year))];
  return new Map(
    years.flatMap((year): [number, YearPopulation][] => {
      const read = readTables(tables.filter((table) => table.year === year));
      return read === null ? [] : [[year, ofYear(read, areas)]];
    }),
  );
}

function readTables(tables: readonly PopulationTable[]): ReadTable[] | null {
  try {
    const read = tables.map((table) => ({ ...table, persons: table.persons.map(parseWeight) }));
    return read.some(({ persons }) => persons.some((count) => count.n < 0n)) ? null : read;
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}

function ofYear(tables: readonly ReadTable[], areas: readonly Area[]): YearPopulation {
  const whole = tables.filter((table) => table.area === null);
  const perArea = areas.map((area) => tables.filter((table) => table.area === area.id));
  const complete = areas.length > 0 && perArea.every((found) => found.length > 0);
  return {
    total: whole.length > 0 ? persons(whole) : complete ? persons(perArea.flat()) : null,
    areas: complete ? perArea.map(persons) : null,
    missing: perArea.some((found) => found.length > 0)
      ? areas.filter((_, at) => perArea[at].length === 0).map(({ id }) => id)
      : [],
    grade: worst(...tables.map((table) => table.evidence)),
  };
}

function persons(tables: readonly ReadTable[]): Rational[] {
  return tables.reduce<Rational[]>(
    (sums, table) => sums.map((sum, age) => add(sum, table.persons[age] ?? zero)),
    new Array<Rational>(ageCount).fill(zero),
  );
}
