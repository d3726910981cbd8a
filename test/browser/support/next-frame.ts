import type { Page } from 'playwright-core';

/** Until what was changed is drawn: whoever asks for the page's width is told with one frame, and draws with the next. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}
