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
    readonly measures: string;
    readonly column: (column: string) => string;
    /** Lines of the newest budget, on the sides of the ledger. */
    readonly sums: (heading: string, expense: string, income: string) => string;
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
  };
  readonly results: (sheets: string) => string;
}
