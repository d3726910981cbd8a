import type { Steps } from '../../addin/workbook/file/steps';

/** Runs work to its end at once. */
export function runAtOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
