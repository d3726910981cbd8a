import { ageCount } from '../../model/terms';
import { multiply, zero, type Rational } from '../../money/rational';
import { exactly } from './counts';
import type { Driver } from './driver';
import { personsByAge } from './population-weights';

/** Weight of age a: x(a)·N(a), euros per resident times residents; θ follows from the line. Source: METHODS section 2. */
export const profile: Driver<'profile'> = {
  weigh: ({ prices }, at) => {
    const persons = personsByAge(at);
    if (persons === null) return null;
    const weights = new Array<Rational>(ageCount).fill(zero);
    for (const { from, to, perHead } of prices) {
      for (let age = from; age <= to; age += 1) weights[age] = multiply(exactly(perHead), persons[age] ?? zero);
    }
    return { by: 'age', weights, inputs: at.population?.grade ?? 'U' };
  },
};
