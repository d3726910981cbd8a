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

const decimalText = /^(\d{1,20})(?:\.(\d{1,20}))?$/;
const ratioText = /^(\d{1,20})\/(\d{1,20})$/;

/** The model's own text of a share, exactly: "0.6", "1/3"; null where it is none above 0 and at most 1. */
export function exactShare(text: string): Share | null {
  const [, over, under] = ratioText.exec(text) ?? [];
  if (over !== undefined && under !== undefined) return within({ n: BigInt(over), d: BigInt(under) });
  const [, whole, decimals = ''] = decimalText.exec(text) ?? [];
  return whole === undefined ? null : within({ n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) });
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/** With more decimals than these a share is written as a ratio. */
const mostDecimals = 6;

/** As the model writes it: "0.6", "1/3"; it reads both exactly. */
export function shareText(share: Share): string {
  const divisor = commonDivisor(share.n, share.d);
  const [n, d] = [share.n / divisor, share.d / divisor];
  if (n === d) return '1';
  for (let decimals = 1; decimals <= mostDecimals; decimals++) {
    const scale = 10n ** BigInt(decimals);
    if (scale % d === 0n) return `0.${String(n * (scale / d)).padStart(decimals, '0')}`;
  }
  return `${n}/${d}`;
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
