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
