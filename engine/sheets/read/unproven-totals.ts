import { bareTotalLabel } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import { cellAt, cellText, isBlank } from './cell-place';
import { candidates, halfCents, isSum, runningSums, sideOf, type Running } from './leaf-sums';
import type { FoundColumn } from './layout-columns';
import type { RawTable } from './raw-table';

/** Share of lines from which a column counts as one that every line fills. */
const usuallyFilled = 0.8;
/** Roundings that a sum may miss its lines by, however many they are. */
const mostRoundings = 20;
/** A result ("= 10 - 17") is looked for among so many totals before it. */
const earlierResults = 4;

interface Evidence {
  readonly table: RawTable;
  readonly totals: readonly number[];
  readonly all: Running;
  readonly sides: Readonly<Record<'income' | 'expense', Running>>;
  /** Columns whose cell a line does not leave empty: codes, else names and flags. */
  readonly keyed: readonly FoundColumn[];
}

const printedOf = ({ columns }: RawTable, at: number): number[] => columns.map(({ cents }) => cents[at] ?? NaN);

function keyedColumns({ sheet, found, rows }: RawTable): readonly FoundColumn[] {
  const leaves = rows.filter(({ role }) => role === 'leaf');
  const usual = found.filter(({ index, role }) => {
    const filled = leaves.filter(({ row }) => !isBlank(cellAt(sheet, index, row))).length;
    return role !== 'amount' && role !== 'other' && filled > 0 && filled >= leaves.length * usuallyFilled;
  });
  const codes = usual.filter(({ role }) => role === 'code');
  return codes.length > 0 ? codes : usual;
}

/** A row that leaves empty what every line fills, or writes its label where the codes stand, has no code of its own. */
function lacksCode({ table, keyed }: Evidence, at: number): boolean {
  const { row, label } = table.rows[at] ?? { row: 0, label: '' };
  return keyed.some(({ index, role }) => {
    const text = cellText(cellAt(table.sheet, index, row));
    return text === '' || (role === 'code' && text === label);
  });
}

/**
 * Within the tolerance in most columns that hold money: files have their slips, and a column that misses is for the reconciliation to
 * say. Sums of nothing agree with small amounts and prove nothing.
 */
function agrees(printed: readonly number[], sums: readonly number[], tolerance: number): boolean {
  const held = printed.flatMap((amount, column) => (amount ? [{ amount, sum: sums[column] ?? 0 }] : []));
  const agreeing = held.filter(({ amount, sum }) => sum !== 0 && Math.abs(amount - sum) <= tolerance);
  return agreeing.length * 2 > held.length;
}

/** Sums of lines on each side of the row that it may stand for: back to an earlier total or the start, on to the next or the end. */
function isSumOfLines({ table, totals, all, sides }: Evidence, place: number, fewest: number): boolean {
  const at = totals[place] ?? 0;
  const printed = printedOf(table, at);
  const side = sideOf(table, at);
  const half = (table.layout.unit ?? 1) * halfCents;
  const ends = [totals[place + 1] ?? table.rows.length, table.rows.length];
  return (side === null ? [all] : [all, sides[side]]).some((running) => {
    const after = ends.map((end) => ({
      sums: running.sums.map((sum) => (sum[end] ?? 0) - (sum[at + 1] ?? 0)),
      leaves: (running.leaves[end] ?? 0) - (running.leaves[at + 1] ?? 0),
    }));
    return [...candidates(running, totals, place), ...after].some(
      (candidate) =>
        candidate.leaves >= fewest && agrees(printed, candidate.sums, Math.min(candidate.leaves, mostRoundings) * half),
    );
  });
}

/** Whether the sum or difference of two of the terms is what is printed. */
function isOfTwo(printed: readonly number[], terms: readonly (readonly number[])[], tolerance: number): boolean {
  return terms.some((a, at) =>
    terms.slice(at + 1).some((b) => {
      const sum = a.map((amount, column) => amount + (b[column] ?? 0));
      const difference = a.map((amount, column) => amount - (b[column] ?? 0));
      const opposite = difference.map((amount) => -amount);
      return [sum, difference, opposite].some((sums) => agrees(printed, sums, tolerance));
    }),
  );
}

/** A result is the sum or difference of two lines just before it, or of two of: the totals before it, the lines since the last of them. */
function isResult({ table, totals, all }: Evidence, place: number): boolean {
  const at = totals[place] ?? 0;
  if (isSum(table, at)) return false;
  const earlier = totals.slice(Math.max(0, place - earlierResults), place);
  const since = (earlier.at(-1) ?? -1) + 1;
  const lines = Array.from({ length: Math.min(at - since, earlierResults) }, (_, back) => at - 1 - back);
  const amounts = (row: number): number[] => printedOf(table, row).map((amount) => amount || 0);
  const sinceLast = all.sums.map((sum) => (sum[at] ?? 0) - (sum[since] ?? 0));
  const tolerance = 3 * (table.layout.unit ?? 1) * halfCents;
  return [[...earlier.map(amounts), sinceLast], lines.map(amounts)].some((terms) =>
    isOfTwo(printedOf(table, at), terms, tolerance),
  );
}

/** Whether anything but its label makes the total at a place among the totals one. */
function isProven(evidence: Evidence, place: number): boolean {
  const { table, totals } = evidence;
  const at = totals[place] ?? 0;
  // Without money it does not matter what the row is.
  if (printedOf(table, at).every((amount) => !amount)) return true;
  if (lacksCode(evidence, at)) return true;
  const own = evidence.keyed.some(({ role }) => role === 'code');
  if (!own && bareTotalLabel.test(foldText(table.rows[at]?.label ?? ''))) return true;
  // That one line before a row with a code of its own happens to be as large proves nothing.
  return isSumOfLines(evidence, place, own ? 2 : 1) || isResult(evidence, place);
}

/**
 * Rows whose labels announce a total that nothing bears out: they have a code of their own where lines have codes, and add up to
 * nothing. A label alone takes no money away, so they are lines. Rows of one label are judged together, by most of them.
 */
export function unprovenTotals(table: RawTable): ReadonlySet<number> {
  const totals = table.rows.flatMap(({ role }, at) => (role === 'total' ? [at] : []));
  if (totals.length === 0) return new Set();
  const sides = { income: runningSums(table, 'income'), expense: runningSums(table, 'expense') };
  const evidence: Evidence = { table, totals, all: runningSums(table, null), sides, keyed: keyedColumns(table) };
  const byLabel = new Map<string, { proven: number; rows: number[] }>();
  totals.forEach((at, place) => {
    const label = table.rows[at]?.label ?? '';
    const same = byLabel.get(label) ?? { proven: 0, rows: [] };
    byLabel.set(label, same);
    same.rows.push(at);
    if (isProven(evidence, place)) same.proven++;
  });
  return new Set([...byLabel.values()].flatMap(({ proven, rows }) => (proven * 2 > rows.length ? [] : rows)));
}
