import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import { makeBudget, makeModel, persons, ta2026 } from '../support/city';

/** A model of 40 moments and 7 areas; no followers, so that an edit concerns its own line alone. */
export function largeModel(): BudgetModel {
  const areas = Array.from({ length: 7 }, (_, at) => ({ id: `area-${at}` }));
  const moments = Array.from({ length: 40 }, (_, at) => ({
    id: `m${at}`,
    name: `m${at}`,
    service: 'school',
    directness: 'direct' as const,
    driver: `d${at}`,
  }));
  return makeModel({
    areas,
    population: areas.map(({ id }, at) => ({
      year: 2026,
      area: id,
      source: 'made',
      evidence: 'C',
      persons: persons(80 + at, 60 + at),
    })),
    moments,
    drivers: moments.map(({ driver }, at) => ({
      id: driver,
      kind: 'exclusive',
      source: 'made',
      evidence: 'A',
      from: at,
      to: at + 40,
    })),
    rules: moments.map(({ id }, at) => ({ id: `r${at}`, when: { account: `${at}-*` }, shares: [{ moment: id, share: '0.9' }] })),
  });
}

/** Line `at` of the budget below: its moment is told by the beginning of its account. */
export const lineId = (at: number): string => `${at % 40}-${at}`;

export const largeBudget = (lines: number): Budget =>
  makeBudget(
    Array.from({ length: lines }, (_, at) => ({ id: lineId(at), cents: [1_000_003 + at * 7] })),
    [ta2026],
  );
