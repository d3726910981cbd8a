import { ageCount } from '../../model/terms';
import { zero, type Rational } from '../../money/rational';
import type { DriverContext } from './driver';

/** Persons by single year of age of the line's area, or of the municipality. Reports a missing year and gives null. */
export function personsByAge(at: DriverContext, area: number | null = at.area): readonly Rational[] | null {
  const missing = (what: string): null => {
    at.report({ code: 'population.missing', severity: 'error', params: { year: at.populationYear, what } });
    return null;
  };
  if (at.population === null) return missing('');
  if (area === null) return at.population.total ?? missing('');
  return at.population.areas?.[area] ?? missing(at.areas[area] ?? '');
}

/** Weight of age a: inhabitants of that age within from ... to, both included; 0 outside. */
export function populationWithin(from: number, to: number, at: DriverContext): readonly Rational[] | null {
  const persons = personsByAge(at);
  return persons === null
    ? null
    : Array.from({ length: ageCount }, (_, age) => (age >= from && age <= to ? (persons[age] ?? zero) : zero));
}
