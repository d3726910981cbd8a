import { expose, transfer } from 'comlink';
import type { Issue } from '../../engine';
import { endedElsewhere, letGo } from '../app/listening-elsewhere';
import { addedFunctions } from '../functions/added-functions';
import type { Language } from '../text/language';
import { loadText } from '../text/load';
import type { PageText } from '../text/text';
import type { Book } from '../workbook/browser/book';
import type { BrowserWorkbook } from '../workbook/browser/browser-workbook';
import { openBook } from '../workbook/browser/open-book';
import { HostError, hostIssue } from '../workbook/host-error';
import { deskServices } from '../worker/desk-services';
import { latest } from '../worker/latest';
import { madeOnce } from '../worker/made-once';
import { ServedDesk } from '../worker/served-desk';
import { followFigures } from './follow-figures';
import type { WorkerApi } from './worker-api';

interface Open {
  readonly workbook: BrowserWorkbook;
  readonly desk: ServedDesk;
}

/** What ends the listening crosses as a port, like the listener itself. */
function crossing(book: Book): Book {
  return {
    ...book,
    onShow: (listener) => endedElsewhere(listener, book.onShow(listener)),
    onFocus: (listener) => endedElsewhere(listener, book.onFocus(listener)),
    onChange: (listener) => endedElsewhere(listener, book.onChange(listener)),
  };
}

/** A port of its own, by whose closing the page lets go of it. */
function served(part: object): MessagePort {
  const { port1, port2 } = new MessageChannel();
  expose(part, port1);
  return transfer(port2, [port2]);
}

/** The browser page's worker: one workbook at a time, its desk, and what the grid shows of it. */
export class BrowserWorker implements WorkerApi {
  private language: Language = 'fi';
  private text: PageText | null = null;
  private current: Open | null = null;
  private stopper = new AbortController();
  private readonly words = madeOnce(() => deskServices(this.language));
  private readonly speakInSheets = latest(loadText, (text, language: Language) => {
    this.text = text;
    this.current?.workbook.speak(language);
  });

  async speak(language: Language): Promise<void> {
    this.language = language;
    const { speak } = await this.words();
    await Promise.all([speak(language), this.speakInSheets(language)]);
  }

  async open(
    bytes: Uint8Array,
    name: string,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly Issue[] | null> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    try {
      const { language } = this;
      const text = await loadText(language);
      // The desk is made over the book, whose formulas ask for its figures.
      let desk: ServedDesk | null = null;
      const functions = addedFunctions({
        source: { latest: () => desk?.current?.analysis ?? null },
        words: () => (this.text ?? text).functions,
      });
      const workbook = await openBook(bytes, name, { onProgress, signal, language, functions });
      const { services } = await this.words();
      this.current?.desk.close();
      desk = new ServedDesk(workbook, services);
      this.current = { workbook, desk };
      // Another may have been chosen while the file was read.
      if (language !== this.language) workbook.speak(this.language);
      await followFigures(desk, workbook);
      return null;
    } catch (fault) {
      if (signal.aborted) return [];
      if (fault instanceof HostError) return [hostIssue(fault, name)];
      throw fault;
    } finally {
      letGo(onProgress);
    }
  }

  stopOpening(): void {
    this.stopper.abort();
  }

  takeAsOpened(): void {
    this.opened().workbook.takeAsOpened();
  }

  desk(): MessagePort {
    return served(this.opened().desk);
  }

  book(): MessagePort {
    return served(crossing(this.opened().workbook.book));
  }

  report(fault: unknown): void {
    this.current?.desk.report(fault);
  }

  private opened(): Open {
    if (this.current === null) throw new Error('No workbook is open.');
    return this.current;
  }
}
