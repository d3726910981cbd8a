import {
  expenseFlags,
  expenseHeadings,
  expensesNegative,
  expensesPositive,
  expenseWords,
  incomeFlags,
  incomeHeadings,
  incomeWords,
} from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { KindRule } from '../../model/layout';
import type { ExpenseSign } from '../../model/terms';
import type { SheetGrid } from '../grid';
import { accountsBearOut, chartFits, namesFitKinds } from './account-sides';
import { cellAt, cellText } from './cell-place';
import { headingPlace } from './column-heading';
import { sidesOfColumns } from './column-sides';
import { codeKinds } from './code-kinds';
import type { RawTable } from './raw-table';
import { sideInText, sideWithin, type Side } from './sides-around';
import type { TableRow } from './table-rows';
import { textsAround } from './unit-words';

/** How a table says on which side of the budget its lines stand, and by what that was seen. */
export interface Convention {
  readonly expenseSign: ExpenseSign;
  readonly kinds?: readonly KindRule[];
  readonly seenBy:
    'flag' | 'columns' | 'note' | 'label' | 'code' | 'chart' | 'heading' | 'accounts' | 'amounts' | 'counter' | 'zero-sum' | null;
  /** Share of the lines whose side is known, 0 ... 1. */
  readonly known: number;
}

/** Share of amounts below zero from which expenses are taken to stand with a minus. */
const mostlyNegative = 0.5;
/** Share of amounts below zero up to which a table is one of plus signs with some corrections. */
const fewNegative = 0.2;
/** Lines of the other side, as a share of those that tell theirs, up to which a heading of one side stands for all lines. */
const fewOthers = 0.2;
/** Share of lines whose words must tell their side for words to be all that is needed. */
const mostlyTold = 0.95;
/** A sum that is this small a part of its amounts is zero but for rounding and a small surplus. */
const nearZero = 0.005;

type SideOf = (row: TableRow) => Side;

/** Leaf rows only: what totals say of signs they have from others. */
function leaves(table: RawTable): readonly { readonly row: TableRow; readonly at: number }[] {
  return table.rows.flatMap((row, at) => (row.role === 'leaf' ? [{ row, at }] : []));
}

/** Texts repeat from row to row, so each is judged once. */
function sideByWords(fields: readonly string[], expense: RegExp, income: RegExp): SideOf {
  const verdicts = new Map<string, Side>();
  const judge = (text: string): Side => {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const side = sideInText(text, expense, income);
    verdicts.set(text, side);
    return side;
  };
  return (row) => fields.reduce<Side>((side, field) => side ?? judge(row.fields.get(field) ?? ''), null);
}

interface Told {
  readonly met: Readonly<Record<'expense' | 'income', number>>;
  readonly sign: ExpenseSign | null;
  readonly share: number;
  readonly bothSides: boolean;
}

/** Signed tables say the direction by sign even where words repeat it; otherwise the words are all there is. */
function signWith(table: RawTable, sideOf: SideOf): Told {
  const sums = { expense: 0, income: 0 };
  const met = { expense: 0, income: 0 };
  const rows = leaves(table);
  for (const { row, at } of rows) {
    const side = sideOf(row);
    if (side === null) continue;
    met[side]++;
    for (const { cents } of table.columns) sums[side] += cents[at] || 0;
  }
  const share = rows.length === 0 ? 0 : (met.expense + met.income) / rows.length;
  const bothSides = met.expense > 0 && met.income > 0;
  if (!bothSides) return { met, sign: null, share, bothSides };
  if (sums.expense < 0 && sums.income >= 0) return { met, sign: 'negative', share, bothSides };
  return { sign: sums.expense > 0 && sums.income < 0 ? 'positive' : null, share, bothSides, met };
}

interface AmountSigns {
  readonly negative: number;
  readonly positive: number;
  /** Whether both signs are there and the columns sum to nothing. */
  readonly isZeroSum: boolean;
}

function amountSigns(table: RawTable): AmountSigns {
  const counts = { negative: 0, positive: 0, sum: 0, size: 0 };
  for (const { at } of leaves(table)) {
    for (const { cents } of table.columns) {
      const amount = cents[at] || 0;
      counts.negative += amount < 0 ? 1 : 0;
      counts.positive += amount > 0 ? 1 : 0;
      counts.sum += amount;
      counts.size += Math.abs(amount);
    }
  }
  const { negative, positive, sum, size } = counts;
  return { negative, positive, isZeroSum: negative > 0 && positive > 0 && Math.abs(sum) <= size * nearZero };
}

/** Names, nearest to the amounts first. */
function nameFields(table: RawTable): string[] {
  const fields = table.found.filter(({ role }) => role === 'name').map(({ field }) => field);
  return fields.reverse();
}

function flagRules(values: ReadonlySet<string>, field: string): KindRule[] {
  return [...values].flatMap((value): KindRule[] => {
    if (incomeFlags.test(foldText(value))) return [{ when: { [field]: value }, kind: 'income' }];
    return expenseFlags.test(foldText(value)) ? [{ when: { [field]: value }, kind: 'expense' }] : [];
  });
}

/** Every flag of the whole table gets its rule, those of rows outside the sample too. */
function byFlag(table: RawTable, sheet: SheetGrid, rows: readonly number[]): Convention | null {
  const flag = table.found.filter(({ role }) => role === 'flag').at(-1);
  if (flag === undefined) return null;
  const { sign, share } = signWith(table, sideByWords([flag.field], expenseFlags, incomeFlags));
  const values = new Set(rows.map((row) => cellText(cellAt(sheet, flag.index, row))));
  return { expenseSign: sign ?? 'flag', kinds: flagRules(values, flag.field), seenBy: 'flag', known: share };
}

/** What a note over or under the table says, where the amounts do not contradict it. */
function byNote(table: RawTable, { negative, positive }: AmountSigns): Convention | null {
  const notes = textsAround(table.sheet, table.layout);
  if (negative > 0 && notes.some((note) => expensesNegative.test(note)))
    return { expenseSign: 'negative', seenBy: 'note', known: 1 };
  const isPositive = negative > 0 && positive > 0 && notes.some((note) => expensesPositive.test(note));
  return isPositive ? { expenseSign: 'positive', seenBy: 'note', known: 1 } : null;
}

/** A side alone over a table: "MENOT" beside "TULOT". */
function titleOver({ sheet, layout }: RawTable): string {
  const { row, rows } = headingPlace(layout);
  const texts = (sheet.rows[row - rows - 1] ?? []).map(cellText).filter((text) => text !== '');
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

/** Words that the headings of all amounts have: "Kulut TA 2025" beside "Kulut TA 2026". */
function sideOfAmounts({ found }: RawTable): string[] {
  const headings = found.filter(({ role }) => role === 'amount').map(({ header }) => foldText(header));
  const sides = new Set(headings.map((heading) => sideInText(heading, expenseHeadings, incomeHeadings)));
  return sides.size === 1 ? headings : [];
}

/**
 * Where headings, a title of one side or the sheet's name speak of one side alone, all lines stand on it. A table of one side may still
 * speak of the other ("grants to the income fund"), but not in line after line.
 */
function byHeading(table: RawTable, { negative, positive }: AmountSigns, told: Told): Convention | null {
  const { sheet, found } = table;
  const headings = found.filter(({ role }) => role === 'code' || role === 'name').map(({ header }) => header);
  const texts = [...headings, ...sideOfAmounts(table), titleOver(table), sheet.name ?? ''];
  // A text that names both sides, "Ertrags- und Aufwandsarten", says nothing.
  const sides = new Set(texts.map((text) => sideInText(text, expenseHeadings, incomeHeadings)));
  const expense = sides.has('expense');
  const income = sides.has('income');
  if (expense === income) return null;
  if (expense && negative > positive) return { expenseSign: 'negative', seenBy: 'heading', known: 1 };
  const kind = income ? 'income' : 'expense';
  const others = income ? told.met.expense : told.met.income;
  if (others > (told.met.expense + told.met.income) * fewOthers && others > 1) return null;
  return { expenseSign: 'label', kinds: [{ when: { organiser: '*' }, kind }], seenBy: 'heading', known: 1 };
}

/** Amounts of each side in columns of their own, beside each other: the signs of their sums tell the convention. */
function byColumns(table: RawTable): Convention | null {
  const sides = sidesOfColumns(table.columns.map(({ column }) => column));
  if (sides.size === 0) return null;
  const sums = { expense: 0, income: 0 };
  for (const { column, cents } of table.columns) {
    const side = sides.get(column);
    if (side !== undefined) for (const { at } of leaves(table)) sums[side] += cents[at] || 0;
  }
  const { expense, income } = sums;
  if (expense < 0 && income < 0) return null;
  const expenseSign = expense < 0 ? 'negative' : income < 0 ? 'positive' : 'label';
  return { expenseSign, seenBy: 'columns', known: 1 };
}

/** Expenses with a plus and some lines with a minus in every column: those are income, for a budget spends more than it is paid for. */
function byCounterSigns(table: RawTable): Convention | null {
  const signs = new Map<string, Set<number>>();
  let sum = 0;
  for (const { row, at } of leaves(table)) {
    const own = signs.get(row.label) ?? new Set();
    signs.set(row.label, own);
    for (const { cents } of table.columns) {
      if (cents[at]) own.add(Math.sign(cents[at] ?? 0));
      sum += cents[at] || 0;
    }
  }
  const isSteady = [...signs.values()].every((own) => own.size < 2);
  const minus = [...signs.values()].filter((own) => own.has(-1)).length;
  const areFew = isSteady && minus > 0 && minus * 2 < signs.size && sum > 0;
  return areFew ? { expenseSign: 'positive', seenBy: 'counter', known: 1 } : null;
}

/** Both signs in numbers: expenses are the more frequent side, or, where all sums to nothing, the side of more lines. */
function byAmounts({ negative, positive, isZeroSum }: AmountSigns): Convention | null {
  const all = negative + positive;
  if (all === 0) return null;
  if (negative >= all * mostlyNegative) return { expenseSign: 'negative', seenBy: isZeroSum ? 'zero-sum' : 'amounts', known: 1 };
  return isZeroSum ? { expenseSign: 'positive', seenBy: 'zero-sum', known: 1 } : null;
}

/**
 * The sign convention of a table, by the surest evidence it gives: a column of flags; columns of each side; labels of both sides and the sums under them; a
 * note; codes that go with labels; the heading; the signs alone. What nothing tells stays unknown, and is asked. `table` may be a sample
 * of the sheet's table, whose `rows` are all.
 */
export function conventionOf(table: RawTable, sheet: SheetGrid, rows: readonly number[]): Convention {
  const signs = amountSigns(table);
  const flagged = byFlag(table, sheet, rows);
  if (flagged !== null) return flagged;
  const inColumns = byColumns(table);
  if (inColumns !== null) return inColumns;
  const sideOf = sideByWords(nameFields(table), expenseWords, incomeWords);
  const words = signWith(table, sideOf);
  if (words.sign !== null) return { expenseSign: words.sign, seenBy: 'label', known: 1 };
  const noted = byNote(table, signs);
  if (noted !== null) return noted;
  const wider = sideWithin(table, sideOf);
  const told = signWith(table, wider);
  if (told.sign !== null && told.share >= mostlyTold) return { expenseSign: told.sign, seenBy: 'label', known: 1 };
  const byWords: Convention = { expenseSign: 'label', seenBy: 'label', known: told.share };
  if (told.bothSides && told.share >= mostlyTold) return byWords;
  const isSigned = signs.negative > (signs.negative + signs.positive) * fewNegative;
  const coded = isSigned ? null : codeKinds(table, wider);
  if (coded !== null && coded.known > (told.bothSides ? told.share : 0)) {
    const isSure = coded.seenBy === 'chart' && namesFitKinds(table, coded.kinds);
    return { expenseSign: 'code', ...coded, ...(isSure ? { seenBy: 'code' } : {}) };
  }
  const headed = byHeading(table, signs, told);
  if (headed !== null) return headed;
  if (told.bothSides && !isSigned) return byWords;
  return bySigns(table, signs, wider);
}

/** What signs alone say, and whether the accounts bear it out. */
function bySigns(table: RawTable, signs: AmountSigns, sideOf: SideOf): Convention {
  const signed = byAmounts(signs) ?? byCounterSigns(table);
  if (signed?.seenBy === 'zero-sum') return signed;
  const likely = signed?.expenseSign === 'negative' ? 'negative' : 'positive';
  const isMixed = signs.negative > 0 && signs.positive > 0;
  const isSure = signed === null ? chartFits(table, likely) : accountsBearOut(table, likely, sideOf);
  if (isMixed && isSure) return { expenseSign: likely, seenBy: 'accounts', known: 1 };
  return signed ?? { expenseSign: 'unknown', seenBy: null, known: 0 };
}
