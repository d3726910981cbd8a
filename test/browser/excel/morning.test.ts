import type { Page } from 'playwright-core';
import { eventually } from '../pages/eventually';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelPages } from '../support/fake-office';
import {
  acceptSuggestions,
  confirmReading,
  coverage,
  lineList,
  notice,
  percentOf,
  showTab,
  skipFirstRun,
  tabTo,
  tagByKeyboard,
} from '../support/morning';

jest.setTimeout(120_000);

/** The finance officer's morning, in order: each test goes on where the one before it ended. */
let pages: ExcelPages;
let open: Watched;
let page: Page;
beforeAll(async () => {
  pages = await excelPages();
  open = await pages.open({ profile: 'desktop-1.20' });
  page = open.page;
}, 180_000);
afterAll(() => pages.close());
afterEach(() => expect(open.faults).toEqual([]));

const sheetNames = (): Promise<readonly string[]> => inExcel(page, ({ book }) => book.sheetNames);
const ownSheets = (): Promise<unknown> =>
  inExcel(page, ({ book }) => ['Käyttötalous', 'Investointiosa'].map((name) => book.sheet(name).rows));
let asItWas: unknown;

test('the pane says what it found; nothing is written before a person agrees', async () => {
  await skipFirstRun(page);
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
  await page.getByText(/TA 2026: menot 196.179.300.*tulot 44.906.800/).waitFor();
  asItWas = await ownSheets();
  expect(await sheetNames()).not.toContainEqual(expect.stringMatching(/^Malli/));
  expect(await inExcel(page, ({ book }) => book.undoSteps)).toBe(0);
});

test('formulas of ours show that there are no figures yet', async () => {
  await inExcel(page, ({ formulas }) => {
    formulas.enters('H1', 'COVERAGE', null);
    formulas.enters('H2', 'APPORTION', 100, [[1, 1, 1]]);
  });
  await eventually(async () => {
    expect(await inExcel(page, ({ formulas }) => formulas.shown('H1'))).toMatchObject({ error: expect.any(String) });
    expect(await inExcel(page, ({ formulas }) => formulas.shown('H2'))).toEqual([[33.34, 33.33, 33.33]]);
  });
});

test('once agreed, a model stands in sheets of its own; the budget is as it was', async () => {
  await confirmReading(page);
  await page.getByText('Malli on tallessa').waitFor();
  expect((await sheetNames()).filter((name) => name.startsWith('Malli')).length).toBeGreaterThan(5);
  expect(await ownSheets()).toEqual(asItWas);
  expect(percentOf(await coverage(page))).toBe(0);
});

test('suggestions that are sure are accepted at once; coverage rises', async () => {
  await showTab(page, 'Kohdenna');
  await acceptSuggestions(page, '80');
  await eventually(async () => expect(percentOf(await coverage(page))).toBeGreaterThan(10));
});

test('lines are tagged by keyboard alone', async () => {
  const before = percentOf(await coverage(page));
  await page.getByLabel('Näytä', { exact: true }).selectOption({ label: 'merkitsemättä' });
  await page.getByLabel('Järjestys').selectOption({ label: 'suurimmat ensin' });
  await tabTo(page, lineList(page));
  await tagByKeyboard(page, 'perus');
  await notice(page, /^Merkitty momentille/);
  await eventually(async () => expect(percentOf(await coverage(page))).toBeGreaterThan(before));
  console.log(await lineList(page).innerText(), await coverage(page), await page.locator('main').innerText());
});
