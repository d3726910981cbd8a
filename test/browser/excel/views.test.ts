import type { Page } from 'playwright-core';
import { texts } from '../../../addin/text';
import { eventually } from '../pages/eventually';
import { accessibilityFindings, sidewaysPlaces } from '../support/accessible';
import { nextFrame } from '../support/next-frame';
import type { Watched } from '../support/chromium';
import { excelPages, inExcel, type ExcelOptions, type ExcelPages } from '../support/fake-office';
import { acceptSuggestions, confirmReading, lineList, showTab, skipFirstRun } from '../support/morning';

jest.setTimeout(240_000);

const { excel, pane } = texts.fi;

/** The pane as it is built, over the fake Excel: what a person meets in it from the first moment on. */
let pages: ExcelPages;
let open: Watched;
beforeAll(async () => {
  pages = await excelPages();
}, 180_000);
afterAll(() => pages.close());
afterEach(() => open.page.context().close());

async function start(options: ExcelOptions): Promise<Page> {
  open = await pages.open(options);
  open.page.setDefaultTimeout(60_000);
  return open.page;
}

/** Nothing that axe finds, and nobody scrolls sideways: as Excel's theme has it, and in forced colours, which no theme changes. */
async function isSound(page: Page, view: string): Promise<void> {
  const isDark = await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark');
  for (const forcedColors of isDark ? (['none'] as const) : (['none', 'active'] as const)) {
    await page.emulateMedia({ forcedColors });
    await nextFrame(page);
    const found = [...(await accessibilityFindings(page)), ...(await sidewaysPlaces(page))];
    expect({ view, forcedColors, found }).toEqual({ view, forcedColors, found: [] });
  }
  await page.emulateMedia({ forcedColors: 'none' });
}

const height = 700;
const looks: readonly (readonly [string, ExcelOptions])[] = [
  ['light, 320 pixels wide', { background: '#ffffff', context: { viewport: { width: 320, height } } }],
  ['in Excel’s dark theme, 350 pixels wide', { background: '#1f1f1f', context: { viewport: { width: 350, height } } }],
];

test.each(looks)('%s: axe finds nothing on any view, and nobody scrolls sideways', async (look, options) => {
  const page = await start({ profile: 'web', ...options });
  await page.getByRole('button', { name: 'Ohita' }).waitFor();
  await isSound(page, 'first run');
  await skipFirstRun(page);
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
  await isSound(page, 'asking');
  const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
  expect(theme).toBe(look.includes('dark') ? 'dark' : 'light');
  await confirmReading(page);
  await isSound(page, 'start');
  await showTab(page, 'Kohdenna');
  await lineList(page).getByRole('option').first().click();
  await isSound(page, 'lines');
  await lineList(page).focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await isSound(page, 'moments');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await acceptSuggestions(page, '80');
  await isSound(page, 'accepted');
  await showTab(page, 'Jakoperusteet');
  await page.getByRole('heading', { name: 'Jakoperusteet' }).waitFor();
  await isSound(page, 'drivers');
  await showTab(page, 'Tulokset');
  await page
    .getByRole('button', { name: /^Kirjoita tulosvälilehdet/ })
    .first()
    .waitFor();
  await isSound(page, 'results');
  expect(open.faults).toEqual([]);
});

test.each(looks)('%s: while it waits for a cell it says so from the start, and then opens', async (_, options) => {
  const page = await start({
    ...options,
    prepare: async (before) => {
      await before.addInitScript(() => {
        // The moment the fake stands, somebody types into a cell.
        Object.defineProperty(globalThis, 'fakeExcel', {
          configurable: true,
          set(fake: { person: { startsEditing(): void } }) {
            Object.defineProperty(globalThis, 'fakeExcel', { value: fake });
            fake.person.startsEditing();
          },
        });
      });
    },
  });
  await page.getByText(pane.waitsForCell).waitFor();
  await isSound(page, 'waiting');
  await inExcel(page, ({ person }) => person.endsEditing());
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
  expect(open.faults).toEqual([]);
});

test.each(looks)('%s: why it cannot work is sound as well', async (_, options) => {
  const page = await start({ ...options, host: 'Word' });
  await page.getByText(excel.notExcel).waitFor();
  await isSound(page, 'not Excel');
});

/** Rows of the sheets that the model stands in. */
const modelRows = (page: Page): Promise<number> =>
  inExcel(page, ({ book }) =>
    book.sheets.filter(({ names }) => names.length > 0).reduce((sum, { rows }) => sum + rows.length, 0),
  );

test('what was decided is in the workbook as soon as the pane goes out of sight', async () => {
  const page = await start({});
  await skipFirstRun(page);
  await confirmReading(page);
  await page.getByText('Malli on tallessa').waitFor();
  // The rest after which a model is saved never ends.
  await page.workers()[0]!.evaluate(() => {
    const usual = setTimeout;
    const rest = (work: () => void, milliseconds: number) => (milliseconds === 1_500 ? 0 : usual(work, milliseconds));
    Object.assign(globalThis, { setTimeout: rest });
  });
  const before = await modelRows(page);
  await showTab(page, 'Kohdenna');
  await acceptSuggestions(page, '80');
  await new Promise((resume) => setTimeout(resume, 2_000));
  expect(await modelRows(page)).toBe(before);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await eventually(async () => expect(await modelRows(page)).toBeGreaterThan(before));
  expect(open.faults).toEqual([]);
});

test('a fault in the worker that nothing caught is shown among the findings', async () => {
  const page = await start({});
  await skipFirstRun(page);
  await confirmReading(page);
  const [worker] = page.workers();
  await worker!.evaluate(() => void Promise.reject(new TypeError('made by the test')));
  await page.getByText(/TypeError: made by the test/).waitFor();
});
