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
    /** Shut: which years, and how many areas. */
    readonly years: (years: string, areas: number) => string;
    /** persons: as the language writes them; areas: how many. */
    readonly year: (year: number, persons: string, areas: number, isForecast: boolean) => string;
    readonly persons: (persons: string) => string;
    readonly source: (source: string, asOf: string | null) => string;
    /** What a file holds, before it is taken. */
    readonly offer: {
      readonly title: string;
      readonly body: (file: string) => string;
      readonly columns: Words<'year' | 'persons' | 'ages'>;
      readonly forecast: string;
      readonly counted: string;
      /** The model has the people of these years: they are replaced. */
      readonly replaces: (years: string) => string;
      /** names: the first few; more: how many beside them. */
      readonly areas: (names: string, more: number) => string;
      readonly nobody: string;
      readonly take: string;
    };
  };
  readonly list: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly open: (driver: string) => string;
    readonly unconfirmed: string;
    readonly unused: string;
    readonly allUnused: (drivers: number) => string;
    readonly notInForce: (year: number) => string;
    readonly places: (euros: string, lines: number) => string;
    readonly range: (low: string, high: string) => string;
  };
  readonly detail: {
    readonly name: string;
    readonly nameHint: string;
    /** A driver named by its ages; to 100: 100 and over. */
    readonly ageName: (from: number, to: number) => string;
    readonly source: string;
    readonly sourceHint: string;
    readonly sourceMissing: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly decidedBy: string;
    readonly evidence: string;
    readonly kind: string;
    /** How the money is divided, to choose from. */
    readonly kinds: Words<'users' | 'exclusive' | 'population' | 'none'>;
    /** A driver named by the service whose users are counted. */
    readonly usersName: (moment: string) => string;
    readonly noCounts: string;
    readonly asOfMissing: string;
    readonly reference: string;
    readonly referenceHint: string;
    readonly referenceMissing: string;
    /** Which grades there are to choose from, and when each is right. */
    readonly evidenceHints: Words<'users' | 'exclusive' | 'population' | 'coefficient' | 'none' | 'other'>;
    readonly forMoments: string;
    readonly forMomentsHint: string;
    readonly forMomentsMissing: string;
    readonly bounds: string;
    readonly low: string;
    readonly high: string;
    readonly boundsHint: string;
    /** share: the part of the money that is divided, "100 %". */
    readonly lowAbove: (share: string) => string;
    /** Null where the share depends on the line: then the smallest share is what it may not be below. */
    readonly highBelow: (share: string | null) => string;
    readonly badShare: string;
    readonly share: string;
    readonly from: string;
    readonly to: string;
    readonly badAges: string;
    /** Heading over ages: a year or a band. */
    readonly ages: string;
    readonly badBand: string;
    readonly counts: string;
    readonly countRows: (rows: number) => string;
    readonly everywhere: string;
    readonly count: string;
    readonly area: string;
    readonly badCount: string;
    readonly addCount: string;
    readonly removeCount: (at: number) => string;
    readonly importCounts: string;
    readonly elsewhere: (kind: string) => string;
    readonly save: string;
    readonly confirm: string;
    readonly saveAndConfirm: string;
    /** what: how the default divides, as a sentence. */
    readonly confirmBody: (what: string) => string;
    readonly divides: {
      readonly ages: (from: number, to: number) => string;
      readonly everybody: string;
      readonly nobody: string;
      readonly other: (kind: string) => string;
    };
    readonly moments: string;
    readonly noMoments: string;
    readonly effect: string;
    /** By population this much would go otherwise than now; a tenth of it besides. */
    readonly moves: (euros: string, tenth: string) => string;
    readonly movesNothing: string;
    readonly unaffected: (segments: number) => string;
    readonly effectLoading: string;
    readonly columns: Words<'segment' | 'bounds' | 'byPopulation'>;
    readonly now: (euros: string) => string;
  };
}
