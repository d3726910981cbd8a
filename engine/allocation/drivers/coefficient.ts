import { exactly } from './counts';
import type { Driver } from './driver';
import { populationWithin } from './population-weights';

/** A decided share of the money for the ages from ... to, by population; the rest is remainder. Source: METHODS section 2. */
export const coefficient: Driver<'coefficient'> = {
  weigh: ({ from, to, share }, at) => {
    const weights = populationWithin(from, to, at);
    return weights === null ? null : { by: 'age', weights, share: exactly(share), inputs: at.population?.grade ?? 'U' };
  },
};
