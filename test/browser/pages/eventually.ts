/** How long a page may take, on a machine that does other work besides; in milliseconds. */
const patience = 8000;
const pause = 40;

/** Repeats a check until it passes; after a while it fails as it last did. */
export async function eventually(check: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
