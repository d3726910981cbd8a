import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import { openBook } from '../../../../addin/workbook/browser/open-book';

const csv = new TextEncoder().encode('Tili;TA 2026\n4000;100\n4100;200\n');

async function typed(formula: string): Promise<boolean> {
  const workbook: BrowserWorkbook = await openBook(csv, 'ta.csv');
  const [sheet] = await workbook.book.sheets();
  return (await workbook.book.edit(sheet!.name, 5, 3, formula)).done;
}

test.each(['=SUM(A1:XFD1048576)', '=SUM(F:XFD)+SUM(A1:Z200000)', '=SUM(2:1048576)'])(
  '%s is refused, not held',
  async (formula) => {
    expect(await typed(formula)).toBe(false);
  },
);

test.each(['=SUM(A2:A3)', '=SUM(B:B)', '=SUM(1:3)', '=SUM(A1:Z10000)'])('%s is calculated', async (formula) => {
  expect(await typed(formula)).toBe(true);
});
