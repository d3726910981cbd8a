import { EngineError } from '../issues/refused-input';
import { ageCount } from '../model/terms';
import { apportionPrepared, type PreparedWeights } from '../money/prepared';
import type { Cents } from '../money/apportion';
import type { Reach } from './reach';

/** Scratch memory of one chain: reused for every line, so that a million lines never become objects. */
export interface Scratch {
  readonly ages: Float64Array;
  readonly pair: Float64Array;
  readonly cells: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Area columns an age has: the model's areas, and last "no area". */
  readonly columns: number;
}

export function makeScratch(columns: number): Scratch {
  const width = ageCount * columns;
  return {
    ages: new Float64Array(ageCount),
    pair: new Float64Array(2),
    cells: new Float64Array(width),
    low: new Float64Array(width),
    high: new Float64Array(width),
    columns,
  };
}

/** Step 2: the cents of a moment that the driver's reach gets; the rest stays in its remainder. */
export function reached(cents: Cents, split: PreparedWeights | null, scratch: Scratch): Cents {
  if (split === null) return cents;
  apportionPrepared(cents, split, scratch.pair);
  return scratch.pair[0];
}

/** Steps 3 and 4: reach → single ages → areas (one step, age-major, where the driver knows both), into out. Loses no cent. */
export function spread(cents: Cents, reach: Reach, area: number | null, out: Float64Array, scratch: Scratch): void {
  const { columns, ages } = scratch;
  if (reach.by === 'age-area') {
    apportionPrepared(cents, reach.weights, out);
  } else {
    apportionPrepared(cents, reach.weights, ages);
    if (columns === 1) out.set(ages);
    else ontoAreas(reach, area ?? columns - 1, out, scratch);
  }
  assertConserved(cents, out);
}

function ontoAreas(reach: Reach, column: number, out: Float64Array, { ages, columns }: Scratch): void {
  out.fill(0);
  for (let age = 0; age < ageCount; age += 1) {
    if (ages[age] === 0) continue;
    const weights = reach.areaWeights?.[age] ?? null;
    if (weights === null) out[age * columns + column] = ages[age];
    else apportionPrepared(ages[age], weights, out, age * columns);
  }
}

/** Every stage conserves cents, checked at run time (METHODS section 3). */
export function assertConserved(cents: Cents, parts: Float64Array): void {
  let sum = 0;
  for (let index = 0; index < parts.length; index += 1) sum += parts[index];
  if (sum !== cents) throw new EngineError('cents.lost', { expected: cents, found: sum });
}
