/** Amounts are decimal text with two decimals: "-1234.50". Sums of them are exact. */
const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

function textOf(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const sumOf = (amounts: readonly string[]): string => textOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));

/** Income has a minus in the figures; people write it with a plus and the word. */
export const opposite = (amount: string): string => textOf(-centsOf(amount));

/** To whole units, half away from zero: bounds and notes to the cent would claim more than anybody knows. */
export function rounded(amount: string): string {
  const cents = centsOf(amount);
  const units = ((cents < 0n ? -cents : cents) + 50n) / 100n;
  return textOf((cents < 0n ? -units : units) * 100n);
}

export const isBelowZero = (amount: string): boolean => centsOf(amount) < 0n;
