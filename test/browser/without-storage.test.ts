import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { firstSteps, skipsAndReopens, withoutStorage } from './support/first-steps';
import { coverage, lineList, percentOf, showTab } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

test('where the browser forbids storage the page works; the first steps are skipped, come back when asked, and come again', async () => {
  const prepare = async (before: Page): Promise<void> => void (await before.addInitScript(withoutStorage));
  const { page, faults } = await openWatched(browser, served.url, {}, { prepare });
  page.setDefaultTimeout(30_000);
  const sample = page.getByRole('button', { name: 'Kokeile esimerkillä' }).first();
  await sample.click();
  await skipsAndReopens(page);
  expect(percentOf(await coverage(page))).toBeGreaterThan(0);
  await showTab(page, 'Kohdenna');
  await lineList(page).waitFor();
  await page.reload();
  await sample.click();
  await firstSteps(page).waitFor();
  expect(faults).toEqual([]);
}, 120_000);
