import { add, compare, zero } from '../money/rational';
import type { Check, Finding } from './check';
import { exactly, inShort } from './exactly';

/** Recipient households hold no more children than persons; persons counts everybody there, children too. */
export const households: Check = (model) =>
  model.drivers.flatMap((driver, at): Finding[] => {
    if (driver.kind !== 'household') return [];
    const persons = exactly(driver.persons);
    const children = driver.children.map(({ count }) => exactly(count) ?? zero).reduce(add, zero);
    if (persons === null || compare(children, persons) <= 0) return [];
    const params = { driver: driver.id, children: inShort(children), persons: inShort(persons) };
    return [{ code: 'driver.children-over-persons', severity: 'error', params, path: ['drivers', at, 'persons'] }];
  });
