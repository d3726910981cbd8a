import { expenseColumn, grossWord, incomeColumn, netColumn } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import { withoutUnit } from './measure-heading';

/** What the amounts under a heading are of both sides of a budget: one of them, or what is left of both. */
export type ColumnSide = 'expense' | 'income' | 'net';

/** A heading of one side, and what else it says: "TA 2026" of "TA 2026 Tuotot", "Menot TA 2026" and "TA 2026 Gross Income". */
export interface SidedHeading {
  readonly side: ColumnSide;
  readonly rest: string;
}

function sideOfWord(word: string): ColumnSide | null {
  if (expenseColumn.test(word)) return 'expense';
  return incomeColumn.test(word) ? 'income' : null;
}

const isOther = (word: string): boolean => !grossWord.test(foldText(word));

/** The side that a heading names with its first or last word; null where it names none. */
export function sidedHeading(header: string): SidedHeading | null {
  const words = withoutUnit(header).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => foldText(word ?? ''));
  const atEnd = sideOfWord(last);
  const side = atEnd ?? sideOfWord(first);
  const rest = (atEnd === null ? words.slice(1) : words.slice(0, -1)).filter(isOther).join(' ');
  if (netColumn.test(foldText(header))) return { side: 'net', rest };
  return side === null ? null : { side, rest };
}

/** A column of amounts by what tells its side and its measure. */
interface Headed {
  readonly header: string;
  readonly measure: string;
}

/**
 * The sides of a table's amount columns: of those two of one measure whose headings name one side each. Empty where no measure stands in
 * two columns, and then signs, words or codes tell the sides of the lines.
 */
export function sidesOfColumns<C extends Headed>(columns: readonly C[]): ReadonlyMap<C, 'expense' | 'income'> {
  const sides = new Map<C, 'expense' | 'income'>();
  for (const measure of new Set(columns.map((column) => column.measure))) {
    const own = columns.filter((column) => column.measure === measure);
    const found = own.map(({ header }) => sidedHeading(header)?.side);
    if (own.length !== 2 || !found.includes('expense') || !found.includes('income')) continue;
    own.forEach((column, at) => sides.set(column, found[at] === 'income' ? 'income' : 'expense'));
  }
  return sides;
}

/** Measures of columns that stand in pairs, expenses beside income, and those columns that are their net. */
export interface PairedColumns<C> {
  readonly measures: ReadonlyMap<C, string>;
  readonly nets: readonly C[];
}

/** Pairs amount columns of expenses and income by what else their headings say; bare sides are a measure named by both. */
export function pairColumns<C extends { readonly header: string }>(columns: readonly C[]): PairedColumns<C> {
  const sided = columns.flatMap((column) => {
    const heading = sidedHeading(column.header);
    return heading === null ? [] : [{ column, ...heading }];
  });
  const sides = sided.filter(({ side }) => side !== 'net');
  const bare = sides.filter(({ rest }) => rest === '').map(({ column }) => withoutUnit(column.header));
  const measures = new Map<C, string>();
  for (const rest of new Set(sides.map((one) => one.rest))) {
    const own = sides.filter((one) => one.rest === rest);
    const isPair = own.length === 2 && own[0]?.side !== own[1]?.side;
    if (isPair) for (const { column } of own) measures.set(column, rest === '' ? bare.join(' / ') : rest);
  }
  // Beside columns of both sides a net column is their difference: read too, it would count money twice.
  const nets = measures.size === 0 ? [] : sided.filter(({ side }) => side === 'net').map(({ column }) => column);
  return { measures, nets };
}
