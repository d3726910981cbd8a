/** Loads what is wished for and takes it. Of wishes in quick succession the last one counts, whichever is loaded first; one that cannot be loaded is told to whoever wished. */
export function latest<W, T>(
  load: (wished: W) => Promise<T>,
  take: (loaded: T, wished: W) => void,
): (wished: W) => Promise<void> {
  let wishes = 0;
  return async (wished) => {
    wishes += 1;
    const wish = wishes;
    const loaded = await load(wished);
    if (wish === wishes) take(loaded, wished);
  };
}
