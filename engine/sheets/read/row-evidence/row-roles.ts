import { isBlank, cellAt } from '../cell-place';
import type { RowRole, RowTotals } from '../table-shape';
import { spansByStructure } from './by-structure';
import { findTotals } from './find-totals';
import { setAsideRows, type SetAside } from './set-aside';
import type { TableFacts } from './table-facts';

export interface RowRoles extends RowTotals {
  /** By place among the table's rows. */
  readonly roles: readonly RowRole[];
}

const none: SetAside = { ofWhich: new Set(), memo: new Set(), doubts: [] };

/** Totals that more than sums tells and some rows explain, none of them all set aside. */
function explained({ totals }: RowTotals, aside: ReadonlySet<number>): number {
  const own = totals.filter(({ at, evidence }) => !aside.has(at) && evidence !== 'sums');
  return own.filter(({ parts }) => parts.some((part) => !aside.has(part.at))).length;
}

/** Rows set aside by their labels are lines after all where more totals add up with them. */
function withoutAside(facts: TableFacts): RowTotals & { readonly aside: SetAside } {
  const aside = setAsideRows(facts);
  const rows = new Set([...aside.ofWhich, ...aside.memo]);
  const first = findTotals(facts, { setAside: rows, skipped: null });
  if (rows.size === 0) return { ...first, aside };
  const second = findTotals(facts, { setAside: new Set(), skipped: null });
  return explained(second, rows) > explained(first, rows) ? { ...second, aside: none } : { ...first, aside };
}

/** A text alone, or a code and name over rows that stand under it, without any amount. */
function headingTeller(facts: TableFacts, isAside: (at: number) => boolean): (at: number) => boolean {
  const { sheet, found, rows } = facts;
  const amounts = found.filter(({ role }) => role === 'amount');
  const amountless = rows.map(({ row }) => amounts.every(({ index }) => isBlank(cellAt(sheet, index, row))));
  if (!amountless.includes(true)) return () => false;
  const over = new Set(spansByStructure(facts, isAside).flatMap(({ at, weak }) => (weak ? [] : [at])));
  return (at) => {
    if (amountless[at] !== true) return false;
    const filled = (sheet.rows[(rows[at]?.row ?? 0) - 1] ?? []).filter((cell) => !isBlank(cell)).length;
    // A table of one label and one amount column cannot tell a heading from a line whose amount is missing.
    return over.has(at) || (filled <= 1 && found.length > 2);
  };
}

/** Lines that the evidence would have taken for totals: a layout's `skip` keeps them lines, and that is said, since money may come in twice. */
function unnamedTotals(facts: TableFacts, roles: readonly RowRole[]): RowTotals['doubts'] {
  const { totals } = findTotals(facts, { setAside: new Set(), skipped: null });
  return totals
    .filter(({ at, evidence }) => roles[at] === 'leaf' && evidence !== 'sums')
    .map(({ at, parts }) => ({ at, doubt: 'equalsSum', parts }));
}

/** What every row of a table is. A layout's `skip` is the only word on rows that are no lines; without one the evidence tells. */
export function rowRoles(facts: TableFacts, skips: boolean): RowRoles {
  const skipped = new Set(facts.rows.flatMap(({ role }, at) => (role === 'skipped' ? [at] : [])));
  if (skips) {
    const isHeading = headingTeller(facts, () => false);
    const found = findTotals(facts, { setAside: new Set(), skipped });
    const roles = facts.rows.map(({ role }, at): RowRole => (role === 'skipped' ? role : isHeading(at) ? 'heading' : 'leaf'));
    const doubts = unnamedTotals(facts, roles);
    return { totals: found.totals.filter(({ at }) => skipped.has(at)), doubts, increments: [], roles };
  }
  const { aside, totals, doubts, increments } = withoutAside(facts);
  const isHeading = headingTeller(facts, (at) => aside.ofWhich.has(at) || aside.memo.has(at));
  const isTotal = new Set(totals.map(({ at }) => at));
  const roles = facts.rows.map((_, at): RowRole => {
    if (isTotal.has(at)) return 'total';
    if (aside.ofWhich.has(at)) return 'ofWhich';
    if (aside.memo.has(at)) return 'memo';
    return isHeading(at) ? 'heading' : 'leaf';
  });
  return { roles, totals, increments, doubts: [...doubts, ...aside.doubts.filter(({ at }) => !isTotal.has(at))] };
}
