import { openBook } from '../../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import { cellReference } from '../../../../addin/workbook/cell-reference';
import { workbookContract, type Person } from '../contract';
import { contractSpreadsheet } from '../file/contract-spreadsheet';
import { makeSpreadsheet } from '../file/make-spreadsheet';

const person: Person<BrowserWorkbook> = {
  selects: async (workbook, area) => {
    await workbook.book.selected(area);
    await new Promise((resume) => setTimeout(resume, 200));
  },
  types: async (workbook, cell, value) => {
    const { row, column } = cellReference(cell)!;
    expect(await workbook.book.edit('TA2026', row + 1, column, String(value))).toMatchObject({ done: true });
  },
};

describe.each([['xlsx'], ['xlsm'], ['xlsb'], ['xls']] as const)('the contract on %s', (type) => {
  const bytes = makeSpreadsheet(contractSpreadsheet, type === 'xls' ? 'biff8' : type);
  workbookContract(async () => openBook(bytes, `b.${type}`), { person });
});
