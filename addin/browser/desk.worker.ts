import { expose, proxy, type ProxyMarked } from 'comlink';
import type { Issue } from '../../engine';
import type { Desk } from '../app/desk';
import { WorkbookDesk } from '../app/workbook-desk';
import { addedFunctions } from '../functions/added-functions';
import type { Language } from '../text/language';
import { loadText } from '../text/load';
import type { PageText } from '../text/text';
import type { Book } from '../workbook/browser/book';
import type { BrowserWorkbook } from '../workbook/browser/browser-workbook';
import { openBook } from '../workbook/browser/open-book';
import { HostError, hostIssue } from '../workbook/host-error';
import type { Unsubscribe } from '../workbook/port';
import { deskServices, type SpokenServices } from '../worker/desk-services';
import { reportFaults } from '../worker/report-faults';
import { carryFaults } from './fault-transfer';
import { followFigures } from './follow-figures';
import type { WorkerApi } from './worker-api';

interface Open {
  readonly workbook: BrowserWorkbook;
  readonly desk: WorkbookDesk;
}

/** What stops a listener crosses as a port, like the listener itself. */
function crossing(book: Book): Book {
  const stopped = async (listening: Promise<Unsubscribe>): Promise<Unsubscribe> => proxy(await listening);
  return {
    ...book,
    onShow: (listener) => stopped(book.onShow(listener)),
    onFocus: (listener) => stopped(book.onFocus(listener)),
    onChange: (listener) => stopped(book.onChange(listener)),
  };
}

/** The browser page's worker: one workbook at a time, its desk, and what the grid shows of it. */
class BrowserWorker implements WorkerApi {
  private language: Language = 'fi';
  private spoken: Promise<SpokenServices> | null = null;
  private text: PageText | null = null;
  private current: Open | null = null;
  private stopper = new AbortController();

  async speak(language: Language): Promise<void> {
    this.language = language;
    this.text = await loadText(language);
    const { speak } = await this.words();
    await speak(language);
    this.current?.workbook.speak(language);
  }

  async open(
    bytes: Uint8Array,
    name: string,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly Issue[] | null> {
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    try {
      const text = (this.text ??= await loadText(this.language));
      // The desk is made over the book, whose formulas ask for its figures.
      let desk: WorkbookDesk | null = null;
      const functions = addedFunctions({
        source: { latest: () => desk?.current?.session.analysis ?? null },
        words: () => (this.text ?? text).functions,
      });
      const workbook = await openBook(bytes, name, { onProgress, signal, language: this.language, functions });
      const { services } = await this.words();
      this.current?.desk.close();
      desk = new WorkbookDesk(workbook, services);
      this.current = { workbook, desk };
      await followFigures(desk, workbook);
      return null;
    } catch (fault) {
      if (signal.aborted) return [];
      if (fault instanceof HostError) return [hostIssue(fault, name)];
      throw fault;
    }
  }

  stopOpening(): void {
    this.stopper.abort();
  }

  takeAsOpened(): void {
    this.opened().workbook.takeAsOpened();
  }

  desk(): Desk & ProxyMarked {
    return proxy(this.opened().desk);
  }

  book(): Book & ProxyMarked {
    return proxy(crossing(this.opened().workbook.book));
  }

  report(fault: unknown): void {
    this.current?.desk.report(fault);
  }

  private opened(): Open {
    if (this.current === null) throw new Error('No workbook is open.');
    return this.current;
  }

  private words(): Promise<SpokenServices> {
    return (this.spoken ??= deskServices(this.language));
  }
}

carryFaults();
const worker = new BrowserWorker();
reportFaults((fault) => worker.report(fault));
expose(worker);
