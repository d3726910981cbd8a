import { expenseWords, incomeWords, sumLabels } from '../../library/headings';
import type { Issue } from '../../issues/issue';
import { foldText } from '../../model/fold-text';
import { sumText } from '../../money/amount';
import { cellAt, cellText, placeOf } from './cell-place';
import type { TotalCheck } from './inspect-document';
import type { RawTable } from './raw-table';

/** Printed figures are rounded one by one: a sum of n of them may honestly miss its printed total by n halves of the last digit. */
const halfCents = 50;
/** How far back a total may reach over other totals, besides the start of the table. */
const earlierTotals = 200;

/** Leaf lines a total may stand for: what they sum to by column, and how many they are. */
interface Candidate {
  readonly sums: readonly number[];
  readonly leaves: number;
}

function textsOf(table: RawTable, at: number): string[] {
  const row = table.rows[at]?.row ?? 0;
  const fields = table.found.filter((column) => column.role !== 'amount');
  return fields.map(({ index }) => foldText(cellText(cellAt(table.sheet, index, row))));
}

function isSum(table: RawTable, at: number): boolean {
  return textsOf(table, at).some((text) => sumLabels.some((pattern) => pattern.test(text)));
}

/** "Operating income, total" sums the income lines only. */
function sideOf(table: RawTable, at: number): 'income' | 'expense' | null {
  const texts = textsOf(table, at);
  const income = texts.some((text) => incomeWords.test(text));
  const expense = texts.some((text) => expenseWords.test(text));
  return income === expense ? null : income ? 'income' : 'expense';
}

/** Running sums of the leaf lines over each row, by column; and how many leaves. */
interface Running {
  readonly sums: readonly Float64Array[];
  readonly leaves: Float64Array;
}

function runningSums({ rows, columns, kinds }: RawTable, side: 'income' | 'expense' | null): Running {
  const counts = (at: number): boolean => rows[at]?.role === 'leaf' && (side === null || kinds[at]?.kind === side);
  const running = (amount: (at: number) => number): Float64Array => {
    const sums = new Float64Array(rows.length + 1);
    for (let at = 0; at < rows.length; at++) sums[at + 1] = (sums[at] ?? 0) + (counts(at) ? amount(at) : 0);
    return sums;
  };
  return { sums: columns.map(({ cents }) => running((at) => cents[at] || 0)), leaves: running(() => 1) };
}

/** Sums of the leaf lines between each earlier total, or the start, and this one: nearest first. */
function candidates({ sums, leaves }: Running, totals: readonly number[], total: number): Candidate[] {
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

function largestGap(printed: readonly number[], candidate: Candidate): number {
  return Math.max(
    ...printed.map((amount, column) => (Number.isNaN(amount) ? 0 : Math.abs(amount - (candidate.sums[column] ?? 0)))),
  );
}

/**
 * The leaf lines a printed total stands for: those since some earlier total whose sums agree in every column; else those that miss by
 * no more than rounding; else, for a row that says it is a sum, those that come nearest. A result row ("10 = ...") that no sum
 * explains is a difference of others and is not checked.
 */
function explain(table: RawTable, at: number, all: readonly Candidate[], printed: readonly number[]): Candidate | null {
  const exact = all.find((candidate) => largestGap(printed, candidate) === 0);
  if (exact !== undefined) return exact;
  const unit = (table.layout.unit ?? 1) * halfCents;
  const near = all.find((candidate) => largestGap(printed, candidate) <= candidate.leaves * unit);
  if (near !== undefined) return near;
  if (!isSum(table, at)) return null;
  return all.reduce<Candidate | null>(
    (best, candidate) => (best === null || largestGap(printed, candidate) < largestGap(printed, best) ? candidate : best),
    null,
  );
}

/** Reconciles every total row of a table with its leaf lines; a difference is a warning at the cell. */
export function checkTotals(table: RawTable): { readonly checks: readonly TotalCheck[]; readonly issues: readonly Issue[] } {
  const checks: TotalCheck[] = [];
  const issues: Issue[] = [];
  const all = runningSums(table, null);
  const sides = { income: runningSums(table, 'income'), expense: runningSums(table, 'expense') };
  const totals = table.rows.flatMap(({ role }, at) => (role === 'total' || role === 'skipped' ? [at] : []));
  totals.forEach((at, total) => {
    const row = table.rows[at]?.row ?? 0;
    const printed = table.columns.map(({ cents }) => cents[at] ?? NaN);
    if (printed.every(Number.isNaN)) return;
    const side = sideOf(table, at);
    const pools = side === null ? [all] : [all, sides[side]];
    const explained = explain(
      table,
      at,
      pools.flatMap((pool) => candidates(pool, totals, total)),
      printed,
    );
    if (explained === null) return;
    table.columns.forEach(({ column }, index) => {
      const amount = printed[index] ?? NaN;
      const sum = explained.sums[index] ?? 0;
      if (Number.isNaN(amount)) return;
      const check = {
        row,
        column: column.letter,
        printed: sumText(BigInt(amount)),
        computed: sumText(BigInt(sum)),
        difference: sumText(BigInt(amount) - BigInt(sum)),
      };
      checks.push(check);
      if (amount !== sum)
        issues.push({ code: 'total.mismatch', severity: 'warning', params: check, at: placeOf(table.sheet, column.index, row) });
    });
  });
  return { checks, issues };
}
