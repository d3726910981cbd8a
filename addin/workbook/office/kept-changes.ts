import { HostError } from '../host-error';
import type { FrozenArea } from './freeze-cells';
import type { Writes } from './writes';

/** Writes that can be taken back at most, and the cells they may hold together: some hundred megabytes. */
const mostChanges = 200;
const mostCells = 2_000_000;

export interface Change {
  /** Counted from 1, in the order written. */
  readonly number: number;
  /** The writes that take it back. */
  readonly before: Writes;
  /** Of formulas that became values: where they stood. */
  readonly frozen: readonly FrozenArea[];
  readonly cells: number;
}

function cellsOf({ draw, columns }: Writes): number {
  const drawn = draw.reduce((sum, { cells, formats }) => sum + cells.count * cells.width * (formats === null ? 1 : 2), 0);
  return columns.reduce((sum, { cells }) => sum + cells.size, drawn);
}

/** What stood before our writes, newest last. The oldest are forgotten where they take too much memory; the newest never is. */
export class KeptChanges {
  private kept: readonly Change[] = [];
  private made = 0;
  private forgotten = 0;

  /** Gives the id of the change. */
  add(before: Writes, frozen: readonly FrozenArea[] = []): string {
    this.kept = [...this.kept, { number: ++this.made, before, frozen, cells: cellsOf(before) }];
    while (this.kept.length > 1 && this.isTooMuch()) {
      this.forgotten = this.kept[0]?.number ?? 0;
      this.kept = this.kept.slice(1);
    }
    return `change-${this.made}`;
  }

  private isTooMuch(): boolean {
    return this.kept.length > mostChanges || this.kept.reduce((sum, { cells }) => sum + cells, 0) > mostCells;
  }

  /** What takes the newest change back. Throws HostError changes.forgotten, changes.not-last. */
  last(id: string): Change {
    const last = this.kept.at(-1);
    if (last !== undefined && id === `change-${last.number}`) return last;
    const number = Number(id.replace('change-', ''));
    if (number <= this.forgotten) throw new HostError('changes.forgotten', {});
    throw new HostError('changes.not-last', { change: id });
  }

  /** The newest was taken back. */
  drop(): void {
    this.kept = this.kept.slice(0, -1);
  }
}
