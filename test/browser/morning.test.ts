import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../engine/sheets/grid';
import { convert } from '../addin/workbook/file/write/libre-office';
import { launch, openWatched } from './support/chromium';
import {
  acceptSuggestions,
  confirmReading,
  coverage,
  lineList,
  openWorkbook,
  percentOf,
  showTab,
  tabTo,
  tagByKeyboard,
  untaggedFallsTo,
  untaggedLines,
} from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

const root = join(__dirname, '../..');

/** Mallikunta, and a city's own file. What is looked for in the picker is known of both. */
const workbooks = [
  {
    name: 'Mallikunta',
    file: 'samples/mallikunta/talousarvio-2026.xlsx',
    letters: ['kirjas', 'perusop', 'hallin'],
    years: [2024, 2025, 2026, 2027, 2028],
  },
  {
    name: 'Oakland',
    file: 'test/fixtures/budgets/us-oakland-fy2016-17-midcycle.xlsx',
    letters: ['kirjas', 'liikun', 'hallin'],
    years: [2015, 2016, 2017, 2018],
  },
];

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

describe.each(workbooks)('a finance officer’s morning on $name', ({ name, file, letters, years }) => {
  test('opens, confirms, accepts, tags by keyboard, makes a rule, reads and traces results, writes, undoes, saves and reopens', async () => {
    const { page, faults } = await openWatched(browser, served.url);
    page.setDefaultTimeout(60_000);
    await openWorkbook(page, join(root, file));
    await confirmReading(page);
    expect(percentOf(await coverage(page))).toBe(0);

    await showTab(page, 'Kohdenna');
    await acceptSuggestions(page, '80');
    expect(percentOf(await coverage(page))).toBeGreaterThan(0);

    // The rest by keyboard alone: into the list, letters of a moment, Enter; the next untagged line is there.
    await tabTo(page, lineList(page), 60);
    // Lines are counted, not euros: a line that takes expense back lowers the coverage when it is tagged.
    const waiting = await untaggedLines(page);
    for (const wanted of letters) await tagByKeyboard(page, wanted);
    await untaggedFallsTo(page, waiting - letters.length);

    await page.keyboard.press('r');
    const rule = page.getByRole('dialog');
    await rule.getByText('Mitä sääntö tekisi').waitFor();
    await rule.getByRole('button', { name: 'Lisää sääntö malliin' }).click();
    await rule.waitFor({ state: 'detached' });
    await untaggedFallsTo(page, waiting - letters.length - 1);

    await showTab(page, 'Jakoperusteet');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Tuo väestötiedosto' }).click();
    await (await choosing).setFiles({ name: 'vaesto.csv', mimeType: 'text/csv', buffer: Buffer.from(people(years)) });
    await page.getByRole('button', { name: /^Kumoa: Väestö/ }).waitFor();

    await showTab(page, 'Tulokset');
    await page.getByRole('heading', { name: 'Ihmisille kohdennettu raha' }).waitFor();
    await page
      .getByRole('button', { name: /Näytä rivit, joista luku tulee/ })
      .first()
      .click();
    const trace = page.getByRole('region', { name: /^Mistä luku tulee/ });
    await trace
      .getByRole('button', { name: /Näytä solu/ })
      .first()
      .click();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet' }).click();
    await page.getByRole('button', { name: 'Kumoa kirjoitus' }).waitFor();
    const before = await coverage(page);
    await page.getByRole('button', { name: 'Kumoa kirjoitus' }).click();
    await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Kirjoita tulosvälilehdet', exact: true }).click();
    await page.getByRole('button', { name: 'Kumoa kirjoitus' }).waitFor();
    const path = await saved(page, `${name}.xlsx`);
    expect(faults).toEqual([]);

    // The person's own sheets are as they were, ours are beside them, and another program reads the same.
    const original = await sheetsOf(bytesOf(join(root, file)));
    const sheets = await sheetsOf(bytesOf(path));
    const own = sheets.filter(({ ours }) => ours === undefined);
    expect(own.map(({ name: sheet, rows }) => [sheet, rows])).toEqual(original.map(({ name: sheet, rows }) => [sheet, rows]));
    expect(sheets.some(({ ours }) => ours === 'result')).toBe(true);
    expect(sheets.every(({ ours, formulas }) => ours === undefined || formulas === 0)).toBe(true);
    expect(sumsOf(await sheetsOf(convert(bytesOf(path), 'xlsx')))).toEqual(sumsOf(sheets));

    const again = await openWatched(browser, served.url);
    await openWorkbook(again.page, path);
    await again.page.getByRole('heading', { name: 'Työn tilanne' }).waitFor();
    expect(await coverage(again.page)).toBe(before);
    expect(again.faults).toEqual([]);
    await Promise.all([page.context().close(), again.page.context().close()]);
  }, 300_000);
});

/** A thousand people of every age to 99 in each year, as a statistics office would send them. */
function people(years: readonly number[]): string {
  const rows = years.flatMap((year) => Array.from({ length: 101 }, (_, age) => `${year};${age};${age < 100 ? 1000 : 10}`));
  return ['vuosi;ikä;yhteensä', ...rows].join('\n');
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetGrid[]> => (await openFile(bytes, 'saved.xlsx')).read();

/** Sum of all numbers of each sheet, in hundredths. */
function sumsOf(sheets: readonly SheetGrid[]): readonly (readonly [string | null, number])[] {
  const numbers = ({ rows }: SheetGrid): readonly number[] => rows.flat().filter((cell) => typeof cell === 'number');
  return sheets.map((sheet) => [sheet.name, Math.round(numbers(sheet).reduce((sum, value) => sum + value, 0) * 100)]);
}
