/**
 * Exact fractions for checking the engine, written without its own: never reduced, read digit by digit, and slow.
 * [numerator, denominator], the denominator above 0.
 */
export type Fraction = readonly [bigint, bigint];

export const nought: Fraction = [0n, 1n];

export function read(weight: number | string | bigint): Fraction {
  if (typeof weight === 'bigint') return [weight, 1n];
  const text = String(weight).toLowerCase();
  if (text.includes('/')) {
    const [over, under] = text.split('/').map((part) => BigInt(part.replace(/^\+/, '')));
    return under < 0n ? [-over, -under] : [over, under];
  }
  const [mantissa, exponent = '0'] = text.split('e');
  let [digits, below] = [0n, 1n];
  let afterDot = false;
  for (const sign of mantissa) {
    if (sign === '.') afterDot = true;
    if (!/\d/.test(sign)) continue;
    digits = digits * 10n + BigInt(sign);
    if (afterDot) below *= 10n;
  }
  if (mantissa.startsWith('-')) digits = -digits;
  for (let step = Number(exponent); step > 0; step -= 1) digits *= 10n;
  for (let step = Number(exponent); step < 0; step += 1) below *= 10n;
  return [digits, below];
}

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const minus = (x: Fraction, [c, d]: Fraction): Fraction => plus(x, [-c, d]);
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
export const total = (values: readonly Fraction[]): Fraction => values.reduce(plus, nought);
export const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
export const isEqual = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;
export const size = ([a, b]: Fraction): Fraction => [a < 0n ? -a : a, b];

/** Largest whole number not above the value. */
export function floor([a, b]: Fraction): bigint {
  let quotient = a / b;
  while (quotient * b > a) quotient -= 1n;
  return quotient;
}

/** Smallest whole number not below the value. */
export const ceiling = ([a, b]: Fraction): bigint => -floor([-a, b]);

export const isWhole = ([a, b]: Fraction): boolean => a % b === 0n;

/** Nearest double of a fraction of moderate size, good to 15 digits. */
export const near = ([a, b]: Fraction): number => Number((a * 10n ** 30n) / b) / 1e30;
