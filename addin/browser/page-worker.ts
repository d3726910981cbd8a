import { proxy, wrap, type Remote } from 'comlink';
import type { Issue } from '../../engine';
import type { Desk } from '../app/desk';
import { listeningElsewhere } from '../app/listening-elsewhere';
import { remoteDesk } from '../app/remote-desk';
import type { Language } from '../text/language';
import type { Book, SavedBook } from '../workbook/browser/book';
import { Turns } from '../workbook/turns';
import type { WorkerApi } from './worker-api';

/** A workbook in the worker, as the page uses it. */
export interface PageWorkbook {
  readonly name: string;
  readonly desk: Desk;
  readonly book: Book;
  /** The file to keep, with what is decided and not in the sheets yet. Throws PageFault. */
  readonly save: () => Promise<SavedBook>;
  /** What it holds now counts as what its file holds. */
  readonly takeAsOpened: () => Promise<void>;
}

/** A file either opens or is refused with the findings that say why. */
export type PageOpening =
  { readonly workbook: PageWorkbook; readonly issues: null } | { readonly workbook: null; readonly issues: readonly Issue[] };

/** The worker behind the page. */
export interface PageWorker {
  /** `onProgress`: 0 ... 1. */
  readonly open: (bytes: Uint8Array, name: string, onProgress: (share: number) => void) => Promise<PageOpening>;
  /** Stops the opening that is going on: it then ends without a workbook and without a finding. */
  readonly stopOpening: () => void;
  readonly speak: (language: Language) => Promise<void>;
}

function remoteBook(remote: Remote<Book>): Book {
  return {
    sheets: () => remote.sheets(),
    looks: () => remote.looks(),
    cells: (area) => remote.cells(area),
    content: (sheet, row, column) => remote.content(sheet, row, column),
    edit: (sheet, row, column, text) => remote.edit(sheet, row, column, text),
    fill: (area, filling) => remote.fill(area, filling),
    copy: (area) => remote.copy(area),
    sums: (area) => remote.sums(area),
    undo: () => remote.undo(),
    redo: () => remote.redo(),
    selected: (area) => remote.selected(area),
    onShow: (listener) => listeningElsewhere(remote.onShow(proxy(listener))),
    onFocus: (listener) => listeningElsewhere(remote.onFocus(proxy(listener))),
    onChange: (listener) => listeningElsewhere(remote.onChange(proxy(listener))),
    isChanged: () => remote.isChanged(),
    save: () => remote.save(),
  };
}

/** A workbook as the page uses it, and the way to let go of it. */
interface Held {
  readonly workbook: PageWorkbook;
  readonly close: () => Promise<void>;
}

export function pageWorker(remote: Remote<WorkerApi>): PageWorker {
  const turns = new Turns();
  let held: Held | null = null;
  const openNow: PageWorker['open'] = async (bytes, name, onProgress) => {
    const told = proxy((done: number, total: number) => onProgress(total === 0 ? 0 : done / total));
    const issues = await remote.open(bytes, name, told);
    if (issues !== null) return { workbook: null, issues };
    void held?.close();
    held = holding(name, { desk: await remote.desk(), book: await remote.book() }, remote);
    return { workbook: held.workbook, issues: null };
  };
  return {
    speak: (language) => remote.speak(language),
    stopOpening: () => void remote.stopOpening(),
    // One file after another: of two that are dropped at once the later one stays open.
    open: (bytes, name, onProgress) => turns.take(() => openNow(bytes, name, onProgress)),
  };
}

function holding(name: string, ports: Readonly<Record<'desk' | 'book', MessagePort>>, remote: Remote<WorkerApi>): Held {
  const desk = remoteDesk(wrap<Desk>(ports.desk));
  const book = remoteBook(wrap<Book>(ports.book));
  let saving: Promise<unknown> = Promise.resolve();
  const save = async (): Promise<SavedBook> => {
    // What is not in its sheets yet goes there first; a workbook that refuses says so in the pane.
    await desk.save();
    return book.save();
  };
  return {
    workbook: {
      name,
      desk,
      book,
      save: () => {
        const saved = save();
        saving = saved.catch(() => undefined);
        return saved;
      },
      takeAsOpened: () => remote.takeAsOpened(),
    },
    // What else is asked of a workbook that is no longer shown, nobody waits for: it is never answered.
    close: async () => {
      await saving;
      ports.desk.close();
      ports.book.close();
    },
  };
}
