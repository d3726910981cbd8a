import type { ReactNode } from 'react';
import type { Words } from '../pane/words';
import type { Language } from '../text/language';
import type { Book, SavedBook } from '../workbook/browser/book';

/** What the pane may ask of the page around it. */
export interface PageActions {
  readonly openFile: () => void;
  readonly takeSample: () => void;
}

/** share: how much of it has been read, 0 ... 1. */
export interface Opening {
  readonly name: string;
  readonly share: number;
}

/** The page shows and reports; the worker behind it opens, saves and remembers. */
export interface BrowserPageProps {
  readonly words: Words;
  readonly onLanguage: (language: Language) => void;
  /** null before a workbook is open. Its functions are called without `this`. A new object for every workbook. */
  readonly book: Book | null;
  /** Name of the open file. */
  readonly file: string | null;
  /** The file that is being opened; null: none is. */
  readonly opening: Opening | null;
  readonly onStopOpening: () => void;
  /** Work that is not in the workbook yet, and would be lost with the page. */
  readonly isPending: boolean;
  /** Why the last file was not opened or saved, as a sentence; null: nothing went wrong. */
  readonly fault: string | null;
  readonly onFaultSeen: () => void;
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
  readonly onSample: () => void;
  /** The workbook as it is to be kept; null where it could not be made, which `fault` then tells. */
  readonly onSave: () => Promise<SavedBook | null>;
  readonly pane: (actions: PageActions) => ReactNode;
}
