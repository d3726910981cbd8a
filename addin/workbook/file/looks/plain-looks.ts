import type { CellValue, SheetGrid } from '../../../../engine';
import { general, plainLook, type BookLooks, type SheetLooks } from './book-looks';
import { textWidth, usualHeight, usualWidth } from './sizes';

/** Rows whose texts decide how wide a column is. */
const seenRows = 200;
const mostWidth = 280;

/** Looks of sheets whose file says none that is read: plain, each column as wide as its longest text, within reason. */
export function plainLooks(sheets: readonly SheetGrid[]): BookLooks {
  return { looks: [plainLook], sheets: new Map(sheets.map((sheet) => [sheet.name ?? '', looksOf(sheet)])) };
}

function looksOf({ rows, hiddenRows = [] }: SheetGrid): SheetLooks {
  const longest: number[] = [];
  for (const row of rows.slice(0, seenRows))
    row.forEach((value, column) => (longest[column] = Math.max(longest[column] ?? 0, characters(value))));
  const widths = new Map<number, number>();
  longest.forEach((length, column) => {
    const width = Math.min(textWidth(length), mostWidth);
    if (width > usualWidth) widths.set(column, width);
  });
  return {
    frozen: { rows: 0, columns: 0 },
    defaultWidth: usualWidth,
    defaultHeight: usualHeight,
    widths,
    heights: new Map(hiddenRows.map((row) => [row, 0])),
    look: () => 0,
    format: () => general,
  };
}

/** Of a text with line breaks, the longest line's. */
function characters(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === 'object') return value.error.length;
  return String(value)
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length), 0);
}
