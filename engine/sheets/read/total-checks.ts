import type { Issue } from '../../issues/issue';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import type { TotalCheck } from './inspect-document';
import { candidates, halfCents, isSum, largestGap, runningSums, sideOf, type Candidate } from './leaf-sums';
import type { RawTable } from './raw-table';

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
