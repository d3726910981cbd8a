import { proxy, wrap, type Remote } from 'comlink';
import type { Issue } from '../../engine';
import type { Desk } from '../app/desk';
import { remoteDesk } from '../app/remote-desk';
import { Turns } from '../workbook/turns';
import type { Language } from '../text/language';
import type { Book } from '../workbook/browser/book';
import type { Unsubscribe } from '../workbook/port';
import { carryFaults } from './fault-transfer';
import type { WorkerApi } from './worker-api';

/** A workbook in the worker, as the page uses it. */
export interface PageWorkbook {
  readonly name: string;
  readonly desk: Desk;
  readonly book: Book;
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
    onShow: (listener) => heard(remote.onShow(proxy(listener))),
    onFocus: (listener) => heard(remote.onFocus(proxy(listener))),
    onChange: (listener) => heard(remote.onChange(proxy(listener))),
    isChanged: () => remote.isChanged(),
    save: () => remote.save(),
  };
}

/** What stops a listener answers later, as everything in the worker does; nobody waits for it. */
async function heard(listening: Promise<Unsubscribe>): Promise<Unsubscribe> {
  const stop = await listening;
  return () => void stop();
}

export function openWorker(): PageWorker {
  carryFaults();
  const remote = wrap<WorkerApi>(new Worker(/* webpackChunkName: "worker" */ new URL('./desk.worker.ts', import.meta.url)));
  const turns = new Turns();
  return {
    speak: (language) => remote.speak(language),
    stopOpening: () => void remote.stopOpening(),
    // One file after another: of two that are dropped at once the later one stays open.
    open: (bytes, name, onProgress) => turns.take(() => openNow(remote, bytes, name, onProgress)),
  };
}

async function openNow(
  remote: Remote<WorkerApi>,
  bytes: Uint8Array,
  name: string,
  onProgress: (share: number) => void,
): Promise<PageOpening> {
  const told = proxy((done: number, total: number) => onProgress(total === 0 ? 0 : done / total));
  const issues = await remote.open(bytes, name, told);
  if (issues !== null) return { workbook: null, issues };
  const [desk, book] = await Promise.all([remote.desk(), remote.book()]);
  const workbook = { name, desk: remoteDesk(desk), book: remoteBook(book), takeAsOpened: () => remote.takeAsOpened() };
  return { workbook, issues: null };
}
