import type { LibraryMoment } from './library-types';
import { childhood } from './moments/childhood';
import { countyChildren } from './moments/county-children';
import { countyOthers } from './moments/county-others';
import { education } from './moments/education';
import { leisure } from './moments/leisure';
import { livelihood } from './moments/livelihood';
import { financing, support } from './moments/support';
import { surroundings } from './moments/surroundings';

/** Every default moment, one table per topic; of equal matches the earlier is suggested first. */
const table = {
  ...childhood,
  ...education,
  ...leisure,
  ...countyChildren,
  ...countyOthers,
  ...surroundings,
  ...livelihood,
  ...support,
  ...financing,
};

export type MomentId = keyof typeof table;
export const libraryMoments: Readonly<Record<MomentId, LibraryMoment>> = table;
export const momentIds = Object.keys(table) as readonly MomentId[];
