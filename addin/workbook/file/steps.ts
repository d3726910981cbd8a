import type { Progress } from '../port';

/** How far a piece of work is, in units of its own (bytes, cells); total is known from the start. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Work that can stop between any two steps: plain arithmetic, so it runs the same at once or in slices. */
export type Steps<T> = Generator<Step, T, void>;

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
}

/** Long enough that slicing costs nothing, short enough that a person who cancels does not notice. */
const sliceMilliseconds = 40;

/** Lets whatever waits (a key, a click, a signal) have its turn. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Runs work in slices, tells how far it is between them, and stops at the next one when cancelled (the signal's reason is thrown). */
export async function runSteps<T>(work: Steps<T>, { signal, onProgress }: Watch = {}): Promise<T> {
  signal?.throwIfAborted();
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress?.(step.value.done, step.value.total);
    await pause();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMilliseconds;
  }
}
