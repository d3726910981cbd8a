import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openFile } from '../../addin/workbook/file/file-workbook';
import { eventually } from './pages/eventually';
import { launch, openWatched, type Watched } from './support/chromium';
import {
  activeLine,
  coverage,
  eurosOf,
  lineList,
  operatingEuros,
  showTab,
  skipFirstRun,
  tagByKeyboard,
  taggedEuros,
} from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

jest.setTimeout(120_000);

/** The sample's sheet and the pane beside it, by the keyboard: each test goes on where the one before it ended. */
let browser: Browser;
let served: ServedPage;
let open: Watched;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  open = await openWatched(browser, served.url, { permissions: ['clipboard-read'] });
  page = open.page;
  page.setDefaultTimeout(30_000);
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await coverage(page);
  await skipFirstRun(page);
  await showTab(page, 'Kohdenna');
  await page.getByLabel('Näytä', { exact: true }).selectOption('all');
  await page.getByLabel('Järjestys').selectOption('sheet');
  await lineList(page).getByRole('option').nth(3).waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.close();
});
afterEach(() => expect(open.faults).toEqual([]));

/** Goes to a place as the field above the sheet takes it; the keyboard is then in the sheet. The sheet may just be on its way to the pane's next line. */
async function goTo(place: string): Promise<void> {
  const field = page.getByLabel('Solun osoite');
  await eventually(async () => {
    await field.fill(place);
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(place.split('!').at(-1));
  });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the active cell of the sheet shows. */
const shown = (): Promise<string> =>
  page
    .getByRole('grid')
    .evaluate((grid) => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');

test('a cell selected in the sheet is the pane’s line, and the pane’s next line is selected in the sheet', async () => {
  await goTo('Käyttötalous!K30');
  await eventually(async () => expect((await activeLine(page)).text).toMatch(/Palkat ja palkkiot[^]*780.000[^]*Tietohallinto/));
  await lineList(page).focus();
  await press('ArrowDown');
  await eventually(async () => expect(await page.getByLabel('Solun osoite').inputValue()).toMatch(/^[A-Z]+31\b/));
  expect((await activeLine(page)).text).toMatch(/Henkilösivukulut[^]*163.800/);
});

test('an amount typed into the sheet is in the coverage, the results and the sheet’s own sum at once, and is taken back and done again', async () => {
  await showTab(page, 'Tulokset');
  const external = page.getByRole('button', { name: /^Ulkoiset toimintamenot: / });
  const [tagged, operating] = [await taggedEuros(page), await operatingEuros(page)];
  expect(eurosOf(await external.innerText())).toBe(operating);
  const isMore = (by: number): Promise<void> =>
    eventually(async () => {
      expect([await taggedEuros(page), await operatingEuros(page)]).toEqual([tagged + by, operating + by]);
      expect(eurosOf(await external.innerText())).toBe(operating + by);
    });
  await goTo('Käyttötalous!K30');
  await page.keyboard.type('-880000');
  await press('Enter');
  await isMore(100_000);
  await goTo('K35');
  await eventually(async () => expect(eurosOf(await shown())).toBe(-2_873_800));
  await press('Control+z');
  await isMore(0);
  await press('Control+y');
  await isMore(100_000);
});

test('an area copied over other amounts is in the figures, and out of them when it is taken back', async () => {
  const before = await operatingEuros(page);
  await goTo('K30:K31');
  await press('Control+c');
  await goTo('K32');
  await press('Control+v');
  await eventually(async () => expect(before - (await operatingEuros(page))).toBe(1_600_000 + 190_000 - 880_000 - 163_800));
  await press('Control+z');
  await eventually(async () => expect(await operatingEuros(page)).toBe(before));
});

test('a formula of ours typed into the sheet follows a tag, and its undoing', async () => {
  const figure = async (): Promise<number> => {
    await goTo('Lue ensin!H1');
    return eurosOf(await shown());
  };
  await goTo('Lue ensin!H1');
  await page.keyboard.type('=MOMENTTI.EUROT("palvelu";"Kirjastotoiminta")');
  await press('Enter');
  await eventually(async () => expect(await figure()).toBeGreaterThan(1_000_000));
  const before = await figure();
  await showTab(page, 'Kohdenna');
  await goTo('Käyttötalous!K30');
  await eventually(async () => expect((await activeLine(page)).text).toMatch(/Palkat ja palkkiot[^]*880.000[^]*Tietohallinto/));
  await lineList(page).focus();
  await tagByKeyboard(page, 'kirjas');
  await eventually(async () => expect(await figure()).toBe(before + 880_000));
  await lineList(page).focus();
  await press('Control+z');
  await eventually(async () => expect(await figure()).toBe(before));
});

test('Ctrl+S saves what was typed, wherever the keyboard is', async () => {
  await lineList(page).focus();
  await page.getByText('Tallentamattomia muutoksia', { exact: true }).first().waitFor();
  const downloading = page.waitForEvent('download');
  await press('Control+s');
  const path = await (await downloading).path();
  await page.getByText('Ei tallentamattomia muutoksia').first().waitFor();
  const sheets = await (await openFile(new Uint8Array(readFileSync(path)), 'saved.xlsx')).read();
  const budget = sheets.find(({ name }) => name === 'Käyttötalous')!;
  expect(budget.rows.slice(29, 33).map((row) => row[10])).toEqual([-880_000, -163_800, -1_600_000, -190_000]);
});
