import { RefusedInput } from '../issues/refused-input';

/** An exact fraction in lowest terms: n / d, d > 0. Made by `rational`, so equal values have equal parts. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * A number as people write it, read exactly. number: its shortest decimal text (0.1 is one tenth), finite. string: a decimal
 * ("-1.25e3", the exponent up to three digits) or "a/b" with integers, ASCII, no spaces, no comma, at most 400 characters.
 * bigint: itself.
 */
export type Weight = number | string | bigint;

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

const longest = 400;
const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
const fraction = /^([+-]?\d+)\/([+-]?\d+)$/;

/** Greatest common divisor of two magnitudes; gcd(0, b) = b. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n / d in lowest terms. Refuses d = 0: `rational.zero-denominator`. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RefusedInput('rational.zero-denominator', { n: String(n) });
  const common = d === 1n ? 1n : gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** A whole number as a fraction. Refuses what is not a safe integer: `amount.unsafe`. */
export function rationalOf(whole: number): Rational {
  if (!Number.isSafeInteger(whole)) throw new RefusedInput('amount.unsafe', { amount: String(whole) });
  return { n: BigInt(whole), d: 1n };
}

/** Reads a weight exactly, of either sign; anything outside the grammar of `Weight` is refused: `weights.invalid`. */
export function parseWeight(weight: Weight): Rational {
  if (typeof weight === 'bigint') return { n: weight, d: 1n };
  if (typeof weight === 'number' && Number.isSafeInteger(weight)) return { n: BigInt(weight), d: 1n };
  const text = typeof weight === 'number' ? String(weight) : weight;
  if (typeof text !== 'string' || text.length > longest) throw invalid(weight);
  const written = decimal.exec(text);
  if (written) return fromDecimal(written);
  const [, over, under] = fraction.exec(text) ?? [];
  if (over === undefined || BigInt(under) === 0n) throw invalid(weight);
  return rational(BigInt(over), BigInt(under));
}

function fromDecimal([, sign, whole, decimals = '', exponent = '0']: RegExpExecArray): Rational {
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : rational(digits, 10n ** BigInt(-power));
}

const invalid = (weight: unknown): RefusedInput =>
  new RefusedInput('weights.invalid', { weight: String(weight).slice(0, longest) });

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d });

export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);

/** a / b. Refuses b = 0: `rational.zero-denominator`. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as a is below, at or above b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const gap = a.n * b.d - b.n * a.d;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** The largest integer not above n / d, d > 0. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/** The nearest integer to n / d (d > 0), halves away from zero. */
export function roundDivide(n: bigint, d: bigint): bigint {
  const magnitude = (2n * (n < 0n ? -n : n) + d) / (2n * d);
  return n < 0n ? -magnitude : magnitude;
}

/** "-3" or "1/3": exact, and read back by `parseWeight` where it has at most 400 characters. */
export const rationalText = ({ n, d }: Rational): string => (d === 1n ? String(n) : `${n}/${d}`);

/** The nearest double, ties to even (below 1e-307 perhaps one unit off); ±Infinity beyond its range, never -0. */
export function toNumber({ n, d }: Rational): number {
  const magnitude = n < 0n ? -n : n;
  // A quotient of 66 bits or so with a sticky last bit: BigInt to Number then rounds once, correctly.
  const shift = 66 - (magnitude.toString(2).length - d.toString(2).length);
  const over = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const under = shift < 0 ? d << BigInt(-shift) : d;
  const sticky = over % under === 0n ? 0n : 1n;
  const value = scaleByPowerOfTwo(Number(((over / under) << 1n) | sticky), -shift - 1);
  return n < 0n && value !== 0 ? -value : value;
}

/** In two steps, because 2^-1100 alone is 0 while the product need not be. */
function scaleByPowerOfTwo(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}

/** Whether two weights are the same number, however they are written: "0.6", "60e-2", "3/5". Refuses as parseWeight does. */
export const isSameWeight = (one: Weight, other: Weight): boolean => compare(parseWeight(one), parseWeight(other)) === 0;
