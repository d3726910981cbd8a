import type { DriverSettings } from '../model/driver';
import type { ModelPath } from '../model/model-path';
import { multiply, one, type Rational } from '../money/rational';
import type { Check, Finding } from './check';
import { figureRows, weightRows, type FigureRow } from './driver-figures';
import { exactly, isAmount } from './exactly';

/** Figures of drivers can be read, are not negative, and are not all zero. */
export const driverWeights: Check = (model) =>
  model.drivers.flatMap((driver, at) => {
    const path = ['drivers', at];
    return [...figureRows(driver, path).flatMap((row) => ofRow(driver, row)), ...nobody(driver, path)];
  });

function ofRow(driver: DriverSettings, { figures, from, to }: FigureRow): Finding[] {
  return figures.flatMap(({ value, path }): Finding[] => {
    const weight = exactly(value);
    if (weight === null || (driver.kind === 'amounts' && !isAmount(value))) {
      return [{ code: 'driver.weights-invalid', severity: 'error', params: { driver: driver.id, value: String(value) }, path }];
    }
    if (weight.n >= 0n) return [];
    const age = [...new Set([from, to])].filter((end) => end !== undefined).join('-');
    return [{ code: 'driver.weights-negative', severity: 'error', params: { driver: driver.id, age }, path }];
  });
}

/** No figure, or nothing but zeros: nobody to divide among, so all the money would stay in the remainder. */
function nobody(driver: DriverSettings, path: ModelPath): Finding[] {
  const rows = weightRows(driver, path);
  if (rows === null || rows.map(weightOf).some((weight) => weight === null || weight.n !== 0n)) return [];
  return [{ code: 'driver.weights-zero', severity: 'warning', params: { driver: driver.id }, path }];
}

function weightOf({ figures }: FigureRow): Rational | null {
  return figures.reduce<Rational | null>((product, { value }) => {
    const factor = exactly(value);
    return product && factor && multiply(product, factor);
  }, one);
}
