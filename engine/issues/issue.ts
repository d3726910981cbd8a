import type { IssueCode, IssueParams } from './codes';

/** A place in the user's own file: what a message points at and what a trace ends in. */
export interface CellRef {
  readonly file?: string | null;
  /** null for a csv. */
  readonly sheet: string | null;
  /** A1 address, or null where the whole sheet or row block is meant. */
  readonly cell: string | null;
}

/** error: something was refused and is not in the figures; warning: a person must look; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding about people's data: a code and its parameters, words elsewhere (addin/text). */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly params: IssueParams[C];
    readonly at?: CellRef;
  };
}[IssueCode];

/** What every stage that judges people's data returns: a value where there is one, and all findings at once. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
