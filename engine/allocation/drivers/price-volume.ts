import { divide, multiply, type Rational } from '../../money/rational';
import { exactly, weighCounts } from './counts';
import type { Driver } from './driver';

/** A stated unit (days, journeys) may be used daily by one person: so many units are counted as one recipient. */
const unitsOfOnePerson: Rational = { n: 365n, d: 1n };

/**
 * Weight of age a: p(a)·q(a), contract price in euros times actual volume. Source: METHODS section 2. Recipients: the volumes where no unit is stated;
 * with a unit the fewest persons who can have used them.
 */
export const priceVolume: Driver<'price-volume'> = {
  weigh: ({ items, unit }, at) => {
    const weighed = weighCounts(
      items.map((item) => ({ ...item, count: multiply(exactly(item.price), exactly(item.volume)) })),
      at,
    );
    const counted = weighCounts(
      items.map((item) => ({ ...item, count: personsOf(exactly(item.volume), unit) })),
      at,
    );
    return weighed && counted && { ...weighed, recipients: counted.weights };
  },
};

const personsOf = (volume: Rational, unit: string | undefined): Rational =>
  unit === undefined ? volume : divide(volume, unitsOfOnePerson);
