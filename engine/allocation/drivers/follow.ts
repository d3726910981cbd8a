import { rationalOf } from '../../money/rational';
import { ofOneArea } from './counts';
import type { Driver } from './driver';

/** Weight of an age: the cents that what it serves has placed there. Evidence: the worst input. Source: METHODS section 2. */
export const follow: Driver<'follow'> = {
  weigh: (settings, at) => {
    const served = at.followed(settings);
    if (served === null) return null;
    if (served.cells.some((cents) => cents < 0)) {
      at.report({ code: 'driver.weights-negative', severity: 'error', params: { driver: settings.id, age: '' } });
      return null;
    }
    const weights = Array.from(served.cells, rationalOf);
    const columns = at.areas.length + 1;
    if (at.area !== null) return { ...ofOneArea(weights, columns, at.area, false), inputs: served.grade };
    return { by: 'age-area', weights, inputs: served.grade };
  },
};
