import type { Locator, Page } from 'playwright-core';

/** Run in a page before its own scripts: a host that forbids storage, as private windows and frames of another site do. */
export function withoutStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('Storage is forbidden here.', 'SecurityError');
      },
    });
}

export const firstSteps = (page: Page): Locator => page.getByRole('region', { name: 'Näin pääset alkuun' });

/** Skips the first steps, asks for them again, and skips them again. */
export async function skipsAndReopens(page: Page): Promise<void> {
  const steps = firstSteps(page);
  await steps.getByRole('button', { name: 'Ohita' }).click();
  await steps.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Alkuohje' }).click();
  await steps.getByText('Vaihe 1/4').waitFor();
  await steps.getByRole('button', { name: 'Ohita' }).click();
  await steps.waitFor({ state: 'detached' });
}
