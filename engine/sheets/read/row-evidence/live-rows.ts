import type { SignedPart } from '../table-shape';

/** The rows that no total found so far stands for, in their order: what a total still to be found may be made of. */
export class LiveRows {
  /** Row before and after each live row; `none` at the ends. Index `count` is the place before the first and after the last. */
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly live: Uint8Array;

  constructor(
    readonly count: number,
    isUnit: (at: number) => boolean,
  ) {
    this.before = new Int32Array(count + 1).fill(count);
    this.after = new Int32Array(count + 1).fill(count);
    this.live = new Uint8Array(count + 1);
    let last = count;
    for (let at = 0; at < count; at++) {
      if (!isUnit(at)) continue;
      this.live[at] = 1;
      this.before[at] = last;
      this.after[last] = at;
      last = at;
    }
    this.before[count] = last;
  }

  has(at: number): boolean {
    return this.live[at] === 1;
  }

  /** The next live row in a direction; `count` where there is none. `from` is live, or `count` for the ends. */
  step(from: number, direction: 1 | -1): number {
    return (direction === 1 ? this.after[from] : this.before[from]) ?? this.count;
  }

  remove(at: number): void {
    if (this.live[at] !== 1) return;
    const before = this.before[at] ?? this.count;
    const after = this.after[at] ?? this.count;
    this.after[before] = after;
    this.before[after] = before;
    this.live[at] = 0;
  }

  /** So many live rows in a direction from a live row, nearest first. */
  run(from: number, direction: 1 | -1, length: number): SignedPart[] {
    const parts: SignedPart[] = [];
    for (let at = this.step(from, direction); at !== this.count && parts.length < length; at = this.step(at, direction)) {
      parts.push({ at, sign: 1 });
    }
    return parts;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let at = this.step(this.count, 1); at !== this.count; at = this.step(at, 1)) yield at;
  }
}
