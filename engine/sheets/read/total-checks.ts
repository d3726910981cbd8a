import type { Issue } from '../../issues/issue';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import type { TotalCheck } from './inspect-document';
import { rounding } from './row-evidence/agreement';
import { isCarried } from './row-evidence/by-label';
import type { FoundTotal, RawTable } from './table-shape';
import { nearestFinder } from './nearest-value';
import { totalValues, type TotalValue } from './total-values';

/** How the printed totals of a table stand to its lines; rows, not cells. */
export interface Reconciliation {
  readonly totals: number;
  readonly agree: number;
  /** Off in some column by less than half a unit for the total and each of its lines, and by no more in any. */
  readonly rounding: number;
  readonly differ: number;
}

export interface CheckedTotals {
  readonly checks: readonly TotalCheck[];
  readonly reconciliation: Reconciliation;
  readonly issues: readonly Issue[];
}

const halfCents = 50;

interface CheckedCell {
  readonly check: TotalCheck;
  readonly column: number;
  readonly missed: number;
  readonly isRounding: boolean;
}

function checkedCells(table: RawTable, { at }: FoundTotal, value: TotalValue): CheckedCell[] {
  const row = table.rows[at]?.row ?? 0;
  const most = rounding((table.layout.unit ?? 1) * halfCents, value.lines + 1);
  return table.columns.flatMap(({ column, cents }, place): CheckedCell[] => {
    const printed = cents[at] ?? NaN;
    const computed = value.sums[place] ?? 0;
    if (Number.isNaN(printed)) return [];
    const missed = Math.abs(printed - computed);
    const check = {
      row,
      column: column.letter,
      printed: sumText(BigInt(printed)),
      computed: sumText(BigInt(computed)),
      difference: sumText(BigInt(printed) - BigInt(computed)),
    };
    return [{ check, column: column.index, missed, isRounding: missed > 0 && missed < most }];
  });
}

/** Roundings are said once, with the largest; every other difference at its cell. */
function issuesOf(table: RawTable, cells: readonly CheckedCell[]): Issue[] {
  const issues = cells
    .filter(({ missed, isRounding }) => missed > 0 && !isRounding)
    .map(({ check, column }): Issue => {
      return { code: 'total.mismatch', severity: 'warning', params: { ...check }, at: placeOf(table.sheet, column, check.row) };
    });
  const rounded = cells.filter(({ isRounding }) => isRounding);
  const [first] = rounded;
  if (first === undefined) return issues;
  const largest = rounded.reduce((most, cell) => (cell.missed > most.missed ? cell : most), first);
  const { row, column, difference } = largest.check;
  const params = { count: rounded.length, row, column, difference };
  return [...issues, { code: 'total.rounding', severity: 'info', params, at: placeOf(table.sheet, largest.column, row) }];
}

/** Reconciles every total of a table, subtotals and results alike, with the lines it stands for. */
export function checkTotals(table: RawTable): CheckedTotals {
  const values = totalValues(table);
  const nearest = nearestFinder(table);
  const rows = table.totals.totals
    .map((total) => {
      const value = values.get(total.at) ?? nearest(total.at);
      // What was carried from a page before this table has nothing here to be compared with.
      return value.lines === 0 && isCarried(table.rows[total.at]?.label ?? '') ? [] : checkedCells(table, total, value);
    })
    .filter((cells) => cells.length > 0);
  const isAgreed = (cells: readonly CheckedCell[]): boolean => cells.every(({ missed }) => missed === 0);
  const isNear = (cells: readonly CheckedCell[]): boolean => cells.every(({ missed, isRounding }) => missed === 0 || isRounding);
  const agree = rows.filter(isAgreed).length;
  const near = rows.filter(isNear).length;
  const all = rows.flat();
  return {
    checks: all.map(({ check }) => check),
    reconciliation: { totals: rows.length, agree, rounding: near - agree, differ: rows.length - near },
    issues: issuesOf(table, all),
  };
}
