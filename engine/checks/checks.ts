import type { Check } from './check';
import { completeEntries } from './complete-entries';
import { driverAges } from './driver-ages';
import { driverRanges } from './driver-ranges';
import { driverWeights } from './driver-weights';
import { duplicateIds } from './duplicate-ids';
import { evidence } from './evidence';
import { households } from './households';
import { measuresAgree } from './measures-agree';
import { orderedPairs } from './ordered-pairs';
import { population } from './population';
import { priceIndex } from './price-index';
import { segmentsTile } from './segments-tile';
import { shares } from './shares';
import { supportCosts } from './support-costs';
import { unknownCodes } from './unknown-codes';

/** Every check of a model, in the order their findings are shown. A new check is a file of its own and a line here. */
export const checks: readonly Check[] = [
  duplicateIds,
  unknownCodes,
  completeEntries,
  orderedPairs,
  measuresAgree,
  segmentsTile,
  shares,
  driverWeights,
  driverAges,
  driverRanges,
  households,
  evidence,
  population,
  supportCosts,
  priceIndex,
];
