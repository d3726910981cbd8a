import type { DriverSettings } from '../model/driver';
import type { Exact } from '../model/terms';
import { compare, type Rational } from '../money/rational';
import type { Check, Finding } from './check';
import { exactly } from './exactly';

/**
 * 0 <= low <= share <= high <= 1, where share is the part of the moment's money the driver reaches: a coefficient's own; not known
 * before the line for typed amounts; none for none; all of it for every other kind. Source: METHODS section 2. A bound outside is not used, so
 * it only warns.
 */
export const driverRanges: Check = (model) =>
  model.drivers.flatMap((driver, at): Finding[] => {
    const { id, low, high } = driver;
    const share = shareOf(driver);
    const params = { driver: id, low: shown(low), share: shown(share), high: shown(high) };
    const found = (field: 'share' | 'low' | 'high', severity: 'error' | 'warning'): Finding[] => [
      { code: 'driver.range-invalid', severity, params, path: ['drivers', at, field] },
    ];
    if (!risesFrom0To1([share])) return found('share', 'error');
    if (!risesFrom0To1([low, share])) return found('low', 'warning');
    return risesFrom0To1([low, share, high]) ? [] : found('high', 'warning');
  });

function shareOf(driver: DriverSettings): Exact | undefined {
  if (driver.kind === 'coefficient') return driver.share;
  if (driver.kind === 'amounts') return undefined;
  return driver.kind === 'none' ? 0 : 1;
}

function risesFrom0To1(bounds: readonly (Exact | undefined)[]): boolean {
  const values = [0, ...bounds, 1].flatMap((value) => (value === undefined ? [] : [exactly(value)]));
  return values.every((value, at) => value !== null && notAfter(values[at - 1] ?? value, value));
}

function notAfter(earlier: Rational, later: Rational): boolean {
  return compare(earlier, later) <= 0;
}

function shown(value: Exact | undefined): string {
  return value === undefined ? '-' : String(value);
}
