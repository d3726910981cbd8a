import { centsFromBigInt, type Cents } from './cents';
import { roundDivide, type Rational } from './rational';

/**
 * cents × factor to the whole cent, half away from zero: figures that are shown and never added up (euros per head, real prices).
 * Refuses a result beyond safe integers: `amount.unsafe`. -0 is never returned.
 */
export function scaleCents(cents: Cents, factor: Rational): Cents {
  return centsFromBigInt(roundDivide(BigInt(cents) * factor.n, factor.d));
}
