import { centsOf, type Cents } from '../../engine';
import { refuse } from './function-result';

/** From here on neighbouring cents can be the same number of a cell, in euros: about 70 million million. */
const limit = 2 ** 46;

/** How far from whole cents, in euros, what adding up floats leaves may be: a hundred-thousandth of a cent, or four last bits. */
const blur = (euros: number): number => Math.min(Math.max(1e-7, Math.abs(euros) * 2 ** -50), 0.0005);

/**
 * Euros of a cell as exact cents. 0.1 + 0.2 is 30 cents; 1.005 is refused (`notCents`), as are 2^46 euros and more (`tooLarge`).
 */
export function centsFrom(euros: number): Cents {
  const value = String(euros);
  if (Math.abs(euros) >= limit) refuse('tooLarge', { value });
  const cents = centsOf(euros.toFixed(2));
  return Math.abs(euros - eurosOf(cents)) <= blur(euros) ? cents : refuse('notCents', { value });
}

/** The number nearest to exact euros: what a cell holds. */
export const eurosOf = (cents: Cents): number => cents / 100;

/** The same from the engine's exact text: "-1234.50". */
export const eurosIn = (amount: string): number => eurosOf(centsOf(amount));
