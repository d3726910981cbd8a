import { accountHeading, chartOfSides } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { KindRule } from '../../model/layout';
import type { RawTable } from './raw-table';
import type { TableRow } from './table-rows';

/** Rules by the beginnings of a table's codes, and the share of lines they tell. */
export interface CodeKinds {
  readonly kinds: readonly KindRule[];
  readonly seenBy: 'code' | 'chart';
  readonly known: number;
}

type Side = 'expense' | 'income';
interface Votes {
  expense: number;
  income: number;
  rows: number;
}

/** Labels agree on the side of a beginning in this share of the lines they tell, or the code says nothing. */
const agreeing = 0.9;
/** Share of the lines that the rules must tell. */
const mostLines = 0.8;

function votesBy(
  rows: readonly TableRow[],
  field: string,
  length: number,
  sideOf: (row: TableRow) => Side | null,
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const row of rows) {
    const start = (row.fields.get(field) ?? '').slice(0, length);
    if (start === '') continue;
    const vote = votes.get(start) ?? { expense: 0, income: 0, rows: 0 };
    votes.set(start, vote);
    vote.rows++;
    const side = sideOf(row);
    if (side !== null) vote[side]++;
  }
  return votes;
}

function sideOfVotes({ expense, income }: Votes): Side | null {
  const told = expense + income;
  if (told === 0 || Math.max(expense, income) < told * agreeing) return null;
  return expense > income ? 'expense' : 'income';
}

function rulesOf(field: string, sides: ReadonlyMap<string, Side | null>, side: Side): KindRule[] {
  const starts = [...sides].filter(([, kind]) => kind === side).map(([start]) => `${start}*`);
  return starts.length === 0 ? [] : [{ when: { [field]: starts.sort().join('|') }, kind: side }];
}

/** Rules of one code field whose beginnings go with what the labels say. */
function byLabels(rows: readonly TableRow[], field: string, sideOf: (row: TableRow) => Side | null): CodeKinds | null {
  for (const length of [1, 2]) {
    const votes = votesBy(rows, field, length, sideOf);
    const sides = new Map([...votes].map(([start, vote]) => [start, sideOfVotes(vote)]));
    const told = [...votes].reduce((sum, [start, vote]) => sum + (sides.get(start) === null ? 0 : vote.rows), 0);
    const both = [...sides.values()].includes('expense') && [...sides.values()].includes('income');
    const kinds = [...rulesOf(field, sides, 'income'), ...rulesOf(field, sides, 'expense')];
    // A beginning of its own for nearly every line is no chart but the lines once more.
    if (both && told >= rows.length * mostLines && votes.size * 2 <= rows.length)
      return { kinds, seenBy: 'code', known: told / rows.length };
  }
  return null;
}

/** The habit of Finnish municipal charts, where nothing else tells: accounts of four digits or more, 3... income and 4... expense. */
function byChart(rows: readonly TableRow[], field: string): CodeKinds | null {
  const codes = rows.map((row) => row.fields.get(field) ?? '');
  const told = codes.filter((code) => chartOfSides.some(([, pattern]) => pattern.test(code))).length;
  const both = chartOfSides.every(([, pattern]) => codes.some((code) => pattern.test(code)));
  if (!both || told < rows.length * mostLines) return null;
  const kinds = chartOfSides.map(([kind, , start]): KindRule => ({ when: { [field]: start }, kind }));
  return { kinds, seenBy: 'chart', known: told / rows.length };
}

/** Rules that tell a line's side from the beginning of one of its codes; null where no code does. */
export function codeKinds(table: RawTable, sideOf: (row: TableRow) => Side | null): CodeKinds | null {
  const rows = table.rows.filter(({ role }) => role === 'leaf');
  const fields = table.found.filter(({ role }) => role === 'code').reverse();
  for (const { field } of fields) {
    const found = byLabels(rows, field, sideOf);
    if (found !== null) return found;
  }
  const accounts = fields.filter(({ header }) => accountHeading.test(foldText(header)));
  return accounts.map(({ field }) => byChart(rows, field)).find((found) => found !== null) ?? null;
}
