import { exactly, rakeAreas, weighCounts } from './counts';
import type { Driver } from './driver';

/** Weight of age a: n(a), clients, places, visits or hours of the register. Source: METHODS section 2. */
export const users: Driver<'users'> = {
  weigh: ({ id, counts, areaTotals }, at) => {
    const weighed = weighCounts(
      counts.map((entry) => ({ ...entry, count: exactly(entry.count) })),
      at,
    );
    const joined = weighed !== null && areaTotals ? rakeAreas(weighed, areaTotals, id, at) : weighed;
    return joined && { ...joined, recipients: joined.weights };
  },
};
