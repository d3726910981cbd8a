import type { Watch } from '../file/steps';
import { BrowserWorkbook } from './browser-workbook';
import type { AddedFunctions } from './live-formulas';
import type { BookLanguage } from './notation';

export interface OpenOptions extends Watch {
  /** Finnish if left out. */
  readonly language?: BookLanguage;
  /** Functions of our own that formulas may use. */
  readonly functions?: AddedFunctions;
}

/** Part of the work that reading the values is; reading how cells look is the rest. */
const valuesShare = 0.6;

/**
 * Opens a file for the page, in slices: it tells how far it is and can be cancelled (the signal's reason is thrown). What reads files is
 * loaded here and not before.
 * Throws HostError: file.unsupported, file.encrypted, file.damaged, file.entities, file.too-large, file.too-many-cells.
 */
export async function openBook(bytes: Uint8Array, file: string, options: OpenOptions = {}): Promise<BrowserWorkbook> {
  const { language = 'fi', functions, signal, onProgress } = options;
  const { readBookFile } = await import(/* webpackChunkName: "read-book" */ './read-book-file');
  const part = (from: number, share: number): Watch => ({
    ...(signal !== undefined && { signal }),
    ...(onProgress !== undefined && {
      onProgress: (done: number, total: number) => onProgress(from + (share * done) / Math.max(1, total), 1),
    }),
  });
  return new BrowserWorkbook(
    await readBookFile(bytes, file, part(0, valuesShare), part(valuesShare, 1 - valuesShare)),
    language,
    functions,
  );
}
