/** Long work in steps: whoever runs it may let others have their turn between two of them, or stop. */
export type Stepwise<T> = Generator<void, T, void>;

/** Runs work to its end at once. */
export function toTheEnd<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
