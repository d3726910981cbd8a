import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { confirmReading, coverage, lineList, openWorkbook, untaggedLines } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** The Tag view with the keyboard alone. After every key the keyboard is still in the pane. */

const mallikunta = join(__dirname, '../../samples/mallikunta/talousarvio-2026.xlsx');

let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  ({ page, faults } = await openWatched(browser, served.url));
  page.setDefaultTimeout(30_000);
  await openWorkbook(page, mallikunta);
  await confirmReading(page);
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

/** What has the keyboard, where it is not in the pane. */
const lost = (): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const isInside = activeElement?.closest('section[aria-label="Momentti"], [role=region][aria-label="Momentti"]') ?? null;
    return isInside === null || activeElement === document.body ? (activeElement?.outerHTML.slice(0, 80) ?? 'nothing') : null;
  });

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    expect([key, await lost()]).toEqual([key, null]);
  }
}

const type = (text: string): Promise<void> => press(...text);

const dialog = () => page.getByRole('dialog');
const opened = () => dialog().waitFor();
const closed = () => dialog().waitFor({ state: 'detached' });

/** Goes on with a key until what has the keyboard is named so. */
async function go(key: string, name: RegExp, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const named = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(named)) return;
    await press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}`);
}

const untagged = (): Promise<number> => untaggedLines(page);

const untaggedIs = (lines: number) =>
  page
    .getByText(new RegExp(`^Merkitsemättä ${lines} riviä`))
    .first()
    .waitFor();

async function tag(letters: string): Promise<void> {
  await press('Enter');
  await opened();
  await type(letters);
  await press('Enter');
  await closed();
}

test('ten lines, a split, a comment and a rule are made, and all of it is undone', async () => {
  await page.getByRole('tab', { name: 'Aloitus' }).focus();
  await press('ArrowRight');
  await lineList(page).getByRole('option').first().waitFor();
  await go('Tab', /^Talousarvion rivit$/);
  const all = await untagged();

  for (let at = 1; at <= 10; at++) {
    await tag(['kirjas', 'perusop', 'hallin'][at % 3]!);
    await untaggedIs(all - at);
  }

  await press('s');
  await opened();
  await type('60');
  await go('Tab', /^Lisää momentti$/);
  await press('Enter');
  await type('kirjas');
  await press('Enter');
  // The keyboard stands in the share of the new moment, which holds what was left.
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('40');
  await press('Enter');
  await closed();
  await page
    .getByText(/^Jaettu momenteille .+60\s%.+€.+40\s%.+€.+1 rivi, .+€\.$/)
    .first()
    .waitFor();
  await untaggedIs(all - 11);

  await press('ArrowDown', 'c');
  await opened();
  // Letters that are commands in the list are letters here.
  await type('sua cra');
  await press('Enter');
  await closed();
  await page
    .getByText(/^Kommentti tallennettu: /)
    .first()
    .waitFor();
  await page.getByText('Kommentti: sua cra').waitFor();
  await untaggedIs(all - 11);

  await press('r');
  await opened();
  await dialog().getByText('Mitä sääntö tekisi').waitFor();
  await go('Tab', /^Lisää sääntö malliin$/);
  await press('Enter');
  await closed();
  await page
    .getByText(/^Sääntö tehty: /)
    .first()
    .waitFor();
  expect(await untagged()).toBeLessThan(all - 11);

  for (let steps = 0; steps < 13; steps++) await press('Control+z');
  await untaggedIs(all);
  expect(await coverage(page)).toBe('0,0\u00a0%');
  await page.getByText('Kommentti: sua cra').waitFor({ state: 'detached' });
  // What is left to be taken back is the model itself.
  await page.getByRole('button', { name: /^Kumoa: Taulukko vahvistettu/ }).waitFor();
  expect(faults).toEqual([]);
}, 180_000);

test('a refusal is a dialog, so that what is typed at it commands nothing', async () => {
  const all = await untagged();
  await press('Control+a', 'c');
  await opened();
  await type('sru');
  expect(await dialog().getByRole('heading').innerText()).toBe('Kommentti on yhden rivin');
  await press('Escape');
  await closed();
  await press('Escape');
  expect(await untagged()).toBe(all);
});

test('what was changed in a split is not lost to one Esc, nor to two', async () => {
  await press('s');
  await opened();
  await type('25');
  await press('Escape');
  await page.getByText('Jakoa ei ole tallennettu.').waitFor();
  await press('Escape');
  await page.getByText('Jakoa ei ole tallennettu.').waitFor({ state: 'detached' });
  await dialog()
    .getByText(/^Kohdentamatta/)
    .waitFor();
  await press('Escape');
  await go('Shift+Tab', /^Hylkää muutokset$/);
  await press('Enter');
  await closed();
  await press('s');
  await opened();
  await press('Escape');
  await closed();
});

test('when the last line leaves the list, the keyboard stays in the view and takes it back', async () => {
  await press('/');
  await type('10101 2100');
  await page.getByText(/^1 rivi, /).waitFor();
  await press('ArrowDown', 'a');
  await page.getByText('Ei rivejä').waitFor();
  await press('Control+z');
  await page.getByText(/^1 rivi, /).waitFor();
  expect(await lost()).toBeNull();
});

/** Goes through the choices of what is shown until this one is shown. */
async function filterBy(value: string, back = false): Promise<void> {
  await go(back ? 'Shift+Tab' : 'Tab', /^Merkitsemättä.*Kaikki rivit/);
  const chosen = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  await press('Home');
  for (let steps = 0; steps < 8 && (await chosen()) !== value; steps++) await press('ArrowDown');
  expect(await chosen()).toBe(value);
}

test('suggestions are accepted at once, the marked lines are filtered, and marks of one and of all are taken away', async () => {
  await press('/', 'Control+a', 'Delete');
  const all = await untagged();
  await go('Tab', /^Hyväksy ehdotuksia kerralla/);
  await press('Enter');
  const accept = page.getByRole('button', { name: /^Hyväksy \d/ });
  await accept.waitFor();
  const lines = parseInt((await accept.innerText()).slice('Hyväksy '.length));
  await go('Tab', /^Hyväksy \d/);
  await press('Enter');
  await untaggedIs(all - lines);
  expect(await lost()).toBeNull();

  await press('/');
  await filterBy('tagged');
  await page
    .getByText(new RegExp(`^${lines} riviä, `))
    .first()
    .waitFor();
  await go('Tab', /^Talousarvion rivit$/);
  await press('Delete');
  await untaggedIs(all - lines + 1);
  await press('Control+a');
  await page.getByText(new RegExp(`^Valittu ${lines - 1} riviä`)).waitFor();
  await press('Delete');
  await opened();
  await dialog().getByText('Tämän voi kumota.').waitFor();
  await go('Tab', /^Poista merkintä$/);
  await press('Enter');
  await closed();
  await untaggedIs(all);
  await page.getByText('Ei rivejä').waitFor();
  await press('Control+z', 'Control+z');
  await untaggedIs(all - lines);
  await press('Control+z');
  await untaggedIs(all);
});

test('another workbook is begun on its first tab, with nothing searched', async () => {
  await page.setInputFiles('input[type=file]', mallikunta);
  await page.getByRole('button', { name: 'Avaa tallentamatta' }).click();
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
  await confirmReading(page);
  await page.getByRole('tab', { name: 'Kohdenna' }).click();
  await lineList(page).getByRole('option').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
});
