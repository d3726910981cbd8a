/**
 * `npm run pictures`: draws docs/pictures from the built browser page, on the constructed city Mallikunta with its model, in Finnish. Needs
 * `npm run build` before it, and Chromium; MOMENTTI_CHROMIUM names one that is elsewhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from './serve.mjs';
import { root } from './shell.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.MOMENTTI_CHROMIUM ?? places.find((place) => existsSync(place));

/** Pixels; the whole page as README shows it. */
const page1280 = { width: 1280, height: 800 };

/** A taller page shows more of the pane. */
const tall = { width: 1280, height: 1000 };

const tabs = { start: 'Aloitus', tag: 'Kohdenna', drivers: 'Jakoperusteet', results: 'Tulokset' };

const shades = [
  { name: 'browser', options: {}, tab: 'tag' },
  { name: 'browser-dark', options: { colorScheme: 'dark' }, tab: 'results' },
  { name: 'browser-forced-colours', options: { forcedColors: 'active', colorScheme: 'dark' }, tab: 'tag' },
];

/** Another place than dist that was built into, as for the build itself. */
const built = process.env.MOMENTTI_OUT;

const served = await servePage('browser', built === undefined ? {} : { folder: join(built, 'browser') });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // As root, and in small containers, Chromium runs neither with its sandbox nor with much shared memory.
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  await drawTabs();
  for (const shade of shades) await drawPage(shade);
} finally {
  await browser.close();
  served.close();
}

/** The page with the sample and its model, its first steps passed over. */
async function openSample(options) {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: page1280, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(served.url);
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await page
    .getByText(/% merkitty$/)
    .first()
    .waitFor();
  const skip = page.getByRole('button', { name: 'Ohita' });
  if (await skip.isVisible()) await skip.click();
  await page.getByText('Malli on tallessa').first().waitFor({ state: 'attached' });
  return page;
}

async function showTab(page, tab) {
  await page.getByRole('tab', { name: tabs[tab], exact: true }).click();
  if (tab === 'results') await page.getByRole('heading', { name: 'Ihmisille kohdennettu raha' }).waitFor();
  if (tab === 'drivers') await page.getByRole('heading', { name: 'Jakoperusteet', exact: true }).scrollIntoViewIfNeeded();
  if (tab === 'tag') {
    await page.getByRole('listbox', { name: 'Talousarvion rivit' }).getByRole('option').first().click();
    await page.getByRole('button', { name: 'Näytä taulukossa', exact: true }).first().click();
  }
  // Figures that walk all lines come after the others.
  await page.waitForTimeout(1500);
}

async function drawTabs() {
  const page = await openSample({ viewport: tall });
  for (const tab of Object.keys(tabs)) {
    await showTab(page, tab);
    await page.getByRole('region', { name: 'Momentti' }).screenshot({ path: pathOf(`pane-${tab}`) });
  }
  await page.context().close();
}

async function drawPage({ name, options, tab }) {
  const page = await openSample(options);
  await showTab(page, tab);
  await page
    .getByText(/% merkitty$/)
    .first()
    .scrollIntoViewIfNeeded();
  await page.screenshot({ path: pathOf(name) });
  await page.context().close();
}

function pathOf(name) {
  return join(root, 'docs/pictures', `${name}.png`);
}
