/** What was before, so that a write can be taken back: a person's undo, and a response that was refused. */
export class Journal {
  private readonly steps: (() => void)[] = [];
  private saved = new Map<object, Set<number>>();

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** A step that brings back what was before. */
  note(undo: () => void): void {
    this.steps.push(undo);
  }

  put<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): void {
    const before = owner[key];
    if (before === value) return;
    this.note(() => (owner[key] = before));
    owner[key] = value;
  }

  /** Sets neighbouring entries of a map. */
  set(sizes: Map<number, number>, first: number, count: number, value: number): void {
    const before = Array.from({ length: count }, (_, at) => sizes.get(first + at));
    for (let at = first; at < first + count; at += 1) sizes.set(at, value);
    this.note(() =>
      before.forEach((size, at) => {
        if (size === undefined) sizes.delete(first + at);
        else sizes.set(first + at, size);
      }),
    );
  }

  /** true once for each row of a layer: its before-image is then noted by the caller. */
  isFirst(layer: object, row: number): boolean {
    const rows = this.saved.get(layer) ?? new Set();
    this.saved.set(layer, rows);
    if (rows.has(row)) return false;
    rows.add(row);
    return true;
  }

  /** Rows moved: before-images noted by number count no more. */
  forget(): void {
    this.saved = new Map();
  }

  rollBack(): void {
    for (const undo of this.steps.splice(0).reverse()) undo();
    this.forget();
  }

  /** Takes the steps of a later journal, as one record. */
  absorb(later: Journal): void {
    for (const step of later.steps) this.steps.push(step);
  }
}
