import { accountCharts, expenseAccounts, incomeAccounts } from '../../library/account-words';
import type { KindRule } from '../../model/layout';
import { compileConditions } from '../../model/matches';
import { sideInText, type Side } from './sides-around';
import type { RawTable, TableRow } from './table-shape';

type SideOf = (row: TableRow) => Side;

/** Share of told amounts whose sign must fit for names or account classes to bear a convention out, and of lines a chart must tell. */
const nearlyAll = 0.95;
const mostLines = 0.8;
/** Names of accounts that must tell their side for names to bear anything out. */
const fewNames = 2;

/** The side by the name of the account: "Palkat", "Fees and charges". */
function sideOfAccount(row: TableRow): Side {
  for (const text of [row.label, ...row.fields.values()]) {
    const side = sideInText(text, expenseAccounts, incomeAccounts);
    if (side !== null) return side;
  }
  return null;
}

interface Fit {
  readonly names: ReadonlySet<string>;
  readonly sides: ReadonlySet<Side>;
  readonly lines: number;
  /** Share of the told amounts that have the sign of their side, 0 ... 1. */
  readonly share: number;
}

function fitOf({ rows, columns }: RawTable, expense: 1 | -1, sideOf: SideOf): Fit {
  const [names, sides] = [new Set<string>(), new Set<Side>()];
  const count = { lines: 0, told: 0, fitting: 0 };
  rows.forEach((row, at) => {
    const side = row.role === 'leaf' ? sideOf(row) : null;
    if (side === null) return;
    names.add(row.label);
    sides.add(side);
    count.lines++;
    const wanted = side === 'expense' ? expense : -expense;
    for (const { cents } of columns) {
      const amount = cents[at] || 0;
      count.told += amount === 0 ? 0 : 1;
      count.fitting += Math.sign(amount) === wanted ? 1 : 0;
    }
  });
  return { names, sides, lines: count.lines, share: count.told === 0 ? 0 : count.fitting / count.told };
}

/** The beginning of a code, or of a name that begins with one: "4300 Palvelujen ostot". */
function sideByChart(field: string | null, { income, expense }: (typeof accountCharts)[number]): SideOf {
  return (row) => {
    const text = field === null ? row.label : (row.fields.get(field) ?? '');
    return income.test(text) ? 'income' : expense.test(text) ? 'expense' : null;
  };
}

const expenseOf = (sign: 'negative' | 'positive'): 1 | -1 => (sign === 'positive' ? 1 : -1);

/** Whether classes of a chart of accounts, both of them, go with the signs of nearly all amounts. */
export function chartFits(table: RawTable, sign: 'negative' | 'positive'): boolean {
  const lines = table.rows.filter(({ role }) => role === 'leaf').length;
  const fields = [null, ...table.found.filter(({ role }) => role === 'code').map(({ field }) => field)];
  return fields.some((field) =>
    accountCharts.some((chart) => {
      const fit = fitOf(table, expenseOf(sign), sideByChart(field, chart));
      return fit.sides.size === 2 && fit.lines >= lines * mostLines && fit.share >= nearlyAll;
    }),
  );
}

/**
 * Whether what accounts are called, or how they are numbered, bears out that expenses have one sign and income the other: names that tell
 * their side all fit the signs, or classes of a chart go with them. Names that contradict the signs are enough to doubt them.
 */
export function accountsBearOut(table: RawTable, sign: 'negative' | 'positive', byWords: SideOf): boolean {
  const named = fitOf(table, expenseOf(sign), (row) => byWords(row) ?? sideOfAccount(row));
  if (named.lines > 0 && named.share < nearlyAll) return false;
  return named.names.size >= fewNames || chartFits(table, sign);
}

/** Whether what accounts are called agrees with the sides that rules give them. */
export function namesFitKinds({ rows }: RawTable, kinds: readonly KindRule[]): boolean {
  const rules = kinds.map(({ when, kind }) => ({ kind, matches: compileConditions(when) }));
  const told = rows.flatMap((row) => {
    const side = row.role === 'leaf' ? sideOfAccount(row) : null;
    return side === null ? [] : [{ row, side }];
  });
  const fitting = told.filter(({ row, side }) => rules.find(({ matches }) => matches(row.fields))?.kind === side);
  return new Set(told.map(({ row }) => row.label)).size >= fewNames && fitting.length >= told.length * nearlyAll;
}
