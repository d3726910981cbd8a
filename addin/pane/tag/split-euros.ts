import { exactShare, isBelowNone, isNone, minus, none, plus, shareText, weightsOf, whole, type Share } from './share-text';

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

/**
 * Whole cents by weights: floored, the cents left over to the largest fractions, ties to the first; a negative amount by its magnitude. The
 * page carries no engine, so these few lines stand here, and a test holds them equal to the engine's apportioning.
 */
function largestRemainders(cents: number, weights: readonly bigint[]): readonly number[] {
  const total = BigInt(Math.abs(cents));
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const floors = weights.map((weight) => (total * weight) / sum);
  const left = total - floors.reduce((all, floor) => all + floor, 0n);
  const byFraction = weights
    .map((weight, index) => ({ index, fraction: (total * weight) % sum }))
    .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction < b.fraction ? 1 : -1));
  const served = new Set(byFraction.slice(0, Number(left)).map(({ index }) => index));
  return floors.map((floor, index) => {
    const share = Number(floor) + (served.has(index) ? 1 : 0);
    return cents < 0 && share > 0 ? -share : share;
  });
}

export const restOf = (shares: readonly Share[]): Share => minus(whole, shares.reduce(plus, none));

/** What each share of a line is in euros, to the cent as the engine will place it; null where the shares exceed the line. */
export function splitEuros(amount: string, shares: readonly Share[]): SplitEuros | null {
  const cents = centsOf(amount);
  const rest = restOf(shares);
  if (cents === null || isBelowNone(rest) || (shares.length === 0 && isNone(rest))) return null;
  const parts = largestRemainders(cents, weightsOf([...shares, rest])).map(textOf);
  return { parts: parts.slice(0, -1), rest: parts.at(-1) ?? '0.00' };
}

/** Euros of each share of a tag and of what it leaves; amount null: shares alone. A tag that is no tag has no euros. */
export function splitShares(
  amount: string | null,
  texts: readonly string[],
): { readonly amounts: readonly string[]; readonly rest: { readonly share: string; readonly amount: string | null } | null } {
  const shares = texts.map(exactShare).filter((share) => share !== null);
  if (shares.length < texts.length) return { amounts: [], rest: null };
  const rest = restOf(shares);
  const split = amount === null ? null : splitEuros(amount, shares);
  const left = isNone(rest) || isBelowNone(rest) ? null : { share: shareText(rest), amount: split?.rest ?? null };
  return { amounts: split?.parts ?? [], rest: left };
}

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const typedEuros = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;

/**
 * Euros as people type them ("60 000", "1234,50 €", in English "60,000") as an exact share of a line's amount, whichever its sign; null where the text is
 * no amount above 0 and at most the line's.
 */
export function readEuros(text: string, amount: string): Share | null {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
  const [, units, decimals = ''] = typedEuros.exec(grouped.test(bare) ? bare.replaceAll(',', '') : bare) ?? [];
  const all = centsOf(amount);
  if (units === undefined || all === null) return null;
  const share = { n: BigInt(units + decimals.padEnd(2, '0')), d: BigInt(Math.abs(all)) };
  return share.d > 0n && share.n > 0n && share.n <= share.d ? share : null;
}
