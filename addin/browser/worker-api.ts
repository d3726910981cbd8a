import type { ProxyMarked } from 'comlink';
import type { Issue } from '../../engine';
import type { Desk } from '../app/desk';
import type { Language } from '../text/language';
import type { Book } from '../workbook/browser/book';

/** What the page asks of its worker. Only a whole answer may be a port to something in the worker, never a part of one. */
export interface WorkerApi {
  /** Opens a file in place of the one that was open; null, or the findings that say why not. What was open then stays. */
  open(bytes: Uint8Array, name: string, onProgress: (done: number, total: number) => void): Promise<readonly Issue[] | null>;
  /** Stops the opening that is going on: no findings come of it, and what was open stays. */
  stopOpening(): void;
  /** What the workbook holds now counts as what its file holds: the sample with the model that belongs to it. */
  takeAsOpened(): void;
  /** The desk of the open workbook. */
  desk(): Desk & ProxyMarked;
  book(): Book & ProxyMarked;
  speak(language: Language): Promise<void>;
}
