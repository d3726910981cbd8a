import type { Page } from 'playwright-core';
import type { BookSpec } from '../../addin/workbook/office/fake/book/spec';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelPages } from '../support/fake-office';
import { largeBudget } from '../support/large-budget';
import { tasksDuring } from '../support/main-thread';
import { median } from '../support/median';
import { confirmReading, lineList, notice, showTab, skipFirstRun, tagByKeyboard } from '../support/morning';

jest.setTimeout(300_000);

const lines = 5_000;
/** Milliseconds that the page may be busy at a stretch, tagging; the fake Excel works on the page's thread too, and what it costs counts. */
const longest = 50;
/** The same where a whole block crosses to Excel or back: what Office takes in one call cannot be cut smaller. */
const longestBlock = 200;

/** The large budget as a sheet. */
function largeBook(): BookSpec {
  const rows = largeBudget(lines)
    .toString()
    .split('\n')
    .map((line) => line.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  return { sheets: [{ name: 'Talousarvio', rows }] };
}

let pages: ExcelPages;
let open: Watched;
let page: Page;
/** From the pane's beginning to the list of lines. */
let opening: readonly number[];
beforeAll(async () => {
  pages = await excelPages();
  open = await pages.open({ book: largeBook() });
  page = open.page;
  page.setDefaultTimeout(60_000);
  await skipFirstRun(page);
  opening = await during(async () => {
    await confirmReading(page);
    await showTab(page, 'Kohdenna');
    await lineList(page).getByRole('option').nth(3).waitFor();
  });
}, 300_000);
afterAll(() => pages.close());
afterEach(() => expect(open.faults).toEqual([]));

const during = (work: () => Promise<void>): Promise<readonly number[]> => tasksDuring(page.context().browser()!, page, work);
const tell = (what: string, milliseconds: number): void =>
  void process.stderr.write(`${what}: longest task of the page in Excel ${milliseconds.toFixed(1)} ms\n`);

test('lines are tagged one by one, and the page answers all the while', async () => {
  await lineList(page).focus();
  const found: number[] = [];
  for (const letters of ['kirjas', 'perusop', 'hallin', 'kirjas', 'perusop'])
    found.push((await during(() => tagByKeyboard(page, letters)))[0]!);
  tell('tagging a line', median(found));
  expect(median(found)).toBeLessThan(longest);
});

test('all of them at once', async () => {
  await page.getByText('Malli on tallessa').first().waitFor();
  const found = await during(async () => {
    await page.keyboard.press('Control+a');
    await page.getByText(/^Valittu [\d\s]+ riviä/).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('hallin');
    await page.getByRole('dialog').getByRole('option', { disabled: false }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Merkitäänkö nämä rivit?' }).getByRole('button', { name: 'Merkitse' }).click();
    await notice(page, /^Merkitty momentille/);
  });
  tell('tagging all lines', found[0]!);
  expect(found[0]).toBeLessThan(longest);
});

test('whole blocks are handed to Excel and taken from it; none holds the page up for long', async () => {
  const press = (id: string): Promise<void> => inExcel(page, ({ ribbon }, button) => ribbon.presses(button), id);
  const reading = await during(() => press('recalculate'));
  const writing = await during(() => press('writeResults'));
  tell('writing the first model', opening[0]!);
  tell('reading', reading[0]!);
  tell('writing results', writing[0]!);
  for (const [longestTask = 0] of [opening, reading, writing]) expect(longestTask).toBeLessThan(longestBlock);
  expect(await inExcel(page, ({ book }) => book.sheetNames)).toContain('Kenelle raha menee');
});
