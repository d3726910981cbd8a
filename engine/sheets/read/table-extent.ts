import { noteMark } from '../../library/row-words';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { cellAt, cellText, isBlank } from './cell-place';
import { headingPlace, type HeadingPlace } from './column-heading';
import { foldedRow, isHeadingRepeated, isNumberLike, startsTable } from './header-row';
import type { FoundColumn } from './layout-columns';

/** The rows a table takes up. */
export interface TableExtent {
  /** 1-based rows that hold anything, without repeated headings and without notes under the table. */
  readonly rows: readonly number[];
  /** Row of another heading that ends the table, where there is one. */
  readonly secondHeader: number | null;
}

/** A text under a table that is longer than names are. */
const longName = 60;
/** Rows over a heading that hold titles. */
const mostTitles = 30;

/** Where to look: heading, columns of the table (0-based), those that hold its amounts, and the rows it may take up at most. */
export interface TableBounds {
  readonly place: HeadingPlace;
  readonly own: readonly number[];
  readonly amounts: readonly number[];
  readonly firstRow?: number | undefined;
  readonly lastRow?: number | undefined;
}

/** Columns between the first and the last that a layout names: another table may stand beside them. */
function ownColumns(columns: readonly FoundColumn[]): readonly number[] {
  const places = columns.map(({ index }) => index);
  const first = Math.min(...places);
  const last = Math.max(...places);
  return places.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function filledRows(sheet: SheetGrid, { place, own, firstRow, lastRow }: TableBounds): number[] {
  const last = Math.min(lastRow ?? sheet.rows.length, sheet.rows.length);
  const rows: number[] = [];
  for (let row = firstRow ?? place.row + 1; row <= last; row++) {
    if (own.some((column) => !isBlank(cellAt(sheet, column, row)))) rows.push(row);
  }
  return rows;
}

/** Texts of the rows over a heading, by which a title printed anew on every page is known. */
function titlesOver(sheet: SheetGrid, { row, rows }: HeadingPlace): ReadonlySet<string> {
  const first = Math.max(0, row - rows);
  const over = sheet.rows.slice(Math.max(0, first - mostTitles), first).map((cells) => cells.filter((cell) => !isBlank(cell)));
  return new Set(over.flatMap((cells) => (cells.length === 1 ? cells.map((cell) => foldText(cellText(cell))) : [])));
}

/** Notes under the table: single texts behind its last amount, apart from it, marked or longer than a name. */
function withoutNotes(sheet: SheetGrid, rows: readonly number[], own: readonly number[], amounts: readonly number[]): number[] {
  const hasAmount = (row: number): boolean => amounts.some((column) => isNumberLike(cellAt(sheet, column, row)));
  let last = rows.length - 1;
  while (last >= 0 && !hasAmount(rows[last] ?? 0)) last--;
  if (last < 0) return [...rows];
  let apart = false;
  return rows.filter((row, at) => {
    if (at <= last) return true;
    const texts = own.map((column) => foldText(cellText(cellAt(sheet, column, row)))).filter((text) => text !== '');
    apart ||= row - (rows[at - 1] ?? row) > 1;
    const [text = ''] = texts;
    return texts.length > 1 || !(apart || isNote(text));
  });
}

/** Whether a folded text that stands alone is a note rather than a name. */
export const isNote = (text: string): boolean => text.length > longName || noteMark.test(text);

/** 1, 2, 3 ... under the headings number the columns. */
function areColumnNumbers(sheet: SheetGrid, own: readonly number[], row: number): boolean {
  const texts = own.map((column) => cellText(cellAt(sheet, column, row))).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text, at) => text === String(at + 1));
}

/** Where a table's own rows are: headings repeated at page breaks and notes are none; another table's heading ends it. */
export function extentOf(sheet: SheetGrid, bounds: TableBounds): TableExtent {
  const { place, own, amounts } = bounds;
  const header = foldedRow(sheet, place.row);
  const titles = titlesOver(sheet, place);
  const rows: number[] = [];
  for (const row of filledRows(sheet, bounds)) {
    const figures = amounts.some((column) => isNumberLike(cellAt(sheet, column, row)));
    // A year that heads a column is a number too, so a row of figures may still repeat the heading.
    const mayRepeat = !figures || amounts.some((column) => cellText(cellAt(sheet, column, row)) === header[column]);
    if (rows.length === 0 && areColumnNumbers(sheet, own, row)) continue;
    if (mayRepeat && isHeadingRepeated(sheet, place, own, row)) continue;
    if (mayRepeat && startsTable(sheet, header, row)) return { rows: withoutNotes(sheet, rows, own, amounts), secondHeader: row };
    if (!figures && titles.size > 0 && isTitleAgain(sheet, own, titles, row)) continue;
    rows.push(row);
  }
  return { rows: withoutNotes(sheet, rows, own, amounts), secondHeader: null };
}

/** The rows of a table by its layout. */
export function tableExtent(sheet: SheetGrid, layout: Layout, columns: readonly FoundColumn[]): TableExtent {
  const { firstRow, lastRow } = layout;
  const amounts = columns.filter(({ role }) => role === 'amount').map(({ index }) => index);
  return extentOf(sheet, { place: headingPlace(layout), own: ownColumns(columns), amounts, firstRow, lastRow });
}

function isTitleAgain(sheet: SheetGrid, own: readonly number[], titles: ReadonlySet<string>, row: number): boolean {
  const texts = own.map((column) => foldText(cellText(cellAt(sheet, column, row)))).filter((text) => text !== '');
  return texts.length === 1 && titles.has(texts[0] ?? '');
}
