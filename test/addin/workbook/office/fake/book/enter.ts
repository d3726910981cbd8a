import { OfficeError } from '../rules/errors';

/** What a cell holds: its value, and the formula it comes from. An error is a text such as #REF!, as Excel gives it. */
export interface Entered {
  readonly value: string | number | boolean | undefined;
  readonly formula?: string;
  /** Number format that a cell without one gets, for how it was typed. */
  readonly numberFormat?: string;
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
/** Thousands as en-US writes them, which is how `values` is read. */
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const time = /^(\d{1,2}):(\d{2})$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const monthAndDay = /^(\d{1,2})[-/](\d{1,2})$/;
const dayMilliseconds = 86_400_000;

const days1904 = 1_462;

/** Days as Excel counts them, from 1 March 1900 on. The year of a date typed without one is given, never asked of a clock. */
export function serial(year: number, month: number, day: number, is1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / dayMilliseconds - (is1904 ? days1904 : 0);
}

function date(text: string, is1904: boolean): Entered | null {
  const [iso, short] = [isoDate.exec(text), monthAndDay.exec(text)];
  const value = iso
    ? serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), is1904)
    : short && serial(2026, Number(short[1]), Number(short[2]), is1904);
  return value === null ? null : { value, numberFormat: iso ? 'm/d/yyyy' : 'd-mmm' };
}

/** A part of a day. */
function clock(text: string): Entered | null {
  const match = time.exec(text);
  return match && { value: (Number(match[1]) + Number(match[2]) / 60) / 24, numberFormat: 'h:mm' };
}

/**
 * What Excel makes of a value written through `values` or `formulas`: texts that look like a formula, a number, a date or a truth value
 * become one, unless an apostrophe stands in front or the cell is formatted as text ("@").
 */
export function enter(given: unknown, isTextCell: boolean, is1904 = false): Entered {
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (typeof given !== 'string') throw new OfficeError('InvalidArgument', `a cell cannot hold ${typeof given}`);
  if (given === '') return { value: undefined };
  if (given.length > 32_767) throw new OfficeError('InvalidArgument', 'a cell holds at most 32,767 characters');
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (isTextCell) return { value: given };
  const trimmed = given.trim();
  if (number.test(trimmed)) return { value: trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed) };
  if (grouped.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  if (/^[=+\-@]./s.test(given)) return formula(given);
  if (/^(true|false)$/i.test(given)) return { value: given.toLowerCase() === 'true' };
  return date(trimmed, is1904) ?? clock(trimmed) ?? { value: given };
}

/** Excel counts bytecode; characters are what an add-in can count, and no formula may have more than 8,192. */
function formula(given: string): Entered {
  if (given.length > 8_192) throw new OfficeError('FormulaLengthExceedsLimit', 'the formula is too long');
  return { value: '#NAME?', formula: given.startsWith('=') ? given : `=${given}` };
}
