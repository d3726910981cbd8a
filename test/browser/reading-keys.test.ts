import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { texts } from '../../addin/text';
import { launch, openWatched } from './support/chromium';
import { tabTo } from './support/morning';
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

const { browser: page, pane, paneStart } = texts.fi;

test('a workbook is opened, its reading changed, changed back and confirmed by the keyboard alone', async () => {
  const { page: tab, faults } = await openWatched(browser, served.url);
  tab.setDefaultTimeout(60_000);
  await tabTo(tab, tab.getByRole('button', { name: page.bar.open }).first());
  const choosing = tab.waitForEvent('filechooser');
  await tab.keyboard.press('Enter');
  await (await choosing).setFiles(join(__dirname, '../../samples/mallikunta/talousarvio-2026.xlsx'));

  const skip = tab.getByRole('button', { name: pane.firstRun.skip });
  await skip.waitFor();
  await tabTo(tab, skip, 60);
  await tab.keyboard.press('Enter');

  const table = tab.getByRole('region', { name: /Käyttötalous/ }).first();
  await tabTo(tab, table.locator('summary', { hasText: paneStart.asking.change }), 60);
  await tab.keyboard.press('Enter');
  const unit = table.getByRole('group', { name: paneStart.asking.unit });
  await tabTo(tab, unit.getByRole('radio').first());
  await tab.keyboard.press('ArrowDown');
  await table.getByText(/196.179.300.000/).waitFor();
  await tab.keyboard.press('ArrowUp');
  await table.getByText(/196.179.300[^.\d]*€/).waitFor();

  await tabTo(tab, tab.getByRole('button', { name: paneStart.asking.confirm }), 60);
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: paneStart.state.title }).waitFor();
  expect(await tab.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  expect(faults).toEqual([]);
}, 180_000);
