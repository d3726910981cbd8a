import type { Browser, Locator, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { coverage, placeOf, sheetShows, tabTo } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** The results of the sample by the keyboard alone: nothing is clicked. */
let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const hasKeyboard = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);

/** Goes to something with Tab and presses Enter there. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await tabTo(page, target, 250);
  await page.keyboard.press('Enter');
}

test('opens the sample, reads a figure’s lines, shows one in the sheet, writes result sheets and takes them back', async () => {
  const { page, faults } = await openWatched(browser, served.url);
  page.setDefaultTimeout(60_000);
  await press(page, page.getByRole('button', { name: 'Kokeile esimerkillä' }).first());
  await coverage(page);
  await press(page, page.getByRole('button', { name: 'Ohita' }));
  const tabs = page.getByRole('tablist', { name: 'Työn vaiheet' });
  // In the sheet Tab goes from cell to cell; F6 leaves it.
  const isInPane = (): Promise<boolean> =>
    tabs.evaluate((list) => list.closest('[lang=fi]')?.contains(document.activeElement) === true);
  for (let presses = 0; presses < 3 && !(await isInPane()); presses++) await page.keyboard.press('F6');
  await tabTo(page, tabs.getByRole('tab', { name: 'Aloitus' }), 60);
  await page.keyboard.press('End');
  expect(await tabs.getByRole('tab', { name: 'Tulokset' }).getAttribute('aria-selected')).toBe('true');

  const figure = page.getByRole('button', { name: /^Perusopetus: / });
  await press(page, figure);
  const lines = page.getByRole('region', { name: 'Mistä luku tulee: Perusopetus' });
  expect(await hasKeyboard(lines.getByRole('heading', { level: 2 }))).toBe(true);
  const line = lines.getByRole('button', { name: /Näytä solu/ }).first();
  await press(page, line);
  await sheetShows(page, await placeOf(line));
  // The sheet beside the pane shows the cell; the keyboard stays at the line.
  expect(await hasKeyboard(line)).toBe(true);
  await page.keyboard.press('Escape');
  await lines.waitFor({ state: 'detached' });
  expect(await hasKeyboard(figure)).toBe(true);

  const write = page.getByRole('button', { name: /^Kirjoita tulosvälilehdet/ });
  await press(page, write);
  const undo = page.getByRole('button', { name: 'Kumoa kirjoitus' });
  await undo.waitFor();
  expect(await hasKeyboard(write)).toBe(true);
  const sheets = page.getByRole('tablist', { name: 'Välilehdet' });
  await sheets.getByRole('tab', { name: 'Kenelle raha menee', selected: true }).waitFor();
  await press(page, undo);
  await undo.waitFor({ state: 'detached' });
  expect(await hasKeyboard(write)).toBe(true);
  await sheets.getByRole('tab', { name: 'Kenelle raha menee' }).waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await page.context().close();
}, 240_000);
