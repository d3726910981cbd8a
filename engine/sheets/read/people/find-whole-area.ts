import { add, subtract, toNumber, zero, type Rational } from '../../../money/rational';
import type { PeopleFigure } from './people-rows';

export interface WholeArea {
  readonly place: string;
  /** False: it is nearly as many as the others together, or there is one other only, so nobody can tell whether it is the whole. */
  readonly isCertain: boolean;
}

/** Persons in wrong ages, as a share of all: this much more or less than its parts is still no area beside them. */
const nearly = 0.05;
/** As much may be left of rounding where persons are not whole. */
const rounding = 0.01;

/** The area that is all the others together, where one is: counted beside them everybody would be there twice. */
export function findWholeArea(figures: readonly PeopleFigure[]): WholeArea | null {
  const place = mostPeople(figures);
  if (place === null) return null;
  const years = [...new Set(figures.map(({ year }) => year))];
  const found = years.flatMap(
    (year) =>
      likeness(
        figures.filter((figure) => figure.year === year),
        place,
      ) ?? [],
  );
  if (found.every((one) => one === 'other')) return null;
  return { place, isCertain: found.every((one) => one === 'same') };
}

function mostPeople(figures: readonly PeopleFigure[]): string | null {
  const sums = new Map<string, number>();
  for (const { place, persons } of figures) if (place !== null) sums.set(place, (sums.get(place) ?? 0) + toNumber(persons));
  const [most] = [...sums].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** How the people of one year in an area are to those of all other areas; null where the year has not both. */
function likeness(figures: readonly PeopleFigure[], place: string): 'same' | 'near' | 'other' | null {
  const own = figures.filter((figure) => figure.place === place);
  const rest = figures.filter((figure) => figure.place !== null && figure.place !== place);
  const parts = new Set(rest.map((figure) => figure.place)).size;
  const all = toNumber(own.map(({ persons }) => persons).reduce(add, zero));
  if (own.length === 0 || parts === 0 || all === 0) return null;
  const [mine, theirs] = [byAge(own), byAge(rest)];
  const ages = new Set([...mine.keys(), ...theirs.keys()]);
  const apart = [...ages].map((age) => Math.abs(toNumber(subtract(mine.get(age) ?? zero, theirs.get(age) ?? zero))));
  const share = apart.reduce((sum, one) => sum + one, 0) / all;
  if (share > nearly) return 'other';
  const isWhole = figures.every(({ persons }) => persons.d === 1n);
  const isSame = isWhole ? share === 0 : share <= rounding && apart.every((one) => one <= (parts + 1) / 2);
  return isSame && parts > 1 ? 'same' : 'near';
}

function byAge(figures: readonly PeopleFigure[]): ReadonlyMap<number, Rational> {
  const persons = new Map<number, Rational>();
  for (const { ages, persons: more } of figures) persons.set(ages.from, add(persons.get(ages.from) ?? zero, more));
  return persons;
}
