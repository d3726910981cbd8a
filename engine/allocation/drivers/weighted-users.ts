import { multiply } from '../../money/rational';
import { exactly, weighCounts } from './counts';
import type { Driver } from './driver';

/** Weight of age a: w(a)·n(a) with published weights, such as the home-municipality compensation. Source: METHODS section 2. */
export const weightedUsers: Driver<'weighted-users'> = {
  weigh: ({ items }, at) => {
    const weighed = weighCounts(
      items.map((item) => ({ ...item, count: multiply(exactly(item.weight), exactly(item.count)) })),
      at,
    );
    const counted = weighCounts(
      items.map((item) => ({ ...item, count: exactly(item.count) })),
      at,
    );
    return weighed && counted && { ...weighed, recipients: counted.weights };
  },
};
