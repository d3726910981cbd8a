import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { texts } from '../../addin/text';
import { languages, type Language } from '../../addin/text/language';
import type { PageText } from '../../addin/text/text';
import { accessibilityFindings, sidewaysPlaces, type AxeRange } from './support/accessible';
import { launch, openWatched, type Watched } from './support/chromium';
import { nextFrame } from './support/next-frame';
import { servePage, type ServedPage } from './support/served-page';

jest.setTimeout(240_000);

/**
 * Every view and question of the built page, in one page whose language and looks are changed as a person changes them: each test goes on
 * where the one before it ended.
 */
let browser: Browser;
let served: ServedPage;
let open: Watched;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
  // Colours on their way from one look to the next are those of neither.
  open = await openWatched(browser, served.url, { reducedMotion: 'reduce' });
  page = open.page;
  page.setDefaultTimeout(8_000);
});
afterAll(async () => {
  await browser.close();
  served.close();
});
afterEach(() => expect(open.faults).toEqual([]));

/** Pane and sheet side by side. */
const wide = { width: 1280, height: 800 };
const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;
/** Where sheet and pane are two tabs. */
const sizes = [
  ['320 pixels wide', { width: 320, height: 640 }],
  ['at 200 %', { width: wide.width / 2, height: wide.height / 2 }],
] as const;

/** The sheet is the same beside every view of the pane, and is looked at beside the first of them. */
const sheet = '[role=grid]';

/** The page as it stands, in every look and size; what a size hides and moves is the same in every language. */
async function isFine(view: string, range: AxeRange = { without: sheet }): Promise<void> {
  const isFirst = (await page.locator('html').getAttribute('lang')) === languages[0];
  const found: (readonly [where: string, findings: readonly string[]])[] = [];
  for (const [look, media] of looks) {
    await page.emulateMedia(media);
    await nextFrame(page);
    const isColoursOnly = !isFirst && look !== 'light';
    found.push([look, [...(await accessibilityFindings(page, { ...range, isColoursOnly })), ...(await sidewaysPlaces(page))]]);
  }
  await page.emulateMedia(looks[0][1]);
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport);
    await nextFrame(page);
    found.push([size, [...(isFirst ? await accessibilityFindings(page, range) : []), ...(await sidewaysPlaces(page))]]);
  }
  await page.setViewportSize(wide);
  await nextFrame(page);
  expect({ view, found: found.filter(([, findings]) => findings.length > 0) }).toEqual({ view, found: [] });
}

async function speak(language: Language): Promise<PageText> {
  await page.locator('header').first().getByRole('combobox').selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  return texts[language];
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const showTab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
/** What a sentence about something says, whatever it is. */
const about = (sentence: (...what: string[]) => string): RegExp =>
  new RegExp(
    `^${sentence('\0', '\0')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\0', '.+')}$`,
  );

/** A question over the page, in every look, and put away again. */
async function isFineDialog(view: string, ready?: (dialog: Locator) => Locator): Promise<void> {
  const dialog = page.getByRole('dialog');
  await (ready?.(dialog) ?? dialog).first().waitFor();
  await isFine(view);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

test('before a workbook is open', async () => {
  for (const language of languages) {
    const { browser: words } = await speak(language);
    await page.getByRole('heading', { name: words.start.heading }).waitFor();
    await isFine(`${language}: nothing open`);
  }
});

test('the first steps, and how a workbook is read', async () => {
  await speak('en');
  await page.setInputFiles('input[type=file]', join(__dirname, '../../samples/mallikunta/talousarvio-2026.xlsx'));
  await button(texts.en.paneStart.asking.confirm).waitFor();
  for (const language of languages) {
    await speak(language);
    await isFine(`${language}: first steps and reading`);
  }
  await button(texts.en.pane.firstRun.skip).click();
  await isFine('en: reading');
});

test('the sample with its model', async () => {
  await speak('en');
  await button(texts.en.browser.bar.sample).click();
  await page.getByText(texts.en.paneStart.state.title).waitFor();
});

describe.each(languages)('in %s', (language) => {
  let text: PageText;
  beforeAll(async () => {
    text = await speak(language);
  });

  test('the state of the work', async () => {
    await showTab(text.pane.tabs.start);
    await page.getByRole('heading', { name: text.paneStart.state.title }).waitFor();
    await isFine('start', {});
  });

  test('lines, and every question about them', async () => {
    const { paneTag, pane } = text;
    await showTab(pane.tabs.tag);
    const list = page.getByRole('listbox', { name: paneTag.list.label });
    await page.getByLabel(paneTag.filter, { exact: true }).selectOption('tagged');
    await list.getByRole('option').first().click();
    await page.getByText(paneTag.suggestions.title).click();
    await page.getByLabel(paneTag.suggestions.level).waitFor();
    await isFine('tag');
    const questions: readonly (readonly [key: string, ready: (dialog: Locator) => Locator])[] = [
      ['m', (dialog) => dialog.getByRole('option')],
      ['s', (dialog) => dialog.getByLabel(paneTag.split.share)],
      ['r', (dialog) => dialog.getByRole('status')],
      ['c', (dialog) => dialog.getByRole('textbox')],
      ['?', (dialog) => dialog.getByRole('table')],
    ];
    for (const [key, ready] of questions) {
      await list.focus();
      await page.keyboard.press(key);
      await isFineDialog(`tag, question ${key}`, ready);
    }
    await list.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await isFineDialog('tag, many at once', (dialog) => dialog.getByText(paneTag.bulk.undoable));
    await isFine('tag, all selected');
    await page.keyboard.press('Escape');
  });

  test('drivers, and one of them', async () => {
    const { paneDrivers, pane } = text;
    await showTab(pane.tabs.drivers);
    const driver = button(about(paneDrivers.list.open)).first();
    await driver.waitFor();
    await isFine('drivers');
    await driver.click();
    await isFineDialog('drivers, one driver', (dialog) => dialog.getByRole('table', { name: paneDrivers.detail.effect }));
  });

  test('results, the lines behind a figure, and result sheets', async () => {
    const { paneResults, pane } = text;
    await showTab(pane.tabs.results);
    await page.getByRole('figure').nth(1).waitFor();
    await isFine('results');
    // The last is of few lines: a large figure's lines keep axe busy for long, with the same parts.
    await button(about(paneResults.open)).last().click();
    await button(paneResults.trace.back).first().waitFor();
    await isFine('results, lines of a figure');
    await page.keyboard.press('Escape');
    await button(new RegExp(`^(${paneResults.write.button}|${paneResults.write.again})$`)).click();
    await button(paneResults.write.undo).waitFor();
    await isFine('results, written');
    await button(paneResults.write.undo).click();
    await button(paneResults.write.button).waitFor();
  });
});

test('the active cell is as readable in forced colours as the others, whatever colour the file gives it', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const cell = page.getByRole('gridcell', { name: 'Mallikunta' });
  await cell.click();
  const text = await page.evaluate(() => {
    const plain = document.body.appendChild(document.createElement('p'));
    plain.style.color = 'CanvasText';
    return getComputedStyle(plain).color;
  });
  expect(await cell.evaluate((element) => getComputedStyle(element).color)).toBe(text);
});
