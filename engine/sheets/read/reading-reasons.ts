import type { AmountText } from './inspect-document';

/** Why a table was read as it was; words in addin/text. Positive ones raise the confidence, the others lower it. */
export interface ReadingReasons {
  'heading.measures': { count: number; example: string };
  'heading.amounts': { heading: string };
  'heading.years-only': { count: number };
  'heading.rows': { rows: number };
  'amounts.by-content': { column: string };
  'year.column': { year: number; text: string };
  'year.title': { year: number; text: string };
  'year.sheet': { year: number; text: string };
  'year.file': { year: number; text: string };
  'unit.said': { unit: number; text: string };
  'unit.not-said': Record<never, never>;
  'sign.flag': Record<never, never>;
  'sign.columns': Record<never, never>;
  /** Words that tell the sides, and so which of them has the minus: `negative` the expenses, `positive` the income. */
  'sign.words': { sign: string };
  'sign.label': { share: number };
  'sign.note': Record<never, never>;
  'sign.code': { fields: string };
  'sign.chart': Record<never, never>;
  'sign.heading': Record<never, never>;
  'sign.accounts': { sign: string };
  'sign.amounts': Record<never, never>;
  'sign.counter': Record<never, never>;
  'sign.zero-sum': Record<never, never>;
  'sign.unknown': Record<never, never>;
  'totals.agree': { agreeing: number; all: number };
  /** Rows whose total misses its lines by more than rounding, of all total rows. */
  'totals.differ': { differ: number; totals: number };
  'totals.many-differ': { differ: number; totals: number };
  'increments.apart': { count: number; example: string };
  'groups.filled-down': { headings: string };
  'words.budget': { text: string };
  'words.people': { text: string };
  'lines.few': { lines: number };
  'names.none': Record<never, never>;
}

export type ReadingReasonCode = keyof ReadingReasons;

export type ReadingReason = {
  readonly [C in ReadingReasonCode]: { readonly code: C; readonly params: ReadingReasons[C] };
}[ReadingReasonCode];

/** What a person is asked about a table. */
export interface ReadingQuestions {
  /** Several columns are, by their headings, the budget of one year; or none says what it is. */
  'which-budget': { year: number };
  /** Nothing states the unit, and the amounts are small for a municipality. */
  unit: Record<never, never>;
  /** Nothing tells on which side lines stand, or the signs may mean either. */
  signs: { lines: number };
  /** Other tables hold the same columns. */
  'same-money': { tables: string };
}

export type ReadingQuestionId = keyof ReadingQuestions;

/** One answer, and what it would make the sum of the table's newest budget. */
export interface ReadingOption {
  /** A column letter, a unit, an expense sign, or "leaveOut" and "add". */
  readonly value: string;
  /** What people call it, where it has a name: a heading, a sheet. */
  readonly name: string | null;
  /** Expenses minus income, or the column's sum where sides are not known. */
  readonly sum: AmountText;
  /** Whether the proposal reads the table so, until somebody answers: the reading that does not count money twice. */
  readonly chosen: boolean;
}

export type ReadingQuestion = {
  readonly [Q in ReadingQuestionId]: {
    readonly id: Q;
    readonly params: ReadingQuestions[Q];
    readonly options: readonly ReadingOption[];
  };
}[ReadingQuestionId];
