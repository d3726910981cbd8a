import { RefusedInput } from '../issues/refused-input';

/** Whole cents: a safe integer, never -0. Expense plus, income minus. */
export type Cents = number;

/** Lets whole cents within ±(2^53 - 1) pass, -0 as 0; anything else is refused: `amount.unsafe`. */
export function safeCents(amount: number, place: Readonly<Record<string, unknown>> = {}): Cents {
  if (!Number.isSafeInteger(amount)) throw new RefusedInput('amount.unsafe', { ...place, amount: String(amount) });
  return amount === 0 ? 0 : amount;
}

/** Exact whole cents as a number; refused beyond ±(2^53 - 1): `amount.unsafe`. */
export function centsFromBigInt(amount: bigint, place: Readonly<Record<string, unknown>> = {}): Cents {
  if (amount > BigInt(Number.MAX_SAFE_INTEGER) || amount < BigInt(Number.MIN_SAFE_INTEGER))
    throw new RefusedInput('amount.unsafe', { ...place, amount: String(amount) });
  return Number(amount);
}
