type Words<K extends string> = Readonly<Record<K, string>>;

/** Titles and column headings of tables printed on the terminal. Machine-readable files keep the code's own names. */
export interface TablesText {
  readonly titles: Words<
    | 'identity'
    | 'alsoInBudget'
    | 'nested'
    | 'children'
    | 'bySegment'
    | 'byDirectness'
    | 'byService'
    | 'byMoment'
    | 'byEvidence'
    | 'byArea'
    | 'byOrganiser'
    | 'byProvider'
    | 'byProductionMode'
    | 'byPreventionLevel'
    | 'remainder'
    | 'flows'
    | 'measures'
    | 'supportCosts'
    | 'notKnown'
    | 'issues'
  >;
  readonly columns: Words<
    | 'amount'
    | 'low'
    | 'high'
    | 'income'
    | 'net'
    | 'unplaced'
    | 'share'
    | 'children'
    | 'population'
    | 'perHead'
    | 'age'
    | 'evidence'
    | 'lines'
    | 'reason'
    | 'moment'
    | 'payer'
    | 'payee'
    | 'paid'
    | 'received'
    | 'line'
    | 'measure'
    | 'kind'
    | 'childPerHead'
    | 'withoutSupport'
    | 'withSupport'
  >;
  /** The six places of a line's money, and what stands beside them. */
  readonly totals: Words<
    | 'allocated'
    | 'remainder'
    | 'notAllocable'
    | 'internal'
    | 'eliminated'
    | 'nonOperating'
    | 'operating'
    | 'income'
    | 'net'
    | 'investment'
    | 'coverage'
    | 'placed'
    | 'measuredCoverage'
    | 'largestDeviation'
  >;
  readonly everybody: string;
  readonly childrenUnder: (age: number) => string;
  readonly ages: (from: number, to: number) => string;
  readonly cents: (cents: string) => string;
  readonly rangeNote: string;
  readonly measureLine: (measure: string, kind: string, year: number, populationYear: number) => string;
  /** Stands in the place of a figure withheld because its recipients are too few. */
  readonly suppressed: string;
  readonly population: (persons: string) => string;
  readonly notKnown: {
    readonly remainder: (amount: string, share: string) => string;
    readonly modelled: (amount: string, share: string) => string;
    readonly unseen: (lines: string, amount: string) => string;
    readonly notAllocable: (amount: string) => string;
    readonly noPopulation: (year: number) => string;
    readonly range: (low: string, high: string) => string;
  };
}
