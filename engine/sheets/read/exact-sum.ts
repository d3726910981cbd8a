/** Cents of any size as exact euros with two decimals: -123450n is "-1234.50". Sums of a whole file may pass what a number holds. */
export function exactText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Sum of the amounts that are there. */
export function exactSum(cents: Iterable<number>): bigint {
  let whole = 0n;
  let part = 0;
  for (const amount of cents) {
    if (Number.isNaN(amount)) continue;
    if (!Number.isSafeInteger(part + amount)) {
      whole += BigInt(part);
      part = 0;
    }
    part += amount;
  }
  return whole + BigInt(part);
}
