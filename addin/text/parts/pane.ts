type Words<K extends string> = Readonly<Record<K, string>>;

/** Lines and their euros, already written as the language writes them. */
export interface LinesAndEuros {
  readonly lines: number;
  readonly euros: string;
}

/** Words of the pane's frame: tabs, the bar with the state of the work, messages, the first run. */
export interface PaneText {
  readonly tabs: Words<'label' | 'start' | 'tag' | 'drivers' | 'results'>;
  readonly language: string;
  readonly help: string;
  readonly close: string;
  readonly cancel: string;
  /** Ends long work. */
  readonly stop: string;
  readonly opening: string;
  readonly measure: string;
  /** kind: the measure's kind in words; a measure as a heading: "Talousarvio 2026". */
  readonly measureName: (kind: string, year: number) => string;
  readonly coverage: {
    readonly label: string;
    readonly share: (share: string) => string;
    /** Tagged euros of all operating expense. */
    readonly euros: (tagged: string, all: string) => string;
    readonly untagged: (sum: LinesAndEuros) => string;
    readonly noExpense: string;
  };
  /** Income beside expense, in a sum of lines. */
  readonly income: (euros: string) => string;
  /** Income of one line. */
  readonly lineIncome: (euros: string) => string;
  readonly asOf: (time: string) => string;
  readonly readAgain: string;
  readonly stale: string;
  readonly saved: Words<'saved' | 'unsaved' | 'saving' | 'failed'>;
  readonly save: string;
  readonly undo: (step: string) => string;
  readonly redo: (step: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly waitsForCell: string;
  readonly work: Words<'reading' | 'calculating' | 'suggesting' | 'writing'>;
  readonly notices: {
    readonly read: (lines: number) => string;
    readonly readingConfirmed: (lines: number) => string;
    readonly readingChanged: (lines: number) => string;
    /** sum: of the lines that the model tags. */
    readonly modelTaken: (file: string, sum: LinesAndEuros) => string;
    readonly tagged: (sum: LinesAndEuros, moment: string) => string;
    readonly untagged: (sum: LinesAndEuros) => string;
    /** parts: moments with their shares; rest: what stays unallocated, null where nothing does. */
    readonly split: (sum: LinesAndEuros, parts: string, rest: string | null) => string;
    /** Lines that had this tag already. */
    readonly same: (lines: number) => string;
    /** others: lines that the conditions fit too, and that the rule does not tag. */
    readonly ruleMade: (sum: LinesAndEuros, others: number) => string;
    readonly ruleRemoved: string;
    readonly commented: (line: string) => string;
    readonly commentRemoved: (line: string) => string;
    readonly accepted: (sum: LinesAndEuros) => string;
    readonly driverChanged: (driver: string) => string;
    /** years: all that came, "2024, 2025". */
    /** people: years with their persons, as populationYears has them. */
    readonly populationChanged: (people: string) => string;
    /** years: one, or the first and the last; persons of them as the language writes them. */
    readonly populationYears: (years: string, persons: string, isForecast: boolean) => string;
    readonly resultsWritten: (sheets: number) => string;
    /** left: cells whose formulas stay, "Laskelma!B4". */
    readonly frozen: (cells: number, left: readonly string[]) => string;
    readonly undone: string;
    readonly redone: string;
    readonly cancelled: string;
    readonly nothingToDo: string;
    readonly changedElsewhere: string;
  };
  /** A file that a person brought beside the workbook. */
  readonly brought: {
    readonly taken: (file: string) => string;
    readonly refused: (file: string) => string;
    /** A place in the file. */
    readonly place: (place: string) => string;
  };
  readonly fault: Words<'title' | 'body' | 'details'>;
  readonly firstRun: {
    readonly title: string;
    readonly steps: readonly { readonly title: string; readonly body: string }[];
    readonly step: (at: number, all: number) => string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly done: string;
  };
}
