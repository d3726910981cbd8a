import type { Issue } from '../../issues/issue';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import { rowRuns } from './row-runs';
import type { DoubtfulRow, RawTable, SignedPart } from './table-shape';

type Table = Omit<RawTable, 'issues'>;

/** More doubtful rows of one sort than this are said together, with the first as an example. */
const mostSaid = 20;

const rowList = ({ rows }: Table, parts: readonly SignedPart[]): string => rowRuns(parts.map(({ at }) => rows[at]?.row ?? 0));

/** The money at stake: the row's first amount that is not zero. */
function stake({ columns }: Table, at: number): { readonly amount: string; readonly column: string } {
  const column = columns.find(({ cents }) => cents[at]) ?? columns[0];
  return { amount: sumText(BigInt(column?.cents[at] || 0)), column: column?.column.header || column?.column.letter || '' };
}

/** The money of some rows in the first column that has any of it. */
function stakeOf({ columns }: Table, parts: readonly SignedPart[]): { readonly amount: string; readonly column: string } {
  const read = columns.find(({ cents }) => parts.some(({ at }) => cents[at])) ?? columns[0];
  const sum = parts.reduce((total, { at }) => total + BigInt(read?.cents[at] || 0), 0n);
  return { amount: sumText(sum), column: read?.column.header || read?.column.letter || '' };
}

function doubtIssue(table: Table, { at, doubt, parts }: DoubtfulRow): Issue {
  const { row, label } = table.rows[at] ?? { row: 0, label: '' };
  const place = placeOf(table.sheet, 0, row);
  const shown = { row, label, ...stake(table, at) };
  const rows = rowList(table, parts);
  switch (doubt) {
    case 'announced':
      return { code: 'row.looks-like-total', severity: 'warning', params: shown, at: place };
    case 'near':
    case 'equalsSum':
      return { code: 'row.perhaps-total', severity: 'warning', params: { ...shown, rows }, at: place };
    case 'short':
      return { code: 'total.leaves-out', severity: 'warning', params: { row, label, rows, ...stakeOf(table, parts) }, at: place };
    case 'taken':
    case 'proven':
      return { code: 'row.taken-as-total', severity: 'warning', params: { ...shown, rows }, at: place };
    case 'ofWhich':
      return { code: 'row.looks-like-part', severity: 'warning', params: shown, at: place };
    case 'memo':
      return { code: 'row.looks-like-memo', severity: 'warning', params: shown, at: place };
  }
}

/** Totals without any sign but their sums, which agree in every column, are said together: there is nothing to decide. */
function provenTotals(table: Table): Issue[] {
  const proven = table.totals.doubts.filter(({ doubt }) => doubt === 'proven');
  const [first] = proven;
  if (first === undefined) return [];
  const rows = rowList(
    table,
    proven.map(({ at }) => ({ at, sign: 1 })),
  );
  const { row, label } = table.rows[first.at] ?? { row: 0, label: '' };
  const params = { count: proven.length, rows, example: label };
  return [{ code: 'rows.taken-as-totals', severity: 'info', params, at: placeOf(table.sheet, 0, row) }];
}

/** Rows of no clear nature, each with what is at stake: people must be asked, for money may double or get lost. */
export function doubtIssues(table: Table): Issue[] {
  const { increments } = table.totals;
  const doubts = table.totals.doubts.filter(({ doubt }) => doubt !== 'proven');
  const issues = doubts.slice(0, mostSaid).map((row) => doubtIssue(table, row));
  const [next] = doubts.slice(mostSaid);
  if (next !== undefined) {
    const { row, label } = table.rows[next.at] ?? { row: 0, label: '' };
    const params = { count: doubts.length - mostSaid, example: label };
    issues.push({ code: 'rows.more-doubtful', severity: 'warning', params, at: placeOf(table.sheet, 0, row) });
  }
  issues.push(...provenTotals(table));
  const lines = increments.filter((at) => table.rows[at]?.role === 'leaf');
  const [first] = lines;
  if (first !== undefined) {
    const { row, label } = table.rows[first] ?? { row: 0, label: '' };
    const params = { count: lines.length, example: label };
    issues.push({ code: 'rows.increments', severity: 'info', params, at: placeOf(table.sheet, 0, row) });
  }
  return issues;
}
