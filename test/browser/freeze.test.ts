import type { Browser } from 'playwright-core';
import { eventually } from './pages/eventually';
import { launch, openWatched } from './support/chromium';
import { coverage, eurosOf, showTab, skipFirstRun } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

jest.setTimeout(120_000);

/** Set to a folder: the dialog is drawn into it, as narrow as a pane. */
const pictures = process.env['MOMENTTI_PICTURES_TO'];

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

test('a formula of ours typed into the sheet becomes its value by the keyboard, and comes back when it is undone', async () => {
  const { page, faults } = await openWatched(browser, served.url);
  page.setDefaultTimeout(30_000);
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await coverage(page);
  await skipFirstRun(page);
  const goTo = async (): Promise<void> => {
    await page.getByLabel('Solun osoite').fill('Lue ensin!H1');
    await page.keyboard.press('Enter');
  };
  const cell = async (): Promise<{ readonly shown: string; readonly content: string }> => ({
    shown: await page
      .getByRole('grid')
      .evaluate((grid) => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''),
    content: await page.getByLabel('Solun sisältö').inputValue(),
  });
  await goTo();
  await page.keyboard.type('=MOMENTTI.EUROT("palvelu";"Kirjastotoiminta")');
  await page.keyboard.press('Enter');
  await goTo();
  await eventually(async () => expect(eurosOf((await cell()).shown)).toBeGreaterThan(1_000_000));
  const typed = await cell();
  expect(typed.content).toMatch(/^=MOMENTTI\./);

  await showTab(page, 'Tulokset');
  const opener = page.getByRole('button', { name: 'Muuta Momentti-kaavat arvoiksi' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Muuta Momentti-kaavat arvoiksi' });
  await dialog.getByRole('listitem').filter({ hasText: 'Lue ensin' }).filter({ hasText: '1 kaava' }).waitFor();
  if (pictures !== undefined) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.screenshot({ path: `${pictures}/freeze-dialog.png` });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  const confirm = dialog.getByRole('button', { name: 'Muuta arvoiksi' });
  await eventually(async () => expect(await confirm.evaluate((one) => one === document.activeElement)).toBe(true));
  await page.keyboard.press('Enter');
  await page.getByText('Muutettu arvoksi 1 kaava.').first().waitFor();
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  await goTo();
  await eventually(async () => expect((await cell()).content).not.toMatch(/^=/));
  expect((await cell()).shown).toBe(typed.shown);

  await page
    .getByRole('button', { name: /^Kumoa/ })
    .first()
    .press('Enter');
  await page.getByText('Kumottu.').first().waitFor();
  await goTo();
  await eventually(async () => expect(await cell()).toEqual(typed));
  expect(faults).toEqual([]);
});
