/** Decimal text in euros as cents, for sums that are shown in whole euros; up to 90 billion euros it is exact. */
export const roundedCents = (amount: string): number => Math.round(Number(amount) * 100);

/** How much would go otherwise, in cents: what some rows gain or others lose, whichever is more, as money may come from nowhere placed yet. */
export function movedBy(rows: readonly { readonly amount: string; readonly byPopulation: string }[]): number {
  const moves = rows.map(({ amount, byPopulation }) => roundedCents(byPopulation) - roundedCents(amount));
  const gained = moves.reduce((sum, move) => sum + Math.max(0, move), 0);
  const lost = moves.reduce((sum, move) => sum + Math.max(0, -move), 0);
  return Math.max(gained, lost);
}
