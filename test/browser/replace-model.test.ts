import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { coverage, openWorkbook, showTab } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

const sample = (name: string): Buffer => readFileSync(join(__dirname, '../../samples/mallikunta', name));

/** A model from a file in place of one with tags, in the built page. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  ({ page, faults } = await openWatched(browser, served.url));
  page.setDefaultTimeout(60_000);
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

const model = { name: 'malli.json', mimeType: 'application/json', buffer: sample('malli.json') };
const bring = () => page.setInputFiles('input[accept^=".json"]', model);
const dialog = () => page.getByRole('dialog', { name: 'Korvataanko malli?' });

test('a person is asked what goes and what comes; Esc keeps the model, and what was replaced is brought back', async () => {
  await openWorkbook(page, {
    name: 'talousarvio-2026.xlsx',
    mimeType: 'application/octet-stream',
    buffer: sample('talousarvio-2026.xlsx'),
  });
  await bring();
  await page
    .getByText(/^Malli tuotu tiedostosta malli\.json: .* merkitty/)
    .first()
    .waitFor();
  const before = await coverage(page);
  expect(await dialog().count()).toBe(0);

  await bring();
  await dialog().waitFor();
  expect(
    await dialog()
      .getByText(/riviä merkitty, .*€/)
      .count(),
  ).toBe(2);
  expect(
    await dialog()
      .getByRole('button', { name: 'Peruuta' })
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(await coverage(page)).toBe(before);

  await bring();
  await dialog().getByRole('button', { name: 'Korvaa', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Kumoa: Malli tuotu/ }).click();
  await page.getByText('Kumottu.').first().waitFor();
  await page.getByRole('button', { name: /^Tee uudelleen: Malli tuotu/ }).waitFor();
  await showTab(page, 'Aloitus');
  expect(await coverage(page)).toBe(before);
  expect(faults).toEqual([]);
}, 300_000);
