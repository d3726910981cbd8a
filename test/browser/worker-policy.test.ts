import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { excelPages, type ExcelPages } from './support/fake-office';
import { servePage, type ServedPage } from './support/served-page';

/** Another origin, which would answer anybody. */
let foreign: Server;
let asked: string[];
beforeAll(async () => {
  asked = [];
  foreign = createServer((request, response) => {
    asked.push(request.url!);
    response.setHeader('Access-Control-Allow-Origin', '*').end('here');
  });
  await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
});
afterAll(() => foreign.close());

/** What the worker of a page, in which workbooks are read, could do if something in them made it. */
async function triedInWorker(page: Page): Promise<readonly string[]> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
  return worker.evaluate(async (to) => {
    const tried: readonly (readonly [string, () => unknown])[] = [
      ['ask another address', () => fetch(`${to}/fetch`)],
      ['ask its own address', () => fetch('index.html')],
      // eslint-disable-next-line no-eval -- what must be refused is tried
      ['take code from text', () => (0, eval)('1')],
      ['take a script from another address', () => import(/* webpackIgnore: true */ `${to}/script.js`)],
    ];
    const done: string[] = [];
    // While the browser's tools run code of theirs they lift the policy on code from text: tried after that.
    await new Promise((next) => setTimeout(next));
    for (const [what, how] of tried) {
      try {
        await how();
        done.push(what);
      } catch {
        // Refused.
      }
    }
    return done;
  }, address);
}

describe('the worker, too, reaches its own address alone and takes no code from text', () => {
  test('in the browser page', async () => {
    const served: ServedPage = await servePage('browser');
    const browser: Browser = await launch();
    try {
      const { page } = await openWatched(browser, served.url);
      expect(await triedInWorker(page)).toEqual(['ask its own address']);
    } finally {
      await browser.close();
      served.close();
    }
    expect(asked).toEqual([]);
  });

  test('in the page of Excel', async () => {
    const pages: ExcelPages = await excelPages();
    try {
      const { page } = await pages.open();
      expect(await triedInWorker(page)).toEqual(['ask its own address']);
    } finally {
      await pages.close();
    }
    expect(asked).toEqual([]);
  });
});
