import type { Issue } from '../../engine';
import type { Language } from '../text/language';

/** What the page asks of its worker. */
export interface WorkerApi {
  /** Opens a file in place of the one that was open; null, or the findings that say why not. What was open then stays. */
  open(bytes: Uint8Array, name: string, onProgress: (done: number, total: number) => void): Promise<readonly Issue[] | null>;
  /** Stops the opening that is going on: no findings come of it, and what was open stays. */
  stopOpening(): void;
  /** What the workbook holds now counts as what its file holds: the sample with the model that belongs to it. */
  takeAsOpened(): void;
  /** The desk of the open workbook, on a port that the page closes when it is through with it. */
  desk(): MessagePort;
  /** The open workbook as a `Book`, likewise. */
  book(): MessagePort;
  speak(language: Language): Promise<void>;
}
