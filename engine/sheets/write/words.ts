import type { Severity } from '../../issues/issue';
import type { DriverKind } from '../../model/driver';
import type { Directness, Evidence, OverheadMethod, Preset, PreventionLevel, ProductionMode } from '../../model/terms';
import type { RemainderRow } from '../../views/analysis';
import type { WeightUnit } from '../../views/driver-weights';
import type { MethodSource } from '../../views/method';
import type { TraceStep } from '../../trace/trace';
import type { TracedPart } from '../../trace/line-parts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** The sheets of the result workbook, in order. */
export type SheetKey =
  | 'summary'
  | 'segments'
  | 'services'
  | 'moments'
  | 'ages'
  | 'areas'
  | 'measures'
  | 'evidence'
  | 'remainder'
  | 'findings'
  | 'trace'
  | 'method'
  | 'drivers'
  | 'weights'
  | 'tags';

export type ColumnKey =
  | 'segment'
  | 'service'
  | 'moment'
  | 'age'
  | 'ages'
  | 'area'
  | 'organiser'
  | 'provider'
  | 'productionMode'
  | 'preventionLevel'
  | 'directness'
  | 'evidence'
  | 'driver'
  | 'lines'
  | 'amount'
  | 'share'
  | 'low'
  | 'high'
  | 'income'
  | 'net'
  | 'population'
  | 'perHead'
  | 'direct'
  | 'directAndFamily'
  | 'measure'
  | 'kind'
  | 'change'
  | 'operating'
  | 'unplaced'
  | 'reason'
  | 'paid'
  | 'received'
  | 'line'
  | 'label'
  | 'cell'
  | 'lineAmount'
  | 'rule'
  | 'by'
  | 'why'
  | 'source'
  | 'asOf'
  | 'validFrom'
  | 'validTo'
  | 'decidedBy'
  | 'formula'
  | 'unit'
  | 'value'
  | 'what'
  | 'shares'
  | 'rank'
  | 'without'
  | 'with'
  | 'difference'
  | 'command'
  | 'name'
  | 'text'
  | 'count'
  | 'children'
  | 'confirmation'
  | 'whichLines'
  | 'measured'
  | 'flow'
  | 'id'
  | 'severity'
  | 'finding'
  | 'file'
  | 'sheet'
  | 'code';

/** Words of the six places a line's money can be, and of what they make up. */
export type TotalKey = 'lines' | 'allocated' | 'remainder' | 'notAllocable' | 'internal' | 'eliminated' | 'nonOperating';

/** Everything a result sheet says, in one language. Figures come ready from the view; only sentences format their own. */
export interface ResultWords {
  readonly format: {
    /** Decimal text in euros: with cents only where there are any, and the sign of the currency. */
    readonly euros: (amount: string, currency: string) => string;
    readonly count: (count: number) => string;
    /** A ratio as per cent. */
    readonly share: (ratio: number) => string;
    /** A decimal number as it was written, with the language's decimal mark. */
    readonly exact: (value: string) => string;
  };
  readonly labels: {
    readonly directness: Words<Directness>;
    readonly nested: Words<'direct' | 'directAndFamily' | 'all'>;
    readonly evidence: Words<Evidence>;
    readonly measureKind: Readonly<Record<string, string>>;
    readonly productionMode: Words<ProductionMode>;
    readonly preventionLevel: Words<PreventionLevel>;
    readonly driverKind: Words<DriverKind>;
    readonly remainderReason: Words<RemainderRow['cause']>;
    readonly overheadMethod: Words<OverheadMethod>;
    readonly preset: Words<Preset>;
    readonly traceStep: Words<TraceStep['step']>;
    readonly place: Words<TracedPart['place']>;
    readonly severity: Words<Severity>;
    readonly notStated: string;
  };
  /** People of these ages, both included; 100: 100 and over. */
  readonly ageGroup: (from: number, to: number) => string;
  /** Names on the tabs: at most 31 characters. */
  readonly sheets: Words<SheetKey>;
  /** Title on each sheet but the first. */
  readonly titles: Words<Exclude<SheetKey, 'summary'>>;
  /** What the sheet shows and how to read it. */
  readonly notes: Words<Exclude<SheetKey, 'summary'>>;
  readonly columns: Words<ColumnKey>;
  readonly totals: Words<TotalKey>;
  readonly total: string;
  readonly others: string;
  readonly operating: string;
  readonly income: string;
  readonly net: string;
  readonly investment: string;
  /** In the place of a withheld figure. */
  readonly suppressed: string;
  readonly state: {
    readonly working: string;
    readonly published: (given: { readonly amount: string; readonly perHead: string }) => string;
  };
  readonly summary: {
    readonly subject: (given: { readonly measure: string; readonly kind: string; readonly year: number }) => string;
    /** rounded: the cells hold no finer figures than are shown. */
    readonly intro: (given: {
      readonly populationYear: number;
      readonly forecast: boolean;
      readonly population: boolean;
      readonly rounded: boolean;
    }) => string;
    readonly glance: string;
    readonly bySegment: string;
    readonly byService: string;
    readonly children: (under: number) => string;
    readonly childrenOf: (under: number) => string;
    readonly childrenShare: string;
    readonly nestedNote: string;
    readonly perChild: string;
    readonly supportCosts: string;
    readonly supportNote: (moved: string) => string;
    readonly noSupportCosts: string;
    readonly change: string;
    readonly changeNote: string;
    /** prices: as `prices` says them. */
    readonly perChildReal: (prices: string) => string;
    readonly index: (given: { readonly index: string; readonly year: number }) => string;
    readonly sure: string;
    /** null: withheld, since it would tell of withheld figures. */
    readonly coverage: (given: { readonly covered: string | null; readonly measured: string | null }) => string;
    readonly range: (given: { readonly under: number; readonly low: string; readonly high: string }) => string;
    /** Share of the money with people that somebody gave bounds to; null: none has any. */
    readonly ranged: (share: string | null) => string;
    readonly unconfirmed: (given: { readonly amount: string; readonly share: string }) => string;
    /** Measures with the number of lines whose amount could not be read. */
    readonly unread: (measures: string) => string;
    /** measured: the share of counted money stands beside the grade. */
    readonly evidenceNote: (measured: boolean) => string;
    readonly missing: string;
    /** Heading of what stands in the budget beside gross operating expense. */
    readonly alsoInBudget: string;
    readonly identity: string;
    readonly findings: (given: { readonly errors: number; readonly warnings: number }) => string;
    readonly ask: string;
  };
  readonly findings: {
    readonly none: string;
    /** Note of a published workbook, which keeps only findings that tell nothing of lines or files. */
    readonly publishedNote: string;
  };
  /** Note of the trace sheet where it holds no lines. */
  readonly askNote: string;
  /** Titles of charts say what stands out, without judging it. */
  readonly charts: {
    readonly segments: (given: { readonly name: string; readonly figure: string }) => string;
    readonly segmentsPerHead: (given: { readonly name: string; readonly figure: string }) => string;
    readonly ages: (given: { readonly name: string; readonly figure: string }) => string;
    readonly agesPerHead: (given: { readonly name: string; readonly figure: string }) => string;
    readonly children: (given: { readonly under: number; readonly direct: string; readonly all: string }) => string;
    readonly services: (given: { readonly name: string; readonly share: string }) => string;
    readonly grounds: (given: { readonly measured: string }) => string;
    /** The chart leaves out rows whose figure is not shown. */
    readonly part: string;
    /** People of one age. */
    readonly age: (age: number) => string;
    /** Of many figures the largest and the smallest. */
    readonly ends: (given: { readonly largest: string; readonly smallest: string }) => string;
  };
  /** Children's money by the way that reaches them, each euro once. */
  readonly reach: {
    readonly title: (under: number) => string;
    readonly direct: string;
    readonly family: string;
    readonly rest: string;
    readonly total: string;
  };
  /** What operating expense rests on. */
  readonly grounds: string;
  readonly byEvidence: string;
  readonly byDirectness: string;
  readonly byArea: string;
  readonly byOrganiser: string;
  readonly byProvider: string;
  readonly byProductionMode: string;
  readonly byPreventionLevel: string;
  readonly flows: string;
  readonly nestedAmounts: string;
  readonly remainderByReason: string;
  readonly remainderTotal: string;
  readonly identity: string;
  /** Which prices real figures are in: of a year, or fixed. */
  readonly prices: (year: number | null) => string;
  readonly sources: string;
  readonly momentDrivers: string;
  readonly source: Words<MethodSource['what']>;
  readonly fromLibrary: string;
  /** Fields of a line that conditions ask about; others are called as the file calls them. */
  readonly field: Words<
    | 'organiser'
    | 'committee'
    | 'serviceArea'
    | 'costCentre'
    | 'costCentreName'
    | 'account'
    | 'accountName'
    | 'label'
    | 'heading'
    | 'kind'
    | 'line'
    | 'sheet'
  >;
  /** Lines of a rule without conditions. */
  readonly everyLine: string;
  readonly ruleOrTag: Words<'rule' | 'tag'>;
  readonly weightUnit: Words<WeightUnit>;
  /** How the kind of driver weighs an age, as a formula a reader can redo. */
  readonly driverFormula: Words<DriverKind>;
  /** The rules of the method, by name. */
  readonly rules: (given: {
    readonly under: number;
    readonly threshold: number | null;
    readonly deviation: string;
    readonly preset: string;
  }) => readonly { readonly name: string; readonly text: string }[];
  readonly traceCommand: (cell: string) => string;
}
