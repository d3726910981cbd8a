import type { ExpenseSign, ReadingQuestions, ReadingReasons } from '../../../engine';

/** What `inspect` says of a table before its details: what was found, how sure that is and why, and what a person is asked. */
export interface ReadingReasonsText {
  readonly reasons: { readonly [C in keyof ReadingReasons]: (params: ReadingReasons[C]) => string };
  readonly questions: { readonly [Q in keyof ReadingQuestions]: (params: ReadingQuestions[Q]) => string };
  /** An answer by its value and, where it has one, its name. */
  readonly options: { readonly [Q in keyof ReadingQuestions]: (value: string, name: string | null) => string };
  /** What an answer would make the newest budget. */
  readonly then: (sum: string) => string;
  /** Behind the answer by which the table is read until somebody decides. */
  readonly chosen: string;
  readonly found: (place: { readonly sheet: string | null; readonly first: string; readonly last: string }) => string;
  readonly lines: (lines: string, totals: string | null) => string;
  readonly unit: (unit: 1 | 1000 | 1000000, currency: string | null) => string;
  readonly signs: Readonly<Record<ExpenseSign, string>>;
  readonly budget: (column: string, header: string, sum: string) => string;
  readonly totalsAgree: string;
  readonly totalsDiffer: (differing: string, all: string) => string;
  /** confidence: 0 ... 1 and as a share in words. */
  readonly sure: (share: string, confidence: number) => string;
  readonly otherTables: (count: number) => string;
  readonly why: string;
  readonly asked: string;
}
