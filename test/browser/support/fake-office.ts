import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import type { BookSpec } from '../../addin/workbook/office/fake/book/spec';
import { launch, openWatched, type Watched } from './chromium';
import { bookOf } from './fake-office/book-of-sheets';
import type { FakeOffice, OfficeWindow } from './fake-office/office-script';
import { usualSettings, type OfficeSettings } from './fake-office/settings';
import { servePage } from './served-page';

/** The one foreign address that the page in Excel asks. */
export const officeOrigin = 'https://appsforoffice.microsoft.com';
const officeScript = `${officeOrigin}/lib/1/hosted/office.js`;

export interface ExcelOptions extends Partial<OfficeSettings> {
  readonly context?: BrowserContextOptions;
  /** Office's script does not come through. */
  readonly isBlocked?: boolean;
  /** Done before the page's first request. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The built page of Excel in Chromium, with the fake Excel in the place of Office.js. */
export interface ExcelPages {
  readonly open: (options?: ExcelOptions) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** A workbook of samples/ as a spec for the fake. */
export async function sampleBook(path = 'mallikunta/talousarvio-2026.xlsx'): Promise<BookSpec> {
  const bytes = readFileSync(join(__dirname, '../../../samples', path));
  return bookOf(await (await openFile(new Uint8Array(bytes), path)).read());
}

/** Width and height of a task pane on a small laptop. */
export const paneSize = { width: 350, height: 700 };

export async function excelPages(): Promise<ExcelPages> {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-office-'));
  execFileSync(process.execPath, [join(__dirname, 'fake-office/build.mjs'), folder], { stdio: 'inherit' });
  const script = readFileSync(join(folder, 'office.js'), 'utf8');
  const book = await sampleBook();
  const served = await servePage('excel');
  const browser = await launch();
  return {
    open: async ({ context, isBlocked = false, prepare, ...settings } = {}) => {
      const all: OfficeSettings = { ...usualSettings, book, ...settings };
      const body = `globalThis.officeSettings = ${JSON.stringify(all)};\n${script}`;
      return openWatched(
        browser,
        served.url,
        { viewport: paneSize, ...context },
        {
          allowed: [officeOrigin],
          prepare: async (page) => {
            await page.route(`${officeOrigin}/**`, (route) =>
              isBlocked || route.request().url() !== officeScript
                ? route.abort()
                : route.fulfill({ contentType: 'text/javascript', body }),
            );
            await prepare?.(page);
          },
        },
      );
    },
    close: async () => {
      await browser.close();
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Something done in, or asked of, the fake Excel in the page. */
export async function inExcel<T, A = undefined>(
  page: Page,
  work: (fake: FakeOffice, given: A) => T | Promise<T>,
  given?: A,
): Promise<T> {
  const fake = await page.evaluateHandle(() => (window as unknown as OfficeWindow).fakeExcel);
  return fake.evaluate(work as never, given as never) as Promise<T>;
}
