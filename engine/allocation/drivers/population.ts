import { lastAge } from '../../model/terms';
import type { Driver } from './driver';
import { populationWithin } from './population-weights';

/** Weight of age a: inhabitants of that age, in the given range. Source: METHODS section 2. */
export const population: Driver<'population'> = {
  weigh: ({ from, to }, at) => {
    const weights = populationWithin(from ?? 0, to ?? lastAge, at);
    return weights === null ? null : { by: 'age', weights, inputs: at.population?.grade ?? 'U' };
  },
};
