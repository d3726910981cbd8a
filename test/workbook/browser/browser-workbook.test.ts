import { openBook } from '../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { cellReference } from '../../../addin/workbook/cell-reference';
import { contractSheets, workbookContract, type Person } from '../contract';
import { makeSpreadsheet } from '../file/make-spreadsheet';

const made = contractSheets.map(({ name, rows, visibility }) => ({
  name,
  rows,
  hidden: visibility === 'hidden' ? (1 as const) : (0 as const),
}));

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
  const bytes = makeSpreadsheet(made, type === 'xls' ? 'biff8' : type);
  workbookContract(async () => openBook(bytes, `b.${type}`), { person });
});
