import type { Area, PopulationTable } from '../../../engine';
import { sizeOf } from './exact-text';

/** The people of one year, as one row of a list. */
export interface YearOfPeople {
  readonly year: number;
  /** Of the whole municipality; of its areas together where only they are known. */
  readonly persons: number;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly persons: number }[];
  /** Where the figures come from; one for all tables in most years. */
  readonly sources: readonly Pick<PopulationTable, 'source' | 'asOf' | 'evidence'>[];
}

const personsIn = (tables: readonly PopulationTable[]): number =>
  Math.round(tables.flatMap(({ persons }) => persons).reduce<number>((sum, count) => sum + sizeOf(String(count)), 0));

/** The newest year first. Sexes are added up: they are one people. */
export function peopleByYear(tables: readonly PopulationTable[], areas: readonly Area[]): readonly YearOfPeople[] {
  const years = [...new Set(tables.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = tables.filter((table) => table.year === year);
    const whole = own.filter(({ area }) => area === null);
    const ids = [...new Set(own.flatMap(({ area }) => area ?? []))];
    const about = new Map(
      own.map(({ source, asOf, evidence }) => [`${source}\n${asOf ?? ''}\n${evidence}`, { source, asOf, evidence }]),
    );
    return {
      year,
      persons: personsIn(whole.length > 0 ? whole : own),
      areas: ids.map((id) => ({
        id,
        name: areas.find((area) => area.id === id)?.name ?? id,
        persons: personsIn(own.filter(({ area }) => area === id)),
      })),
      sources: [...about.values()],
    };
  });
}
