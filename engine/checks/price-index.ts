import type { Check, Finding } from './check';
import { exactly } from './exactly';

/** Index values are numbers above zero, and the base year has one: other years are divided by it. */
export const priceIndex: Check = ({ priceIndex: index }) => {
  if (!index) return [];
  const bad = index.values.flatMap(({ year, value }, at): Finding[] => {
    const number = exactly(value);
    if (number !== null && number.n > 0n) return [];
    const path = ['priceIndex', 'values', at, 'value'];
    return [{ code: 'index.invalid', severity: 'error', params: { year, value: String(value) }, path }];
  });
  if (index.values.some(({ year }) => year === index.baseYear)) return bad;
  const missing = { year: index.baseYear };
  return [...bad, { code: 'index.missing', severity: 'error', params: missing, path: ['priceIndex', 'baseYear'] }];
};
