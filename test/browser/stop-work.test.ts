import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { largeBudget } from './support/large-budget';
import { confirmReading, skipFirstRun } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** Long work in the built page, stopped by a person while it lasts. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  ({ page, faults } = await openWatched(browser, served.url));
  page.setDefaultTimeout(120_000);
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

/** Presses "Keskeytä" beside what the pane says it is doing. */
async function stop(work: 'Luetaan työkirjaa' | 'Lasketaan'): Promise<void> {
  const bar = page.getByRole('status').filter({ hasText: work });
  await bar.getByRole('button', { name: 'Keskeytä' }).click();
  await page.getByText('Keskeytetty. Mitään ei muutettu.').first().waitFor();
}

test('stopped while a large budget is read, and while it is calculated: what was before is there, and is gone on with', async () => {
  await page.setInputFiles('input[type=file]', { name: 'suuri.csv', mimeType: 'text/csv', buffer: largeBudget(60_000) });
  await stop('Luetaan työkirjaa');
  await skipFirstRun(page);
  await page.getByText('suuri.csv', { exact: true }).first().waitFor();
  expect(await page.getByText('Luettiinko talousarvio oikein?').count()).toBe(0);

  await page.getByRole('button', { name: 'Lue työkirja' }).click();
  const confirm = page.getByRole('button', { name: 'Vahvista ja aloita' });
  await confirm.click();
  await stop('Lasketaan');
  await confirm.waitFor();
  expect(await page.getByText(/% merkitty$/).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Ei kumottavaa' }).isDisabled()).toBe(true);
  expect(await page.getByText('Ei tallentamattomia muutoksia').count()).toBe(1);

  await confirmReading(page);
  await page.getByRole('button', { name: /^Kumoa: Taulukko vahvistettu: 60.000 riviä$/ }).click();
  await confirm.waitFor();
  expect(faults).toEqual([]);
}, 600_000);
