import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import type { CellValue, MergedCells, SheetGrid } from '../grid';
import { cellAt, cellText, isBlank } from './cell-place';
import { isWholeMeasure } from './measure-heading';

/** Where a table's headings stand: `rows` rows, the last of them `row` (1-based). */
export interface HeadingPlace {
  readonly row: number;
  readonly rows: number;
}

export const headingPlace = ({ headerRow, headerRows = 1 }: Pick<Layout, 'headerRow' | 'headerRows'>): HeadingPlace => ({
  row: headerRow,
  rows: Math.min(headerRows, headerRow),
});

/** Merged rectangles that cover more than one cell of some rows. */
function mergesIn(sheet: SheetGrid, first: number, last: number): readonly MergedCells[] {
  return (sheet.merged ?? []).filter(({ row, rows, columns }) => row <= last && row + rows > first && (rows > 1 || columns > 1));
}

/** A cell of a heading: what is merged stands over every column it covers. */
function mergedCell(sheet: SheetGrid, merges: readonly MergedCells[], row: number, column: number): CellValue {
  const own = cellAt(sheet, column, row);
  if (!isBlank(own)) return own;
  const over = merges.find(
    (merge) =>
      row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns,
  );
  return over === undefined ? own : cellAt(sheet, over.column, over.row);
}

/** "Kustannus-" over "paikka" is one word. */
function joinTexts(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    if (joined === '') return text;
    const isHyphened = /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(text);
    return isHyphened ? joined.slice(0, -1) + text : `${joined} ${text}`;
  }, '');
}

/**
 * A text over several columns that nobody merged reaches to the right while the cells beside it are blank: "Talousarvio" over
 * "2026 | 2027". Only where a heading stands under the text itself, and over headings that are no measure alone.
 */
function reachRight(texts: string[], under: readonly string[]): void {
  for (let column = 1; column < texts.length; column++) {
    const before = texts[column - 1] ?? '';
    const below = under[column] ?? '';
    const isFree = texts[column] === '' && below !== '' && !isWholeMeasure(below);
    if (isFree && before !== '' && (under[column - 1] ?? '') !== '') texts[column] = before;
  }
}

/** The widest row of a heading, merged cells included. */
function widthOf(sheet: SheetGrid, first: number, last: number, merges: readonly MergedCells[]): number {
  const rows = sheet.rows.slice(first - 1, last);
  return Math.max(0, ...rows.map((row) => row.length), ...merges.map(({ column, columns }) => column + columns));
}

/** The heading of each column on one line: the texts of all heading rows, from the top, each said once. */
export function headingsAt(sheet: SheetGrid, { row: last, rows }: HeadingPlace): string[] {
  const first = Math.max(1, last - rows + 1);
  if (first === last) return Array.from(sheet.rows[last - 1] ?? [], (cell) => cellText(cell).replace(/\s+/g, ' '));
  const merges = mergesIn(sheet, first, last);
  const width = widthOf(sheet, first, last, merges);
  let joined: string[] = new Array<string>(width).fill('');
  for (let row = last; row >= first; row--) {
    const texts = Array.from({ length: width }, (_, column) =>
      cellText(mergedCell(sheet, merges, row, column)).replace(/\s+/g, ' '),
    );
    const isMerged = merges.some((merge) => merge.row === row && merge.columns > 1);
    if (row < last && !isMerged) reachRight(texts, joined);
    joined = texts.map((text, column) => {
      const under = joined[column] ?? '';
      return text === '' || foldText(under).split(' ', 1)[0] === foldText(text) || foldText(under) === foldText(text)
        ? under
        : joinTexts([text, under].filter((part) => part !== ''));
    });
  }
  return joined;
}
