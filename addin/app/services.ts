import type { Issue, LibraryWords, ResultWords, SheetGrid } from '../../engine';

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
  /** Resolves after so many milliseconds. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Sheets of a file a person gave besides the workbook. Throws HostError. */
  readonly openSheets: (bytes: Uint8Array, name: string) => Promise<readonly SheetGrid[]>;
}
