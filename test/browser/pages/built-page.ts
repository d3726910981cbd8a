import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launch, openWatched, type Watched } from '../support/chromium';
import { servePage } from '../support/served-page';

/** A page of this folder, built, served and opened in Chromium as often as a test asks. */
export interface BuiltPage {
  readonly url: string;
  readonly open: (options?: BrowserContextOptions) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

export async function buildPage(name: 'grid' | 'browser' | 'figures'): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-page-'));
  execFileSync(process.execPath, [join(__dirname, 'build.mjs'), name, folder], { stdio: 'inherit' });
  const served = await servePage('browser', folder);
  const browser: Browser = await launch();
  return {
    url: served.url,
    open: (options) => openWatched(browser, served.url, options),
    close: async () => {
      await browser.close();
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
