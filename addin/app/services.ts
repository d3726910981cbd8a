import type { Issue, LibraryWords, ResultWords, SheetGrid } from '../../engine';
import type { Progress } from '../workbook/port';

/** The words that go into sheets and sentences, of the language that is spoken now. */
export interface DeskWords {
  readonly language: 'fi' | 'sv' | 'en';
  readonly library: LibraryWords;
  readonly results: ResultWords;
  readonly sentenceOf: (issue: Issue) => string;
}

/** What the desk gets from whoever opens it: words, a clock, waiting, and another file's sheets. */
export interface DeskServices {
  readonly words: () => DeskWords;
  /** ISO time. */
  readonly now: () => string;
  /** Whether a formula of a cell, without its "=", uses a function of ours. */
  readonly isOurFormula: (formula: string) => boolean;
  /** Resolves after so many milliseconds. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Sheets of a file a person gave besides the workbook. Throws HostError, and the signal's reason where it is stopped. */
  readonly openSheets: (
    bytes: Uint8Array,
    name: string,
    watch: { readonly signal: AbortSignal; readonly onProgress: Progress },
  ) => Promise<readonly SheetGrid[]>;
}
