import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly hidden?: 0 | 1 | 2;
  /** Cells by address, over what rows say: formulas, formats, errors. */
  readonly cells?: Readonly<Record<string, CellObject>>;
  /** Ranges: "A1:B2". */
  readonly merged?: readonly string[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
}

/** Bytes of a workbook in any format, for tests of reading. */
export function makeSpreadsheet(sheets: readonly MadeSheet[], bookType: BookType = 'xlsx', date1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, cells = {}, merged = [], hiddenRows = [] } of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merged.map((range) => utils.decode_range(range));
    sheet['!rows'] = [];
    for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
    // Cells beyond the rows belong to the sheet too.
    const reach = utils.decode_range(sheet['!ref'] ?? 'A1');
    for (const at of Object.keys(cells)) {
      const { r, c } = utils.decode_cell(at);
      reach.e = { r: Math.max(reach.e.r, r), c: Math.max(reach.e.c, c) };
    }
    utils.book_append_sheet(book, Object.assign(sheet, cells, { '!ref': utils.encode_range(reach) }), name);
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden = 0 }) => ({ name, Hidden: hidden })), WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}
