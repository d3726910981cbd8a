/** Runs tried for a row, by both directions and reach: what chance has to agree with. */
const triedRuns = 128;
/** Bits beyond what chance would give somewhere in the table: one table in a thousand. */
export const margin = 10;
/** Bits beyond chance from which a person is asked. */
export const askedMargin = 3;

/** Bits that sums alone must tell in a table of so many rows where so many are sums of neighbours: many of them support each other. */
export function bitsNeeded(rows: number, matches: number, beyond: number): number {
  const alike = Math.max(1, matches);
  return Math.log2((triedRuns * Math.max(1, rows) * Math.E) / alike) + beyond / alike;
}
