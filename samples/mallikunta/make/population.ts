import { rake } from '../../../engine/methods/rake';
import { ageCount, lastAge } from '../../../engine/model/terms';
import { apportion } from '../../../engine/money/apportion';
import { sampleAreas, type SampleArea } from './areas';

export const baseYear = 2019;
export const populationYears = [2024, 2025, 2026, 2027, 2028] as const;

/** Constructed persons of a year: the whole municipality and its areas, single years 0 ... 100+. Areas sum to the whole at every age. */
export interface YearPopulation {
  readonly year: number;
  readonly city: readonly number[];
  readonly areas: ReadonlyMap<string, readonly number[]>;
}

/** Births fall by this factor a year (an assumption of the sample). */
const birthTrend = 0.985;

/** Yearly chance of dying at an age: 0.003 % at birth, a tenth more with every year of age. Plain products, so every machine agrees. */
function deathRates(): readonly number[] {
  const rates: number[] = [];
  for (let age = 0, rate = 0.00003; age < ageCount; age++, rate *= 1.1007) rates.push(Math.min(rate, 0.5));
  return rates;
}

/** Net migration as a part of the cohort: young families come, students leave. */
function migrationRate(age: number): number {
  if (age <= 12) return 0.003;
  if (age >= 18 && age <= 22) return -0.028;
  if (age >= 25 && age <= 36) return 0.008;
  return 0;
}

function nextYear(persons: readonly number[], births: number): number[] {
  const deaths = deathRates();
  const next = new Array<number>(ageCount).fill(0);
  next[0] = births;
  persons.forEach((count, age) => {
    const stay = 1 - (deaths[age] ?? 0) + migrationRate(age);
    const older = Math.min(age + 1, lastAge);
    next[older] = (next[older] ?? 0) + Math.round(count * stay);
  });
  return next;
}

/** The base population carried forward by cohorts. */
function projectCity(base: readonly number[], year: number): readonly number[] {
  let persons = base;
  let births = base[0] ?? 0;
  for (let at = baseYear; at < year; at++) {
    births *= birthTrend;
    persons = nextYear(persons, Math.round(births));
  }
  return persons;
}

function tiltOf({ tilt }: SampleArea, age: number): number {
  if (age < 18) return tilt.children;
  if (age < 30) return tilt.students;
  return age >= 70 ? tilt.old : 1;
}

/** Areas by raking: made area totals and the city's ages are the margins, the areas' tilts the seed; whole persons by largest remainder per age. */
function spreadOverAreas(city: readonly number[], year: number): ReadonlyMap<string, readonly number[]> {
  const total = city.reduce((sum, count) => sum + count, 0);
  const shares = sampleAreas.map(({ share, trend }) => Math.round((share + trend * (year - 2024)) * 1000));
  const seed = city.map((_, age) => sampleAreas.map((area, index) => (shares[index] ?? 0) * tiltOf(area, age)));
  const { cells, converged } = rake(seed, city, apportion(total, shares));
  if (!converged) throw new Error(`The areas of ${year} do not meet both margins.`);
  const whole = city.map((count, age) => (count === 0 ? sampleAreas.map(() => 0) : apportion(count, cells[age] ?? [])));
  return new Map(sampleAreas.map((area, index) => [area.id, whole.map((row) => row[index] ?? 0)]));
}

export function constructPopulation(base: readonly number[], year: number): YearPopulation {
  const city = projectCity(base, year);
  return { year, city, areas: spreadOverAreas(city, year) };
}

/** Every year of the sample, by year. */
export type SamplePopulation = ReadonlyMap<number, YearPopulation>;

export function constructYears(base: readonly number[]): SamplePopulation {
  return new Map(populationYears.map((year) => [year, constructPopulation(base, year)]));
}

/** Persons of the ages from ... to in a year, of one area or of the whole municipality. */
export function personsIn(population: SamplePopulation, year: number, from: number, to: number, area?: string): number {
  const found = population.get(year);
  const persons = (area === undefined ? found?.city : found?.areas.get(area)) ?? [];
  return persons.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}
