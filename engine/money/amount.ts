import { RefusedInput } from '../issues/refused-input';
import { centsFromBigInt, safeCents, type Cents } from './cents';

const euros = /^([+-]?)(\d{1,20})(?:\.(\d{1,20}))?$/;

/** Cents as exact euros with two decimals and a dot: -123450 is "-1234.50". Refuses unsafe cents: `amount.unsafe`. */
export function amountText(cents: Cents): string {
  const safe = safeCents(cents);
  return eurosOf(safe < 0, String(Math.abs(safe)));
}

/** The same for cents of any size: sums of a whole file, and sums in messages, are not refused for theirs. */
export function sumText(cents: bigint): string {
  return eurosOf(cents < 0n, String(cents < 0n ? -cents : cents));
}

function eurosOf(negative: boolean, cents: string): string {
  const digits = cents.padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Exact decimal euros ("-1234.5", a dot, ASCII digits) as cents. A third decimal other than 0 is not whole cents:
 * `amount.invalid`, as is any other text; beyond ±(2^53 - 1) cents: `amount.unsafe`.
 */
export function centsOf(text: string): Cents {
  const [, sign, whole, decimals = ''] = euros.exec(text) ?? [];
  if (whole === undefined || /[1-9]/.test(decimals.slice(2)))
    throw new RefusedInput('amount.invalid', { amount: text.slice(0, 60) });
  const magnitude = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'));
  return centsFromBigInt(sign === '-' ? -magnitude : magnitude);
}
