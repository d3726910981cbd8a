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
  private readonly watchers: ((state: DeskState) => void)[] = [];

  get state(): DeskState {
    return this.current;
  }

  watch(watcher: (state: DeskState) => void): void {
    this.watchers.push(watcher);
    watcher(this.current);
  }

  change(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const watcher of this.watchers) watcher(this.current);
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
