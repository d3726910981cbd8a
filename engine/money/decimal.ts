import { Decimal } from 'decimal.js';
import type { Rational } from './rational';

/** A decimal constructor of our own: settings of other code cannot change it. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -30, toExpPos: 60 });

/**
 * A fraction in decimals for people to read, such as 20710.1886: exact where it ends within `digits` significant digits, else
 * rounded to them, half to even. Nothing is calculated from it. digits: 1 ... 40.
 */
export function decimalText({ n, d }: Rational, digits = 9): string {
  return new Exact(n.toString()).div(d.toString()).toSignificantDigits(digits).toFixed();
}
