import type { Page } from 'playwright-core';
import { texts } from '../../addin/text';
import { languages } from '../../addin/text/language';
import type { FakeBook } from '../addin/browser/fake-book';
import { type BuiltPage, buildPage } from './pages/built-page';
import { eventually } from './pages/eventually';
import { accessibilityFindings, sidewaysPlaces } from './support/accessible';
import type { Watched } from './support/chromium';

type WithBook = Window & { readonly book: FakeBook };
const { browser: words } = texts.fi;

let built: BuiltPage;
let open: Watched;
let page: Page;

beforeAll(async () => {
  built = await buildPage('browser');
  open = await built.open();
  page = open.page;
}, 180_000);
afterAll(() => built.close());

async function start(width = 1280, height = 720): Promise<void> {
  await page.setViewportSize({ width, height });
  await open.again(built.url);
  await page.getByRole('heading', { name: words.start.heading }).waitFor();
}
afterEach(() => expect(open.faults).toEqual([]));

const takeSample = async (): Promise<void> => {
  await page.locator('main').getByRole('button', { name: words.bar.sample }).click();
  await page.locator('[role=grid]').waitFor({ state: 'attached' });
};
/** Drops files as a file manager does. */
const drop = async (files: readonly { readonly name: string; readonly megabytes: number }[]): Promise<void> => {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, megabytes } of list) transfer.items.add(new File([new Uint8Array(megabytes * 1024 * 1024)], name));
    return transfer;
  }, files);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
};
const file = (name: string) => ({ name, megabytes: 0 });
const change = async (): Promise<void> => {
  await page.getByRole('grid').focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.getByText(words.bar.changed, { exact: true }).waitFor();
};
const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.textContent);

describe('before a workbook is open', () => {
  test('says what this is, where the file goes, and how to begin', async () => {
    await start();
    for (const text of [words.start.what, words.start.how, words.start.stays])
      expect(await page.getByText(text).isVisible()).toBe(true);
    expect(await page.title()).toBe('Momentti');
    expect(await page.getByRole('button', { name: words.bar.save }).count()).toBe(0);
  });

  test('a file dropped anywhere is opened', async () => {
    await start();
    await drop([file('talousarvio.xlsx')]);
    await page.getByRole('grid').waitFor();
    expect(await page.title()).toBe('talousarvio.xlsx – Momentti');
    expect(await page.getByText(words.bar.saved).isVisible()).toBe(true);
  });

  test.each([
    ['two files', [file('a.xlsx'), file('b.xlsx')], words.faults.severalFiles],
    [
      'a file too large',
      [{ name: 'suuri.xlsx', megabytes: 101 }],
      words.faults.tooLarge({ name: 'suuri.xlsx', megabytes: 101, limit: 100 }),
    ],
    ['a damaged file', [file('rikki.xlsx')], texts.fi.issues['file.damaged']({ file: 'rikki.xlsx' })],
  ])('%s: refused with a sentence that can be put away', async (_, files, sentence) => {
    await start();
    await drop(files);
    await page.getByText(sentence).first().waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: words.faults.dismiss }).click();
    expect(await page.getByRole('button', { name: words.faults.dismiss }).count()).toBe(0);
  });
});

describe('changes that are not saved', () => {
  beforeEach(async () => {
    await start();
    await takeSample();
    await change();
  });

  test('are saved as a file of the browser’s downloads, and said to be', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.bar.save, exact: true }).click();
    expect((await downloading).suggestedFilename()).toBe('talousarvio.xlsx');
    await page.getByText(words.saved('talousarvio.xlsx')).first().waitFor();
    const again = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await again;
  });

  test('are asked about before another workbook takes their place', async () => {
    const dialog = page.getByRole('dialog');
    await drop([file('toinen.xlsx')]);
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('esimerkki.xlsx');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.title()).toContain('esimerkki.xlsx');

    await drop([file('toinen.xlsx')]);
    await dialog.getByRole('button', { name: words.replace.without }).click();
    await eventually(async () => expect(await page.title()).toContain('toinen.xlsx'));
    // The other workbook has no changes, so nothing is asked.
    await drop([file('kolmas.xlsx')]);
    await eventually(async () => expect(await page.title()).toContain('kolmas.xlsx'));
  });

  test('may be saved first', async () => {
    await drop([file('toinen.xlsx')]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.replace.saveFirst }).click();
    await downloading;
    await eventually(async () => expect(await page.title()).toContain('toinen.xlsx'));
  });
});

describe('parts of the page', () => {
  test('F6 goes round them and back to where the keyboard was', async () => {
    await start();
    await takeSample();
    await page.getByRole('button', { name: words.bar.open }).focus();
    const places: (string | null | undefined)[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      places.push(await focused());
    }
    expect(places).toEqual(['grid', 'Kohdenna', words.bar.open, 'Kohdenna', 'grid']);
  });

  test('the pane hands the keyboard over to the sheet', async () => {
    await start();
    await takeSample();
    await page.getByRole('button', { name: 'Kohdenna' }).focus();
    await page.evaluate(() => (window as unknown as WithBook).book.focusGrid());
    await eventually(async () => expect(await focused()).toBe('grid'));
  });

  test('the pane is made wider and narrower by keys, within its bounds', async () => {
    await start();
    await takeSample();
    const splitter = page.getByRole('separator');
    const width = async (): Promise<number> =>
      (await page.getByRole('region', { name: words.regions.pane }).boundingBox())!.width;
    await splitter.focus();
    await page.keyboard.press('End');
    expect([await splitter.getAttribute('aria-valuenow'), await width()]).toEqual(['450', 450]);
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(440);
    for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
    expect(await width()).toBe(320);
  });

  test('on a narrow page sheet and pane are two tabs, and nothing is wider than the page', async () => {
    await start(640, 720);
    expect(await sidewaysPlaces(page)).toEqual([]);
    await takeSample();
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await page.getByRole('tab', { name: words.regions.sheet }).click();
    await page.getByRole('gridcell', { name: 'Palvelu' }).waitFor();
    expect(await page.getByRole('button', { name: 'Kohdenna' }).isVisible()).toBe(false);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await sidewaysPlaces(page)).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  test.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s', async (theme) => {
    await start();
    await page.emulateMedia(theme === 'forced' ? { forcedColors: 'active' } : { colorScheme: theme });
    await page.locator('header select').selectOption(language);
    await page.getByRole('heading', { name: texts[language].browser.start.heading }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.locator('main').getByRole('button', { name: texts[language].browser.bar.sample }).click();
    await page.getByRole('gridcell', { name: 'Palvelu' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

test('only changes that are not saved make the browser ask before the page is left', async () => {
  await start();
  await takeSample();
  // What the browser does before it leaves; its own question comes only where the page answers within a second.
  const mayLeave = (): Promise<boolean> =>
    page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await mayLeave()).toBe(true);
  await change();
  expect(await mayLeave()).toBe(false);
});
