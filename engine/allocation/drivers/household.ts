import { ageCount } from '../../model/terms';
import { add, divide, multiply, subtract, zero, type Rational } from '../../money/rational';
import { exactly, isNegative, weighCounts } from './counts';
import type { Driver, DriverContext, Weighed } from './driver';
import { personsByAge } from './population-weights';

const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/**
 * Children's part: children ÷ persons in recipient households (or by an equivalence scale, an adult counting 1), on the children's own ages.
 * Adults' part: the ages of settings.adults, by population; where nobody of those ages lives, it stays in the remainder. The two parts are
 * the whole municipality's also for a line of one area, which has its own children's ages and its own residents. Source: METHODS section 2.
 */
export const household: Driver<'household'> = {
  weigh: ({ id, children, persons, childWeight }, at) => {
    const counted = weighCounts(
      children.map((entry) => ({ ...entry, count: exactly(entry.count) })),
      at,
    );
    const people = personsByAge(at);
    if (counted === null || people === null) return null;
    const childCount = sum(children.map((entry) => exactly(entry.count)));
    const adults = subtract(exactly(persons), childCount);
    if (isNegative(adults)) return refuseNegative(id, at);
    const here = sum(counted.weights);
    const childPart = multiply(exactly(childWeight), childCount);
    const scale = here.n === 0n ? zero : divide(childPart, here);
    const weights = counted.weights.map((count) => multiply(scale, count));
    const byAge = adultsByAge(adults, people, at);
    if (byAge !== null) return { ...counted, weights: addAdults(weights, byAge), recipients: addAdults(counted.weights, byAge) };
    if (adults.n === 0n) return { ...counted, weights, recipients: counted.weights };
    at.report({ code: 'driver.nobody', severity: 'warning', params: { driver: id, moment: at.moment, measure: at.measure } });
    return { ...counted, weights, recipients: counted.weights, share: divide(childPart, add(childPart, adults)) };
  },
};

/** null where no adults live, or none are in the households. */
function adultsByAge(adults: Rational, people: readonly Rational[], { settings }: DriverContext): readonly Rational[] | null {
  const { from, to } = settings.adults;
  const total = sum(people.slice(from, to + 1));
  if (adults.n === 0n || total.n === 0n) return null;
  return people.map((count, age) => (age >= from && age <= to ? multiply(adults, divide(count, total)) : zero));
}

/** Adults' areas are not known from the recipients' register: they go to the last column, or the only one. */
function addAdults(cells: readonly Rational[], byAge: readonly Rational[]): Rational[] {
  const columns = cells.length / ageCount;
  return cells.map((cell, at) => (at % columns === columns - 1 ? add(cell, byAge[Math.floor(at / columns)] ?? zero) : cell));
}

function refuseNegative(driver: string, { settings, report }: DriverContext): Weighed | null {
  const age = `${settings.adults.from}-${settings.adults.to}`;
  report({ code: 'driver.weights-negative', severity: 'error', params: { driver, age } });
  return null;
}
