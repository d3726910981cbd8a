import type { Locator, Page } from 'playwright-core';
import { texts } from '../../addin/text';
import { driverEffect, LiveAnalysis } from '../../engine';
import { smallTownBudget, smallTownModel } from '../engine/views/small-town';
import { type BuiltPage, buildPage } from './pages/built-page';
import { accessibilityFindings, sidewaysPlaces } from './support/accessible';
import type { Watched } from './support/chromium';
import { eurosOf } from './support/morning';
import { nextFrame } from './support/next-frame';

/** The views of results and drivers over a constructed town, without a workbook. */
let built: BuiltPage;
let open: Watched;
let page: Page;

beforeAll(async () => {
  built = await buildPage('figures');
  // Colours on their way from one look to the next are those of neither.
  open = await built.open({ reducedMotion: 'reduce' });
  page = open.page;
}, 180_000);
afterAll(() => built.close());
afterEach(() => expect(open.faults).toEqual([]));

async function show(query: string): Promise<void> {
  await page.setViewportSize({ width: 350, height: 800 });
  await open.again(`${built.url}?${query}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

const { paneResults, paneDrivers } = texts.fi;

const looks = [
  ['light', 320, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', 350, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', 450, { colorScheme: 'light', forcedColors: 'active' }],
] as const;

describe.each(['fi', 'sv', 'en'])('in %s', (language) => {
  test.each(['results', 'drivers', 'drivers&young'])('%s: accessible and as wide as the pane in every look', async (view) => {
    await show(`view=${view}&language=${language}`);
    if (view === 'results') await page.getByRole('figure').nth(1).waitFor();
    for (const [look, width, media] of looks) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 800 });
      await nextFrame(page);
      expect([look, await accessibilityFindings(page), await sidewaysPlaces(page)]).toEqual([look, [], []]);
    }
  });
});

test('a figure opens its lines by the keyboard; a line shows its cell; Esc goes back to the figure', async () => {
  await show('view=results');
  const figure = page.getByRole('button', { name: /^Välittömästi: / }).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const title = 'Mistä luku tulee: Ihmisille kohdennettu raha, Välittömästi';
  const lines = page.getByRole('region', { name: title });
  // The keyboard is at its title, so that it is read.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
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
  await page.getByRole('button', { name: 'Anna väestö' }).first().click();
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

interface Drawn {
  readonly from: number;
  readonly size: number;
}

/** Where the bars of each drawing of a chart begin and how long they are, in hundredths of its width or height. */
const barsOf = (chart: Locator, begin: 'x' | 'y', size: 'width' | 'height'): Promise<readonly (readonly Drawn[])[]> =>
  chart.locator('div[aria-hidden] svg').evaluateAll(
    (drawings, names) =>
      drawings.map((drawing) =>
        [...drawing.querySelectorAll('rect')].map((bar) => {
          const [from, length] = names.map((name) => Number(/^([\d.]+)%$/.exec(bar.getAttribute(name) ?? '')?.[1]));
          return { from: from!, size: length! };
        }),
      ),
    [begin, size],
  );

/** As hundredths of the largest. */
const ofLargest = (figures: readonly number[]): readonly number[] => figures.map((one) => (one / Math.max(...figures)) * 100);

const closeTo = (figures: readonly number[]): readonly unknown[] => figures.map((one) => expect.closeTo(one, 2));

test('bars of the stages of life are as long as the euros beside them in the table, in parts without a gap', async () => {
  await show('view=results');
  const chart = page.getByRole('figure').filter({ has: page.getByRole('list', { name: paneResults.chart.legend }) });
  await chart.waitFor();
  const bars = await barsOf(chart, 'x', 'width');
  const table = page.getByRole('table', { name: paneResults.segments.title });
  const euros = (await table.getByRole('button').allInnerTexts()).map(eurosOf);
  expect(new Set(euros).size).toBeGreaterThan(5);
  const lengths = bars.map((parts) => parts.reduce((sum, { size }) => sum + size, 0));
  expect(ofLargest(lengths)).toEqual(closeTo(ofLargest(euros)));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
  for (const parts of bars)
    expect(parts.map(({ from }) => from)).toEqual(
      closeTo(parts.map((_, at) => parts.slice(0, at).reduce((sum, { size }) => sum + size, 0))),
    );
});

test('bars of the years of age are as high as the euros per inhabitant in the table', async () => {
  await show('view=results');
  await page.getByRole('figure').nth(1).waitFor();
  await page.getByText(paneResults.chart.table).last().click();
  await page.getByRole('button', { name: paneResults.showAll(101) }).click();
  const [bars = []] = await barsOf(page.getByRole('figure').nth(1), 'y', 'height');
  const figures = await page
    .getByRole('table', { name: paneResults.ages.title })
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('button + span')?.textContent ?? ''));
  expect(ofLargest(bars.map(({ size }) => size))).toEqual(closeTo(ofLargest(figures.map(eurosOf))));
  expect(bars.map(({ from, size }) => from + size)).toEqual(closeTo(bars.map(() => 100)));
});

test('what a driver moves is said as the engine has it, in whole euros', async () => {
  await show('view=drivers');
  const { analysis } = LiveAnalysis.open([smallTownBudget], smallTownModel).value!;
  for (const driver of ['hall-shares', 'everyone', 'pupils']) {
    const { bySegment } = driverEffect(analysis, driver);
    const isRanged = bySegment.some(({ amount, low, high }) => low !== amount || high !== amount);
    const moved = bySegment.map(({ amount, low, high, byPopulation }) => ({
      now: Number(amount),
      moves: [...(isRanged ? new Set([low, high]) : []), byPopulation].map((to) => Number(to) - Number(amount)),
    }));
    const expected = moved
      .filter(({ moves }) => moves.some((move) => move !== 0))
      .flatMap(({ now, moves }) => [now, ...moves].map((one) => expect.closeTo(one, -0.01)));
    await page.getByRole('button', { name: paneDrivers.list.open(driver) }).click();
    const table = page.getByRole('dialog').getByRole('table', { name: paneDrivers.detail.effect });
    await table.waitFor();
    expect([driver, (await table.locator('tbody span, tbody td:not(:has(span))').allInnerTexts()).map(eurosOf)]).toEqual([
      driver,
      expected,
    ]);
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
  }
});
