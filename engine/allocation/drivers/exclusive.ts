import type { Driver } from './driver';
import { populationWithin } from './population-weights';

/** Weight of age a: inhabitants of that age within the range that a rule or law gives. Source: METHODS section 2. */
export const exclusive: Driver<'exclusive'> = {
  weigh: ({ from, to }, at) => {
    const weights = populationWithin(from, to, at);
    return weights === null ? null : { by: 'age', weights, range: { from, to } };
  },
};
