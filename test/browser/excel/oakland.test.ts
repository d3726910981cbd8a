import { excelPages, inExcel, sampleBook, type ExcelPages } from '../support/fake-office';
import {
  acceptSuggestions,
  activeLine,
  confirmReading,
  coverage,
  lineList,
  notice,
  percentOf,
  showTab,
  skipFirstRun,
  taggedEuros,
  tagByKeyboard,
  untaggedAre,
  untaggedLines,
} from '../support/morning';

/** Beside the samples: a city's own file. */
const file = '../test/fixtures/budgets/us-oakland-fy2016-17-midcycle.xlsx';

let pages: ExcelPages;
beforeAll(async () => {
  pages = await excelPages();
}, 180_000);
afterAll(() => pages.close());

test('a morning on a city’s own budget in Excel: confirmed, accepted, tagged by keyboard, written and taken back', async () => {
  const book = await sampleBook(file);
  const { page, faults } = await pages.open({ book, profile: 'web' });
  page.setDefaultTimeout(60_000);
  await skipFirstRun(page);
  await confirmReading(page);
  const own = book.sheets.map(({ name }) => name);
  const rowsOf = () => inExcel(page, ({ book: open }, names) => names.map((name) => open.sheet(name).rows), own);
  const asItWas = await rowsOf();
  await showTab(page, 'Kohdenna');
  await acceptSuggestions(page, '80');
  expect(percentOf(await coverage(page))).toBeGreaterThan(0);

  await page.getByLabel('Näytä', { exact: true }).selectOption('untagged');
  await page.getByLabel('Järjestys').selectOption('amount');
  await lineList(page).getByRole('option').first().waitFor();
  await lineList(page).focus();
  let last = '';
  for (const letters of ['kirjas', 'liikun', 'hallin']) {
    const [lines, euros, line] = [await untaggedLines(page), await taggedEuros(page), await activeLine(page, last)];
    last = line.text;
    await tagByKeyboard(page, letters);
    await untaggedAre(page, lines - 1);
    expect((await taggedEuros(page)) - euros).toBe(line.isIncome ? 0 : line.euros);
  }

  await showTab(page, 'Tulokset');
  const results = () =>
    inExcel(page, ({ book: open }) =>
      open.sheets.filter(({ names }) => names.some(({ formula }) => formula === '="result"')).map(({ name }) => name),
    );
  await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet', exact: true }).click();
  await notice(page, /^Kirjoitettu \d+ tulosvälilehteä\.$/);
  expect(await results()).toContain('Kenelle raha menee');
  await page
    .locator('main header')
    .getByRole('button', { name: /^Kumoa: / })
    .click();
  await notice(page, /^Kumottu\.$/);
  expect(await results()).toEqual([]);
  expect(await rowsOf()).toEqual(asItWas);
  expect(faults).toEqual([]);
}, 300_000);
