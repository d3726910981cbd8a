import type { CellValue } from '../../../engine';
import { RefusedInput } from '../../../engine';
import { address } from '../plan/address';
import { fittingText } from '../plan/cell-text';

/** As Excel gives a cell: text, number, boolean; '' where nothing is shown. */
export type Given = string | number | boolean;

/** As a cell is entered: text and formulas in the form a hand would type them; null leaves the cell as it is, '' clears it. */
export type Entry = string | number | boolean | null;

/** Error cells come as text; this is every text Excel has for one. */
const errors: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CONNECT! #BLOCKED! #UNKNOWN! #FIELD! #CALC! #BUSY! #PYTHON! #TIMEOUT! #EXTERNAL!'.split(
    ' ',
  ),
);

/** A text of the same letters is taken for one: Excel gives both alike. */
export const isError = (value: Given): boolean => typeof value === 'string' && errors.has(value);

/** Text that looks like a formula is given as it stands by both; a formula never results in its own text. */
export const isFormula = (value: Given, formula: Given): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** A cell as its file would store it. */
export function storedValue(value: Given, formula: Given): CellValue {
  if (value === '') return isFormula(value, formula) ? '' : null;
  return typeof value === 'string' && isError(value) ? { error: value } : value;
}

/** Words that Excel takes for a truth value, in the languages it is used in here. */
const truths = /^(true|false|tosi|epätosi|sant|falskt)$/i;
const isWord = /^\p{L}\D*$/u;

/**
 * Text as it must be entered to stay that text. Excel reads formulas, numbers, dates, times and errors out of what is entered, by the
 * reader's own language, so an apostrophe is put before everything but plain words; it is no part of the cell's text.
 */
export function enteredText(text: string): string {
  if (text === '') return text;
  const fitting = fittingText(text.replace(/\r\n/g, '\n'));
  return isWord.test(fitting) && !truths.test(fitting) ? fitting : `'${fitting}`;
}

/** Throws RefusedInput sheet.number: a sheet can hold no NaN and no infinity. `row`, `column`: 0-based, to say where. */
export function enteredValue(value: string | number | boolean, row: number, column: number): Entry {
  if (typeof value === 'string') return enteredText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RefusedInput('sheet.number', { cell: address(row, column), value: String(value) });
  }
  return value;
}

/** What to enter so that a cell is again what was read. */
export function enteredAgain(value: Given, formula: Given): Entry {
  if (isFormula(value, formula)) return formula;
  if (typeof value !== 'string' || isError(value)) return value;
  return enteredText(value);
}
