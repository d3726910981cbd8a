import { OfficeError } from '../rules/errors';

/** What a cell holds: its value, and the formula it comes from. An error is a text such as #REF!, as Excel gives it. */
export interface Entered {
  readonly value: string | number | boolean | undefined;
  readonly formula?: string;
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
/** Thousands as en-US writes them, which is how `values` is read. */
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const time = /^(\d{1,2}):(\d{2})$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const monthAndDay = /^(\d{1,2})[-/](\d{1,2})$/;
const dayMilliseconds = 86_400_000;

/** Days since 30.12.1899, as Excel counts them. The year of a date typed without one is given, never asked of a clock. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / dayMilliseconds;
}

function date(text: string): number | null {
  const iso = isoDate.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = monthAndDay.exec(text);
  return short ? serial(2026, Number(short[1]), Number(short[2])) : null;
}

/** A part of a day. */
function clock(text: string): number | null {
  const match = time.exec(text);
  return match ? (Number(match[1]) + Number(match[2]) / 60) / 24 : null;
}

/**
 * What Excel makes of a value written through `values` or `formulas`: texts that look like a formula, a number, a date or a truth value
 * become one, unless an apostrophe stands in front or the cell is formatted as text ("@").
 */
export function enter(given: unknown, isTextCell: boolean): Entered {
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
  return { value: date(trimmed) ?? clock(trimmed) ?? given };
}

/** Excel counts bytecode; characters are what an add-in can count, and no formula may have more than 8,192. */
function formula(given: string): Entered {
  if (given.length > 8_192) throw new OfficeError('FormulaLengthExceedsLimit', 'the formula is too long');
  return { value: '#NAME?', formula: given.startsWith('=') ? given : `=${given}` };
}
