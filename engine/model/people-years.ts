import type { PopulationTable } from './population';
import type { Exact } from './terms';

/** The people of one year, as a person is told of them. */
export interface PeopleYear {
  readonly year: number;
  /** Of the whole municipality, in whole persons; of its areas together where only they are known. */
  readonly persons: number;
  /** Nobody has counted them: modelled or judged (METHODS section 2, grades C and D). */
  readonly isForecast: boolean;
  /** Ids, in the order of the tables. */
  readonly areas: readonly string[];
  /** Years of age that have anybody; null where nobody is there. */
  readonly youngest: number | null;
  readonly oldest: number | null;
}

const isForecast = ({ evidence }: PopulationTable): boolean => evidence === 'C' || evidence === 'D';

/** Counted approximately: a person is told whole persons. What is no number is nobody. */
function persons(count: Exact): number {
  const [over = '', under = '1'] = String(count).split('/');
  const size = Number(over) / Number(under);
  return Number.isFinite(size) ? size : 0;
}

/** The oldest year first; women and men are added up. */
export function peopleYears(tables: readonly PopulationTable[]): readonly PeopleYear[] {
  const years = [...new Set(tables.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = tables.filter((table) => table.year === year);
    const whole = own.filter(({ area }) => area === null);
    const counted = whole.length > 0 ? whole : own;
    const all = counted.flatMap((table) => table.persons.map(persons)).reduce((sum, count) => sum + count, 0);
    const ages = counted.flatMap((table) => table.persons.flatMap((count, age) => (persons(count) > 0 ? [age] : [])));
    return {
      year,
      persons: Math.round(all),
      isForecast: own.some(isForecast),
      areas: [...new Set(own.flatMap(({ area }) => area ?? []))],
      youngest: ages.length === 0 ? null : Math.min(...ages),
      oldest: ages.length === 0 ? null : Math.max(...ages),
    };
  });
}

/** Whether the people of a year are a forecast. */
export const isForecastYear = (tables: readonly PopulationTable[], year: number): boolean =>
  tables.some((table) => table.year === year && isForecast(table));
