import { ageCount } from '../../model/terms';
import { add, divide, multiply, subtract, zero } from '../../money/rational';
import { exactly, isNegative, weighCounts } from './counts';
import type { Driver } from './driver';
import { personsByAge } from './population-weights';

/**
 * Children's part: children ÷ persons in recipient households (or by an equivalence scale, an adult counting 1), on the children's own ages.
 * Adults' part: the ages of settings.adults, by population. Source: METHODS section 2.
 */
export const household: Driver<'household'> = {
  weigh: ({ id, children, persons, childWeight }, at) => {
    const scale = exactly(childWeight);
    const weighed = weighCounts(
      children.map((entry) => ({ ...entry, count: multiply(scale, exactly(entry.count)) })),
      at,
    );
    const counted = weighCounts(
      children.map((entry) => ({ ...entry, count: exactly(entry.count) })),
      at,
    );
    const people = personsByAge(at);
    if (weighed === null || counted === null || people === null) return null;
    const adults = subtract(exactly(persons), children.map((entry) => exactly(entry.count)).reduce(add, zero));
    if (isNegative(adults)) {
      at.report({
        code: 'driver.weights-negative',
        severity: 'error',
        params: { driver: id, age: `${at.settings.adults.from}-${at.settings.adults.to}` },
      });
      return null;
    }
    const { from, to } = at.settings.adults;
    const total = people.slice(from, to + 1).reduce(add, zero);
    if (total.n === 0n) return { ...weighed, recipients: counted.weights };
    const columns = weighed.weights.length / ageCount;
    const weights = [...weighed.weights];
    for (let age = from; age <= to; age += 1) {
      // Adults' areas are not known from the recipients' register: the last column, or the only one.
      const cell = age * columns + columns - 1;
      weights[cell] = add(weights[cell] ?? zero, multiply(adults, divide(people[age] ?? zero, total)));
    }
    return { ...weighed, weights, recipients: counted.weights };
  },
};
