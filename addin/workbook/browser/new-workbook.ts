import { utils, write, type CellObject, type ColInfo, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetGrid } from '../../../engine';
import { escapedText } from '../file/write/xml-text';
import { address } from '../plan/address';
import { checkCellText } from '../plan/plan-texts';
import type { BookCells } from './book-cells';
import type { OpenedBook } from './opened-book';
import { cellKey } from './sheet-notes';
import { stored } from './stored-content';

const hiddenBy: Readonly<Record<SheetGrid['visibility'], 0 | 1 | 2>> = { visible: 0, hidden: 1, veryHidden: 2 };
/** Shown in the order of each reader's own language. */
const dateFormat = 'm/d/yy';
const dateTimeFormat = 'm/d/yy h:mm';
const timeFormat = 'h:mm';

/**
 * A new xlsx with the user's sheets as they stand: values, number formats, merged cells, widths, hidden rows and sheets. For formats that
 * are only read; what else such a file holds (charts, colours, its formulas) stays in the file that was opened.
 * Throws HostError text.too-long.
 */
export function newWorkbook(sheets: readonly SheetGrid[], opened: OpenedBook, cells: BookCells): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const grid of sheets) utils.book_append_sheet(book, sheetOf(grid, opened, cells), grid.name ?? '');
  book.Workbook = { Sheets: sheets.map(({ name, visibility }) => ({ name: name ?? '', Hidden: hiddenBy[visibility] })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function sheetOf(grid: SheetGrid, opened: OpenedBook, cells: BookCells): WorkSheet {
  const name = grid.name ?? '';
  const { formats } = cells.notesOf(name);
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 1);
  const looks = opened.looks.sheets.get(name);
  const data = grid.rows.map((row, down) =>
    row.map((value, column) => {
      // Only what is written like a date can be one, so that the long way is taken for those alone.
      const isText = typeof value === 'string' && cells.state(name, down + 1, column).isText;
      if (typeof value === 'string') checkCellText(value, name, address(down, column));
      return cellOf(value, isText, formats.get(cellKey(down + 1, column)));
    }),
  );
  const columns: ColInfo[] = Array.from({ length: width }, (_, at) => {
    const pixels = looks?.widths.get(at);
    return pixels === undefined ? {} : { wpx: pixels };
  });
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, grid.rows.length - 1), c: width - 1 } }),
    '!cols': columns,
    '!merges': (grid.merged ?? []).map(({ row, column, rows, columns: across }) => ({
      s: { r: row - 1, c: column },
      e: { r: row + rows - 2, c: column + across - 1 },
    })),
    '!rows': [],
  };
  sheet['!data'] = data as CellObject[][];
  for (const row of grid.hiddenRows ?? []) (sheet['!rows'] ??= [])[row - 1] = { hidden: true };
  return sheet;
}

function cellOf(value: CellValue, isText: boolean, format: string | undefined): CellObject | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return { t: 's', v: value.error };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  const inFile = stored(value, isText, false);
  if (typeof inFile !== 'number') return { t: 's', v: escapedText(String(value)) };
  if (typeof value === 'number') return { t: 'n', v: inFile, ...(format !== undefined && { z: format }) };
  const own = inFile < 1 ? timeFormat : Number.isInteger(inFile) ? dateFormat : dateTimeFormat;
  return { t: 'n', v: inFile, z: format ?? own };
}
