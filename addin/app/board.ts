import { Listeners } from '../workbook/listeners';
import type { Unsubscribe } from '../workbook/port';
import type { DeskState, Notice, Notices } from './state';

export const emptyState: DeskState = {
  phase: 'empty',
  work: null,
  waitsForCell: false,
  file: '',
  readAt: null,
  isStale: false,
  saved: 'saved',
  reading: null,
  tables: [],
  measures: [],
  measure: null,
  coverage: null,
  results: null,
  findings: [],
  brought: null,
  offer: null,
  undo: null,
  redo: null,
  notice: null,
  linesVersion: 0,
  driversVersion: 0,
  selected: [],
  resultSheets: [],
  areResultsOld: false,
};

/** The state that is shown, and those who watch it. */
export class Board {
  private current = emptyState;
  private notices = 0;
  private watchers = new Listeners<DeskState>();

  get state(): DeskState {
    return this.current;
  }

  watch(watcher: (state: DeskState) => void): Unsubscribe {
    const unsubscribe = this.watchers.add(watcher);
    watcher(this.current);
    return unsubscribe;
  }

  /** Nobody is told any more. */
  close(): void {
    this.watchers = new Listeners();
  }

  change(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    this.watchers.tell(this.current);
  }

  /** A notice of its own, though the same was said before. */
  notice<C extends keyof Notices>(code: C, params: Notices[C]): Notice {
    this.notices += 1;
    // The code picks its own parameters, which the compiler cannot follow through a union.
    return { code, params, at: this.notices } as Notice;
  }

  say<C extends keyof Notices>(code: C, params: Notices[C]): void {
    this.change({ notice: this.notice(code, params) });
  }
}
