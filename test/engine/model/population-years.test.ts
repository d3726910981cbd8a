import fc from 'fast-check';
import type { Measure } from '../../../engine/model/layout';
import type { PopulationTable } from '../../../engine/model/population';
import { withPopulationYears } from '../../../engine/model/population-years';

const measureOf = (year: number, populationYear?: number): Measure => ({
  id: `TA ${year}`,
  kind: 'budget',
  year,
  ...(populationYear === undefined ? {} : { populationYear }),
});
const tablesOf = (years: readonly number[]): PopulationTable[] =>
  years.map((year) => ({ year, area: null, source: 's', evidence: 'A', persons: new Array<number>(101).fill(1) }));
const year = fc.integer({ min: 2020, max: 2030 });

test('a measure stands on its own year where that is known, else on the newest before it, never on one to come', () => {
  fc.assert(
    fc.property(year, fc.uniqueArray(year), (own, known) => {
      const [{ populationYear: used = own } = measureOf(own)] = withPopulationYears(
        [measureOf(own)],
        tablesOf(known),
        new Set(known),
      );
      const before = known.filter((one) => one < own);
      expect(used).toBe(known.includes(own) || before.length === 0 ? own : Math.max(...before));
    }),
  );
});

test('what a person stated stays while it is known; the own year, once it comes, is used', () => {
  expect(withPopulationYears([measureOf(2026, 2024)], tablesOf([2024, 2025]), new Set([2025]))).toEqual([measureOf(2026, 2024)]);
  expect(withPopulationYears([measureOf(2026, 2027)], tablesOf([2025]), new Set([2025]))).toEqual([measureOf(2026, 2027)]);
  expect(withPopulationYears([measureOf(2026, 2025)], tablesOf([2025, 2026]), new Set([2026]))).toEqual([measureOf(2026)]);
  expect(withPopulationYears([measureOf(2026, 2025)], tablesOf([2025, 2026]), new Set([2025]))).toEqual([measureOf(2026, 2025)]);
});
