import type { Browser, Page } from 'playwright-core';
import { accessibilityFindings } from './support/accessible';
import { launch, openWatched } from './support/chromium';
import { coverage, lineList, showTab } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** The built page with the sample: the first steps, what comes next, and how the budget was read. By keyboard where a key is pressed. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  ({ page, faults } = await openWatched(browser, served.url));
  page.setDefaultTimeout(30_000);
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await coverage(page);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

const steps = () => page.getByRole('region', { name: 'Näin pääset alkuun' });
const press = async (name: string): Promise<void> => {
  await steps().getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
};

test('the first steps go on and back by keyboard, show the tab they are about, and end on the start view', async () => {
  await steps().getByText('Vaihe 1/4').waitFor();
  await press('Seuraava');
  await steps().getByText('Vaihe 2/4').waitFor();
  await page.getByRole('tab', { name: 'Kohdenna', selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await steps().getByText('Vaihe 3/4').waitFor();
  await page.keyboard.press('ArrowLeft');
  await steps().getByText('Vaihe 2/4').waitFor();
  await page.keyboard.press('Escape');
  await steps().waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Aloitus', selected: true }).waitFor();
}, 60_000);

test('they are shown once, and again when somebody asks', async () => {
  await page.reload();
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await coverage(page);
  expect(await steps().count()).toBe(0);
  await page.getByRole('button', { name: 'Alkuohje' }).click();
  await steps().getByText('Vaihe 1/4').waitFor();
  await press('Ohita');
  await steps().waitFor({ state: 'detached' });
}, 60_000);

test('what comes next leads there', async () => {
  await page.getByRole('button', { name: 'Merkitse rivejä' }).click();
  await lineList(page).getByRole('option').first().waitFor();
  await showTab(page, 'Aloitus');
}, 60_000);

test('how the budget was read is said, can be looked at, and left as it is', async () => {
  const before = await coverage(page);
  await page.getByText(/”Käyttötalous”, riveillä 8–747\. Menot ovat miinusmerkkisiä/).waitFor();
  await page.getByRole('button', { name: 'Muuta lukutapaa' }).click();
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pidä ennallaan' }).click();
  await page.getByRole('heading', { name: 'Työn tilanne' }).waitFor();
  expect(await coverage(page)).toBe(before);
  expect(faults).toEqual([]);
}, 60_000);
