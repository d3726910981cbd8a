import { rake } from '../../methods/rake';
import { ageCount, type Exact } from '../../model/terms';
import { add, compare, divide, multiply, one, parseWeight, toNumber, zero, type Rational } from '../../money/rational';
import type { DriverContext, Weighed } from './driver';
import { personsByAge } from './population-weights';

/** Something counted (clients, places, euros) for ages from ... to, of one area or of all. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly area?: string | undefined;
  readonly count: Rational;
}

/** Weights from counts: single years as they are, bands spread over their ages by population. Null with the reason reported. */
export function weighCounts(counts: readonly Count[], at: DriverContext): Weighed | null {
  const perArea = counts.some((entry) => entry.area !== undefined);
  const columns = at.areas.length + 1;
  const joint = new Array<Rational>(ageCount * columns).fill(zero);
  for (const entry of counts) {
    const area = entry.area === undefined ? -1 : at.areas.indexOf(entry.area);
    const column = area < 0 ? columns - 1 : area;
    const spread = spreadBand(entry, area < 0 ? null : area, at);
    if (spread === null) return null;
    spread.forEach((part, offset) => {
      const cell = (entry.from + offset) * columns + column;
      joint[cell] = add(joint[cell] ?? zero, part);
    });
  }
  const banded = counts.some((entry) => entry.from !== entry.to);
  if (!perArea) return { by: 'age', weights: foldAreas(joint, columns), banded };
  if (at.area !== null) return ofOneArea(joint, columns, at.area, banded);
  return { by: 'age-area', weights: joint, banded };
}

/** A line of one area is weighed by that area's counts; where the driver has none there, by everybody's. */
export function ofOneArea(joint: readonly Rational[], columns: number, area: number, banded: boolean): Weighed {
  const here = Array.from({ length: ageCount }, (_, age) => joint[age * columns + area] ?? zero);
  const known = here.some((weight) => weight.n > 0n);
  return { by: 'age', weights: known ? here : foldAreas(joint, columns), banded };
}

function foldAreas(joint: readonly Rational[], columns: number): Rational[] {
  return Array.from({ length: ageCount }, (_, age) => joint.slice(age * columns, (age + 1) * columns).reduce(add, zero));
}

function spreadBand(entry: Count, area: number | null, at: DriverContext): readonly Rational[] | null {
  if (entry.from === entry.to) return [entry.count];
  const persons = personsByAge(at, area !== null && at.population?.areas ? area : null)?.slice(entry.from, entry.to + 1);
  if (persons === undefined) return null;
  const total = persons.reduce(add, zero);
  // A band without inhabitants is spread evenly: its users exist even if the register of residents has nobody.
  if (total.n === 0n) return persons.map(() => divide(entry.count, { n: BigInt(persons.length), d: 1n }));
  return persons.map((people) => multiply(entry.count, divide(people, total)));
}

/** Counts by age and totals by area, joined by raking the population's age × area table to both (METHODS section 3). */
export function rakeAreas(
  ages: Weighed,
  totals: readonly { readonly area: string; readonly count: Exact }[],
  driver: string,
  at: DriverContext,
): Weighed {
  const areas = at.population?.areas;
  if (ages.by !== 'age' || !areas || at.areas.length === 0) return ages;
  const rowTotals = ages.weights.map(toNumber);
  const given = at.areas.map((area) => toNumber(parseWeight(totals.find((total) => total.area === area)?.count ?? 0)));
  const grand = rowTotals.reduce((sum, value) => sum + value, 0);
  const counted = given.reduce((sum, value) => sum + value, 0);
  if (counted === 0) return ages;
  const seed = rowTotals.map((_, age) => areas.map((persons) => toNumber(persons[age] ?? zero)));
  const columnTotals = given.map((value) => (value * grand) / counted);
  const result = rake(seed, rowTotals, columnTotals);
  const gap = largestGap(result.cells, rowTotals, columnTotals);
  if (!result.converged) {
    at.report({ code: 'driver.rake-not-converged', severity: 'warning', params: { driver, gap: gap.toFixed(1) } });
    return ages;
  }
  // Raked cells are irrational in general: kept to a thousandth of a unit, so that the weights can be printed and redone.
  const weights = result.cells.flatMap((row) => [...row.map((cell) => parseWeight(`${Math.round(cell * 1000)}/1000`)), zero]);
  const raked = { iterations: result.iterations, gap };
  if (at.area === null) return { ...ages, by: 'age-area', weights, inputs: 'C', raked };
  return { ...ofOneArea(weights, at.areas.length + 1, at.area, ages.banded ?? false), inputs: 'C', raked };
}

/** How far the sums of rows or columns are from their totals at most, in the unit counted. */
function largestGap(
  cells: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): number {
  const rows = rowTotals.map((total, row) => total - (cells[row] ?? []).reduce((sum, cell) => sum + cell, 0));
  const columns = columnTotals.map((total, column) => total - cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, ...columns].reduce((largest, gap) => Math.max(largest, Math.abs(gap)), 0);
}

/** Exact value of a typed count, weight or price. */
export const exactly = (value: Exact | undefined): Rational => (value === undefined ? one : parseWeight(value));

export const isNegative = (value: Rational): boolean => compare(value, zero) < 0;
