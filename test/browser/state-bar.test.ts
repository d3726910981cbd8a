import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { confirmReading, openWorkbook, showTab } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

const mallikunta = join(__dirname, '../../samples/mallikunta/talousarvio-2026.xlsx');

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

test('however far a narrow pane is scrolled, how far the work is and what was done last are in sight', async () => {
  const { page } = await openWatched(browser, served.url, { viewport: { width: 350, height: 700 } });
  page.setDefaultTimeout(30_000);
  await openWorkbook(page, mallikunta);
  await confirmReading(page);
  await showTab(page, 'Kohdenna');
  const last = page.getByRole('button', { name: 'Näytä taulukossa' }).first();
  await last.waitFor();
  await last.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  const header = page.locator('main header');
  const boxes = [header.getByText(/% merkitty$/).first(), header.getByText(/^Taulukko vahvistettu/)].map(async (part) => {
    const { x, y, width, height } = (await part.boundingBox())!;
    return part.evaluate((element, at) => element.contains(document.elementFromPoint(at.x, at.y)), {
      x: x + width / 4,
      y: y + height / 2,
    });
  });
  expect(await Promise.all(boxes)).toEqual([true, true]);
}, 120_000);
