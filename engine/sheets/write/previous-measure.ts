import type { MeasureRow } from '../../views/analysis';

/** Health, social and rescue services left the municipalities on 1.1.2023: no change is shown across that line (METHODS section 6). */
const reformYear = 2023;

/** What a measure is held against, best first: a budget against a budget, a plan against the plan or budget before it, an actual against an actual. */
const sameKindFirst: Readonly<Record<string, readonly string[]>> = {
  actual: ['actual', 'budget', 'amendedBudget'],
  budget: ['budget', 'amendedBudget', 'actual'],
  amendedBudget: ['amendedBudget', 'budget', 'actual'],
  forecast: ['actual', 'forecast', 'budget'],
  plan: ['plan', 'budget', 'amendedBudget'],
};

/** The measure of the year before that a whole year's measure is compared with, or null. Part of a year is compared with nothing. */
export function comparedWith<R extends Pick<MeasureRow, 'year' | 'kind' | 'amount'>>(row: R, measures: readonly R[]): R | null {
  if (row.year === reformYear) return null;
  for (const kind of sameKindFirst[row.kind] ?? []) {
    const before = measures.find((other) => other.year === row.year - 1 && other.kind === kind);
    if (before !== undefined) return before;
  }
  return null;
}

/** Euros per child of part of a year, or without the population its drivers need, would mislead. */
export const isWholeYear = ({ kind, populationMissing }: Pick<MeasureRow, 'kind' | 'populationMissing'>): boolean =>
  kind !== 'periodActual' && populationMissing !== true;
