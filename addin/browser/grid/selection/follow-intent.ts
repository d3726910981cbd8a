import type { Book, BookSheet } from '../../../workbook/browser/book';
import { edgeOfData } from './edge-of-data';
import type { Intent } from './keys';
import { type Ground, move, moveTo, selectArea, type Selection, selectColumns, selectRows } from './selection';
import { lastColumn, lastRow } from './area';

export interface Stand extends Ground {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly selection: Selection;
  /** Rows that fit into sight. */
  readonly page: number;
}

/** Where a key leads in the sheet; null: it is no key of moving and selecting. */
export function followIntent(intent: Intent, stand: Stand): Selection | Promise<Selection> | null {
  const { layout, selection, sheet } = stand;
  const { active, corner, area } = selection;
  const from = 'extend' in intent && intent.extend ? corner : active;
  const lastUsed = { row: Math.min(sheet.rows, layout.rows.last), column: Math.min(sheet.columns - 1, layout.columns.last) };
  switch (intent.kind) {
    case 'move':
      return move(selection, intent.rows, intent.columns, intent.extend, stand);
    case 'page':
      return move(selection, intent.rows * stand.page, intent.columns, intent.extend, stand);
    case 'edge':
      return leap(intent, stand);
    case 'rowStart':
      return moveTo(selection, { ...from, column: layout.columns.first }, intent.extend, stand);
    case 'rowEnd':
      return moveTo(selection, { ...from, column: lastUsed.column }, intent.extend, stand);
    case 'sheetStart':
      return moveTo(selection, { row: layout.rows.first, column: layout.columns.first }, intent.extend, stand);
    case 'sheetEnd':
      return moveTo(selection, lastUsed, intent.extend, stand);
    case 'selectRows':
      return selectRows(area.row, lastRow(area), stand);
    case 'selectColumns':
      return selectColumns(area.column, lastColumn(area), stand);
    case 'selectAll':
      return selectArea(
        { row: layout.rows.first, column: layout.columns.first, rows: layout.rows.last, columns: layout.columns.last + 1 },
        stand,
      );
    default:
      return null;
  }
}

async function leap(intent: Extract<Intent, { kind: 'edge' | 'move' }>, stand: Stand): Promise<Selection> {
  const { book, sheet, selection } = stand;
  const from = intent.extend ? selection.corner : selection.active;
  const used = { row: 1, column: 0, rows: sheet.rows, columns: sheet.columns };
  const cells = (area: typeof used): ReturnType<Book['cells']> => book.cells({ sheet: sheet.name, ...area });
  return moveTo(selection, await edgeOfData(cells, from, intent, used), intent.extend, stand);
}
