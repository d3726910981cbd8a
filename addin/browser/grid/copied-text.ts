import type { Book, BookSheet } from '../../workbook/browser/book';
import type { CellStore } from './cells/cell-store';
import { toClipboard } from './cells/clipboard-text';
import { type Area, lastColumn, lastRow } from './selection/area';

/** Cells that are copied at once: a budget of 25,000 rows and 20 columns. */
export const mostCopied = 500_000;

/** Rows asked for at a time. */
const rowsAtOnce = 2000;

/** A selection without the empty rows and columns after the last used ones: who copies whole columns wants what is in them. */
export function copiedArea(area: Area, sheet: BookSheet): Area {
  const rows = Math.min(lastRow(area), Math.max(sheet.rows, area.row)) - area.row + 1;
  const columns = Math.min(lastColumn(area), Math.max(sheet.columns - 1, area.column)) - area.column + 1;
  return { ...area, rows, columns };
}

/** The text of an area whose cells are here; null where some are not. */
export function heldText(store: CellStore, area: Area): string | null {
  const rows: string[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const texts: string[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = store.cell(row, column);
      if (cell === null) return null;
      texts.push(cell.text);
    }
    rows.push(texts);
  }
  return toClipboard(rows);
}

/** The text of any area, asked for in blocks. */
export async function askedText(book: Book, sheet: string, area: Area): Promise<string> {
  const blocks: string[] = [];
  for (let row = area.row; row <= lastRow(area); row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, lastRow(area) - row + 1);
    const cells = await book.cells({ sheet, ...area, row, rows });
    blocks.push(toClipboard(cells.map((line) => line.map(({ text }) => text))));
  }
  return blocks.join('\r\n');
}
