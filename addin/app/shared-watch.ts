import type { Unsubscribe } from '../workbook/port';
import type { DeskState } from './state';

type Watcher = (state: DeskState) => void;

/** One watch of a desk elsewhere for all who watch it here: its whole state is copied over the port once a change, whoever reads it. */
export class SharedWatch {
  private readonly watchers = new Set<{ readonly told: Watcher }>();
  private latest: DeskState | null = null;
  private watching: Promise<Unsubscribe> | null = null;
  /** Grows with every watch: what is still under way when one ends is older than what the next one tells. */
  private round = 0;

  /** `watch` tells of the state at once, then after every change. */
  constructor(private readonly watch: (watcher: Watcher) => Promise<Unsubscribe>) {}

  readonly add = async (told: Watcher): Promise<Unsubscribe> => {
    const watcher = { told };
    this.watchers.add(watcher);
    if (this.latest !== null) told(this.latest);
    this.watching ??= this.begin();
    try {
      await this.watching;
    } catch (fault) {
      this.watching = null;
      throw fault;
    }
    return () => void this.leave(watcher);
  };

  private begin(): Promise<Unsubscribe> {
    this.round += 1;
    const { round } = this;
    return this.watch((state) => {
      if (round !== this.round) return;
      this.latest = state;
      for (const { told: tell } of [...this.watchers]) tell(state);
    });
  }

  /** With the last one the watch elsewhere ends too. */
  private async leave(watcher: { readonly told: Watcher }): Promise<void> {
    const { watching } = this;
    if (!this.watchers.delete(watcher) || this.watchers.size > 0 || watching === null) return;
    [this.watching, this.latest] = [null, null];
    this.round += 1;
    (await watching)();
  }
}
