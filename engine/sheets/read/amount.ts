import type { CellValue } from '../grid';
import { digitsOf, parseNumberText, type DecimalMark, type Digits } from './number-text';

export type Unit = 1 | 1000 | 1000000;

/** Why a cell is no amount. `fraction`: it is one, rounded to the cent half away from zero. */
export type AmountFinding = 'blank' | 'dash' | 'text' | 'error' | 'unsafe' | 'fraction';

/** Whole cents in the file's own sign, never -0; NaN where there is no amount. */
export interface ReadAmount {
  readonly cents: number;
  readonly finding: AmountFinding | null;
}

const unread = (finding: AmountFinding): ReadAmount => ({ cents: NaN, finding });
const signed = (cents: number, negative: boolean): number => (cents === 0 ? 0 : negative ? -cents : cents);

/** Distance from a whole cent, in cents, that sums and products of floats leave behind in a spreadsheet. */
const noise = 1e-4;
const relativeNoise = 2 ** -50;

/** Exact cents of a decimal in units of currency, and what is left over as a share of a cent (0 ... 1). */
function exactCents({ digits, scale }: Digits, unit: Unit): { readonly floor: number; readonly rest: number } {
  const plain = Number(digits) * unit * 100;
  if (Number.isSafeInteger(plain) && scale <= 15) {
    const over = plain % 10 ** scale;
    return { floor: (plain - over) / 10 ** scale, rest: over / 10 ** scale };
  }
  const cents = BigInt(digits) * BigInt(unit) * 100n;
  const divisor = 10n ** BigInt(scale);
  return { floor: Number(cents / divisor), rest: Number(((cents % divisor) * 1_000_000_000_000n) / divisor) / 1e12 };
}

function fromDigits(number: Digits, unit: Unit, tolerance: (cents: number) => number): ReadAmount {
  const { floor, rest } = exactCents(number, unit);
  const cents = rest >= 0.5 ? floor + 1 : floor;
  if (!Number.isSafeInteger(cents)) return unread('unsafe');
  const distance = Math.min(rest, 1 - rest);
  return { cents: signed(cents, number.negative), finding: distance > tolerance(cents) ? 'fraction' : null };
}

/** The shortest decimal that a double stands for, as its file wrote it. */
function shortest(value: number): Digits {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  return { negative: value < 0, digits: whole + fraction + '0'.repeat(Math.max(0, -scale)), scale: Math.max(0, scale) };
}

function fromNumber(value: number, unit: Unit): ReadAmount {
  if (!Number.isFinite(value)) return unread('text');
  const whole = value * unit * 100;
  if (Number.isInteger(value))
    return Number.isSafeInteger(whole) ? { cents: whole === 0 ? 0 : whole, finding: null } : unread('unsafe');
  const nearest = Math.round(value * 100);
  // The double nearest to a whole number of cents is that many cents: nearly every cell ends here, without going through text.
  if (unit === 1 && nearest / 100 === value && Number.isSafeInteger(nearest)) return { cents: nearest, finding: null };
  return fromDigits(shortest(value), unit, (cents) => Math.max(noise, cents * relativeNoise));
}

function fromText(text: string, mark: DecimalMark, unit: Unit): ReadAmount {
  const parsed = parseNumberText(text);
  if (parsed.kind !== 'number') return unread(parsed.kind);
  const digits = digitsOf(parsed.number, mark);
  return digits === null ? unread('text') : fromDigits(digits, unit, () => 0);
}

/**
 * A cell as cents: unit 1, 1,000 or 1,000,000 applied exactly in decimal, never by a float. A number cell within float noise of a
 * cent (1234.5600000001) is that cent. Text, blank, dash and error cells are NaN, never zero.
 */
export function readAmount(value: CellValue, mark: DecimalMark, unit: Unit): ReadAmount {
  if (value === null) return unread('blank');
  if (typeof value === 'number') return fromNumber(value, unit);
  if (typeof value === 'string') return fromText(value, mark, unit);
  return unread(typeof value === 'object' ? 'error' : 'text');
}
