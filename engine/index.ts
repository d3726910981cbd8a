/** The one door of the engine: every public name, one by one. */
export { allocate } from './allocation/allocate';
export type { Allocation, LinePart } from './allocation/allocate';
export type { LineFacts, LineTable } from './allocation/lines';
export type { Place } from './allocation/part';
export { adaptLayouts } from './carry/adapt-layouts';
export type { AdaptedLayouts } from './carry/adapt-layouts';
export { agree } from './carry/agree';
export type { AgreedTag, AgreeDocument, AgreementClass, Conflict } from './carry/agree-document';
export type { AgreeReading } from './carry/paired-lines';
export type * from './carry/carry-document';
export { carryOver } from './carry/carry-over';
export type { CarriedOver } from './carry/carry-over';
export type { LinkReason } from './carry/evidence';
export { registerOf, renewRegister } from './carry/register';
export { tagsFor } from './carry/tags-for';
export type { PresentModel } from './carry/tags-for';
export { checkModel } from './checks/check-model';
export { buildCube } from './cube/build-cube';
export type { Block, Cube } from './cube/cube';
export { LiveCube } from './cube/live-cube';
export type { Edit } from './cube/edit';
export type { EditCost } from './cube/live-cube';
export type { AllocationIssues } from './issues/codes/allocation';
export type { CarryIssues } from './issues/codes/carry';
export type { CommandIssues } from './issues/codes/command';
export type { IssueCode, IssueParams } from './issues/codes';
export type { LibraryIssues } from './issues/codes/library';
export type { ModelIssues } from './issues/codes/model';
export type { HostIssues, MoreCells, ReadingIssues } from './issues/codes/reading';
export type { PeopleIssues } from './issues/codes/people';
export type { CellRef, Issue, Outcome, Severity } from './issues/issue';
export { EngineError, RefusedInput } from './issues/refused-input';
export type { LibraryWords } from './library/library-words';
export type { StartOptions } from './library/start-from-library';
export { libraryMomentChoices, withMoment } from './library/moment-choices';
export type { LibraryMomentChoice } from './library/moment-choices';
export { isOrganiserName } from './library/organiser-name';
export { suggestMoments } from './library/suggest-moments';
export { literalPattern } from './library/value-pattern';
export type { Suggestion, SuggestionReason } from './library/suggest-moments';
export { ageProfile } from './methods/age-profile';
export { contractVariance } from './methods/contract-variance';
export { rake, rakeMargins } from './methods/rake';
export type { Matrix, NestedArray, RakeOptions } from './methods/rake';
export { roundTable } from './methods/round-table';
export { allocateSupportCosts } from './methods/support-costs';
export { suppressSmallCells } from './methods/suppress-small-cells';
export { splitYearChange } from './methods/year-change';
export type { YearChange, YearLine } from './methods/year-change';
export { centsOf } from './money/amount';
export { allocateCube } from './money/allocate-cube';
export { amountText } from './money/amount';
export { isSameWeight } from './money/rational';
export { apportion, apportionWithTies } from './money/apportion';
export type { Cents, Weight } from './money/apportion';
export { apportionMany } from './money/apportion-many';
export { withoutGeneratedCode } from './model/generated-code';
export { jsonSchemas } from './model/json-schema';
export { foldText } from './model/fold-text';
export { amountLetter, lineKey, lineName } from './model/budget';
export { headingField, headingParts, headingTexts, headingValue } from './model/line-headings';
export type { LineHeading } from './model/line-headings';
export { lineFields } from './model/matches';
export type { AmountColumn, Budget, BudgetLine } from './model/budget';
export type { DriverKind, DriverSettings } from './model/driver';
export type { Layout, Measure } from './model/layout';
export type { BudgetModel } from './model/model';
export { isDecided } from './model/moment';
export type { LineTag, PopulationMoment, TagRule } from './model/moment';
export type { AgeSegment, Area, PopulationTable } from './model/population';
export { peopleYears } from './model/people-years';
export type { PeopleYear } from './model/people-years';
export { withPopulationYears } from './model/population-years';
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
export { formulaCells } from './sheets/formula-cells';
export type { CellError, CellValue, MergedCells, SheetGrid, SheetOrigin } from './sheets/grid';
export type { CellStyle, ChartPlan, ColumnPlan, PlanCell, PlanCells, SheetPlan } from './sheets/plan';
export type {
  InspectDocument,
  InspectedColumn,
  InspectedSheet,
  InspectedTable,
  TotalCheck,
} from './sheets/read/inspect-document';
export { inspectSheets } from './sheets/read/inspect-sheets';
export type { InspectOptions } from './sheets/read/inspect-sheets';
export { nextLayouts, proposedLayouts } from './sheets/read/next-layouts';
export type { FileSheets } from './sheets/read/next-layouts';
export { proposeForFile } from './sheets/read/propose-for-file';
export { proposeReading, proposingReading } from './sheets/read/propose-reading';
export { toTheEnd } from './sheets/read/steps';
export type { Stepwise } from './sheets/read/steps';
export type { ProposedReading, ProposedTable, ReadingAnswer } from './sheets/read/propose-reading';
export { proposeLayout, proposeLayouts } from './sheets/read/propose-layout';
export { readBudget, readBudgets, recogniseLayouts } from './sheets/read/read-budget';
export type {
  ReadingOption,
  ReadingQuestion,
  ReadingQuestions,
  ReadingReason,
  ReadingReasons,
} from './sheets/read/reading-reasons';
export { readModel } from './sheets/read/model-sheets/read-model';
export { sheetEdits } from './sheets/read/sheet-edits';
export type { ChangedRows, SheetEdits, WholeReading } from './sheets/read/sheet-edits';
export { readCounts } from './sheets/read/people/read-counts';
export { readPopulation } from './sheets/read/people/read-population';
export { readPopulationSheets } from './sheets/read/people/read-population-sheets';
export type { PopulationOptions } from './sheets/read/people/read-population';
export { modelSheets } from './sheets/write/model-sheets/model-sheets';
export { modelSheetNames } from './sheets/write/model-sheets/tab-name';
export { carrySheet } from './sheets/write/carry-sheet';
export type { CarryWords } from './sheets/write/carry-words';
export { planSheets } from './sheets/write/plan-sheets';
export type { PlanOptions } from './sheets/write/plan-sheets';
export { freeNames } from './sheets/write/free-names';
export { longestName, nameKey } from './sheets/sheet-name';
export { renameSheets } from './sheets/write/rename-sheets';
export type { ResultWords } from './sheets/write/words';
export { decidedLines } from './suggest/decided-lines';
export { startModel } from './suggest/start-model';
export { rememberingRecogniser } from './library/suggest-moments';
export { createSuggester } from './suggest/suggester';
export type { DecidedLine, Suggester } from './suggest/suggester';
export { safeConfidence } from './suggest/suggestion';
export type { MomentSuggestion, SuggestionCause, SuggestionOrigin, SuggestionReasons } from './suggest/suggestion';
export { tagColumn, tagColumns } from './sheets/write/tag-column';
export { cellDimensions, checkCell } from './trace/cell';
export type { CellQuery } from './trace/cell';
export { cellFigure, cellPerHead, personsIn } from './trace/cell-figure';
export type { CellFigure, CellPerHead } from './trace/cell-figure';
export { lineParts } from './trace/line-parts';
export type { TracedPart } from './trace/line-parts';
export { trace } from './trace/trace-cell';
export type { Trace, TraceLine, TracePart, TraceStep } from './trace/trace';
export { analyse } from './views/analyse';
export type { AnalyseOptions } from './views/analyse';
export type { Analysis } from './views/source';
export type * from './views/analysis';
export { compare } from './views/compare';
export type { ChangeRow, CompareDocument, LineNotCompared } from './views/compare';
export type { Coverage, LineState, LineStateKind, LineStates, LineTagging } from './views/line-states';
export { LiveAnalysis } from './views/live-analysis';
export { driverEffect, driverReport } from './views/driver-report';
export type { DriverEffect, DriverReport, DriverRow } from './views/driver-report';
export { methodView } from './views/method';
export type { MethodView } from './views/method';
export { lineFieldNames, previewRule } from './views/rule-preview';
export type { PreviewLine, PreviewOutcome, RulePreview } from './views/rule-preview';
export { conditionFits } from './views/rule-fits';
export { ruleReport } from './views/rule-report';
export type { LineSum, RuleRow, RulesDocument, RuleState } from './views/rule-report';
export type { PrintableDocument, PublishedDocument, RoundingBases } from './views/printable';
export { publishAnalysis } from './views/publish';
