import type { Measure } from '../../../engine/model/layout';

/** The seven figure columns of both sample budgets, oldest first. */
export const measures: readonly Measure[] = [
  { id: 'TP 2024', kind: 'actual', year: 2024 },
  { id: 'TA 2025', kind: 'budget', year: 2025 },
  { id: 'TA 2025 muutettu', kind: 'amendedBudget', year: 2025 },
  { id: 'Toteuma 1-8/2025', kind: 'periodActual', year: 2025, months: { from: 1, to: 8 } },
  { id: 'TA 2026', kind: 'budget', year: 2026 },
  { id: 'TS 2027', kind: 'plan', year: 2027 },
  { id: 'TS 2028', kind: 'plan', year: 2028 },
];

/** The measure every other column is made from. */
export const baseMeasure = 'TA 2026';

/** Level of prices and wages against TA 2026, and how an amount of the column is rounded (in euros). */
export interface MeasureShape {
  readonly level: number;
  /** Part of the year's money that the column holds. */
  readonly part: number;
  readonly roundTo: number;
  /** Largest chance deviation of one line, as a part of it. */
  readonly noise: number;
}

export const shapes: Readonly<Record<string, MeasureShape>> = {
  'TP 2024': { level: 0.945, part: 1, roundTo: 0.01, noise: 0.03 },
  'TA 2025': { level: 0.972, part: 1, roundTo: 100, noise: 0.012 },
  'TA 2025 muutettu': { level: 0.976, part: 1, roundTo: 100, noise: 0 },
  'Toteuma 1-8/2025': { level: 0.974, part: 0.655, roundTo: 0.01, noise: 0.03 },
  'TA 2026': { level: 1, part: 1, roundTo: 100, noise: 0 },
  'TS 2027': { level: 1.022, part: 1, roundTo: 1000, noise: 0 },
  'TS 2028': { level: 1.045, part: 1, roundTo: 1000, noise: 0 },
};
