/** Decimal text in euros as cents, for sums that are shown in whole euros; up to 90 billion euros it is exact. */
export const roundedCents = (amount: string): number => Math.round(Number(amount) * 100);

/** How much moves from some rows to others, in cents: what those gain that gain. */
export const movedBy = (rows: readonly { readonly amount: string; readonly byPopulation: string }[]): number =>
  rows.reduce((sum, { amount, byPopulation }) => sum + Math.max(0, roundedCents(byPopulation) - roundedCents(amount)), 0);
