import type {
  AnalysisDocument,
  Area,
  CellRef,
  Coverage,
  DriverReport,
  DriverSettings,
  ExpenseSign,
  Issue,
  LineKind,
  LineSum,
  LineTagging,
  MeasureKind,
  MomentSuggestion,
  PeopleYear,
  PopulationTable,
  ReadingOption,
  ReadingQuestion,
  ReadingReason,
  Severity,
} from '../../engine';

/**
 * empty: no workbook. reading: being read. noTable: it holds no budget that was found. asking: a person confirms how it is read.
 * ready: there is a model, and figures follow every edit. failed: it could not be read, findings say why.
 */
export type Phase = 'empty' | 'reading' | 'noTable' | 'asking' | 'ready' | 'failed';

/** Long work going on; shown from half a second, cancelled by `Desk.cancel`. */
export interface Work {
  readonly what: 'reading' | 'calculating' | 'suggesting' | 'writing';
  /** Stopping it leaves everything as it was; false: it goes on to its end. */
  readonly canStop: boolean;
  readonly done: number;
  readonly total: number;
}

/** A moment of a tag by name; share: exact text, "1", "0.6", "1/3". */
export interface NamedShare {
  readonly name: string;
  readonly share: string;
}

/** What was done last, for the message bar and the live region: words in addin/text/parts/pane. */
export interface Notices {
  read: { lines: number };
  /** How the tables are read was agreed to, and a model begun for their lines. */
  readingConfirmed: { lines: number };
  readingChanged: { lines: number };
  /** sum: of the lines that the model of the file tags here. */
  modelTaken: { file: string; sum: LineSum };
  /** sum: of the lines whose moments changed; same: lines that had these moments already. */
  tagged: { sum: LineSum; shares: readonly NamedShare[]; same: number };
  untagged: { sum: LineSum };
  /** sum: of the lines the rule tags now; others: lines it fits too, which keep another tag or clash. */
  ruleMade: { sum: LineSum; others: number };
  ruleRemoved: Record<never, never>;
  commented: { line: string };
  commentRemoved: { line: string };
  accepted: { sum: LineSum };
  driverChanged: { driver: string };
  populationChanged: { years: readonly PeopleYear[] };
  resultsWritten: { sheets: number };
  /** Formulas of ours that became values; left: those that stay, "Laskelma!B4". */
  frozen: { cells: number; left: readonly string[] };
  undone: Record<never, never>;
  redone: Record<never, never>;
  cancelled: Record<never, never>;
  nothingToDo: Record<never, never>;
  changedElsewhere: Record<never, never>;
}
export type Notice = {
  readonly [C in keyof Notices]: {
    readonly code: C;
    readonly params: Readonly<Notices[C]>;
    /** Grows: the same again is said again. */ readonly at: number;
  };
}[keyof Notices];

/** A finding to be shown: its issue (words by issueSentence) and how many of its kind there are. */
export interface Finding {
  readonly issue: Issue;
  readonly severity: Severity;
  /** Findings of one code beyond the first few are counted, not listed. */
  readonly more: number;
}

/** A file with people or with a model that somebody brought: whether it was taken, and what was found in it. Its places are in that file. */
export interface Brought {
  readonly what: 'population' | 'counts' | 'model';
  readonly file: string;
  /** Driver whose users were counted; else null. */
  readonly driver: string | null;
  readonly isTaken: boolean;
  readonly findings: readonly Finding[];
  /** Grows: the same file may be brought again. */
  readonly at: number;
}

/** A model from a file that would take the place of one with tags, for a person to agree to: tagged lines that go, and those that come. */
export interface ModelOffer {
  readonly file: string;
  readonly goes: LineSum;
  readonly comes: LineSum;
}

/** What a table's lines sum to in its newest budget, as decimal text in euros: income with a plus, net = expense - income. */
export interface TableSums {
  readonly heading: string;
  readonly expense: string;
  readonly income: string;
  readonly net: string;
}

/** A table as it was found, in what a person asks of it. */
export interface ReadTable {
  readonly id: string;
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lines: number;
  readonly unit: number;
  /** null: nothing says. */
  readonly currency: string | null;
  readonly signs: ExpenseSign;
  readonly sums: TableSums | null;
  /** The cell of its first amount, to look at. */
  readonly example: CellRef | null;
  readonly measures: readonly {
    readonly id: string;
    readonly kind: MeasureKind;
    readonly year: number | null;
    readonly column: string;
  }[];
  /** 0 ... 1. */
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
  readonly questions: readonly ReadingQuestion[];
}

/** A table that the figures come from, and how it is read. Rows from 1. */
export interface TableInUse {
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lines: number;
  readonly unit: number;
  /** null: nothing says. */
  readonly currency: string | null;
  readonly signs: ExpenseSign;
}

/** How the workbook would be read, for a person to confirm. */
export interface ReadingState {
  readonly tables: readonly ReadTable[];
}

/** What a person answered: question id of a table and the option's value. */
export type ReadingAnswers = readonly {
  readonly table: string;
  readonly question: ReadingQuestion['id'];
  readonly value: ReadingOption['value'];
}[];

/** What the results view shows: the analysis of the shown measure without what walks all lines. */
export type Results = Omit<AnalysisDocument, LateParts>;

/** Parts of an analysis that are worked out when they are asked for. */
type LateParts = 'cube' | 'issues' | 'certainty' | 'flows' | 'investment' | 'largestDeviation';

export interface MeasureChoice {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly year: number;
}

/** Everything the pane shows that is not asked for by window: plain data, cloned to the page after every change. */
export interface DeskState {
  readonly phase: Phase;
  readonly work: Work | null;
  readonly waitsForCell: boolean;
  readonly file: string;
  /** ISO time of the last reading, for "as of 14.32". */
  readonly readAt: string | null;
  /** A co-author has changed something that has not been read again yet. */
  readonly isStale: boolean;
  /** Whether the model stands in the workbook's sheets as it is here. */
  readonly saved: 'saved' | 'unsaved' | 'saving' | 'failed';
  readonly reading: ReadingState | null;
  /** The tables of the open work; none before there is a model. */
  readonly tables: readonly TableInUse[];
  readonly measures: readonly MeasureChoice[];
  readonly measure: string | null;
  readonly coverage: Coverage | null;
  readonly results: Results | null;
  /** Errors first; counted by code. */
  readonly findings: readonly Finding[];
  /** The last file with people or with a model; null: none since the workbook was opened. */
  readonly brought: Brought | null;
  /** A model that waits for an answer; null: none does. */
  readonly offer: ModelOffer | null;
  /** Names of the steps that `undo` and `redo` would take; null: none. */
  readonly undo: Notice | null;
  readonly redo: Notice | null;
  readonly notice: Notice | null;
  /** Grows with every change of lines or tags: who shows a window of lines asks for it again. */
  readonly linesVersion: number;
  /** Grows with every change of the model's drivers or population. */
  readonly driversVersion: number;
  /** Keys of the lines selected in the sheet, as `lineKey` writes them; at most 10,000. */
  readonly selected: readonly string[];
  /** Names of result sheets that stand in the workbook. */
  readonly resultSheets: readonly string[];
  /** The figures have changed since they were written here; false also where nobody knows, as they are from an earlier day. */
  readonly areResultsOld: boolean;
}

/** Which lines, in which order. All conditions hold together. */
export interface LineQuery {
  /** Words anywhere in the line's code, names or fields; letter case and accents make no difference. */
  readonly search?: string;
  readonly tagged?: 'tagged' | 'untagged' | 'clashing' | 'unconfirmed' | 'commented';
  readonly kind?: LineKind;
  readonly moment?: string;
  /** Only lines whose best suggestion is at least this sure, 0 ... 1, and that nothing tags yet. */
  readonly suggested?: number;
  readonly keys?: readonly string[];
  readonly order?: 'sheet' | 'amount';
}

/** One row of the list of lines. */
export interface LineRow {
  readonly key: string;
  readonly code: string;
  readonly label: string;
  /** What it stands under: committee, service area, cost centre, nearest first. */
  readonly under: readonly string[];
  readonly kind: LineKind;
  /** Of the shown measure, euros as decimal text, expense plus; null where the file has none. */
  readonly amount: string | null;
  readonly state: 'tagged' | 'untagged' | 'clash' | 'outside';
  readonly tagging: LineTagging | null;
  /** What a person says of the line, whatever tags it. */
  readonly comment: string | null;
  /** Best suggestion for an untagged line. */
  readonly suggestion: (MomentSuggestion & { readonly name: string }) | null;
  readonly at: CellRef;
}

export interface LineWindow {
  readonly version: number;
  /** Of all lines that meet the query. */
  readonly sum: LineSum;
  readonly from: number;
  readonly rows: readonly LineRow[];
}

/** A line with all that is known of it. */
export interface LineDetail extends LineRow {
  /** The rule that tags it, or that its tag was taken over from, by its conditions. */
  readonly rule: { readonly id: string; readonly when: Readonly<Record<string, string>> } | null;
  /** By name, as text; headings over it under `heading`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly amounts: readonly { readonly measure: string; readonly amount: string | null }[];
  readonly suggestions: readonly (MomentSuggestion & { readonly name: string })[];
}

/** A moment to choose: one of the model, or one of the library that is added to the model when chosen. */
export interface MomentChoice {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly service: string;
  readonly directness: string;
  readonly driver: string;
  readonly isInModel: boolean;
  /** Lines of the shown measure that have it. */
  readonly lines: number;
}

/** What a person puts on lines: shares over moments, the rest stays remainder. */
export interface TagChoice {
  readonly shares: readonly { readonly moment: string; readonly share: string }[];
  readonly comment?: string;
}

/** Before something is done to many lines: how many, how much, and what they had. */
export interface BulkPreview {
  readonly lines: LineSum;
  /** Nothing tagged them; of an untagging none. */
  readonly newlyTagged: LineSum;
  readonly changed: LineSum;
  readonly same: LineSum;
}

/** A rule a person is making from a selection. */
export interface RuleDraft {
  /** Field of the line → pattern, as rules write them (docs/MODEL.md). */
  readonly when: Readonly<Record<string, string>>;
  readonly shares: TagChoice['shares'];
}

/** A field that the selected lines have in common, for a rule: the pattern and how many lines of the whole budget it meets. */
export interface RuleProposal {
  readonly when: Readonly<Record<string, string>>;
  readonly fields: readonly {
    readonly field: string;
    readonly pattern: string;
    readonly fits: LineSum;
    readonly selected: number;
    /** It tells what kind of lines these are, so that it can be expected to hold next year: no date, figure or remark. */
    readonly lasts: boolean;
  }[];
}

/** What a file says of people, before it is taken: the tables of its years and areas, and what was found in it. */
export interface PeopleRead {
  readonly file: string;
  readonly tables: readonly PopulationTable[];
  readonly years: readonly PeopleYear[];
  readonly issues: readonly Issue[];
}
/** Users by age or band of ages, as a driver that counts them keeps them. */
export type Counts = Extract<DriverSettings, { readonly kind: 'users' }>['counts'];

/** The drivers by the money they place, and the people the model knows. */
export interface Drivers extends DriverReport {
  /** Names of areas by id, for tables and counts that name an area. */
  readonly areas: readonly Area[];
}
export type DriverRow = DriverReport['drivers'][number];
