import type { ReadingQuestions } from '../../../engine';
import type { LinesAndEuros } from './pane';

/** Words of the view where the work begins, and where its state is told. */
export interface PaneStartText {
  readonly empty: {
    readonly title: string;
    readonly browser: string;
    readonly excel: string;
    readonly open: string;
    readonly sample: string;
    readonly read: string;
  };
  readonly reading: string;
  readonly noTable: { readonly title: string; readonly body: string };
  readonly failed: { readonly title: string; readonly body: string };
  readonly asking: {
    readonly title: string;
    readonly body: (tables: number) => string;
    readonly table: (sheet: string | null, lines: string) => string;
    readonly place: (place: { readonly sheet: string | null; readonly first: string; readonly last: string }) => string;
    /** No table is likely to be a budget. */
    readonly doubtful: string;
    /** It tells of people rather than of money. */
    readonly people: string;
    readonly measures: string;
    readonly column: (column: string) => string;
    /** Lines of the newest budget, on the sides of the ledger. */
    readonly sums: (heading: string, expense: string, income: string) => string;
    /** Nothing says the unit; what the figures are taken for. */
    readonly unitNotSaid: (unit: number) => string;
    readonly sure: (share: string, confidence: number) => string;
    /** Why it matters what a person answers. */
    readonly why: { readonly [Q in keyof ReadingQuestions]: string };
    readonly question: (at: number, all: number) => string;
    readonly next: string;
    readonly back: string;
    readonly example: (cell: string) => string;
    readonly unanswered: string;
    readonly change: string;
    readonly unit: string;
    readonly signs: string;
    readonly keep: string;
    readonly again: string;
    readonly show: string;
    readonly confirm: string;
    readonly whatHappens: string;
  };
  readonly state: {
    readonly title: string;
    readonly tagged: string;
    readonly untagged: string;
    readonly clashing: string;
    readonly unconfirmed: string;
    readonly sum: (sum: LinesAndEuros) => string;
    readonly show: (what: string) => string;
  };
  readonly next: {
    readonly title: string;
    readonly population: string;
    readonly toPopulation: string;
    readonly untagged: (sum: LinesAndEuros) => string;
    readonly toUntagged: string;
    readonly clashing: (sum: LinesAndEuros) => string;
    readonly toClashing: string;
    readonly unconfirmed: (euros: string) => string;
    readonly toUnconfirmed: string;
    readonly oldResults: string;
    readonly toResults: string;
    readonly nothing: string;
    readonly read: string;
  };
  readonly tables: { readonly title: string; readonly change: string };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    readonly openCell: (where: string) => string;
    readonly more: (count: number) => string;
    readonly all: (count: number) => string;
  };
  readonly model: {
    readonly title: string;
    readonly body: string;
    readonly save: string;
    readonly bring: string;
    readonly bringHint: string;
    readonly fileName: string;
    /** Before a model takes the place of one with tags. */
    readonly offer: {
      readonly title: string;
      readonly body: (file: string) => string;
      readonly goes: string;
      readonly comes: string;
      readonly tagged: (sum: LinesAndEuros) => string;
      readonly replace: string;
    };
  };
  readonly results: (sheets: string) => string;
}
