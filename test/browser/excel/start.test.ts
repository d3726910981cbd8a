import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { texts } from '../../../addin/text';
import type { ExcelText } from '../../../addin/text/parts/excel';
import { eventually } from '../pages/eventually';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelOptions, type ExcelPages } from '../support/fake-office';
import { skipsAndReopens, withoutStorage } from '../support/first-steps';
import { skipFirstRun } from '../support/morning';

const { excel: words, paneStart } = texts.fi;

/** Of start-office.ts: how long Office may take to say that it is ready. */
const patience = 15_000;

let pages: ExcelPages;
let open: Watched;
beforeAll(async () => {
  pages = await excelPages();
}, 180_000);
afterAll(() => pages.close());
afterEach(() => open.page.context().close());

async function start(options: ExcelOptions): Promise<Page> {
  open = await pages.open(options);
  return open.page;
}

/** The reason, and a button to try again, are all there is; it stands in one language and names no other. */
async function showsWhy(page: Page, why: string): Promise<void> {
  await page.getByText(why, { exact: true }).waitFor();
  await page.getByRole('button', { name: words.again }).waitFor();
}

describe('where the page cannot work it says why', () => {
  const cases: readonly (readonly [string, ExcelOptions, Exclude<keyof ExcelText, 'opening' | 'again'>])[] = [
    ['outside Excel, in a browser', { host: null }, 'notExcel'],
    ['in another program of Office', { host: 'Word' }, 'notExcel'],
    ['in an Excel that is too old', { isOld: true }, 'tooOld'],
  ];
  test.each(cases)('%s', async (_, options, why) => {
    await showsWhy(await start(options), words[why]);
    expect(open.faults).toEqual([]);
  });

  test('where the network lets Office.js not through', async () => {
    const page = await start({ isBlocked: true });
    await showsWhy(page, words.noOffice);
    // The browser's own word on the script; nothing of ours is thrown.
    expect(open.faults).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  test('where Office never says that it is ready, after a while and not before', async () => {
    const page = await start({ isSilent: true, prepare: async (before) => void (await before.clock.install()) });
    await page.getByText(words.opening).waitFor();
    await page.clock.runFor(patience - 1_000);
    expect(await page.getByRole('status').innerText()).toBe(words.opening);
    await page.clock.runFor(1_000);
    await showsWhy(page, words.tooSlow);
    expect(open.faults).toEqual([]);
  });

  test('where the part that calculates does not load', async () => {
    const page = await start({
      prepare: async (before) => {
        await before.route(/\/worker\.[0-9a-f]+\.js$/, (route) => route.abort());
      },
    });
    await showsWhy(page, words.failed);
    expect(await page.locator('details').textContent()).toContain('did not load');
  });
});

test('without storage the pane works; its first steps can be skipped, come back when asked, and come again', async () => {
  const page = await start({ prepare: async (before) => void (await before.addInitScript(withoutStorage)) });
  await skipsAndReopens(page);
  await page.reload();
  await page.getByRole('button', { name: 'Ohita' }).waitFor();
  expect(open.faults).toEqual([]);
});

test('the first steps are shown once where that can be remembered', async () => {
  const page = await start({});
  await skipsAndReopens(page);
  await page.reload();
  await page.getByRole('button', { name: texts.fi.paneStart.asking.confirm }).waitFor();
  expect(await page.getByRole('button', { name: 'Ohita' }).count()).toBe(0);
});

test('an empty workbook is offered the sample, in a window of its own', async () => {
  const page = await start({ book: { sheets: [{ name: 'Taul1' }] } });
  await skipFirstRun(page);
  await page.getByRole('button', { name: paneStart.empty.sample }).click();
  const bytes = readFileSync(join(__dirname, '../../../samples/mallikunta/talousarvio-2026.xlsx'));
  await eventually(async () => expect(await inExcel(page, (fake) => fake.opened)).toEqual([bytes.toString('base64')]));
  expect(await inExcel(page, ({ book }) => book.sheetNames)).toEqual(['Taul1']);
  expect(open.faults).toEqual([]);
});

test.each([
  ['sv-FI', texts.sv],
  ['en-GB', texts.en],
  ['de-DE', texts.en],
])('Office in %s', async (displayLanguage, text) => {
  const page = await start({ displayLanguage });
  await page.getByRole('button', { name: text.paneStart.asking.confirm }).waitFor();
  expect(open.faults).toEqual([]);
});

test('the pane is never blank: from its first paint to the budget it found', async () => {
  const page = await start({
    prepare: async (before) => {
      await before.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const look = (): void => {
          const text = document.getElementById('pane')?.innerText ?? null;
          if (text !== null && seen.at(-1) !== text) seen.push(text);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
  });
  await page.getByRole('button', { name: paneStart.asking.confirm }).waitFor();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const firstWords = seen.findIndex((text) => text.trim() !== '');
  expect(seen.slice(firstWords).filter((text) => text.trim() === '')).toEqual([]);
  expect(seen.length).toBeGreaterThan(1);
  expect(open.faults).toEqual([]);
});
