import type { Page } from 'playwright-core';
import { commandIds } from '../../../addin/excel/command-ids';
import { eventually } from '../pages/eventually';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelPages } from '../support/fake-office';
import { savedBook } from '../support/fake-office/book-of-sheets';
import {
  acceptSuggestions,
  confirmReading,
  coverage,
  lineList,
  notice,
  percentOf,
  placeOf,
  showTab,
  skipFirstRun,
  tabTo,
  tagByKeyboard,
  takePeople,
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
  page.setDefaultTimeout(8_000);
}, 180_000);
afterAll(() => pages.close());
afterEach(() => expect(open.faults).toEqual([]));

const sheetNames = (): Promise<readonly string[]> => inExcel(page, ({ book }) => book.sheetNames);
const ownSheets = (): Promise<unknown> =>
  inExcel(page, ({ book }) => ['Käyttötalous', 'Investointiosa'].map((name) => book.sheet(name).rows));
let asItWas: unknown;

/** The pane's active line as its list shows it. */
const activeLine = (): Promise<string> =>
  lineList(page).evaluate((list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.innerText ?? '');

/** External operating expense in whole euros, as the figure under the measure ends: "12 € / 345 €". */
async function operating(): Promise<number> {
  const text = await page
    .locator('main header')
    .getByText(/€ \/ .*€$/)
    .first()
    .innerText();
  return Number(text.split('/')[1]!.replaceAll(/\D/g, ''));
}

const stands = (cell: string) => inExcel(page, ({ formulas }, at) => formulas.shown(at), cell);
const resultSheets = () =>
  inExcel(page, ({ book }) =>
    book.sheets
      .filter(({ names }) => names.some(({ formula }) => formula === '="result"'))
      .map(({ name, formulas, charts }) => ({ name, formulas: Object.keys(formulas).length, charts: charts.length })),
  );
const headerButton = (name: RegExp) => page.locator('main header').getByRole('button', { name });

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
  await acceptSuggestions(page, '95');
  await eventually(async () => expect(percentOf(await coverage(page))).toBeGreaterThan(10));
});

test('lines are tagged by keyboard alone', async () => {
  const before = percentOf(await coverage(page));
  await page.getByLabel('Näytä', { exact: true }).selectOption('untagged');
  await page.getByLabel('Järjestys').selectOption('amount');
  await tabTo(page, lineList(page));
  await tagByKeyboard(page, 'kadut');
  await notice(page, /^Merkitty momentille/);
  await eventually(async () => expect(percentOf(await coverage(page))).toBeGreaterThan(before));
});

test('a rule is made from a line, and does what its preview said', async () => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /^Tee sääntö/ });
  await dialog.getByText(/^Momentti: /).waitFor();
  const fits = await dialog.getByRole('region', { name: 'Mitä sääntö tekisi' }).getByRole('status').innerText();
  expect(fits).toMatch(/^\d+ rivi(ä)?, /);
  await dialog.getByRole('button', { name: 'Lisää sääntö malliin' }).click();
  await notice(page, new RegExp(`^Sääntö tehty: ${parseInt(fits)} rivi`));
});

test('the rest is tagged by keyboard alone: all of them, a moment, and a look at what it would be', async () => {
  await tabTo(page, lineList(page));
  await page.keyboard.press('Control+a');
  await page.getByText(/^Valittu \d+ riviä/).waitFor();
  await page.keyboard.press('m');
  const picker = page.getByRole('dialog');
  await picker.getByRole('combobox').waitFor();
  await page.keyboard.type('hallin');
  await picker.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Merkitäänkö nämä rivit?' });
  await question.getByText('Uusia merkintöjä').waitFor();
  await tabTo(page, question.getByRole('button', { name: 'Merkitse' }));
  await page.keyboard.press('Enter');
  await page.getByText('Kaikki tämän rajauksen rivit on käyty läpi.').waitFor();
  expect(await coverage(page)).toMatch(/^100/);
});

test('a line selected in the sheet is the pane’s line, and the other way round', async () => {
  await page.getByLabel('Näytä', { exact: true }).selectOption('all');
  await page.getByLabel('Järjestys').selectOption('sheet');
  await lineList(page).getByRole('option').nth(3).waitFor();
  await inExcel(page, ({ person }) => person.selects('Käyttötalous', 'A30'));
  await eventually(async () => expect(await activeLine()).toMatch(/Palkat ja palkkiot[^]*780.000[^]*Tietohallinto/));
  await lineList(page).focus();
  await page.keyboard.press('ArrowDown');
  await eventually(async () => expect(await inExcel(page, ({ book }) => book.selection)).toMatch(/^Käyttötalous!.*31/));
  expect(await activeLine()).toMatch(/Henkilösivukulut[^]*163.800/);
});

test('an amount edited in the sheet is in the figures at once', async () => {
  const before = await operating();
  await inExcel(page, ({ person }) => person.types('Käyttötalous', 'K30', -880_000));
  await eventually(async () => expect((await operating()) - before).toBe(100_000));
});

test('while a cell is being edited the pane waits and says so; what a co-author did is stale until it is read again', async () => {
  const before = await operating();
  await inExcel(page, ({ person, coauthor }) => {
    person.startsEditing();
    coauthor.insertsRows('Käyttötalous', 8);
    coauthor.types('Käyttötalous', 'K31', -780_000);
  });
  await page.getByText(/^Työkirjaa on muutettu muualla\. Luvut ovat/).waitFor();
  await page.getByText(/^Odotetaan, että solun muokkaus päättyy/).waitFor();
  expect(await operating()).toBe(before);
  await inExcel(page, ({ person }) => person.endsEditing());
  await page.getByText(/^Odotetaan, että solun muokkaus päättyy/).waitFor({ state: 'detached' });
  await page.getByText(/^Työkirjaa on muutettu muualla\. Luvut ovat/).waitFor({ state: 'detached' });
  expect(await operating()).toBe(before - 100_000);
  expect(await coverage(page)).toMatch(/^100/);
});

test('people brought from a file: drivers divide the money, and the figures reach ages', async () => {
  await showTab(page, 'Jakoperusteet');
  const missing = await page.getByText(/^Väestö puuttuu: /).innerText();
  const years = [...missing.matchAll(/\b20\d\d\b/g)].map(([year]) => year);
  const people = years.flatMap((year) => Array.from({ length: 101 }, (_, age) => `${year};${age};${200 - age}`));
  const buffer = Buffer.from(['vuosi;ikä;lukumäärä', ...people].join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'vaesto.csv', mimeType: 'text/csv', buffer });
  await takePeople(page);
  await notice(page, /^Väestö otettu käyttöön: .*20\d\d/);
  await showTab(page, 'Tulokset');
  await page.getByRole('heading', { name: 'Elämänkaaren vaiheet' }).waitFor();
  await page.getByText('0\u2060–\u20603-vuotiaat').first().waitFor();
});

test('a figure says which lines it comes from; each is selected in the sheet', async () => {
  await page
    .getByRole('button', { name: /Näytä rivit, joista luku tulee/ })
    .first()
    .click();
  const lines = page.getByRole('region', { name: /^Mistä luku tulee/ }).getByRole('button', { name: /Näytä solu/ });
  await lines.first().waitFor();
  for (const at of [0, 1]) {
    const { sheet, cell } = await placeOf(lines.nth(at));
    await lines.nth(at).click();
    await eventually(async () => expect(await inExcel(page, ({ book }) => book.selection)).toBe(`${sheet}!${cell}`));
  }
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: /^Mistä luku tulee/ }).waitFor({ state: 'detached' });
});

test('results are written into sheets of their own, values with native charts, as one step, and taken back', async () => {
  await page.getByText('Malli on tallessa').waitFor();
  const steps = await inExcel(page, ({ book }) => book.undoSteps);
  const names = await sheetNames();
  await showTab(page, 'Tulokset');
  await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet', exact: true }).click();
  await notice(page, /^Kirjoitettu \d+ tulosvälilehteä\.$/);
  const written = await resultSheets();
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter(({ formulas }) => formulas > 0)).toEqual([]);
  expect(written.reduce((sum, { charts }) => sum + charts, 0)).toBeGreaterThan(0);
  expect((await inExcel(page, ({ book }) => book.undoSteps)) - steps).toBe(1);
  await headerButton(/^Kumoa: /).click();
  await notice(page, /^Kumottu\.$/);
  expect(await resultSheets()).toEqual([]);
  expect(await sheetNames()).toEqual(names);
});

test('the ribbon: each button does its work and tells Office that it is done', async () => {
  const press = (id: string) => inExcel(page, ({ ribbon }, button) => ribbon.presses(button), id);
  expect(await inExcel(page, ({ ribbon }) => ribbon.ids)).toEqual([...commandIds].sort());
  await press('writeResults');
  expect((await resultSheets()).length).toBeGreaterThan(5);
  await press('undoLastWrite');
  expect(await resultSheets()).toEqual([]);
  await press('recalculate');
  await notice(page, /^Luettiin|^Työkirja luettu/);
  // The row that the co-author put in has moved them by one.
  await inExcel(page, ({ person }) => person.selects('Käyttötalous', 'A31:A34'));
  await press('tagSelection');
  expect(await inExcel(page, ({ ribbon }) => ribbon.panes)).toBe(1);
  await page.getByText(/^Valittu 4 riviä, 2.733.800/).waitFor();
  expect(await lineList(page).getByRole('option').allInnerTexts()).toEqual(
    ['780.000', '163.800', '1.600.000', '190.000'].map((euros) =>
      expect.stringMatching(new RegExp(`${euros}[^]*Tietohallinto ja digipalvelut`)),
    ),
  );
});

test('a button whose work Excel refuses says that it is done all the same, and the pane says why', async () => {
  await inExcel(page, async ({ faults, counts, ribbon }) => {
    faults.add({ at: counts.syncs + 3, code: 'AccessDenied' });
    await ribbon.presses('writeResults');
  });
  expect(await resultSheets()).toEqual([]);
  await showTab(page, 'Aloitus');
  await page.getByText(/^Excel ei anna muuttaa työkirjaa/).waitFor();
});

test('formulas of ours have their figures, and follow', async () => {
  await eventually(async () => expect(await stands('H1')).toBe(1));
  await inExcel(page, ({ formulas }) => formulas.enters('H3', 'AMOUNT', null));
  await eventually(async () => expect(await stands('H3')).toBeGreaterThan(1_000_000));
  const before = (await stands('H3')) as number;
  await inExcel(page, ({ person }) => person.types('Käyttötalous', 'K31', -780_100));
  await eventually(async () => expect(await stands('H3')).toBe(before + 100));
  await inExcel(page, ({ person }) => person.types('Käyttötalous', 'K31', -780_000));
  await eventually(async () => expect(await stands('H3')).toBe(before));
});

test('the workbook is whole: the budget as people left it, ours in sheets of their own, nothing to calculate in them', async () => {
  const sheets = await inExcel(page, ({ book }) => book.sheets.map(({ name, formulas, names }) => ({ name, formulas, names })));
  const ours = sheets.filter(({ names }) => names.some(({ formula }) => /^="(model|result)"$/.test(formula)));
  expect(ours.flatMap(({ formulas }) => Object.keys(formulas))).toEqual([]);
  expect(sheets.length - ours.length).toBe(3);
  const rows = (await ownSheets()) as unknown[][][];
  const was = asItWas as unknown[][][];
  expect(rows[1]).toEqual(was[1]);
  // The row that the co-author put in.
  expect(rows[0]!.toSpliced(7, 1)).toEqual(was[0]);
});

test('opened again, the model is found and the coverage is the same', async () => {
  await page.getByText('Malli on tallessa').waitFor();
  const before = await coverage(page);
  const euros = await operating();
  const book = savedBook(await inExcel(page, ({ book: { sheets, names } }) => ({ sheets, names })));
  const again = await pages.open({ book, profile: 'web' });
  await again.page.getByRole('heading', { name: 'Työn tilanne' }).waitFor();
  expect(await coverage(again.page)).toBe(before);
  expect(again.faults).toEqual([]);
  expect(euros).toBeGreaterThan(0);
  await again.page.context().close();
});
