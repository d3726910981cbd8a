import type { PopulationMoment, Shares } from '../model/moment';
import { foldText } from '../model/fold-text';
import { add, compare, one, parseWeight, zero, type Rational } from '../money/rational';

/** What a text of the tag column says, or what of it is not understood. */
export type TagText =
  | { readonly shares: Shares }
  | { readonly problem: 'unknown' | 'share' | 'repeated'; readonly part: string }
  | { readonly problem: 'over-one'; readonly sum: string };

/** As `foldText`, and whichever dash stands in it, with spaces around it or none: keyboards have a hyphen where names have "7–9". */
function foldName(text: string): string {
  return foldText(text).replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, '-');
}

/** Moments by name and id, as people write them. A name that two moments have means neither. */
export class MomentNames {
  private readonly byText = new Map<string, string | null>();
  /** Where the exact text is none's. */
  private readonly byName = new Map<string, string | null>();

  constructor(moments: readonly PopulationMoment[]) {
    for (const { id, name } of moments) {
      setOnce(this.byText, foldText(name), id);
      for (const text of [name, id]) setOnce(this.byName, foldName(text), id);
    }
    for (const { id } of moments) this.byText.set(foldText(id), id);
  }

  idOf(text: string): string | null {
    const exact = this.byText.get(foldText(text));
    return exact === undefined ? (this.byName.get(foldName(text)) ?? null) : exact;
  }
}

/** A text that two moments have is neither's. */
function setOnce(texts: Map<string, string | null>, text: string, id: string): void {
  texts.set(text, texts.has(text) && texts.get(text) !== id ? null : id);
}

/** "Day care 60 %", "Day care: 1/3", "Day care 33,3 %": what stands before the share, and the share as exact text. */
const shareBehind = /^(.*?)[\s:=,]*(?:(\d{1,9})(?:[.,](\d{1,30}))?\s*%|(\d{1,30})\s*\/\s*(\d{1,30}))$/su;

/** Per cents as an exact part of one: "33,3" → "0.333". */
function ofHundred(whole: string, decimals: string): string {
  const digits = `${whole.padStart(3, '0')}${decimals}`;
  const point = digits.length - 2 - decimals.length;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') || '0';
}

function partOf(text: string, names: MomentNames): { readonly moment: string | null; readonly share: string | null } {
  const whole = names.idOf(text);
  if (whole !== null) return { moment: whole, share: null };
  const [, name = '', percent, decimals = '', above, below] = shareBehind.exec(text) ?? [];
  if (percent !== undefined) return { moment: names.idOf(name), share: ofHundred(percent, decimals) };
  if (above !== undefined && below !== undefined && !/^0+$/.test(below)) {
    return { moment: names.idOf(name), share: `${above}/${below}` };
  }
  return { moment: null, share: null };
}

/**
 * Reads a tag as a person writes it in a cell: a moment's id or name, or several with shares, parted by ";" or line breaks:
 * "Day care 60 %; Pre-school 40 %". What is left of the line is remainder.
 */
export function readTagText(text: string, names: MomentNames): TagText {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const shares: { moment: string; share: string }[] = [];
  for (const part of parts) {
    const { moment, share } = partOf(part, names);
    if (moment === null) return { problem: 'unknown', part };
    if (share === null && parts.length > 1) return { problem: 'share', part };
    if (shares.some((other) => other.moment === moment)) return { problem: 'repeated', part };
    shares.push({ moment, share: share ?? '1' });
  }
  if (shares.length === 0) return { problem: 'unknown', part: text };
  const sum = shares.map(({ share }) => parseWeight(share)).reduce(add, zero);
  return compare(sum, one) > 0 ? { problem: 'over-one', sum: percentText(sum) ?? '> 100' } : { shares };
}

/** A share in per cents with a decimal point, "33.3"; null where it has no end. */
function percentText({ n, d }: Rational): string | null {
  let left = (n * 100n) % d;
  let decimals = '';
  while (left !== 0n && decimals.length < 12) {
    decimals += String((left * 10n) / d);
    left = (left * 10n) % d;
  }
  if (left !== 0n) return null;
  const whole = String((n * 100n) / d);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/**
 * A tag as readTagText reads it, with moments by name where the name tells them apart, else by id. `decimal`: mark of the reader's language.
 */
export function tagTextOf(shares: Shares, moments: readonly PopulationMoment[], decimal: ',' | '.'): string {
  const names = new MomentNames(moments);
  const nameOf = new Map(moments.map(({ id, name }) => [id, name.replace(/\s+/g, ' ').trim()]));
  return shares
    .map(({ moment, share }) => {
      const exact = parseWeight(share);
      const words = [nameOf.get(moment) ?? moment, moment].map((word) => partText(word, exact, shares.length === 1, decimal));
      return words.find((text) => saysSo(text, moment, exact, names)) ?? words[1] ?? moment;
    })
    .join('; ');
}

function partText(word: string, share: Rational, isAlone: boolean, decimal: ',' | '.'): string {
  if (isAlone && compare(share, one) === 0) return word;
  const percent = percentText(share);
  return percent === null ? `${word}: ${share.n}/${share.d}` : `${word} ${percent.replace('.', decimal)} %`;
}

/** A name with a semicolon, or that ends like a share, would be read as something else. */
function saysSo(text: string, moment: string, share: Rational, names: MomentNames): boolean {
  if (/[;\n]/.test(text)) return false;
  const read = partOf(text, names);
  return read.moment === moment && compare(read.share === null ? one : parseWeight(read.share), share) === 0;
}
