import { sumCells, type AgeRange } from '../cube/sums';
import { ageCount } from '../model/terms';
import { add, toNumber, zero, type Rational } from '../money/rational';
import type { Tables } from './figures';

/**
 * Persons, places or visits that a moment's driver counts within ages (and an area column): what small-cell suppression looks at.
 * null where the driver counts nobody, so that nobody can be recognised. A fraction where areas or ages are spread by population.
 */
export function recipientsOf({ chain, measure }: Tables, moment: number, ages: AgeRange, column?: number): number | null {
  const reach = chain.wholeReach(measure, moment);
  if (reach === null || reach.recipients === null) return null;
  const { recipients } = reach;
  const columns = recipients.length / ageCount;
  let sum = 0;
  for (let age = ages.from; age <= ages.to; age += 1) {
    const own = recipients.slice(age * columns, (age + 1) * columns);
    const everywhere = toNumber(own.reduce(add, zero));
    if (column === undefined) sum += everywhere;
    else if (columns > 1) sum += toNumber(own[column] ?? zero);
    else sum += everywhere * areaShare(chain.populationOf(chain.table.measures[measure])?.areas, age, column);
  }
  return sum;
}

/** Part of an age's inhabitants who live in the area; all of them where areas are not known, or in the column "no area". */
function areaShare(areas: readonly (readonly Rational[])[] | null | undefined, age: number, column: number): number {
  const here = areas?.[column]?.[age];
  if (!areas || here === undefined) return 1;
  const total = toNumber(areas.map((byAge) => byAge[age] ?? zero).reduce(add, zero));
  return total === 0 ? 0 : toNumber(here) / total;
}

/** Recipients of one age over all moments with money there; null as soon as some of that money is not counted. */
export function recipientsOfAge(tables: Tables, age: number): number | null {
  const ages = { from: age, to: age };
  const moments = new Set(
    tables.expense.filter((block) => sumCells(block, tables.chain.columns, ages).amount !== 0).map(({ moment }) => moment),
  );
  let sum = 0;
  for (const moment of moments) {
    const own = recipientsOf(tables, moment, ages);
    if (own === null) return null;
    sum += own;
  }
  return sum;
}
