/** A decimal as people and files write it: whole digits, no float. Its value is digits × 10^-scale. */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

export type DecimalMark = ',' | '.';
export const decimalMarks: readonly DecimalMark[] = [',', '.'];

/** A number text taken apart before anybody decides what its marks mean: runs of digits and the marks between them. */
export interface WrittenNumber {
  readonly negative: boolean;
  readonly runs: readonly string[];
  readonly marks: readonly string[];
}

export type NumberText =
  | { readonly kind: 'number'; readonly number: WrittenNumber }
  /** blank: nothing; dash: only dashes, which may mean zero or "not known"; text: anything else, percentages included. */
  | { readonly kind: 'blank' | 'dash' | 'text' };

/** Longer texts are prose, whatever they begin with. */
const longestNumber = 60;

const dashes = '\\-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2212';
const dashesOnly = new RegExp(`^[${dashes}]+$`);
const leadingSign = new RegExp(`^[+${dashes}]\\s*`);
const trailingSign = new RegExp(`\\s*[${dashes}]$`);
const currencyAround = /^(?:[€$£]|eur(?:oa|o)?(?!\p{L}))\s*|\s*(?:[€$£]|(?<!\p{L})(?:eur(?:oa|o)?|kr))$/iu;
const apostrophes = /['\u2019\u02bc\u00b4`]/;
const body = /^\d*(?:(?:\s|[.,'\u2019\u02bc\u00b4`])\d+)*$/;

interface Stripped {
  readonly text: string;
  readonly signs: readonly string[];
}

/** Takes signs and currency off both ends, in whichever order they stand: "-5 €", "€ -5", "5- EUR". */
function strip(text: string): Stripped {
  let rest = text;
  const signs: string[] = [];
  for (;;) {
    const before = rest;
    rest = rest.replace(currencyAround, '');
    const sign = leadingSign.exec(rest) ?? trailingSign.exec(rest);
    if (sign !== null) {
      signs.push(sign[0].trim());
      rest = rest.replace(sign.index === 0 ? leadingSign : trailingSign, '');
    }
    if (rest === before) return { text: rest, signs };
  }
}

function markOf(letter: string): string {
  if (apostrophes.test(letter)) return "'";
  return /\s/.test(letter) ? ' ' : letter;
}

/**
 * Takes a text apart as a number in the habits of Finnish, Swedish, English and German: groups by space (any width, no-break or
 * not), dot, comma or apostrophe; minus as hyphen, dash or U+2212 before or after, or parentheses; €, $, £, kr, EUR and euro left out.
 * Two signs, a percentage or an exponent make it a text: nothing is guessed.
 */
export function parseNumberText(text: string): NumberText {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (trimmed.length > longestNumber) return { kind: 'text' };
  if (dashesOnly.test(trimmed)) return { kind: 'dash' };
  const outer = strip(trimmed);
  const bracketed = /^\(\s*(.*?)\s*\)$/s.exec(outer.text);
  const inner = bracketed === null ? outer : strip(bracketed[1] ?? '');
  const signs = bracketed === null ? outer.signs : [...outer.signs, ...inner.signs];
  if (signs.length > (bracketed === null ? 1 : 0) || !/\d/.test(inner.text) || !body.test(inner.text)) return { kind: 'text' };
  const runs = inner.text.split(/\D/);
  const marks = [...inner.text].filter((letter) => !/\d/.test(letter)).map(markOf);
  return { kind: 'number', number: { negative: bracketed !== null || (signs.length > 0 && signs[0] !== '+'), runs, marks } };
}

/** Groups are of three digits, the first of one to three and without a leading zero, all parted by the same mark. */
function isGrouped(runs: readonly string[], marks: readonly string[]): boolean {
  const [first = '', ...others] = runs;
  return marks.every((mark) => mark === marks[0]) && /^[1-9]\d{0,2}$/.test(first) && others.every((run) => run.length === 3);
}

/** The number under one reading of the decimal mark, or null where its marks cannot stand so. ",5" is a half. */
export function digitsOf({ negative, runs, marks }: WrittenNumber, decimal: DecimalMark): Digits | null {
  const hasFraction = marks.at(-1) === decimal;
  const fraction = hasFraction ? (runs.at(-1) ?? '') : '';
  const whole = hasFraction ? runs.slice(0, -1) : runs;
  const groups = hasFraction ? marks.slice(0, -1) : marks;
  if (groups.includes(decimal) || (groups.length > 0 && !isGrouped(whole, groups))) return null;
  if (whole.length === 1 && whole[0] === '' && fraction === '') return null;
  return { negative, digits: whole.join('') + fraction, scale: fraction.length };
}
