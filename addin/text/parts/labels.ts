import type {
  ColumnRole,
  Directness,
  DriverKind,
  Evidence,
  ExpenseSign,
  LineKind,
  MeasureKind,
  OverheadMethod,
  Preset,
  PreventionLevel,
  ProductionMode,
  RemainderRow,
  Severity,
  TraceLine,
  TraceStep,
} from '../../../engine';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What the closed vocabularies of the field are called. */
export interface Labels {
  readonly directness: Words<Directness>;
  /** Nested totals: D1; D1 + D2; D1 ... D4. */
  readonly nested: Words<'direct' | 'directAndFamily' | 'all'>;
  readonly evidence: Words<Evidence>;
  readonly measureKind: Words<MeasureKind>;
  readonly lineKind: Words<LineKind>;
  readonly productionMode: Words<ProductionMode>;
  readonly preventionLevel: Words<PreventionLevel>;
  readonly bindingLevel: Words<'net' | 'gross'>;
  readonly columnRole: Words<ColumnRole>;
  readonly expenseSign: Words<ExpenseSign>;
  readonly overheadMethod: Words<OverheadMethod>;
  readonly preset: Words<Preset>;
  readonly driverKind: Words<DriverKind>;
  readonly remainderReason: Words<RemainderRow['cause']>;
  /** Where a line's money can be: on people, or in a visible row beside them. */
  readonly place: Words<TraceLine['place']>;
  /** How a tag or rule came about. */
  readonly tagOrigin: Words<NonNullable<NonNullable<TraceLine['tag']>['origin']>>;
  readonly traceStep: Words<TraceStep['step']>;
  /** Parts of a step that are no moment, age or area of the user's own. */
  readonly tracePart: Words<'reach' | 'remainder' | 'others'>;
  readonly severity: Words<Severity>;
  readonly yesNo: Words<'yes' | 'no'>;
  /** Shown where a table has no value for a key. */
  readonly notStated: string;
}
