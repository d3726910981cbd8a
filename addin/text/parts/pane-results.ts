type Words<K extends string> = Readonly<Record<K, string>>;

/** Words of the view of results. Amounts come as the language writes them, with their unit. */
export interface PaneResultsText {
  readonly notReady: Words<'title' | 'body'>;
  /** Measure and the year of the people behind the figures, over all of them. */
  readonly basis: (measure: string, populationYear: number) => string;
  /** Name of a figure that opens its lines. */
  readonly open: (what: string, figure: string) => string;
  readonly perHead: (euros: string) => string;
  readonly persons: (persons: string) => string;
  /** How far bounds that somebody gave move an amount. */
  readonly range: (low: string, high: string) => string;
  readonly evidence: (grade: string) => string;
  readonly where: Words<'title' | 'note'>;
  readonly people: Words<'title' | 'note'>;
  readonly children: {
    readonly title: (under: number) => string;
    readonly note: string;
    readonly figures: (share: string | null, perChild: string | null) => string;
  };
  readonly segments: Words<'title' | 'note'>;
  readonly ages: Words<'title'>;
  readonly services: Words<'title'>;
  readonly areas: Words<'title' | 'unknown'>;
  readonly grades: Words<'title' | 'note'>;
  readonly remainder: {
    readonly title: string;
    readonly none: string;
    readonly lines: (lines: number) => string;
  };
  /** Of a row's amount what reaches children, and beside it what is tagged but reaches nobody. */
  readonly ofChildren: (under: number, euros: string) => string;
  readonly unplaced: (euros: string) => string;
  readonly columns: Words<'what' | 'euros' | 'age'>;
  readonly chart: {
    readonly segments: (segment: string, euros: string) => string;
    readonly ages: (age: string, perHead: string) => string;
    readonly nothing: string;
    readonly legend: string;
    readonly others: string;
    readonly table: string;
    readonly loading: string;
    readonly most: (perHead: string) => string;
  };
  readonly write: {
    readonly title: string;
    readonly body: (measure: string) => string;
    readonly stands: (sheets: string) => string;
    readonly button: string;
    readonly again: string;
    readonly done: string;
    /** The figures have changed since. */
    readonly old: string;
    readonly undo: string;
  };
  readonly trace: {
    readonly title: (what: string) => string;
    readonly loading: string;
    readonly sum: (euros: string, lines: number) => string;
    readonly nothing: string;
    readonly more: (lines: number) => string;
    readonly ofLine: (euros: string) => string;
    readonly cell: (place: string) => string;
    readonly why: string;
    readonly byRule: (rule: string) => string;
    readonly byPerson: string;
    readonly by: (who: string | null, when: string | null) => string;
    readonly driver: (name: string, kind: string) => string;
    readonly source: (source: string) => string;
    readonly step: (name: string, of: string | null) => string;
    readonly divided: (total: string, weights: string) => string;
    readonly byHand: string;
    readonly columns: Words<'part' | 'weight' | 'euros'>;
  };
}
