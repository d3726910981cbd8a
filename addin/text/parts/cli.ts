type Words<K extends string> = Readonly<Record<K, string>>;

export type CommandWord =
  'inspect' | 'model' | 'agree' | 'analyse' | 'trace' | 'compare' | 'check' | 'impact' | 'report' | 'rules' | 'undo';

export type OptionWord =
  | 'json'
  | 'lang'
  | 'out'
  | 'publish'
  | 'quiet'
  | 'force'
  | 'help'
  | 'version'
  | 'measure'
  | 'model'
  | 'cell'
  | 'sheet'
  | 'cells'
  | 'from'
  | 'when'
  | 'tag'
  | 'into'
  | 'tag-column';

/** What the command line says besides tables and issues. */
export interface CliText {
  /** One line: what the program is for. */
  readonly about: string;
  readonly headings: Words<'usage' | 'commands' | 'options' | 'examples' | 'exitCodes'>;
  readonly commands: Readonly<Record<CommandWord, string>>;
  readonly options: Readonly<Record<OptionWord, string>>;
  readonly exitCodes: readonly string[];
  /** Names of things a command needs, as they stand in a sentence. */
  readonly arguments: Words<'file' | 'model' | 'before' | 'after'>;
  readonly workingNotice: string;
  /** With the steps that amounts and amounts per head are rounded to. */
  readonly publishedNotice: (amount: string, perHead: string) => string;
  readonly written: (path: string) => string;
  /** Of several files in one folder. */
  readonly writtenFolder: (path: string, files: number) => string;
  /** With how many earlier writes can still be taken back. */
  readonly undone: (path: string, left: number) => string;
  /** Behind the first of several issues of one kind. */
  readonly moreLikeThis: (count: number) => string;
  readonly refused: string;
  readonly fault: (what: string) => string;
  /** The person stopped the command before anything was written. */
  readonly stopped: string;
  readonly reading: (file: string) => string;
  readonly calculating: string;
  readonly inspect: Words<
    | 'sheet'
    | 'table'
    | 'columns'
    | 'column'
    | 'header'
    | 'role'
    | 'measure'
    | 'sum'
    | 'unit'
    | 'sign'
    | 'lines'
    | 'dataRows'
    | 'subtotals'
    | 'checks'
    | 'row'
    | 'printed'
    | 'computed'
    | 'difference'
    | 'noTable'
    | 'hidden'
    | 'extent'
    | 'numbers'
    | 'errors'
    | 'formulas'
    | 'otherSheets'
  >;
  readonly totalsAgree: (agreeing: number, all: number) => string;
  readonly trace: Words<
    | 'cell'
    | 'lineAmount'
    | 'inCell'
    | 'headings'
    | 'tag'
    | 'rule'
    | 'support'
    | 'driver'
    | 'source'
    | 'asOf'
    | 'by'
    | 'why'
    | 'weight'
    | 'range'
    | 'redo'
    | 'reference'
    | 'confidence'
    | 'comment'
  >;
  /** A heading over a line, with its row in the file. */
  readonly headingAt: (heading: { readonly text: string; readonly row: number }) => string;
  readonly traceLines: (count: number) => string;
  readonly raked: (rounds: number, gap: string) => string;
  readonly compare: Words<
    | 'rounding'
    | 'notCompared'
    | 'roundingNote'
    | 'total'
    | 'budget'
    | 'method'
    | 'tag'
    | 'driver'
    | 'population'
    | 'before'
    | 'after'
    | 'newLine'
    | 'endedLine'
    | 'lines'
    | 'bySegment'
    | 'meaning'
  >;
  /** Of a model carried over: what is decided stays decided; proposals are the rules that are still defaults. */
  readonly modelCarried: (counts: { readonly proposals: number; readonly rules: number; readonly lines: number }) => string;
  readonly modelStarted: (counts: { readonly moments: number; readonly rules: number; readonly lines: number }) => string;
}
