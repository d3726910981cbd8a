import { sumCells, type AgeRange } from '../cube/sums';
import type { SettingsOf } from '../model/driver';
import { ageCount } from '../model/terms';
import { add, toNumber, zero, type Rational } from '../money/rational';
import type { Tables } from './figures';

/**
 * Persons, places or visits that a moment's driver counts within ages (and an area column): what small-cell suppression looks at.
 * null where the money follows the population, so that nobody can be recognised. A fraction where areas or ages are spread by population.
 * A follower has the recipients of the moment it serves that has most. Where nobody can say how many they are (typed amounts, followed lines) one person
 * of each age is assumed. METHODS section 5.6.
 */
export function recipientsOf(tables: Tables, moment: number, ages: AgeRange, column?: number): number | null {
  return recipientsWithin(tables, moment, ages, column, []);
}

function recipientsWithin(
  tables: Tables,
  moment: number,
  ages: AgeRange,
  column: number | undefined,
  open: readonly number[],
): number | null {
  const { chain, measure } = tables;
  const settings = chain.driverOf(measure, moment);
  if (settings === null || open.includes(moment)) return null;
  if (settings.kind === 'amounts') return agesOf(settings, chain.table.measures[measure].id, ages);
  if (settings.kind !== 'follow') return countedOf(tables, moment, ages, column);
  const served = (settings.moments ?? []).map((id) => chain.model.moments.findIndex((each) => each.id === id));
  const counted = served
    .filter((at) => at >= 0)
    .map((at) => recipientsWithin(tables, at, ages, column, [...open, moment]))
    .filter((recipients) => recipients !== null);
  if (settings.lines) counted.push(ages.to - ages.from + 1);
  return counted.length === 0 ? null : Math.max(...counted);
}

/** One person of each age that an amount is typed for. */
function agesOf({ amounts }: SettingsOf<'amounts'>, measure: string, { from, to }: AgeRange): number {
  const typed = amounts.filter((item) => (item.measure ?? measure) === measure);
  let ages = 0;
  for (let age = from; age <= to; age += 1) ages += typed.some((item) => item.from <= age && age <= item.to) ? 1 : 0;
  return ages;
}

function countedOf({ chain, measure }: Tables, moment: number, ages: AgeRange, column: number | undefined): number | null {
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

/** Recipients of one age: of its counted moments with money there the one that has most; null where nobody is counted. */
export function recipientsOfAge(tables: Tables, age: number): number | null {
  const ages = { from: age, to: age };
  const holding = [...tables.expense, ...tables.income].filter(
    (block) => sumCells(block, tables.chain.columns, ages).amount !== 0,
  );
  const counted = [...new Set(holding.map(({ moment }) => moment))]
    .map((moment) => recipientsOf(tables, moment, ages))
    .filter((recipients) => recipients !== null);
  return counted.length === 0 ? null : Math.max(...counted);
}
