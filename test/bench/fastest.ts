/** Milliseconds of the fastest of some rounds, after one to warm up: the least disturbed by whatever else runs. */
export function fastest(work: () => unknown, rounds: number): number {
  work();
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
