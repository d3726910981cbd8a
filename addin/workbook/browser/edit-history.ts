import type { CellState } from './cell-state';

/** One cell before and after. 1-based row, 0-based column. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** A person's edit: the cells that were typed into come first, what was recalculated follows. */
export interface EditStep {
  readonly id: number;
  /** Cells that were typed into. */
  readonly typed: number;
  /** Which writes of ours formulas had followed when it was made. */
  readonly round: number;
  readonly changes: readonly CellChange[];
}

/** Steps of undo. As many as anybody goes back; older ones are forgotten. */
const mostSteps = 1000;

/** What a person did and took back, newest last. */
export class EditHistory {
  private readonly done: EditStep[] = [];
  private readonly undone: EditStep[] = [];
  private made = 0;

  add(typed: readonly CellChange[], followed: readonly CellChange[], round: number): void {
    this.done.push({ id: ++this.made, typed: typed.length, round, changes: [...typed, ...followed] });
    if (this.done.length > mostSteps) this.done.shift();
    this.undone.length = 0;
  }

  /** Tells apart what stands: the same number only where the same steps do. */
  get position(): number {
    return this.done.at(-1)?.id ?? 0;
  }

  /** The newest step that `isWhole` says can be taken back, moved to the other side; those before it that cannot be are forgotten. */
  back(isWhole: (step: EditStep) => boolean): EditStep | null {
    return move(this.done, this.undone, isWhole);
  }

  again(isWhole: (step: EditStep) => boolean): EditStep | null {
    return move(this.undone, this.done, isWhole);
  }
}

function move(from: EditStep[], to: EditStep[], isWhole: (step: EditStep) => boolean): EditStep | null {
  for (let step = from.pop(); step !== undefined; step = from.pop()) {
    if (!isWhole(step)) continue;
    to.push(step);
    return step;
  }
  return null;
}
