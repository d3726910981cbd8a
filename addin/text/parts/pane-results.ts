type Words<K extends string> = Readonly<Record<K, string>>;

/** Words of the view of results. Amounts come as the language writes them, with their unit. */
export interface PaneResultsText {
  readonly notReady: Words<'title' | 'body'>;
  /** Measure and the year of the people behind the figures, over all of them; null: nobody has given the people. */
  readonly basis: (measure: string, populationYear: number | null, isForecast: boolean) => string;
  /** Name of a figure that opens its lines. */
  readonly open: (what: string, figure: string) => string;
  readonly perHead: (euros: string) => string;
  readonly persons: (persons: string) => string;
  /** How far bounds that somebody gave move an amount; high comes with the unit of both. */
  readonly range: (low: string, high: string) => string;
  readonly evidence: (grade: string) => string;
  /** Income with a plus, and what is left of the amount without it. */
  readonly income: (income: string, net: string) => string;
  /** Opens a long table whole. */
  readonly showAll: (rows: number) => string;
  /** What stands between the person's own table and the results, before both. */
  readonly leftOut: {
    readonly untagged: (lines: number, euros: string) => string;
    readonly clashing: (lines: number, euros: string) => string;
    readonly unconfirmed: (euros: string) => string;
    /** There is no population of this year. */
    readonly people: (year: number) => string;
    readonly show: Words<'untagged' | 'clashing' | 'unconfirmed' | 'confirm' | 'people'>;
  };
  /** How the sums of the table come apart. */
  readonly where: Words<
    | 'title'
    | 'note'
    | 'expenses'
    | 'income'
    | 'others'
    | 'operating'
    | 'internal'
    | 'eliminated'
    | 'investment'
    | 'allExpense'
    | 'allIncome'
    | 'net'
  > & {
    readonly incomes: Words<'external' | 'internal' | 'eliminated'>;
    readonly notes: Words<
      'operating' | 'internal' | 'eliminated' | 'investment' | 'allExpense' | 'net' | 'moreIncome' | 'moreExpense'
    >;
  };
  readonly people: Words<'title' | 'note'>;
  readonly children: {
    readonly title: (under: number) => string;
    /** How many they are, as the population of the year says. */
    readonly count: (children: string, year: number, isForecast: boolean) => string;
    readonly note: string;
    readonly figures: (share: string | null, perChild: string | null) => string;
  };
  readonly segments: Words<'title' | 'note'>;
  readonly ages: Words<'title'>;
  readonly services: Words<'title'>;
  readonly areas: Words<'title' | 'unknown'>;
  readonly grades: Words<'title' | 'note'> & {
    /** Of the money without evidence, that which nobody was found for. */
    readonly unplaced: (euros: string) => string;
  };
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
    /** Over an axis: what its numbers are, as they are (0), in thousands (1) or in millions (2). */
    readonly unit: (thousands: 0 | 1 | 2, currency: string) => string;
  };
  readonly write: {
    readonly title: string;
    readonly body: (measure: string) => string;
    /** Over the first sheet: whose budget it is. */
    readonly heading: string;
    readonly headingHint: string;
    readonly sheets: (sheets: number, replaced: number) => string;
    readonly made: string;
    readonly replaced: string;
    readonly removed: string;
    readonly button: string;
    readonly again: string;
    readonly done: (first: string) => string;
    /** The figures have changed since. */
    readonly old: string;
    readonly undo: string;
  };
  /** Formulas of ours in the user's tables become values. */
  readonly freeze: Words<'title' | 'body' | 'button' | 'loading' | 'none' | 'confirm' | 'undoable'> & {
    readonly all: (cells: number) => string;
    readonly cells: (cells: number) => string;
    readonly left: (cells: readonly string[]) => string;
  };
  readonly trace: {
    readonly title: (what: string) => string;
    readonly back: string;
    readonly note: string;
    readonly loading: string;
    readonly sum: (euros: string, lines: number) => string;
    readonly nothing: string;
    readonly more: (lines: number) => string;
    readonly ofLine: (euros: string) => string;
    /** A part of the figure with its amount. */
    readonly part: (name: string, euros: string) => string;
    /** Income of the same, which is not in the figure. */
    readonly incomeToo: (euros: string) => string;
    /** Lines beyond those that can be listed. */
    readonly untold: (lines: number) => string;
    /** Before a line's cell, for who hears it: the button shows that cell. */
    readonly show: string;
    readonly why: string;
    readonly byRule: string;
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
