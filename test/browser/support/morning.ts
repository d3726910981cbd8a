import type { Locator, Page } from 'playwright-core';

/** What a person does in the browser page, by the names and roles a screen reader would say. In Finnish. */

export async function openWorkbook(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.setInputFiles('input[type=file]', file);
  const skip = page.getByRole('button', { name: 'Ohita' });
  await skip.or(page.getByText('Luettiinko talousarvio oikein?')).or(page.getByText('Työn tilanne')).first().waitFor();
  if (await skip.isVisible()) await skip.click();
}

export async function confirmReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vahvista ja aloita' }).click();
  await page.getByRole('heading', { name: 'Työn tilanne' }).waitFor();
}

export async function showTab(page: Page, name: 'Aloitus' | 'Kohdenna' | 'Jakoperusteet' | 'Tulokset'): Promise<void> {
  await page.getByRole('tablist', { name: 'Työn vaiheet' }).getByRole('tab', { name, exact: true }).click();
}

/** The coverage as the meter says it: "12,3 %". */
export async function coverage(page: Page): Promise<string> {
  const text = await page
    .getByText(/% merkitty$/)
    .first()
    .innerText();
  return text.replace(' merkitty', '');
}

/** Lines without a moment, as the pane counts them. */
export async function untaggedLines(page: Page): Promise<number> {
  const text = await page
    .getByText(/^Merkitsemättä \d/)
    .first()
    .innerText();
  return Number(/\d+/.exec(text.replace(/\s/g, ''))![0]);
}

/** Waits until the pane says that so many lines are without a moment, none where it says nothing of them. */
export async function untaggedAre(page: Page, lines: number): Promise<void> {
  await page
    .locator('main header')
    .getByText(new RegExp(`^Merkitsemättä ${lines.toLocaleString('fi').replace(/\s/g, '\\s')} rivi`))
    .first()
    .waitFor();
}

/** Euros with a moment, and external operating expense, as the figures under the measure say: "12 € / 345 €". */
async function coveredEuros(page: Page): Promise<readonly number[]> {
  const text = await page
    .locator('main header')
    .getByText(/€ \/ .*€$/)
    .first()
    .innerText();
  return text.split('/').map(eurosOf);
}
export const taggedEuros = async (page: Page): Promise<number> => (await coveredEuros(page))[0]!;
export const operatingEuros = async (page: Page): Promise<number> => (await coveredEuros(page))[1]!;

/** "−1 234,50 €" as a number. */
export const eurosOf = (text: string): number =>
  Number(
    text
      .replace(/[^\d,−-]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

/** The active line of the list and what it costs or brings in, once it is another than the last. */
export async function activeLine(
  page: Page,
  last = '',
): Promise<{ readonly text: string; readonly euros: number; readonly isIncome: boolean }> {
  const shown = await page.waitForFunction((before) => {
    const list = document.querySelector('[role=listbox]');
    const text = document.getElementById(list?.getAttribute('aria-activedescendant') ?? '')?.innerText ?? '';
    return /€/.test(text) && text !== before ? text : null;
  }, last);
  const text = (await shown.jsonValue()) ?? '';
  const amount = text.split('\n').find((part) => /^(tulo\s)?[−-]?\d[\d\s]*(,\d+)?\s€$/.test(part));
  if (amount === undefined) throw new Error(`The line says no amount: ${text}`);
  return { text, euros: eurosOf(amount), isIncome: amount.startsWith('tulo') };
}

/** Sheet and cell that a line behind a figure shows when it is pressed. */
export async function placeOf(line: Locator): Promise<{ readonly sheet: string; readonly cell: string }> {
  const [, sheet, cell] = /Näytä solu\s+(.+?)\s+([A-Z]+\d+)\s*$/.exec(await line.innerText()) ?? [];
  if (sheet === undefined || cell === undefined) throw new Error('The line does not say where it stands.');
  return { sheet, cell };
}

/** Waits until the sheet beside the pane shows a cell. */
export async function sheetShows(page: Page, { sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> {
  await page.getByRole('tablist', { name: 'Välilehdet' }).getByRole('tab', { name: sheet, selected: true }).waitFor();
  await page.waitForFunction((at) => document.querySelector<HTMLInputElement>('[aria-label="Solun osoite"]')?.value === at, cell);
}

export const percentOf = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));

export function lineList(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Talousarvion rivit' });
}

/** Accepts every suggestion that is at least so sure, after its preview. */
export async function acceptSuggestions(page: Page, level: '95' | '80'): Promise<void> {
  const body = page.getByText('Hyväksy ehdotuksia kerralla');
  await body.click();
  await page.getByLabel('Varmuus vähintään').selectOption(level === '95' ? { label: '95\u00a0%' } : { label: '80\u00a0%' });
  await page.getByRole('button', { name: /^Hyväksy \d/ }).click();
  await page
    .getByText(/Ehdotukset hyväksytty/)
    .first()
    .waitFor({ state: 'attached' });
}

/** What was read of a population file is looked at, and taken. */
export async function takePeople(page: Page): Promise<void> {
  const offer = page.getByRole('dialog', { name: 'Otetaanko väestö käyttöön?' });
  await offer.getByRole('button', { name: 'Ota väestö käyttöön' }).click();
  await offer.waitFor({ state: 'detached' });
}

/** Chooses a moment for what is selected by the keyboard alone: picker, a few letters, Enter. */
export async function pickByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('m');
  const picker = page.getByRole('dialog', { name: 'Valitse momentti' });
  await picker.getByRole('combobox').waitFor();
  await page.keyboard.type(letters);
  // Not the line that says there is nothing: the moments may still be on their way.
  await picker.getByRole('option', { disabled: false }).first().waitFor();
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
}

/** Tags the active line by the keyboard alone. */
export async function tagByKeyboard(page: Page, letters: string): Promise<void> {
  await pickByKeyboard(page, letters);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Ends the first steps where they are shown. */
export async function skipFirstRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ohita' }).click();
}

/** A person's eye on the message under the figures: waits until it says so. */
export async function notice(page: Page, text: RegExp): Promise<void> {
  await page.locator('main header').getByText(text).first().waitFor();
}

/** Goes on with Tab until the element has the keyboard, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there with Tab.');
}
