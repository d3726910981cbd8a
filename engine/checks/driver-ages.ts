import type { DriverSettings } from '../model/driver';
import type { ModelPath } from '../model/model-path';
import { lastAge } from '../model/terms';
import type { Check, Finding } from './check';
import { figureRows, type FigureRow } from './driver-figures';

/** Ages of drivers exist (0 ... 100+), and a price per head is given once for each. Counts may overlap: they add up. */
export const driverAges: Check = (model) =>
  model.drivers.flatMap((driver, at) => {
    const rows = figureRows(driver, ['drivers', at]);
    return [...rows.flatMap((row) => unknownAges(driver, row)), ...(driver.kind === 'profile' ? overlaps(driver, rows) : [])];
  });

function unknownAges({ id }: DriverSettings, { from, to, path }: FigureRow): Finding[] {
  const ends: [string, number | undefined][] = [
    ['from', from],
    ['to', to],
  ];
  return ends.flatMap(([field, age]): Finding[] => {
    if (age === undefined || (Number.isInteger(age) && age >= 0 && age <= lastAge)) return [];
    return [{ code: 'driver.unknown-age', severity: 'error', params: { driver: id, age: String(age) }, path: [...path, field] }];
  });
}

function overlaps({ id }: DriverSettings, rows: readonly FigureRow[]): Finding[] {
  const bands = rows.flatMap(({ from, to, path }) => (from === undefined || to === undefined ? [] : [{ from, to, path }]));
  return bands.flatMap((band, at) =>
    bands.slice(0, at).flatMap((earlier): Finding[] => {
      const from = Math.max(band.from, earlier.from);
      const to = Math.min(band.to, earlier.to);
      return from > to ? [] : [overlap(id, from, to, band.path)];
    }),
  );
}

function overlap(driver: string, from: number, to: number, path: ModelPath): Finding {
  return { code: 'driver.ages-overlap', severity: 'error', params: { driver, from, to }, path };
}
