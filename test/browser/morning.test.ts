import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../engine/sheets/grid';
import { convert } from '../addin/workbook/file/write/libre-office';
import { launch, openWatched } from './support/chromium';
import {
  acceptSuggestions,
  activeLine,
  confirmReading,
  coverage,
  lineList,
  eurosOf,
  notice,
  openWorkbook,
  percentOf,
  pickByKeyboard,
  placeOf,
  sheetShows,
  showTab,
  tabTo,
  tagByKeyboard,
  takePeople,
  taggedEuros,
  untaggedAre,
  untaggedLines,
} from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

const root = join(__dirname, '../..');

/** Mallikunta, and a city's own file. What is looked for in the picker is known of both. */
const workbooks = [
  {
    name: 'Mallikunta',
    file: 'samples/mallikunta/talousarvio-2026.xlsx',
    // Surer ones alone, so that something is left to tag by hand.
    level: '95',
    letters: ['kirjas', 'perusop', 'hallin'],
    years: [2024, 2025, 2026, 2027, 2028],
  },
  {
    name: 'Oakland',
    file: 'test/fixtures/budgets/us-oakland-fy2016-17-midcycle.xlsx',
    level: '80',
    letters: ['kirjas', 'liikun', 'hallin'],
    years: [2015, 2016, 2017, 2018],
  },
] as const;

let browser: Browser;
let served: ServedPage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'momentti-morning-'));
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tallenna', exact: true }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

describe.each(workbooks)('a finance officer’s morning on $name', ({ name, file, level, letters, years }) => {
  test('opens, confirms, accepts, tags by keyboard, makes a rule, reads and traces results, writes, undoes, saves and reopens', async () => {
    const { page, faults } = await openWatched(browser, served.url);
    page.setDefaultTimeout(60_000);
    await openWorkbook(page, join(root, file));
    await confirmReading(page);
    expect(percentOf(await coverage(page))).toBe(0);

    await showTab(page, 'Kohdenna');
    await acceptSuggestions(page, level);
    expect(percentOf(await coverage(page))).toBeGreaterThan(0);

    // The largest by keyboard alone: into the list, letters of a moment, Enter; the next untagged line is there.
    await page.getByLabel('Näytä', { exact: true }).selectOption('untagged');
    await page.getByLabel('Järjestys').selectOption('amount');
    await lineList(page).getByRole('option').first().waitFor();
    await tabTo(page, lineList(page), 60);
    let last = '';
    for (const wanted of letters) {
      const [lines, euros, line] = [await untaggedLines(page), await taggedEuros(page), await activeLine(page, last)];
      last = line.text;
      await tagByKeyboard(page, wanted);
      await untaggedAre(page, lines - 1);
      // What the line costs is what is covered more; income is nothing of it, and what takes expense back lowers it.
      expect((await taggedEuros(page)) - euros).toBe(line.isIncome ? 0 : line.euros);
    }

    const untagged = await untaggedLines(page);
    await page.keyboard.press('r');
    const rule = page.getByRole('dialog');
    const preview = rule.getByRole('region', { name: 'Mitä sääntö tekisi' });
    await preview.getByRole('status').waitFor();
    const does = await outcomes(preview);
    const newly = does['Saa merkinnän'] ?? 0;
    const marks = newly + (does['Merkintä vaihtuu'] ?? 0) + (does['Pysyy samana'] ?? 0);
    expect(newly).toBeGreaterThan(0);
    await rule.getByRole('button', { name: 'Lisää sääntö malliin' }).click();
    await rule.waitFor({ state: 'detached' });
    await notice(page, new RegExp(`^Sääntö tehty: ${marks} rivi`));
    await untaggedAre(page, untagged - newly);

    // The rest at once, still by keyboard: all lines in the list, a moment, and a look at what it would be.
    await tabTo(page, lineList(page), 60);
    await page.keyboard.press('Control+a');
    await page.getByText(/^Valittu [\d\s]+ riviä/).waitFor();
    await pickByKeyboard(page, 'hallin');
    const question = page.getByRole('dialog', { name: 'Merkitäänkö nämä rivit?' });
    await question.getByText('Tämän voi kumota.').waitFor();
    expect((await outcomes(question))['Uusia merkintöjä']).toBe(untagged - newly);
    await tabTo(page, question.getByRole('button', { name: 'Merkitse' }));
    await page.keyboard.press('Enter');
    await page.getByText('Kaikki tämän rajauksen rivit on käyty läpi.').waitFor();
    expect(percentOf(await coverage(page))).toBe(100);
    expect(await taggedEuros(page)).toBeGreaterThan(0);

    await showTab(page, 'Jakoperusteet');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Tuo väestötiedosto' }).click();
    await (await choosing).setFiles({ name: 'vaesto.csv', mimeType: 'text/csv', buffer: Buffer.from(people(years)) });
    await takePeople(page);
    await page.getByRole('button', { name: /^Kumoa: Väestö/ }).waitFor();

    await showTab(page, 'Tulokset');
    await page.getByRole('heading', { name: 'Ihmisille kohdennettu raha' }).waitFor();
    await page
      .getByRole('button', { name: /Näytä rivit, joista luku tulee/ })
      .first()
      .click();
    const line = page
      .getByRole('region', { name: /^Mistä luku tulee/ })
      .getByRole('button', { name: /Näytä solu/ })
      .first();
    await line.click();
    await sheetShows(page, await placeOf(line));
    await page.keyboard.press('Escape');

    const stages = page.getByRole('table', { name: 'Elämänkaaren vaiheet' });
    const shown = (await stages.getByRole('button').allInnerTexts()).map(eurosOf);
    const before = await coverage(page);
    const tabs = page.getByRole('tablist', { name: 'Välilehdet' }).getByRole('tab');
    const names = await tabs.allInnerTexts();
    const write = page.getByRole('button', { name: 'Kirjoita tulosvälilehdet', exact: true });
    const undo = page.getByRole('button', { name: 'Kumoa kirjoitus' });
    await write.click();
    await tabs.filter({ hasText: 'Kenelle raha menee' }).waitFor();
    await undo.click();
    await tabs.filter({ hasText: 'Kenelle raha menee' }).waitFor({ state: 'detached' });
    expect(await tabs.allInnerTexts()).toEqual(names);
    await write.click();
    await undo.waitFor();
    const path = await saved(page, `${name}.xlsx`);
    expect(faults).toEqual([]);

    // The person's own sheets are as they were, ours are beside them, and another program reads the same.
    const original = await sheetsOf(bytesOf(join(root, file)));
    const sheets = await sheetsOf(bytesOf(path));
    const own = sheets.filter(({ ours }) => ours === undefined);
    expect(own.map(({ name: sheet, rows }) => [sheet, rows])).toEqual(original.map(({ name: sheet, rows }) => [sheet, rows]));
    expect(sheets.some(({ ours }) => ours === 'result')).toBe(true);
    expect(shown.some((euros) => euros > 0)).toBe(true);
    expect(stagesIn(sheets)).toEqual(shown);
    expect(sheets.every(({ ours, formulas }) => ours === undefined || formulas === 0)).toBe(true);
    expect(sumsOf(await sheetsOf(convert(bytesOf(path), 'xlsx')))).toEqual(sumsOf(sheets));

    const again = await openWatched(browser, served.url);
    await openWorkbook(again.page, path);
    await again.page.getByRole('heading', { name: 'Työn tilanne' }).waitFor();
    expect(await coverage(again.page)).toBe(before);
    expect(again.faults).toEqual([]);
    await Promise.all([page.context().close(), again.page.context().close()]);
  }, 420_000);
});

/** A thousand people of every age to 99 in each year, as a statistics office would send them. */
function people(years: readonly number[]): string {
  const rows = years.flatMap((year) => Array.from({ length: 101 }, (_, age) => `${year};${age};${age < 100 ? 1000 : 10}`));
  return ['vuosi;ikä;yhteensä', ...rows].join('\n');
}

/** Lines of each outcome that a look ahead names: "Saa merkinnän", "1 234 riviä, 56 €". */
async function outcomes(preview: Locator): Promise<Readonly<Record<string, number>>> {
  const [names, counts] = await Promise.all([
    preview.getByRole('term').allInnerTexts(),
    preview.getByRole('definition').allInnerTexts(),
  ]);
  return Object.fromEntries(names.map((name, at) => [name, Number(/^[\d\s]+/.exec(counts[at]!)![0].replace(/\s/g, ''))]));
}

/** Euros of the stages of life, as the summary among the result sheets has them. */
function stagesIn(sheets: readonly SheetGrid[]): readonly number[] {
  const { rows } = sheets.find(({ name }) => name === 'Kenelle raha menee')!;
  const first = rows.findIndex(([heading]) => heading === 'Ikäryhmä') + 1;
  const end = rows.findIndex(([heading], at) => at >= first && /^Kohdentamatta|^Toimintamenot/.test(String(heading)));
  return rows.slice(first, end).map(([, euros]) => Number(euros));
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetGrid[]> => (await openFile(bytes, 'saved.xlsx')).read();

/** Sum of all numbers of each sheet, in hundredths. */
function sumsOf(sheets: readonly SheetGrid[]): readonly (readonly [string | null, number])[] {
  const numbers = ({ rows }: SheetGrid): readonly number[] => rows.flat().filter((cell) => typeof cell === 'number');
  return sheets.map((sheet) => [sheet.name, Math.round(numbers(sheet).reduce((sum, value) => sum + value, 0) * 100)]);
}
