import { RefusedInput } from '../issues/refused-input';
import type { Exact } from '../model/terms';
import { parseWeight, toNumber, type Rational } from '../money/rational';

/** An exact value as typed, or null where it cannot be read as a number. */
export function exactly(value: Exact): Rational | null {
  try {
    return parseWeight(value);
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}

/** An exact value in few characters, for a message. */
export function inShort(value: Rational): string {
  return String(toNumber(value));
}
