import { apportion } from '../../../engine';
import { isBelowNone, isNone, minus, none, plus, weightsOf, whole, type Share } from './share-text';

export interface SplitEuros {
  /** Decimal text, in the order of the shares. */
  readonly parts: readonly string[];
  readonly rest: string;
}

const amountText = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Whole cents of decimal text; null where it is no amount in cents. */
function centsOf(amount: string): number | null {
  const parts = amountText.exec(amount);
  if (parts === null) return null;
  const [, sign = '', units = '', decimals = ''] = parts;
  const cents = Number(units + decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? (sign === '-' ? -cents : cents) : null;
}

function textOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const restOf = (shares: readonly Share[]): Share => minus(whole, shares.reduce(plus, none));

/** What each share of a line is in euros, to the cent as the engine will place it; null where the shares exceed the line. */
export function splitEuros(amount: string, shares: readonly Share[]): SplitEuros | null {
  const cents = centsOf(amount);
  const rest = restOf(shares);
  if (cents === null || isBelowNone(rest) || (shares.length === 0 && isNone(rest))) return null;
  const parts = apportion(cents, weightsOf([...shares, rest])).map(textOf);
  return { parts: parts.slice(0, -1), rest: parts.at(-1) ?? '0.00' };
}
