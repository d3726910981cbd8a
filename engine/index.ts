/** The one door of the engine: every public name, one by one. */
export type { AllocationIssues } from './issues/codes/allocation';
export type { CommandIssues } from './issues/codes/command';
export type { IssueCode, IssueParams } from './issues/codes';
export type { LibraryIssues } from './issues/codes/library';
export type { ModelIssues } from './issues/codes/model';
export type { ReadingIssues } from './issues/codes/reading';
export type { CellRef, Issue, Outcome, Severity } from './issues/issue';
export { EngineError, RefusedInput } from './issues/refused-input';
export type { LibraryWords } from './library/library-words';
export { suggestMoments } from './library/suggest-moments';
export type { Suggestion, SuggestionReason } from './library/suggest-moments';
export type { AmountColumn, Budget, BudgetLine } from './model/budget';
export type { DriverKind, DriverSettings } from './model/driver';
export type { Layout, Measure } from './model/layout';
export type { BudgetModel } from './model/model';
export type {
  ColumnRole,
  Directness,
  Evidence,
  ExpenseSign,
  LineKind,
  MeasureKind,
  OverheadMethod,
  Preset,
  PreventionLevel,
  ProductionMode,
} from './model/terms';
export type { CellError, CellValue, SheetGrid } from './sheets/grid';
export type { CellStyle, PlanCell, SheetPlan } from './sheets/plan';
export { planSheets } from './sheets/write/plan-sheets';
export type { PlanOptions } from './sheets/write/plan-sheets';
export type { ResultWords } from './sheets/write/words';
export type { Trace, TraceLine, TraceStep } from './trace/trace';
export type * from './views/analysis';
export { methodView } from './views/method';
export type { MethodView } from './views/method';
export type { PrintableDocument, PublishedDocument, RoundingBases } from './views/printable';
