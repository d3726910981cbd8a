import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly hidden?: 0 | 1 | 2;
  /** Cells by address, over what rows say: formulas, formats, errors. */
  readonly cells?: Readonly<Record<string, CellObject>>;
}

/** Bytes of a workbook in any format, for tests of reading. */
export function makeSpreadsheet(sheets: readonly MadeSheet[], bookType: BookType = 'xlsx', date1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, cells = {} } of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    utils.book_append_sheet(book, Object.assign(sheet, cells), name);
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden = 0 }) => ({ name, Hidden: hidden })), WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}
