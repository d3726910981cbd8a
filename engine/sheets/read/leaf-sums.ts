import { expenseWords, incomeWords, sumLabels } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import { cellAt, cellText } from './cell-place';
import type { RawTable } from './raw-table';

/** Printed figures are rounded one by one: a sum of n of them may honestly miss its printed total by n halves of the last digit. */
export const halfCents = 50;
/** How far back a total may reach over other totals, besides the start of the table. */
const earlierTotals = 200;

/** Leaf lines a total may stand for: what they sum to by column, and how many they are. */
export interface Candidate {
  readonly sums: readonly number[];
  readonly leaves: number;
}

function textsOf(table: RawTable, at: number): string[] {
  const row = table.rows[at]?.row ?? 0;
  const fields = table.found.filter((column) => column.role !== 'amount');
  return fields.map(({ index }) => foldText(cellText(cellAt(table.sheet, index, row))));
}

export function isSum(table: RawTable, at: number): boolean {
  return textsOf(table, at).some((text) => sumLabels.some((pattern) => pattern.test(text)));
}

/** "Operating income, total" sums the income lines only. */
export function sideOf(table: RawTable, at: number): 'income' | 'expense' | null {
  const texts = textsOf(table, at);
  const income = texts.some((text) => incomeWords.test(text));
  const expense = texts.some((text) => expenseWords.test(text));
  return income === expense ? null : income ? 'income' : 'expense';
}

/** Running sums of the leaf lines over each row, by column; and how many leaves. */
export interface Running {
  readonly sums: readonly Float64Array[];
  readonly leaves: Float64Array;
}

export function runningSums({ rows, columns, kinds }: RawTable, side: 'income' | 'expense' | null): Running {
  const counts = (at: number): boolean => rows[at]?.role === 'leaf' && (side === null || kinds[at]?.kind === side);
  const running = (amount: (at: number) => number): Float64Array => {
    const sums = new Float64Array(rows.length + 1);
    for (let at = 0; at < rows.length; at++) sums[at + 1] = (sums[at] ?? 0) + (counts(at) ? amount(at) : 0);
    return sums;
  };
  return { sums: columns.map(({ cents }) => running((at) => cents[at] || 0)), leaves: running(() => 1) };
}

/** Sums of the leaf lines between each earlier total, or the start, and this one: nearest first. */
export function candidates({ sums, leaves }: Running, totals: readonly number[], total: number): Candidate[] {
  const before = totals.slice(Math.max(0, total - earlierTotals), total);
  const at = totals[total] ?? 0;
  const starts = [...before.map((earlier) => earlier + 1).reverse(), 0];
  const found: Candidate[] = [];
  for (const start of starts) {
    const count = (leaves[at] ?? 0) - (leaves[start] ?? 0);
    if (count > (found.at(-1)?.leaves ?? 0))
      found.push({ sums: sums.map((sum) => (sum[at] ?? 0) - (sum[start] ?? 0)), leaves: count });
  }
  return found;
}

export function largestGap(printed: readonly number[], candidate: Candidate): number {
  return Math.max(
    ...printed.map((amount, column) => (Number.isNaN(amount) ? 0 : Math.abs(amount - (candidate.sums[column] ?? 0)))),
  );
}
