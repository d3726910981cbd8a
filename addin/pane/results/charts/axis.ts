/** Steps of an axis: these times a power of ten. */
const roundSteps = [1, 2, 5];
const mostSteps = 4;

/**
 * Ticks of an axis from 0 to the first round number at or above the largest value, evenly apart: so few that they can be read, and whole
 * numbers. `largest` is above 0.
 */
export function roundTicks(largest: number): readonly number[] {
  for (let power = 1; ; power *= 10) {
    const step = roundSteps.map((one) => one * power).find((one) => Math.ceil(largest / one) <= mostSteps);
    if (step !== undefined) return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, at) => at * step);
  }
}

/** How many thousands the ticks are written in: 0 as they are, 1 in thousands, 2 in millions. None loses a digit. */
export function thousandsOf(ticks: readonly number[]): 0 | 1 | 2 {
  const [, step = 1] = ticks;
  if (step % 1_000_000 === 0) return 2;
  return step % 1000 === 0 ? 1 : 0;
}
