import type { Page } from 'playwright-core';
import { texts } from '../../../addin/text';
import { eventually } from '../pages/eventually';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelPages } from '../support/fake-office';
import { confirmReading, lineList, pickByKeyboard, showTab, skipFirstRun } from '../support/morning';

jest.setTimeout(120_000);

const { noLine } = texts.fi.paneTag.sheetSelection;

/** Lines selected in the sheet reach the list: each test goes on where the one before it ended. */
let pages: ExcelPages;
let open: Watched;
let page: Page;
beforeAll(async () => {
  pages = await excelPages();
  open = await pages.open();
  page = open.page;
  page.setDefaultTimeout(20_000);
}, 180_000);
afterAll(() => pages.close());
afterEach(() => expect(open.faults).toEqual([]));

const selects = (cells: string): Promise<void> => inExcel(page, ({ person }, at) => person.selects('Käyttötalous', at), cells);
const pressesTag = (): Promise<void> => inExcel(page, ({ ribbon }) => ribbon.presses('tagSelection'));
const filter = () => page.getByLabel('Näytä', { exact: true });
/** Lines that the list shows, each as its text; those that are selected, and the active one. */
const shown = (): Promise<{ readonly lines: readonly string[]; readonly selected: number; readonly active: string }> =>
  lineList(page).evaluate((list) => {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    return {
      lines: options.map(({ innerText }) => innerText.replace(/\s+/g, ' ')),
      selected: options.filter((option) => option.getAttribute('aria-selected') === 'true').length,
      active: document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.innerText.replace(/\s+/g, ' ') ?? '',
    };
  });

test('several lines that were selected before there was a list are all selected in it', async () => {
  await skipFirstRun(page);
  await selects('A30:A33');
  await confirmReading(page);
  await pressesTag();
  await page.getByText(/^Valittu 4 riviä, 2.733.800/).waitFor();
  await eventually(async () => {
    const { lines, selected, active } = await shown();
    expect(lines).toEqual([
      expect.stringMatching(/Palkat ja palkkiot.*780.000/),
      expect.stringMatching(/Henkilösivukulut.*163.800/),
      expect.stringMatching(/Palvelujen ostot.*1.600.000/),
      expect.stringMatching(/Aineet, tarvikkeet ja tavarat.*190.000/),
    ]);
    expect(lines.every((line) => line.includes('Tietohallinto'))).toBe(true);
    expect(selected).toBe(4);
    expect(active).toBe(lines[0]);
  });
  expect(await filter().inputValue()).toBe('sheet');
});

test('they, and no others, get the moment that is chosen', async () => {
  await lineList(page).focus();
  await pickByKeyboard(page, 'hallin');
  const question = page.getByRole('dialog', { name: 'Merkitäänkö nämä rivit?' });
  await question.getByRole('button', { name: 'Merkitse' }).click();
  await question.waitFor({ state: 'detached' });
  await filter().selectOption('tagged');
  await eventually(async () => {
    const { lines } = await shown();
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => line.includes('Tietohallinto'))).toBe(true);
  });
});

test('of a selection with Ctrl every line is taken, no total among them', async () => {
  await selects('A36:B36,K38,F41');
  await pressesTag();
  await page.getByText(/^Valittu 2 riviä, 610.000/).waitFor();
  expect((await shown()).lines).toEqual([
    expect.stringMatching(/Palkat ja palkkiot.*540.000.*Asiakaspalvelukeskus/),
    expect.stringMatching(/Palvelujen ostot.*70.000.*Asiakaspalvelukeskus/),
  ]);
});

test('where no line is selected it says what to select; that is then taken', async () => {
  await filter().selectOption('untagged');
  await selects('A35');
  await pressesTag();
  await page.getByText(noLine).waitFor();
  await selects('A9');
  await eventually(async () => expect((await shown()).active).toMatch(/Henkilösivukulut.*69.300/));
  await page.getByText(noLine).waitFor({ state: 'detached' });
  expect(await filter().inputValue()).toBe('untagged');
});

test('one line becomes the active one; one that the list does not show is shown alone', async () => {
  await showTab(page, 'Tulokset');
  await selects('K37');
  await pressesTag();
  await eventually(async () => expect((await shown()).active).toMatch(/Henkilösivukulut.*113.400/));
  expect((await shown()).lines.length).toBeGreaterThan(4);
  await selects('K30');
  await page.getByText(texts.fi.paneTag.sheetSelection.hidden(1)).waitFor();
  await pressesTag();
  await eventually(async () => expect((await shown()).lines).toEqual([expect.stringMatching(/Palkat ja palkkiot.*780.000/)]));
});

test('a tab opened with a new selection begins with it; what was followed already does not come back', async () => {
  await filter().selectOption('untagged');
  await showTab(page, 'Tulokset');
  await selects('A10');
  await showTab(page, 'Kohdenna');
  await eventually(async () => expect((await shown()).active).toMatch(/Palvelujen ostot.*160.000/));
  await lineList(page).focus();
  await page.keyboard.press('ArrowDown');
  await eventually(async () => expect((await shown()).active).toMatch(/Aineet, tarvikkeet.*12.000/));
  await showTab(page, 'Tulokset');
  await showTab(page, 'Kohdenna');
  await lineList(page).waitFor();
  await page.waitForTimeout(500);
  expect((await shown()).active).not.toMatch(/160.000/);
});
