import type {
  AgeRow,
  Amount,
  AnalysisDocument,
  AreaRow,
  ChildrenFigure,
  CubeRow,
  KeyRow,
  MeasureRow,
  MomentRow,
  Nested,
  SegmentRow,
  WithSupportCosts,
} from './analysis';
import type { Directness, Evidence, ProductionMode } from '../model/terms';

/** What of a row can be withheld when its recipients are too few. */
type FigureKey = 'amount' | 'low' | 'high' | 'income' | 'net' | 'children' | 'unplaced' | 'share' | 'perHead' | 'nested';

/** A row whose figures may be withheld: then every one of them is null and `suppressed` says so. */
export type Suppressible<R> = { readonly [K in keyof R]: K extends FigureKey ? R[K] | null : R[K] } & {
  readonly suppressed?: true;
};

/** Nested totals of which some may be withheld. */
export type PrintableNested = { readonly [K in keyof Nested]: Nested[K] | null };

/** A figure of children with its range: all of it, or nothing. */
export type PrintableChildrenFigure = { readonly [K in keyof ChildrenFigure]: ChildrenFigure[K] | null } & {
  readonly suppressed?: true;
};

type PrintableSegmentRow = Omit<Suppressible<SegmentRow>, 'nested'> & { readonly nested: PrintableNested | null };

export type PrintableMeasureRow = Omit<MeasureRow, 'children' | 'real'> & {
  readonly children: PrintableNested;
  readonly real: { readonly amount: Amount; readonly childPerHead: Amount | null } | null;
};

type PrintableSupportCosts = Omit<WithSupportCosts, 'nested' | 'children' | 'byService'> & {
  readonly nested: PrintableNested;
  readonly children: PrintableNested;
  readonly byService: readonly (Omit<WithSupportCosts['byService'][number], 'children'> & { readonly children: Amount | null })[];
};

/** What the figures of a published document were rounded to, in euros. */
export interface RoundingBases {
  readonly amount: number;
  readonly perHead: number;
}

interface SuppressibleTables {
  readonly byAge: readonly Suppressible<AgeRow>[];
  readonly nested: PrintableNested;
  readonly children: Omit<AnalysisDocument['children'], 'nested'> & {
    readonly nested: { readonly [K in keyof Nested]: PrintableChildrenFigure };
  };
  readonly measures: readonly PrintableMeasureRow[];
  readonly supportCosts: PrintableSupportCosts | null;
  readonly bySegment: readonly PrintableSegmentRow[];
  readonly byDirectness: readonly Suppressible<KeyRow<Directness>>[];
  readonly byService: readonly Suppressible<KeyRow<string>>[];
  readonly byMoment: readonly Suppressible<MomentRow>[];
  readonly byEvidence: readonly Suppressible<KeyRow<Evidence>>[];
  readonly byArea: readonly Suppressible<AreaRow>[];
  readonly byOrganiser: readonly Suppressible<KeyRow<string>>[];
  readonly byProvider: readonly Suppressible<KeyRow<string | null>>[];
  readonly byProductionMode: readonly Suppressible<KeyRow<ProductionMode | null>>[];
  readonly byPreventionLevel: readonly Suppressible<KeyRow<string | null>>[];
  readonly cube: readonly Suppressible<CubeRow>[];
}

/** An analysis as tables and sheets take it: the exact working document, or the published one with its withheld rows and its bases. */
export type PrintableDocument = Omit<AnalysisDocument, keyof SuppressibleTables> &
  SuppressibleTables & {
    readonly bases?: RoundingBases;
    /** Printed tables that rounding did not let agree, as "table/table": each of the two still adds up to the document's totals. */
    readonly relaxed?: readonly string[];
  };

/** The published form: suppressed, then rounded (METHODS sections 4 and 5); safe to print, to chart and to hand out. */
export type PublishedDocument = PrintableDocument & { readonly publication: 'published'; readonly bases: RoundingBases };
