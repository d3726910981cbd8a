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

/** Waits until one of the pane's counts says so many lines without a moment, or fewer. */
export async function untaggedFallsTo(page: Page, most: number): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(50))
    if ((await untaggedLines(page)) <= most) return;
  throw new Error(`More than ${most} lines stay without a moment.`);
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

/** Tags the active line by the keyboard alone: picker, a few letters, Enter. */
export async function tagByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type(letters);
  // Not the line that says there is nothing: the moments may still be on their way.
  await dialog.getByRole('option', { disabled: false }).first().waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
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
