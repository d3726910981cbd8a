import { OfficeWorkbook } from '../../../../addin/workbook/office/office-workbook';
import type { Timing } from '../../../../addin/workbook/office/host';
import type { BookSpec } from './fake/book/spec';
import { createFakeExcel, type FakeExcel, type FakeOptions } from './fake/create-fake-excel';
import type { ProfileName } from './fake/rules/profiles';
import { contractDates, storedSheets } from '../contract';

export const profileNames = ['desktop-1.14', 'desktop-1.17', 'desktop-1.20', 'web'] as const satisfies readonly ProfileName[];

/** Nothing rests long in tests. */
export const quick: Timing = { rest: 5, patience: 20, retries: [1, 1, 1] };

const formats = Object.fromEntries(contractDates.map(({ cell, format }) => [cell, format]));
const contractBook: BookSpec = {
  sheets: storedSheets.map((sheet) => (sheet.name === 'Muistio' ? { ...sheet, formats } : sheet)),
};

export interface Opened {
  readonly workbook: OfficeWorkbook;
  readonly fake: FakeExcel;
}

/** The workbook of the contract, or another, open in a fake Excel. */
export async function openFake(options: Partial<FakeOptions> = {}, timing: Partial<Timing> = {}): Promise<Opened> {
  const fake = createFakeExcel({ profile: 'web', book: contractBook, ...options });
  return { fake, workbook: await OfficeWorkbook.open(fake, { ...quick, ...timing }) };
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
