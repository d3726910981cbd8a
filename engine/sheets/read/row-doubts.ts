import type { Issue } from '../../issues/issue';
import { sumText } from '../../money/amount';
import { placeOf } from './cell-place';
import type { DoubtfulRow, RawTable, SignedPart } from './table-shape';

type Table = Omit<RawTable, 'issues'>;

/** More doubtful rows of one sort than this are said together, with the first as an example. */
const mostSaid = 20;

/** Rows of the file, as people write them: "12-15, 18". */
function rowList({ rows }: Table, parts: readonly SignedPart[]): string {
  const numbers = parts.map(({ at }) => rows[at]?.row ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const row of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return texts.length > 5 ? `${texts.slice(0, 4).join(', ')} ... ${texts.at(-1) ?? ''}` : texts.join(', ');
}

/** The money at stake: the row's first amount that is not zero. */
function stake({ columns }: Table, at: number): { readonly amount: string; readonly column: string } {
  const column = columns.find(({ cents }) => cents[at]) ?? columns[0];
  return { amount: sumText(BigInt(column?.cents[at] || 0)), column: column?.column.header || column?.column.letter || '' };
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
    case 'taken':
      return { code: 'row.taken-as-total', severity: 'warning', params: { ...shown, rows }, at: place };
    case 'ofWhich':
      return { code: 'row.looks-like-part', severity: 'warning', params: shown, at: place };
    case 'memo':
      return { code: 'row.looks-like-memo', severity: 'warning', params: shown, at: place };
  }
}

/** Rows of no clear nature, each with what is at stake: people must be asked, for money may double or get lost. */
export function doubtIssues(table: Table): Issue[] {
  const { doubts, increments } = table.totals;
  const issues = doubts.slice(0, mostSaid).map((row) => doubtIssue(table, row));
  const [next] = doubts.slice(mostSaid);
  if (next !== undefined) {
    const { row, label } = table.rows[next.at] ?? { row: 0, label: '' };
    const params = { count: doubts.length - mostSaid, example: label };
    issues.push({ code: 'rows.more-doubtful', severity: 'warning', params, at: placeOf(table.sheet, 0, row) });
  }
  const lines = increments.filter((at) => table.rows[at]?.role === 'leaf');
  const [first] = lines;
  if (first !== undefined) {
    const { row, label } = table.rows[first] ?? { row: 0, label: '' };
    const params = { count: lines.length, example: label };
    issues.push({ code: 'rows.increments', severity: 'info', params, at: placeOf(table.sheet, 0, row) });
  }
  return issues;
}
