import type { PopulationMoment } from '../../../../../engine/model/moment';
import { childhood } from './childhood';
import { leisure } from './leisure';
import { support, surroundings, workAndVitality } from './surroundings';

/** The municipality's population moments, in the order they are printed. */
export const cityMoments: readonly PopulationMoment[] = [
  ...childhood,
  ...leisure,
  ...surroundings,
  ...workAndVitality,
  ...support,
];
