import { expenseWords, incomeWords } from '../../../library/headings';
import { foldText } from '../../../model/fold-text';
import { cellAt, cellText } from '../cell-place';
import type { TableFacts } from './table-facts';

/** Words of a row by which the same line is known in every block: its last name or flag, and its last code. */
export function nameOf({ sheet, found, rows }: TableFacts, at: number): string {
  const row = rows[at]?.row ?? 0;
  const texts = found
    .filter(({ role }) => role === 'name' || role === 'flag')
    .map(({ index }) => cellText(cellAt(sheet, index, row)));
  return foldText(texts.filter((text) => text !== '').at(-1) ?? '');
}

/** "Operating income, total" sums the income lines only. */
export function sideOf({ sheet, found, rows }: TableFacts, at: number): 'income' | 'expense' | null {
  const row = rows[at]?.row ?? 0;
  const texts = found.filter(({ role }) => role !== 'amount').map(({ index }) => foldText(cellText(cellAt(sheet, index, row))));
  const income = texts.some((text) => incomeWords.test(text));
  const expense = texts.some((text) => expenseWords.test(text));
  return income === expense ? null : income ? 'income' : 'expense';
}
