type Words<K extends string> = Readonly<Record<K, string>>;

/** Words of the view of drivers and population. Amounts come as the language writes them, with their unit. */
export interface PaneDriversText {
  readonly notReady: Words<'title' | 'body'>;
  readonly loading: string;
  readonly population: {
    readonly title: string;
    readonly missing: (years: string) => string;
    readonly import: string;
    readonly importHint: string;
    readonly none: string;
    readonly year: (year: number) => string;
    readonly whole: string;
    readonly persons: (persons: string) => string;
    readonly source: (source: string, asOf: string | null) => string;
  };
  readonly list: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly open: (driver: string) => string;
    readonly unconfirmed: string;
    readonly unused: string;
    readonly notInForce: (year: number) => string;
    readonly places: (euros: string, lines: number) => string;
    readonly range: (low: string, high: string) => string;
  };
  readonly detail: {
    readonly source: string;
    readonly sourceHint: string;
    readonly sourceMissing: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly decidedBy: string;
    readonly evidence: string;
    readonly evidenceHint: string;
    readonly low: string;
    readonly high: string;
    readonly boundsHint: string;
    readonly badShare: string;
    readonly share: string;
    readonly from: string;
    readonly to: string;
    readonly badAges: string;
    readonly counts: string;
    readonly count: string;
    readonly area: string;
    readonly badCount: string;
    readonly addCount: string;
    readonly removeCount: (at: number) => string;
    readonly importCounts: string;
    readonly elsewhere: (kind: string) => string;
    readonly save: string;
    readonly confirm: string;
    readonly confirmBody: string;
    readonly moments: string;
    readonly noMoments: string;
    readonly effect: string;
    readonly effectNote: string;
    readonly effectLoading: string;
    readonly columns: Words<'segment' | 'now' | 'low' | 'high' | 'byPopulation'>;
  };
}
