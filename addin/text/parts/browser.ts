import type { Language } from '../language';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What the browser page says around the pane: opening and saving a workbook, and the grid that shows it. */
export interface BrowserText {
  /** Of the browser's window: the file's name, or null. */
  readonly title: (file: string | null) => string;
  readonly regions: Words<'bar' | 'sheet' | 'pane'>;
  readonly splitter: string;
  /** Names the two tabs that sheet and pane are on a narrow page. */
  readonly halves: string;
  /** Each in its own language. */
  readonly languages: Words<Language>;
  readonly bar: Words<'open' | 'save' | 'sample' | 'language' | 'changed' | 'saved' | 'opening' | 'saving' | 'stop'> & {
    readonly openingFile: (file: string) => string;
  };
  readonly start: {
    readonly heading: string;
    readonly what: string;
    readonly how: string;
    readonly stays: string;
    readonly drop: string;
    /** megabytes: the largest file that is opened. */
    readonly kinds: (megabytes: number) => string;
  };
  readonly drop: Words<'here' | 'instead'>;
  readonly faults: {
    readonly tooLarge: (file: { readonly name: string; readonly megabytes: number; readonly limit: number }) => string;
    readonly severalFiles: string;
    readonly noFile: string;
    readonly unreadable: (name: string) => string;
    readonly dismiss: string;
  };
  readonly saved: (name: string) => string;
  /** Of a file whose format is only read: so many of its formulas are saved as values. */
  readonly savedAsValues: (formulas: number) => string;
  /** A workbook with unsaved changes is about to be replaced. */
  readonly replace: {
    readonly heading: string;
    readonly question: (file: string) => string;
    readonly close: string;
  } & Words<'saveFirst' | 'without' | 'cancel'>;
  readonly grid: GridText;
}

export interface GridText {
  readonly sheet: (name: string) => string;
  readonly sheets: string;
  readonly ours: Words<'result' | 'model'>;
  readonly hidden: string;
  readonly corner: string;
  readonly address: string;
  readonly content: string;
  readonly editing: (cell: string) => string;
  /** Said by screen readers with the grid, and shown under it. */
  readonly keys: string;
  readonly selected: (area: { readonly address: string; readonly rows: number; readonly columns: number }) => string;
  readonly copied: (cells: number) => string;
  readonly copyRefused: string;
  readonly tooManyCells: (limit: number) => string;
  readonly tooManyPasted: (limit: number) => string;
  readonly nowhere: (address: string) => string;
  readonly noSheet: (name: string) => string;
  readonly notChanged: (cell: string) => string;
  /** Of a formula whose value could not be brought up to date. */
  readonly stale: string;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly fault: string;
}
