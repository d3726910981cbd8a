import type { Words } from '../words';
import { exactShare, isBelowNone, minus, none, plus, readShare, whole, type Share } from './share-text';
import { readEuros, splitEuros } from './split-euros';

/** How shares are typed in the dialog: per cent of the line, or euros of it. */
export type ShareUnit = 'percent' | 'euro';

/** One moment of a split while it is being made. */
export interface Part {
  readonly id: number;
  readonly moment: { readonly id: string; readonly name: string } | null;
  /** As typed, in the unit that is shown. */
  readonly text: string;
  /** Exact; null where what is typed is no share. */
  readonly share: Share | null;
}

export interface SplitStart {
  readonly moment: string;
  readonly name: string;
  readonly share: string;
}

const hundred = 100n;

/** "60" or "33,33": rounded to two decimals, as the exact share is kept beside it. */
function percentText({ n, d }: Share, { numbers }: Words): string {
  return numbers.count(Number((n * hundred * 10_000n) / d) / 10_000);
}

/** Whether a share is a per cent of at most two decimals. */
const isPlainPercent = ({ n, d }: Share): boolean => (n * hundred * hundred) % d === 0n;

/** A share as it would be typed. amount: of the line; without one there are no euros. */
export function typedShare(share: Share, unit: ShareUnit, amount: string | null, words: Words): string {
  if (unit === 'percent' || amount === null) return percentText(share, words);
  const [euros = '0.00'] = splitEuros(amount, [share])?.parts ?? [];
  return words.numbers.wholeAmount(euros.replace('-', ''));
}

export const readPart = (text: string, unit: ShareUnit, amount: string | null): Share | null =>
  unit === 'percent' || amount === null ? readShare(text) : readEuros(text, amount);

/** The unit a split is shown in first: euros where per cents would hide what it is. */
export function firstUnit(start: readonly SplitStart[], amount: string | null): ShareUnit {
  const shares = start.map(({ share }) => exactShare(share));
  const isPlain = shares.every((share) => share === null || isPlainPercent(share));
  return isPlain || amount === null ? 'percent' : 'euro';
}

/** Where a split begins: what the line has, else one moment to be chosen for all of it. */
export function firstParts(start: readonly SplitStart[], unit: ShareUnit, amount: string | null, words: Words): readonly Part[] {
  if (start.length === 0) return [{ id: 0, moment: null, text: typedShare(whole, unit, amount, words), share: whole }];
  return start.map(({ moment, name, share: text }, id) => {
    const share = exactShare(text);
    return {
      id,
      moment: { id: moment, name },
      text: share === null ? '' : typedShare(share, unit, amount, words),
      share,
    };
  });
}

/** What the parts leave of the line; below none where they are more than it. */
export const leftOf = (parts: readonly Part[]): Share => minus(whole, parts.map(({ share }) => share ?? none).reduce(plus, none));

/** One more part, of what is left. */
export function withPart(parts: readonly Part[], unit: ShareUnit, amount: string | null, words: Words): readonly Part[] {
  const left = leftOf(parts);
  const share = left.n > 0n ? left : null;
  const id = Math.max(-1, ...parts.map((part) => part.id)) + 1;
  return [...parts, { id, moment: null, text: share === null ? '' : typedShare(share, unit, amount, words), share }];
}

/** The parts as they are typed in the other unit: their shares stay. */
export const inUnit = (parts: readonly Part[], unit: ShareUnit, amount: string | null, words: Words): readonly Part[] =>
  parts.map((part) => (part.share === null ? part : { ...part, text: typedShare(part.share, unit, amount, words) }));

export type PartFault = 'noMoment' | 'twice' | 'badShare' | 'tooMuch';

/** What is wrong with a part; edited: the one changed last, which is told where the parts are more than the line. */
export function faultOf(parts: readonly Part[], part: Part, edited: number | null): PartFault | null {
  const { id, moment, share } = part;
  if (share === null) return 'badShare';
  if (moment === null) return 'noMoment';
  if (parts.some((other) => other.id < id && other.moment?.id === moment.id)) return 'twice';
  const told = parts.some((one) => one.id === edited) ? edited : parts.at(-1)?.id;
  return id === told && isBelowNone(leftOf(parts)) ? 'tooMuch' : null;
}
