import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the system; MOMENTTI_CHROMIUM names another. */
function executable(): string {
  const found = process.env['MOMENTTI_CHROMIUM'] ?? places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('The browser tests need Chromium (Debian package chromium).');
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable(),
    // As root, and in small containers, Chromium runs neither with its sandbox nor with much shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  });
}

/** What a page did that it must never do: asked another origin, broke its policy, threw. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  /** Begins anew at an address of the same origin, with nothing kept: much sooner than a window of its own. */
  readonly again: (url: string) => Promise<void>;
}

export interface Watching {
  /** Origins besides its own that the page may ask. */
  readonly allowed?: readonly string[];
  /** Done before the page's first request. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const blank = 'about:blank';

/** A page at an address, watched from before its first request. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  { allowed = [], prepare }: Watching = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'fi-FI',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  const origins = [new URL(url).origin, ...allowed];
  page.on('request', (request) => {
    requests.push(request.url());
    const asked = new URL(request.url());
    if (!['data:', 'blob:'].includes(asked.protocol) && !origins.includes(asked.origin))
      faults.push(`foreign request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // In the page, whose console is listened to above.
      // eslint-disable-next-line no-console
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await prepare?.(page);
  await page.goto(url);
  const again = async (next: string): Promise<void> => {
    if (page.url() !== blank) await page.evaluate(() => localStorage.clear());
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.goto(blank);
    faults.length = 0;
    requests.length = 0;
    await page.goto(next);
  };
  return { page, faults, requests, again };
}
