import { multiply } from '../../money/rational';
import { exactly, weighCounts } from './counts';
import type { Driver } from './driver';

/** Weight of age a: p(a)·q(a), contract price in euros times actual volume. Source: METHODS section 2. */
export const priceVolume: Driver<'price-volume'> = {
  weigh: ({ items }, at) => {
    const weighed = weighCounts(
      items.map((item) => ({ ...item, count: multiply(exactly(item.price), exactly(item.volume)) })),
      at,
    );
    const counted = weighCounts(
      items.map((item) => ({ ...item, count: exactly(item.volume) })),
      at,
    );
    return weighed && counted && { ...weighed, recipients: counted.weights };
  },
};
