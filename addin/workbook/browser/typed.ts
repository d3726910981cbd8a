import { dateText, serialOf } from '../date-text';
import { emptyState, type CellState } from './cell-state';
import type { Notation } from './notation';
import { readFormula } from './typed-formula';

/** What a cell is, as far as typing into it depends on it. */
export interface TypedInto {
  /** Every word typed here stays text. */
  readonly isText: boolean;
  /** A number typed here is a percentage. */
  readonly isPercent: boolean;
  /** A number typed here is a date, and a date needs no other format. */
  readonly isDate: boolean;
  /** The cell has a number format of its own, which only a date changes: without one it would be a number. */
  readonly hasFormat: boolean;
}

type Typed = Pick<CellState, 'value'> & { readonly format?: string; readonly isDate?: boolean };

/** A cell that holds a text. */
export const textState = (text: string): CellState => ({ ...emptyState, value: text, isText: serialOf(text, false) !== null });

const longestNumber = 40;
const mostDay = 2_958_465;

/**
 * What typing a text makes of a cell: a number, date, truth or formula where it is written as one in full, else a text. A text that is
 * half a date ("1/2", "5.2") stays what it is. A formula has no value: it is calculated
 * afterwards.
 */
export function stateTyped(typed: string, into: TypedInto, notation: Notation): CellState {
  const done = (state: Partial<CellState>): CellState => ({ ...emptyState, ...state });
  if (typed === '') return emptyState;
  if (into.isText) return textState(typed);
  if (typed.startsWith("'")) return typed === "'" ? emptyState : textState(typed.slice(1));
  if (typed.startsWith('=') && typed.trim() !== '=')
    return done({ formula: readFormula(typed.slice(1), notation), isStale: true, isPending: true });
  const read = readValue(typed, into, notation);
  if (read === null) return textState(typed);
  const { value, format, isDate = false } = read;
  const getsFormat = isDate ? !into.isDate : !into.hasFormat;
  return done({ value, ...(format !== undefined && getsFormat && { format }) });
}

function readValue(typed: string, into: TypedInto, notation: Notation): Typed | null {
  const bare = typed.trim();
  const word = bare.toUpperCase();
  if (word === notation.yes) return { value: true };
  if (word === notation.no) return { value: false };
  return readNumber(bare, into, notation) ?? readDate(bare, notation);
}

function readNumber(bare: string, { isPercent }: TypedInto, { decimal, groups }: Notation): Typed | null {
  if (bare.length > longestNumber) return null;
  const point = decimal === '.' ? '\\.' : ',';
  const shape = new RegExp(
    `^([-+\u2212]?)(\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)?(?:${point}(\\d*))?(?:[eE]([-+]?\\d{1,3}))?(\\s*%)?(\\s*€)?$`,
    'u',
  );
  const [, sign, whole, part, power = '0', percent, euro] = shape.exec(bare) ?? ['none'];
  if ((whole === undefined && (part === undefined || part === '')) || (percent !== undefined && euro !== undefined)) return null;
  const digits = `${(whole ?? '').replace(/\D/g, '')}.${part ?? ''}`;
  const text = `${sign === '' || sign === '+' ? '' : '-'}0${digits}`;
  // A percentage is moved in its digits, so that 12,3 % is exactly 0.123.
  const shift = percent !== undefined ? -2 : 0;
  const number = Number(`${text}e${Number(power) + shift}`);
  if (!Number.isFinite(number)) return null;
  if (percent !== undefined) return { value: zeroed(number), format: part === undefined || part === '' ? '0%' : '0.00%' };
  // Excel's own habit in cells shown as percentages: 12 is 12 %, and so is 0.12.
  if (isPercent && Math.abs(number) >= 1) return { value: Number(`${text}e${Number(power) - 2}`) };
  return { value: zeroed(number), ...(euro !== undefined && { format: '#,##0.00\\ "€"' }) };
}

const zeroed = (number: number): number => (number === 0 ? 0 : number);

const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2})[.:](\d\d)(?:[.:](\d\d))?)?$/;
const daySlashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/;
const yearFirst = /^(\d{4})-(\d\d?)-(\d\d?)(?:[\sT]+(\d{1,2})[.:](\d\d)(?:[.:](\d\d))?)?$/;
const timeAlone = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;

function readDate(bare: string, notation: Notation): Typed | null {
  const time = timeAlone.exec(bare);
  if (time !== null) return ofSerial(secondsOf(time[1], time[2], time[3]), 'hh:mm');
  const slashed = notation.date.includes('/') ? daySlashed.exec(bare) : null;
  const [, day, month, year, ...clock] = slashed ?? dayFirst.exec(bare) ?? turned(yearFirst.exec(bare)) ?? [];
  if (year === undefined) return null;
  const [hour, minute, second] = clock;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const made = new Date(instant);
  // The 31st of June is nobody's date.
  if (made.getUTCMonth() !== Number(month) - 1 || made.getUTCDate() !== Number(day)) return null;
  const days = Math.round((instant - Date.UTC(1899, 11, 30)) / 86_400_000);
  const seconds = hour === undefined ? 0 : secondsOf(hour, minute, second);
  if (days <= 60 || days > mostDay || seconds === null) return null;
  return ofSerial(days + seconds, hour === undefined ? notation.date : notation.dateTime);
}

const turned = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match === null ? null : [match[0], match[3], match[2], match[1], match[4], match[5], match[6]];

/** Part of a day; null for a time no clock shows. */
function secondsOf(hour = '0', minute = '0', second = '0'): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}

const ofSerial = (serial: number | null, format: string): Typed | null =>
  serial === null ? null : { value: dateText(serial, false), format, isDate: true };
