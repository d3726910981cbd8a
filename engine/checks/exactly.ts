import { RefusedInput } from '../issues/refused-input';
import type { Exact } from '../model/terms';
import { centsOf } from '../money/amount';
import { parseWeight, toNumber, type Rational } from '../money/rational';

/** An exact value as typed, or null where it cannot be read as a number. */
export function exactly(value: Exact): Rational | null {
  return orNull(() => parseWeight(value));
}

/** Whether a typed amount is euros and whole cents, as decimal text. */
export function isAmount(value: Exact): boolean {
  return orNull(() => centsOf(String(value))) !== null;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}

/** An exact value in few characters, for a message. */
export function inShort(value: Rational): string {
  return String(toNumber(value));
}
