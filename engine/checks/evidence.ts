import type { Check, Finding } from './check';

/**
 * Grades that claim more than is known: a starter-library default nobody has confirmed (used as C at most, whatever it says), and
 * counted figures that do not say where they were counted.
 */
export const evidence: Check = (model) =>
  model.drivers.flatMap((driver, at): Finding[] => {
    const { id, evidence: grade, source } = driver;
    if (grade !== 'A' && grade !== 'B') return [];
    const params = { driver: id, evidence: grade };
    const path = ['drivers', at, 'evidence'];
    if (driver.default) return [{ code: 'evidence.default-counted', severity: 'warning', params, path }];
    return source.trim() === '' ? [{ code: 'evidence.no-source', severity: 'warning', params, path: ['drivers', at] }] : [];
  });
