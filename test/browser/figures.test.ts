import type { Page } from 'playwright-core';
import { type BuiltPage, buildPage } from './pages/built-page';
import { accessibilityFindings, scrollsSideways } from './support/accessible';
import type { Watched } from './support/chromium';
import { nextFrame } from './support/next-frame';

/** The views of results and drivers over a constructed town, without a workbook. */
let built: BuiltPage;
let open: Watched;
let page: Page;

beforeAll(async () => {
  built = await buildPage('figures');
}, 180_000);
afterAll(() => built.close());
afterEach(async () => {
  expect(open.faults).toEqual([]);
  await page.context().close();
});

async function show(query: string, options: Parameters<BuiltPage['open']>[0] = {}): Promise<void> {
  open = await built.open({ viewport: { width: 350, height: 800 }, ...options });
  page = open.page;
  await page.goto(`${page.url()}?${query}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

const looks = [
  ['light', 320, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', 350, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', 450, { colorScheme: 'light', forcedColors: 'active' }],
] as const;

describe.each(['fi', 'sv', 'en'])('in %s', (language) => {
  test.each(['results', 'drivers', 'drivers&young'])('%s: accessible and as wide as the pane in every look', async (view) => {
    // Colours on their way from one look to the next are those of neither.
    await show(`view=${view}&language=${language}`, { reducedMotion: 'reduce' });
    if (view === 'results') await page.getByRole('figure').nth(1).waitFor();
    for (const [look, width, media] of looks) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 800 });
      await nextFrame(page);
      expect([look, await accessibilityFindings(page), await scrollsSideways(page)]).toEqual([look, [], false]);
    }
  });
});

test('a figure opens its lines by the keyboard; a line shows its cell; Esc goes back to the figure', async () => {
  await show('view=results');
  const figure = page.getByRole('button', { name: /^Välittömästi: / }).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const lines = page.getByRole('region', { name: 'Mistä luku tulee: Välittömästi' });
  // The keyboard is at its title, so that it is read.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mistä luku tulee: Välittömästi');
  const line = lines.getByRole('button', { name: /Näytä solu/ }).first();
  await line.press('Enter');
  expect(await line.getAttribute('aria-current')).toBe('true');
  expect(await page.evaluate(() => (window as unknown as { selected: unknown[] }).selected)).toMatchObject([{ sheet: 'TA2026' }]);
  await lines.getByText('Miksi ja miten laskettu').first().click();
  expect(await lines.getByRole('table').first().innerText()).toContain('Opetus');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await lines.waitFor({ state: 'detached' });
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a nested sum is told by its parts, which add up to it', async () => {
  await show('view=results');
  const button = page.getByRole('button', { name: /^\+ perheen kautta: / }).first();
  const cents = (text: string): number =>
    Number(
      text
        .replace(/[^\d,−-]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    );
  const sum = cents(await button.innerText());
  await button.click();
  const heads = page.getByRole('region', { name: /^Mistä luku tulee/ }).getByRole('heading', { level: 3 });
  await heads.first().waitFor();
  const parts = await heads.allInnerTexts();
  expect(parts).toHaveLength(2);
  expect(parts.map((text) => cents(text.split(':')[1] ?? '')).reduce((all, part) => all + part, 0)).toBeCloseTo(sum, 2);
});

test('result sheets are written, and the write is taken back', async () => {
  await show('view=results');
  expect(await page.getByLabel('Kunnan nimi välilehdillä').inputValue()).toBe('Mallila');
  await page.getByText('2 välilehteä: 1 uutta, 1 korvataan').click();
  await page.getByText('Huomiot', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet' }).click();
  await page.getByText('Tulosvälilehdet on kirjoitettu. Ensimmäinen on Kenelle raha menee.').waitFor();
  await page.getByRole('button', { name: 'Kumoa kirjoitus' }).click();
  await page.getByText('Tulosvälilehdet on kirjoitettu.').waitFor({ state: 'detached' });
});

test('what is not tagged is said before the figures, with the way to its lines', async () => {
  await show('view=results');
  await page.getByRole('button', { name: 'Näytä merkitsemättömät' }).click();
  expect(await page.evaluate(() => (window as unknown as { filtered: unknown[] }).filtered)).toEqual(['untagged']);
});

test('without people the results say so, claim no year of them, and lead to where they are given', async () => {
  await show('view=results&young');
  await page.getByText(/^Vuoden 2026 väestöä ei ole annettu/).waitFor();
  expect(await page.getByText(/Asukkaat: väestö/).count()).toBe(0);
  await page.getByRole('button', { name: 'Anna väestö' }).click();
  expect(await page.evaluate(() => (window as unknown as { filtered: unknown[] }).filtered)).toEqual(['drivers']);
});

test('income is told with a plus and its word, and its lines with a plus too', async () => {
  await show('view=results');
  const income = page.getByRole('button', { name: /^Ulkoiset toimintatulot: / });
  const text = await income.innerText();
  expect(text).toMatch(/^[1-9]/);
  await income.click();
  const lines = page.getByRole('region', { name: 'Mistä luku tulee: Ulkoiset toimintatulot' });
  await lines
    .getByText(new RegExp(`^${text}`))
    .first()
    .waitFor();
  expect(await lines.innerText()).not.toMatch(/\u2212\d/);
});

test('a default driver is confirmed in its dialog, after what is wrong is said', async () => {
  await show('view=drivers&young');
  await page.getByRole('button', { name: 'Avaa jakoperuste hall-shares' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Vahvista jakoperuste' }).waitFor();
  await dialog.getByLabel('Osuus momentin rahasta').fill('0,5');
  await dialog.getByRole('button', { name: 'Tallenna ja vahvista' }).click();
  await dialog.getByText('Kirjoita prosentteina').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByLabel('Osuus momentin rahasta').fill('50 %');
  await dialog.getByRole('button', { name: 'Tallenna ja vahvista' }).click();
  await dialog.waitFor({ state: 'detached' });
  const item = page.getByRole('listitem').filter({ hasText: 'hall-shares' });
  await item.getByText('Vahvistamatta').waitFor({ state: 'detached' });
});
