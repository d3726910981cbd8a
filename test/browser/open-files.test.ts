import type { Browser, Page } from 'playwright-core';
import { launch, openWatched } from './support/chromium';
import { largeBudget } from './support/large-budget';
import { coverage, openWorkbook, showTab } from './support/morning';
import { servePage, type ServedPage } from './support/served-page';

/** The built page and the files people give it: good ones, wrong ones, large ones. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage('browser')]);
});
beforeEach(async () => {
  ({ page, faults } = await openWatched(browser, served.url));
  page.setDefaultTimeout(30_000);
  await page.getByRole('button', { name: 'Avaa työkirja' }).first().waitFor();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const small = csv('kunta.csv', 'Tili;Nimi;TA 2026\n4000;Päiväkodit;1000\n4010;Koulut;2000\n4020;Kirjasto;300\n');
const chooser = 'input[accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv"]';
const unsaved = () => page.getByText('Tallentamattomia muutoksia', { exact: true });

test('the sample is not unsaved until somebody changes it, and is left without a question', async () => {
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).first().click();
  await coverage(page);
  await page.getByText('Ei tallentamattomia muutoksia').waitFor();
  await page.setInputFiles(chooser, small);
  await page.getByText('kunta.csv', { exact: true }).first().waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await unsaved().count()).toBe(0);
}, 120_000);

test('a file that is no workbook gets a sentence, and the open workbook stays', async () => {
  await openWorkbook(page, small);
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const wrong = [
    { name: 'kuva.xlsx', mimeType: 'application/octet-stream', buffer: picture },
    { name: 'tyhja.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
    { name: 'ohje.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  ];
  for (const file of wrong) {
    await page.setInputFiles(chooser, file);
    const alert = page.getByRole('alert').filter({ hasText: file.name });
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/Error|undefined|\bat \w+\.|https?:/);
    await page.getByText('kunta.csv', { exact: true }).first().waitFor();
  }
  await showTab(page, 'Aloitus');
  await page.getByText('Luettiinko talousarvio oikein?').waitFor();
}, 120_000);

test('more megabytes than can be read are refused before anything is read', async () => {
  await page.evaluate(() => {
    const held = new DataTransfer();
    held.items.add(new File([new Uint8Array(101 * 1024 * 1024)], 'iso.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: held }));
  });
  await page
    .getByText(/^Tiedosto iso\.xlsx on 101 megatavua/)
    .first()
    .waitFor();
}, 60_000);

test('a table of headings alone ends in what to do', async () => {
  await openWorkbook(page, csv('otsikot.csv', 'Tili;Nimi;TA 2026\n'));
  await page.getByText('Työkirjasta ei löytynyt talousarviota').waitFor();
  await page.getByRole('button', { name: 'Valitse tiedosto' }).waitFor();
}, 60_000);

test('opening a large file shows how far it is, and can be stopped: what was open stays', async () => {
  await openWorkbook(page, small);
  await page.setInputFiles(chooser, {
    name: 'suuri.csv',
    mimeType: 'text/csv',
    buffer: largeBudget(150_000),
  });
  await page.getByText('Avataan tiedostoa suuri.csv').waitFor();
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  await page.getByText('Avataan tiedostoa suuri.csv').waitFor({ state: 'detached' });
  await page.getByText('kunta.csv', { exact: true }).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
}, 120_000);

test('a file of people is said to be one, and another can be opened', async () => {
  const people = ['Ikä;Väestö 2026', ...Array.from({ length: 101 }, (_, age) => `${age};${500 - age}`)].join('\n');
  await openWorkbook(page, csv('vaesto.csv', people));
  await page
    .getByText(/^(Tiedosto näyttää kertovan väestöstä|Työkirjasta ei löytynyt talousarviota|Tämä ei välttämättä ole)/)
    .waitFor();
  await page.getByRole('button', { name: 'Valitse tiedosto' }).waitFor();
}, 60_000);
