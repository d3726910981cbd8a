import type { Browser, Page } from 'playwright-core';
import { texts } from '../../addin/text';
import { launch, openWatched, type Watched } from './support/chromium';
import { coverage, notice, showTab, skipFirstRun, tabTo } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

jest.setTimeout(180_000);

/** What a person does with drivers and people by the keyboard alone; each test goes on where the one before it ended. */
let browser: Browser;
let served: ServedPage;
let open: Watched;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  open = await openWatched(browser, served.url);
  page = open.page;
  page.setDefaultTimeout(60_000);
  await page.getByRole('button', { name: texts.fi.browser.bar.sample }).first().click();
  await coverage(page);
  await skipFirstRun(page);
  await showTab(page, 'Jakoperusteet');
});
afterAll(async () => {
  await browser.close();
  served.close();
});
afterEach(() => expect(open.faults).toEqual([]));

const { paneDrivers: said } = texts.fi;
const isFocused = (element: Element): boolean => element === document.activeElement;

test('a driver is opened, changed and saved by the keyboard, which goes back to where it was', async () => {
  const opener = page.getByRole('button', { name: new RegExp(`^${said.list.open('')}`) }).first();
  await tabTo(page, opener, 120);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const source = dialog.getByLabel(said.detail.source, { exact: true });
  await tabTo(page, source);
  await page.keyboard.press('End');
  await page.keyboard.type(', tarkistettu');
  await tabTo(page, dialog.getByRole('button', { name: new RegExp(`^(${said.detail.save}|${said.detail.confirm})$`) }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate(isFocused)).toBe(true);
  await page
    .getByText(/, tarkistettu/)
    .first()
    .waitFor();
});

test('people are brought from a file by the keyboard, which stays at the button', async () => {
  const button = page.getByRole('button', { name: said.population.import });
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, button);
  const choosing = page.waitForEvent('filechooser');
  // The browser holds its own dialog back from the next message on.
  await button.count();
  await page.keyboard.press('Enter');
  const rows = Array.from({ length: 101 }, (_, age) => `2026;${age};${200 - age}`);
  const buffer = Buffer.from(['vuosi;ikä;lukumäärä', ...rows].join('\n'));
  await (await choosing).setFiles({ name: 'vaesto.csv', mimeType: 'text/csv', buffer });
  const offer = page.getByRole('dialog', { name: said.population.offer.title });
  await offer.getByRole('row', { name: /2026 ennuste 15\s150/ }).waitFor();
  await page.keyboard.press('Enter');
  await offer.waitFor({ state: 'detached' });
  await notice(page, /^Väestö otettu käyttöön: 2026 \(ennuste\) 15\s150\sasukasta\.$/);
  expect(await button.evaluate(isFocused)).toBe(true);
});

test('users by age from a file take the place of inhabitants, once source and day are written', async () => {
  await page
    .getByRole('button', { name: new RegExp(`^${said.list.open('')}.*asukkaat`, 'i') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(said.detail.kind).selectOption({ label: said.detail.kinds.users });
  const buffer = Buffer.from('ikä;määrä\n16;120\n17;131\n');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'kayttajat.csv', mimeType: 'text/csv', buffer });
  await dialog.getByText(said.detail.countRows(2)).waitFor();
  const save = dialog.getByRole('button', { name: new RegExp(`^(${said.detail.save}|${said.detail.saveAndConfirm})$`) });
  await save.click();
  await dialog.getByText(said.detail.sourceMissing).waitFor();
  await dialog.getByText(said.detail.asOfMissing).waitFor();
  await dialog.getByLabel(said.detail.source, { exact: true }).fill('Kävijälaskenta');
  await dialog.getByLabel(said.detail.asOf).fill('20.9.2025');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(said.population.source('Kävijälaskenta', '20.9.2025')).waitFor();
});
