import type { SampleArea } from './areas';
import { personsIn, type SamplePopulation } from './population';

/** A service used by a part of an age group; the parts are assumptions of the sample, in the range of Finnish municipalities. */
export interface Use {
  /** Part of the residents of the age who use it, by age. */
  readonly rates: Readonly<Record<number, number>>;
}

function band(from: number, to: number, rate: number): Record<number, number> {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, rate]));
}

/** Part of the age group in early education of any kind. */
const earlyCare = { 1: 0.44, 2: 0.73, 3: 0.85, 4: 0.9, 5: 0.92 };

function scaled(rates: Readonly<Record<number, number>>, by: number): Record<number, number> {
  return Object.fromEntries(Object.entries(rates).map(([age, rate]) => [age, rate * by]));
}

export const uses = {
  dayCare: { rates: { ...scaled(earlyCare, 0.76), 6: 0.3 } },
  voucherCare: { rates: scaled(earlyCare, 0.17) },
  familyCare: { rates: scaled(earlyCare, 0.07) },
  prePrimary: { rates: { 6: 0.99 } },
  homeCare: { rates: { 0: 0.62, 1: 0.5, 2: 0.2, 3: 0.04, 4: 0.03, 5: 0.02 } },
  primary: { rates: band(7, 12, 0.985) },
  lowerSecondary: { rates: band(13, 15, 0.98) },
  specialNeeds: { rates: { 6: 0.03, ...band(7, 12, 0.075), ...band(13, 15, 0.095) } },
  otherMunicipality: { rates: { 6: 0.012, ...band(7, 12, 0.035), ...band(13, 15, 0.045) } },
  afterSchool: { rates: { 7: 0.46, 8: 0.33, 9: 0.06 } },
  transport: { rates: { 6: 0.12, ...band(7, 12, 0.19), ...band(13, 15, 0.27) } },
  upperSecondary: { rates: { 16: 0.46, 17: 0.47, 18: 0.46, 19: 0.08, 20: 0.02 } },
  musicSchool: { rates: { ...band(4, 6, 0.03), ...band(7, 12, 0.075), ...band(13, 18, 0.045) } },
} as const satisfies Record<string, Use>;

export type UseKey = keyof typeof uses;

/** Users of one age in a year, whole persons. */
export function usersAt(population: SamplePopulation, use: UseKey, year: number, age: number, area?: SampleArea['id']): number {
  const rates: Readonly<Record<number, number>> = uses[use].rates;
  return Math.round(personsIn(population, year, age, age, area) * (rates[age] ?? 0));
}

/** Users of all ages in a year, whole persons. */
export function usersOf(population: SamplePopulation, use: UseKey, year: number, area?: SampleArea['id']): number {
  return agesOf(use).reduce((sum, age) => sum + usersAt(population, use, year, age, area), 0);
}

/** Ages that use the service at all, ascending. */
export function agesOf(use: UseKey): readonly number[] {
  return Object.keys(uses[use].rates)
    .map(Number)
    .sort((a, b) => a - b);
}
