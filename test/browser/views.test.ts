import type { Browser, BrowserContextOptions } from 'playwright-core';
import { accessibilityFindings, scrollsSideways } from './support/accessible';
import { launch, openWatched } from './support/chromium';
import { coverage, lineList, showTab, skipFirstRun } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** The built page with the sample and its model: what stands on each tab of the pane. */
let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in light, 320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['in dark, beside the sheet', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];

test.each(looks)(
  '%s: axe finds nothing on any tab, and nobody scrolls sideways',
  async (_, options) => {
    const { page, faults } = await openWatched(browser, served.url, options);
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
    await coverage(page);
    await skipFirstRun(page);
    for (const tab of ['Aloitus', 'Kohdenna', 'Jakoperusteet', 'Tulokset'] as const) {
      await showTab(page, tab);
      if (tab === 'Kohdenna') await lineList(page).getByRole('option').first().click();
      if (tab === 'Jakoperusteet') await page.getByRole('heading', { name: 'Jakoperusteet' }).waitFor();
      if (tab === 'Tulokset') await page.getByRole('figure').nth(1).waitFor();
      expect([tab, await accessibilityFindings(page)]).toEqual([tab, []]);
      expect([tab, await scrollsSideways(page)]).toEqual([tab, false]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  180_000,
);

test('the active cell is as readable in forced colours as the others, whatever colour the file gives it', async () => {
  const { page } = await openWatched(browser, served.url, { forcedColors: 'active' });
  page.setDefaultTimeout(60_000);
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  const cell = page.getByRole('gridcell', { name: 'Mallikunta' });
  await cell.waitFor();
  const text = await page.evaluate(() => {
    const plain = document.body.appendChild(document.createElement('p'));
    plain.style.color = 'CanvasText';
    return getComputedStyle(plain).color;
  });
  expect(await cell.evaluate((element) => getComputedStyle(element).color)).toBe(text);
  await page.context().close();
}, 120_000);
