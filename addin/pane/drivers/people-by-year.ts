import type { Area, PopulationTable } from '../../../engine';
import { sizeOf } from './exact-text';

/** The people of one year, as one row of a list. */
export interface YearOfPeople {
  readonly year: number;
  /** Of the whole municipality; of its areas together where only they are known. */
  readonly persons: number;
  /** code: an area's id where it says more than the name. */
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly persons: number;
  }[];
  /** Where the figures come from; one for all tables in most years. */
  readonly sources: readonly Pick<PopulationTable, 'source' | 'asOf' | 'evidence'>[];
}

const personsIn = (tables: readonly PopulationTable[]): number =>
  Math.round(tables.flatMap(({ persons }) => persons).reduce<number>((sum, count) => sum + sizeOf(String(count)), 0));

/** Letters and digits alone, without accents: "Itäranta" and "itaranta" are one. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

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
      areas: ids.map((id) => {
        const name = areas.find((area) => area.id === id)?.name ?? id;
        return { id, name, code: bare(name) === bare(id) ? null : id, persons: personsIn(own.filter(({ area }) => area === id)) };
      }),
      sources: [...about.values()],
    };
  });
}
