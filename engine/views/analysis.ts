import type { Issue } from '../issues/issue';
import type { Directness, Evidence, ProductionMode } from '../model/terms';

/** Euros as a decimal string with two decimals: "-1234.50". */
export type Amount = string;

/** How far assumptions move an amount: the sum of the drivers' low and high, a worst-case bound, not a confidence interval. */
export interface Range {
  readonly amount: Amount;
  readonly low: Amount;
  readonly high: Amount;
}

/** The six places a line's money can be; lines = the sum of the others, always. */
export interface Totals {
  readonly lines: Amount;
  readonly allocated: Amount;
  readonly remainder: Amount;
  readonly notAllocable: Amount;
  readonly internal: Amount;
  readonly eliminated: Amount;
  readonly nonOperating: Amount;
}

/** Always shown nested, never one headline: D1; D1 + D2; D1 ... D4. */
export interface Nested {
  readonly direct: Amount;
  readonly directAndFamily: Amount;
  readonly all: Amount;
}

export interface ChildrenFigure extends Range {
  /** Ratio to gross external operating expense, unrounded; null where there is none. */
  readonly shareOfOperating: number | null;
  readonly perHead: Amount | null;
}

export interface AgeRow extends Range {
  readonly age: number;
  readonly income: Amount;
  readonly net: Amount;
  readonly population: number | null;
  readonly perHead: Amount | null;
  readonly evidence: Evidence;
  /** Of the moment with most of them at this age; null where all money there follows the population: nobody to protect. */
  readonly recipients: number | null;
}

/** A row of any table by a key (service, area, organiser ...): null where the line or moment does not say. */
export interface KeyRow<K> extends Range {
  readonly key: K;
  readonly name: string | null;
  readonly income: Amount;
  readonly net: Amount;
  /** Of the amount, what reaches children. */
  readonly children: Amount;
  /** Tagged with this but with nobody: drivers' remainder and what was decided not to be allocated; not in amount. */
  readonly unplaced: Amount;
  readonly evidence: Evidence;
  /** Ratio to gross external operating expense, unrounded. */
  readonly share: number | null;
}

export interface SegmentRow extends Range {
  readonly segment: string;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
  readonly income: Amount;
  readonly net: Amount;
  readonly population: number | null;
  readonly perHead: Amount | null;
  readonly nested: Nested;
  readonly evidence: Evidence;
}

export interface AreaRow extends KeyRow<string | null> {
  readonly population: number | null;
  readonly perHead: Amount | null;
}

export interface MomentRow extends KeyRow<string> {
  readonly service: string;
  readonly directness: Directness;
  readonly driver: string;
  /** Moments whose ages and areas it takes; only where its driver follows moments. */
  readonly follows?: readonly string[];
  readonly lines: number;
}

/** Money that no person was found for, by reason: a visible row each. */
export interface RemainderRow {
  readonly reason: 'untagged' | 'tagRemainder' | 'driverRemainder' | 'clash';
  /** The reason, but for a driver that could place the money if the people of the year were known. */
  readonly cause: RemainderRow['reason'] | 'populationMissing';
  readonly moment: string | null;
  readonly lines: number;
  readonly amount: Amount;
}

/** One cell of the cube as printed: segment level. */
export interface CubeRow {
  readonly moment: string;
  readonly service: string;
  readonly segment: string;
  readonly directness: Directness;
  readonly evidence: Evidence;
  readonly area: string | null;
  readonly organiser: string;
  readonly provider: string | null;
  readonly productionMode: ProductionMode | null;
  /** Persons, places or visits that the driver counts here; null where money follows the population (or a profile, a share): nothing to protect. */
  readonly recipients: number | null;
  readonly amount: Amount;
  readonly income: Amount;
}

/** Payments between organisers of this analysis: counted once, shown here. */
export interface FlowRow {
  readonly payer: string;
  readonly payee: string;
  readonly paid: Amount;
  readonly received: Amount;
}

/** The figures with support costs booked to the units they serve (METHODS section 3), beside those without. */
export interface WithSupportCosts {
  readonly moved: Amount;
  readonly moves: readonly { readonly organiser: string; readonly from: string; readonly to: string; readonly amount: Amount }[];
  readonly totals: Totals;
  readonly nested: Nested;
  readonly children: { readonly direct: Amount; readonly directAndFamily: Amount; readonly all: Amount };
  readonly bySegment: readonly { readonly segment: string; readonly amount: Amount }[];
  readonly byService: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly amount: Amount;
    readonly children: Amount;
  }[];
}

/** A later part of the plan or an earlier actual, for the table of change; ratios and real figures where the model allows. */
export interface MeasureRow {
  readonly measure: string;
  readonly kind: string;
  readonly year: number;
  readonly amount: Amount;
  readonly net: Amount;
  readonly children: Nested;
  readonly childPopulation: number | null;
  /** Drivers of this measure needed a population of its year and found none: its figures by age are not known, whatever they say. */
  readonly populationMissing?: true;
  readonly childPerHead: Amount | null;
  /** In prices of the index's base year. */
  readonly real: { readonly amount: Amount; readonly childPerHead: Amount | null } | null;
}

/** What the tables do not tell of themselves: money that rests on bounds, on counts, on defaults; lines that could not be read. */
export interface Certainty {
  /** Money with people by drivers that somebody gave bounds to: the rest has no known range. */
  readonly ranged: Amount;
  /** Tagged external operating expense whose rule, moment or driver came from the library and nobody has confirmed yet. */
  readonly unconfirmed: Amount;
  /** Of it, what the library suggests not to allocate. */
  readonly unconfirmedNotAllocable: Amount;
  /** By service, its money with people on evidence A or B. */
  readonly measuredByService: readonly { readonly key: string; readonly amount: Amount }[];
  /** Measures with lines whose amount could not be read; shown: the measure of this document. */
  readonly unread: readonly { readonly measure: string; readonly shown: boolean; readonly count: number }[];
}

/** What `analyse --json` prints and every table, sheet and page is made from. Exact, unsuppressed. */
export interface AnalysisDocument {
  readonly schema: 'momentti/analysis/1';
  readonly publication: 'working' | 'published';
  readonly title: string;
  readonly notice: string | null;
  readonly currency: string;
  readonly measure: string;
  readonly measureKind: string;
  readonly year: number;
  readonly populationYear: number;
  /** Nobody has counted the people of that year: they are a forecast. */
  readonly populationForecast: boolean;
  readonly organisers: readonly string[];
  readonly preset: string;
  readonly totals: Totals & {
    /** External operating income that is in the tables and in its remainder; minus sign. */
    readonly income: Amount;
    readonly net: Amount;
    /** The same identity for income lines. */
    readonly incomeLines: Totals;
    /** Investment lines: a table of its own, not in lines. */
    readonly investment: Amount;
    readonly coverage: number | null;
    readonly measuredCoverage: number | null;
    /** Gross external operating expense: lines less internal, eliminated and non-operating. */
    readonly operating: Amount;
  };
  readonly nested: Nested;
  readonly children: {
    readonly under: number;
    readonly population: number | null;
    readonly nested: { readonly direct: ChildrenFigure; readonly directAndFamily: ChildrenFigure; readonly all: ChildrenFigure };
  };
  readonly byAge: readonly AgeRow[];
  readonly bySegment: readonly SegmentRow[];
  readonly byDirectness: readonly KeyRow<Directness>[];
  readonly byService: readonly KeyRow<string>[];
  readonly byMoment: readonly MomentRow[];
  readonly byEvidence: readonly KeyRow<Evidence>[];
  readonly byArea: readonly AreaRow[];
  readonly byOrganiser: readonly KeyRow<string>[];
  readonly byProvider: readonly KeyRow<string | null>[];
  readonly byProductionMode: readonly KeyRow<ProductionMode | null>[];
  readonly byPreventionLevel: readonly KeyRow<string | null>[];
  readonly investment: readonly {
    readonly line: string;
    readonly label: string;
    readonly organiser: string;
    readonly amount: Amount;
  }[];
  readonly remainder: readonly RemainderRow[];
  readonly flows: readonly FlowRow[];
  readonly supportCosts: WithSupportCosts | null;
  /** Every measure of the same budgets, in the order of the model. */
  readonly measures: readonly MeasureRow[];
  /** Largest deviation, in cents, of any (moment, age) total from its exact rational value. */
  readonly largestDeviation: number;
  readonly certainty?: Certainty;
  readonly cube: readonly CubeRow[];
  readonly issues: readonly Issue[];
}
