import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { texts } from '../../addin/text';
import { launch, openWatched } from './support/chromium';
import { excelPages } from './support/fake-office';
import { median } from './support/median';
import { servePage, type ServedPage } from './support/served-page';

const loads = 9;
/** Times of an empty page of the same stack. */
const mostTimes = 3;
/** Of JavaScript, zipped: the most that the pane in Excel may load until it shows the state of a workbook. */
const mostKilobytes = 300;

/** Leaves a time in the page: from the navigation until a button was there, was clicked and the page had answered. */
function timeAnswer(name: string): void {
  const buttonOf = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button:enabled')].find((one) => one.textContent?.trim() === name);
  let isClicked = false;
  new MutationObserver(() => {
    if (isClicked) {
      (globalThis as { answered?: number }).answered ??= performance.now();
      return;
    }
    const button = buttonOf();
    if (button === undefined) return;
    isClicked = true;
    button.click();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Milliseconds, in a context whose cache is empty. */
async function timeOf(browser: Browser, url: string, button: string): Promise<number> {
  const prepare = async (page: { addInitScript: (script: typeof timeAnswer, name: string) => Promise<unknown> }) =>
    void (await page.addInitScript(timeAnswer, button));
  const { page } = await openWatched(browser, url, {}, { prepare });
  const answered = await page.waitForFunction(() => (globalThis as { answered?: number }).answered);
  const time = (await answered.jsonValue())!;
  await page.context().close();
  return time;
}

describe('the browser page', () => {
  let folder: string;
  let empty: ServedPage;
  let full: ServedPage;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'momentti-empty-'));
    execFileSync(process.execPath, [join(__dirname, 'pages/build.mjs'), 'empty', folder], { stdio: 'inherit' });
    [empty, full, browser] = [await servePage('browser', folder), await servePage('browser'), await launch()];
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    empty.close();
    full.close();
    rmSync(folder, { recursive: true });
  });

  test(`answers a click within ${mostTimes} times an empty React page, medians of ${loads} loads in turn`, async () => {
    const times = { empty: [] as number[], full: [] as number[] };
    for (let load = 0; load < loads; load += 1) {
      times.empty.push(await timeOf(browser, empty.url, '0'));
      times.full.push(await timeOf(browser, full.url, texts.fi.browser.bar.sample));
    }
    const ratio = median(times.full) / median(times.empty);
    process.stderr.write(`browser page: ${ratio.toFixed(2)} times an empty page of the same stack\n`);
    expect(ratio).toBeLessThanOrEqual(mostTimes);
  }, 180_000);
});

/** The part of a file's name before its hash. */
const nameOf = (url: string): string => new URL(url).pathname.slice(1).split('.')[0]!;

describe('the pane in Excel', () => {
  test(`has loaded page, worker and one language when it shows the table it found: at most ${mostKilobytes} KB`, async () => {
    const pages = await excelPages();
    try {
      const loaded: Promise<readonly [name: string, size: number]>[] = [];
      const { page, faults } = await pages.open({
        prepare: async (before) => {
          // Timers stand still: what is fetched ahead, once the pane is there, is not part of the start.
          await before.clock.install({ time: 0 });
          await before.clock.pauseAt(1000);
          before.on('response', (response) => {
            if (!response.url().endsWith('.js') || !response.url().startsWith('http://127.0.0.1')) return;
            const size = async () => gzipSync(await response.body(), { level: 9 }).length;
            loaded.push(size().then((bytes) => [nameOf(response.url()), bytes]));
          });
        },
      });
      await page.getByRole('button', { name: texts.fi.paneStart.asking.confirm }).waitFor({ timeout: 120_000 });
      expect(faults).toEqual([]);
      const sizes = new Map(await Promise.all(loaded));
      expect([...sizes.keys()].sort()).toEqual(['index', 'words-fi', 'worker']);
      const kilobytes = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024;
      process.stderr.write(`pane in Excel at start: ${kilobytes.toFixed(1)} KB of JavaScript, zipped\n`);
      expect(kilobytes).toBeLessThanOrEqual(mostKilobytes);
    } finally {
      await pages.close();
    }
  }, 300_000);
});
