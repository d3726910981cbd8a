import type { DriverKind } from '../../model/driver';
import { amounts } from './amounts';
import { coefficient } from './coefficient';
import type { Driver } from './driver';
import { exclusive } from './exclusive';
import { follow } from './follow';
import { household } from './household';
import { none } from './none';
import { population } from './population';
import { priceVolume } from './price-volume';
import { profile } from './profile';
import { users } from './users';
import { weightedUsers } from './weighted-users';

/** Every driver kind by its key in the model. A new kind is a file of its own and a line here. */
export const drivers: { readonly [K in DriverKind]: Driver<K> } = {
  exclusive,
  users,
  'price-volume': priceVolume,
  'weighted-users': weightedUsers,
  profile,
  household,
  population,
  follow,
  coefficient,
  amounts,
  none,
};
