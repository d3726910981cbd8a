import type { CellQuery } from '../../engine';
import { refuse, type Argument, type Scalar } from './function-result';
import { keyOf, valueOf } from './spoken';

const isEmpty = (value: Scalar): value is null | '' => value === null || value === '';

/** Text for messages: what a person typed, cut where it is long. */
export const shown = (value: Scalar): string => String(value ?? '').slice(0, 60);

/** One value; a range of one cell is its cell. Refuses `severalValues`. */
export function one(argument: Argument | undefined, parameter: string): Scalar {
  if (argument === undefined) return null;
  if (argument === null || typeof argument !== 'object') return argument;
  const cells = argument.flat();
  return cells.length === 1 ? (cells[0] ?? null) : refuse('severalValues', { parameter });
}

export const text = (argument: Argument | undefined, parameter: string): string | null => {
  const value = one(argument, parameter);
  return isEmpty(value) ? null : String(value).trim();
};

export const rows = (argument: Argument | undefined): readonly (readonly Scalar[])[] =>
  argument === undefined ? [] : argument === null || typeof argument !== 'object' ? [[argument]] : argument;

/** A whole number, also typed as text. Refuses `missing` where there is no default, `notNumber` and `notWhole`. */
export function whole(
  argument: Argument | undefined,
  parameter: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise?: number },
): number {
  const value = text(argument, parameter);
  if (value === null) return otherwise ?? refuse('missing', { parameter });
  if (!/^-?\d+([.,]\d+)?$/.test(value)) refuse('notNumber', { parameter, value: shown(value) });
  const number = Number(value.replace(',', '.'));
  return Number.isInteger(number) && number >= least && number <= most
    ? number
    : refuse('notWhole', { parameter, value: shown(value), least, most });
}

/** Ages as the engine writes them: "7" or "7-15"; also 7, "7–15" and "65+". null where the text says no ages. */
export function agesOf(written: string): string | null {
  const [, from, to, open] = /^(\d{1,3})\s*(?:[-\u2010-\u2015\u2212]\s*(\d{1,3})|(\+))?$/.exec(written.trim()) ?? [];
  if (from === undefined) return null;
  const last = open === undefined ? Number(to ?? from) : 100;
  if (Number(from) > last || last > 100) return null;
  return last === Number(from) ? String(last) : `${Number(from)}-${last}`;
}

/**
 * Conditions and their values in turn, as single arguments or in ranges read row by row; pairs that are empty as a whole are passed
 * over. Refuses `unpaired`, `unknownKey`, `repeatedKey` and `ages`.
 */
export function conditions(argument: Argument | undefined): CellQuery {
  const cells = rows(argument).flat();
  const query: Record<string, string> = {};
  for (let at = 0; at < cells.length; at += 2) {
    const [key = null, value = null] = cells.slice(at, at + 2);
    if (isEmpty(key) && isEmpty(value)) continue;
    const [known, wanted] = condition(key, value);
    if (Object.hasOwn(query, known)) refuse('repeatedKey', { key: known });
    query[known] = wanted;
  }
  return query;
}

/** A key without a value would quietly mean "all of it", which nobody asked for. */
function condition(key: Scalar, value: Scalar): readonly [string, string] {
  const known = keyNamed(key);
  return isEmpty(value) ? refuse('unpaired', { key: known }) : [known, conditionValue(known, value)];
}

export const keyNamed = (key: Scalar): string => keyOf(shown(key)) ?? refuse('unknownKey', { key: shown(key), known: '' });

export function conditionValue(key: string, value: Scalar): string {
  const written = String(value).trim();
  return key === 'age' ? (agesOf(written) ?? refuse('ages', { value: shown(value) })) : valueOf(key, written);
}
