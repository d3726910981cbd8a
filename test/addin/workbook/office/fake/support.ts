import type { BookSpec } from './book/spec';
import { createFakeExcel, type FakeExcel, type FakeOptions } from './create-fake-excel';
import type { ProfileName } from './rules/profiles';

export const allProfiles: readonly ProfileName[] = ['desktop-1.14', 'desktop-1.17', 'desktop-1.20', 'web'];

/** Two sheets, the second hidden; a sum in B4. */
export const town: BookSpec = {
  sheets: [
    {
      name: 'Budjetti',
      rows: [
        ['Tili', 'TA 2026'],
        ['0410', 100],
        ['4200', 250.5],
        ['Yhteensä', { formula: '=SUM(B2:B3)', value: 350.5 }],
      ],
    },
    { name: 'Muistio', visibility: 'hidden', rows: [['Teksti']] },
  ],
};

export const openTown = (options: Partial<FakeOptions> = {}): FakeExcel =>
  createFakeExcel({ profile: 'desktop-1.14', book: town, ...options });

/** The sheet Budjetti of a batch. */
export const budget = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Budjetti');

/** The code of the error a piece of work ends in, or its message where it has no code; '' where it ends well. */
export async function fault(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  }
}
