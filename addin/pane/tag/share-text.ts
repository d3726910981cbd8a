/** A share of a line, exact: n / d of it. */
export interface Share {
  readonly n: bigint;
  readonly d: bigint;
}

export const none: Share = { n: 0n, d: 1n };
export const whole: Share = { n: 1n, d: 1n };

const percentText = /^(\d{1,3})(?:[.,](\d{1,12}))?\s*%?$/;
const fractionText = /^(\d{1,12})\s*\/\s*(\d{1,12})$/;

/** "60", "33,3 %" are per cent, "1/3" is a part; null where the text is neither, or is no share above 0 and at most 1. */
export function readShare(text: string): Share | null {
  const trimmed = text.trim();
  const fraction = fractionText.exec(trimmed);
  if (fraction !== null) return within({ n: BigInt(fraction[1] ?? '0'), d: BigInt(fraction[2] ?? '0') });
  const percent = percentText.exec(trimmed);
  if (percent === null) return null;
  const [, digits = '', decimals = ''] = percent;
  return within({ n: BigInt(digits + decimals), d: 100n * 10n ** BigInt(decimals.length) });
}

const within = (share: Share): Share | null => (share.d > 0n && share.n > 0n && share.n <= share.d ? share : null);

/** As the model writes it: "0.6", "1/3"; it reads both exactly. */
export function shareText({ n, d }: Share): string {
  if (n === d) return '1';
  const decimals = /^10+$/.exec(String(d))?.[0].length;
  return decimals === undefined
    ? `${n}/${d}`
    : `0.${String(n)
        .padStart(decimals - 1, '0')
        .replace(/0+$/, '')}`;
}

export const minus = (a: Share, b: Share): Share => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const plus = (a: Share, b: Share): Share => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

export const isNone = ({ n }: Share): boolean => n === 0n;
export const isBelowNone = ({ n }: Share): boolean => n < 0n;

/** As a number for showing, 0 ... 1 of a share; to twelve digits. */
export const asNumber = ({ n, d }: Share): number => Number((n * 10n ** 12n) / d) / 1e12;

/** The shares and what they leave, over one denominator: weights that apportion a line exactly. */
export function weightsOf(shares: readonly Share[]): readonly bigint[] {
  const d = shares.reduce((product, share) => product * share.d, 1n);
  return shares.map((share) => share.n * (d / share.d));
}
