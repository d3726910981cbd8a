import type { CellValue } from '../../../../engine';

/** What cannot be known for certain: the formula, and all that depends on it, stays without a value. */
export class Doubt extends Error {
  override readonly name = 'Doubt';
}

/** An error that is a formula's own result, such as #DIV/0!. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(readonly error: string) {
    super(error);
  }
}

/** Below this a number that is not zero is what calculation left of one; programs differ in what they make of it. */
const remainder = 1e-9;

/** A number as an operator takes it. Texts count as numbers only where every program and language reads the same one. */
export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'object') throw new Fault(value.error);
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  if (/\p{N}/u.test(value)) throw new Doubt();
  throw new Fault('#VALUE!');
}

/** A number as text shows it. Decimal signs and the words for true and false depend on the language of the program. */
export function toText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'object') throw new Fault(value.error);
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  throw new Doubt();
}

/** Characters of a text; longer results are an error. */
const longest = 32_767;

/** Texts one after another, as a result. A longer one is never made: each may be as long as a cell holds, and there may be many. */
export function joinedText(texts: readonly string[], separator = ''): string {
  const length = texts.reduce((sum, text) => sum + text.length, Math.max(0, texts.length - 1) * separator.length);
  if (length > longest) throw new Fault('#VALUE!');
  return texts.join(separator);
}

/** Whether a condition holds. */
export function toTruth(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null) throw new Fault(value.error);
  if (typeof value === 'string') throw new Doubt();
  return value !== null && settled(value) !== 0;
}

/** A number that is zero or clearly is not. */
export function settled(number: number): number {
  if (number !== 0 && Math.abs(number) < remainder) throw new Doubt();
  return number;
}

/** A result of arithmetic: what is beyond all numbers is an error. */
export function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Fault('#NUM!');
  return number === 0 ? 0 : number;
}

/** Numbers so near each other that only their last digits differ are equal in some programs only. */
function checkApart(a: number, b: number): void {
  if (a !== b && Math.abs(a - b) < Math.max(1e-6, 1e-12 * Math.max(Math.abs(a), Math.abs(b)))) throw new Doubt();
}

export function sameNumber(a: number, b: number): boolean {
  checkApart(a, b);
  return a === b;
}

/** Letters that are written in one way only, but for capitals. */
const plainLetters = /^[\x20-\x7eÀ-ÖØ-Þà-öø-þ]*$/;

/** Equal without regard to capitals; texts that are only written with other signs (ﬁ, ß) are doubtful. */
export function sameText(a: string, b: string): boolean {
  if (a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase())) return true;
  if (plainLetters.test(a) && plainLetters.test(b)) return false;
  const folded = (text: string): string => text.normalize('NFKD').toUpperCase().normalize('NFKC');
  if (folded(a) === folded(b)) throw new Doubt();
  return false;
}

/** Equal as the operator = has it: an empty cell equals zero, an empty text and false; values of other kinds are never equal. */
export function same(a: CellValue, b: CellValue): boolean {
  if (a === null) return b === null || b === '' || b === false || (typeof b === 'number' && settled(b) === 0);
  if (b === null) return same(b, a);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
  return a === b;
}

/** Less than zero, zero or more: numbers in their order, all of them before any text. Texts are sorted otherwise in every language. */
export function order(a: CellValue, b: CellValue): number {
  const left = a ?? 0;
  const right = b ?? 0;
  if (typeof left === 'number' && typeof right === 'number') {
    checkApart(left, right);
    return left - right;
  }
  if (typeof left === 'number' && typeof b === 'string' && a !== null) return -1;
  if (typeof a === 'string' && typeof right === 'number' && b !== null) return 1;
  throw new Doubt();
}
