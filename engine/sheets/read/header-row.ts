import { amountHeadings, codeHeadings, fieldHeadings, labelHeading, unitCell, unitWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { CellValue, SheetGrid } from '../grid';
import { cellAt, cellText, isBlank } from './cell-place';
import { headingsAt, type HeadingPlace } from './column-heading';
import { isWholeMeasure, measureOfHeading, withoutUnit } from './measure-heading';
import { parseNumberText } from './number-text';

/** Rows searched for a heading, rows under it that must hold figures, and the most rows one heading has. */
const searchedRows = 200;
const lookedUnder = 10;
const mostHeadingRows = 6;
/** Years between the first and the last column of a budget. */
const longestSpan = 12;
const mostlyText = 0.8;

/** A heading with the text of each column; "" where a column has none. */
export interface Header extends HeadingPlace {
  readonly headings: readonly string[];
}

export function isNumberLike(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && parseNumberText(cell).kind === 'number');
}

export const isYear = (cell: CellValue): boolean => /^(19|20|21)\d{2}$/.test(cellText(cell));
/** "1 000 €" over a column reads like a number and is a unit. */
export const isUnitText = (cell: CellValue): boolean => typeof cell === 'string' && unitCell.test(foldText(cell));
/** A word, a unit, or a year that stands for a column. */
const isHeadingText = (cell: CellValue): boolean => !isNumberLike(cell) || isYear(cell) || isUnitText(cell);

export function isAmountHeading(header: string): boolean {
  return measureOfHeading(header) !== null || amountHeadings.some((pattern) => pattern.test(foldText(withoutUnit(header))));
}

interface Filled {
  readonly cell: CellValue;
  readonly column: number;
}

function filledIn(sheet: SheetGrid, row: number): Filled[] {
  return (sheet.rows[row - 1] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
}

/** The next rows that hold anything. */
function filledRowsUnder(sheet: SheetGrid, row: number, most: number): number[] {
  const under: number[] = [];
  for (let at = row + 1; at <= sheet.rows.length && under.length < most; at++) {
    if (!(sheet.rows[at - 1] ?? []).every(isBlank)) under.push(at);
  }
  return under;
}

/** Columns in which figures that are no years stand in the rows just below; every column with a number if none. */
function figureColumns(sheet: SheetGrid, row: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const at of filledRowsUnder(sheet, row, lookedUnder)) {
    for (const { cell, column } of filledIn(sheet, at)) if (isNumberLike(cell)) columns.add(column);
  }
  return columns;
}

/** Cells nearly all words or years. */
function isWordy(cells: readonly Filled[]): boolean {
  return cells.filter(({ cell }) => isHeadingText(cell)).length >= cells.length * mostlyText;
}

/** Years of a row of headings stand alone or follow each other; amounts of 2,000 and 1,950 beside a name are no years. */
function areYears(years: readonly number[], named: boolean): boolean {
  return !named || (new Set(years).size > 1 && Math.max(...years) - Math.min(...years) <= longestSpan);
}

/** Whether a row under a heading belongs to it: words, years or units alone, some of them over figures. */
function continuesHeading(sheet: SheetGrid, place: HeadingPlace, row: number): boolean {
  const cells = filledIn(sheet, row);
  const figures = figureColumns(sheet, row);
  const before = headingsAt(sheet, place);
  // A text under the heading of a code or name is a section of the table, not a heading.
  const isOver = (heading: string): boolean => heading === '' || isAmountHeading(heading);
  const over = cells.filter(({ column }) => figures.has(column) && isOver(before[column] ?? ''));
  if (!cells.every(({ cell }) => isHeadingText(cell))) return false;
  if (!over.some(({ cell }) => isAmountPart(cell)) && !fillsIn(sheet, place, figures, over)) return false;
  const years = over.flatMap(({ cell }) => (isYear(cell) ? [Number(cell)] : []));
  if (years.length > 0 && !areYears(years, cells.length > over.length)) return false;
  const after = headingsAt(sheet, { row, rows: place.rows + row - place.row });
  return measured(after, figures) >= measured(before, figures) && whole(after, figures) >= whole(before, figures);
}

/** Words under a heading that stands over several columns at once: lines have figures there. */
function fillsIn(sheet: SheetGrid, { row }: HeadingPlace, figures: ReadonlySet<number>, over: readonly Filled[]): boolean {
  const own = filledIn(sheet, row);
  const open = over.filter(({ column }) => !own.some((cell) => cell.column === column));
  const spans = own.some(({ cell, column }) => isAmountPart(cell) && over.some((one) => one.column === column));
  return spans && open.length > 0 && over.length * 2 > figures.size;
}

/** What stands over amounts alone: a measure, part of one, or its unit. */
function isAmountPart(cell: CellValue): boolean {
  const text = cellText(cell);
  const isUnit = unitWords.some(([, pattern]) => pattern.test(foldText(text)));
  return isAmountHeading(text) || isUnit || text === '%' || isUnitText(cell);
}

/** The last row of the heading that begins at a row. */
function lastHeadingRow(sheet: SheetGrid, seed: number): number {
  let last = seed;
  for (let more = 1; more < mostHeadingRows; more++) {
    const [next] = filledRowsUnder(sheet, last, 1);
    if (next === undefined || next - last > 3 || !continuesHeading(sheet, { row: last, rows: last - seed + 1 }, next)) break;
    last = next;
  }
  return last;
}

const measured = (headings: readonly string[], columns: ReadonlySet<number>): number =>
  headings.filter((heading, column) => columns.has(column) && measureOfHeading(heading) !== null).length;
const whole = (headings: readonly string[], columns: ReadonlySet<number>): number =>
  headings.filter((heading, column) => columns.has(column) && isWholeMeasure(heading)).length;

/** A single text is a title, unless it stands over amounts: merged over some columns, or itself part of a measure. */
function isTitle(sheet: SheetGrid, row: number, under: readonly string[]): boolean {
  const cells = filledIn(sheet, row);
  const [only] = cells;
  if (only === undefined || cells.length > 1) return only === undefined;
  const headed = under.flatMap((heading, column) => (heading === '' ? [] : [column]));
  if (only.column <= Math.min(...headed)) return true;
  const merge = (sheet.merged ?? []).find((one) => one.row === row && one.column === only.column);
  return (merge?.columns ?? 1) < 2 && !isAmountPart(only.cell);
}

/** Whether a row more names columns that had no name, or says more of what amounts are; a title of several cells does neither. */
function tellsMore(before: readonly string[], after: readonly string[], figures: ReadonlySet<number>): boolean {
  return after.some((heading, column) => {
    const own = before[column] ?? '';
    if (own === heading) return false;
    const [was, is] = [measureOfHeading(own), measureOfHeading(heading)];
    const isNamed = own === '' || isUnitText(own) || (/\p{L}-/u.test(heading) && !heading.startsWith(own));
    return isNamed || (figures.has(column) && (was?.kind !== is?.kind || was?.year !== is?.year));
  });
}

/** What names rows: "Koodi", "Nimi", "Tili". */
function namesRows(heading: string): boolean {
  const text = foldText(heading);
  const patterns = [...codeHeadings, ...fieldHeadings.map(([, pattern]) => pattern), labelHeading];
  return patterns.some((pattern) => pattern.test(text)) && !isAmountPart(heading);
}

/** "Talousarvio 2026" over "Koodi" is the title of the page: a measure stands over amounts. */
function isTitleRow(cells: readonly Filled[], under: readonly string[]): boolean {
  return cells.some(({ cell, column }) => !isUnitText(cell) && isAmountPart(cell) && namesRows(under[column] ?? ''));
}

/** How many rows over a heading's last row belong to it: those that stand over columns and take no measure away. */
function headingRows(sheet: SheetGrid, last: number, from: number): number {
  const figures = figureColumns(sheet, last);
  let rows = 1;
  for (let more = 2; more <= mostHeadingRows && last - more + 1 >= from; more++) {
    const row = last - more + 1;
    const cells = filledIn(sheet, row);
    const before = headingsAt(sheet, { row: last, rows });
    if (!cells.every(({ cell }) => isHeadingText(cell)) || isTitle(sheet, row, before) || isTitleRow(cells, before)) break;
    const after = headingsAt(sheet, { row: last, rows: more });
    if (measured(after, figures) < measured(before, figures) || whole(after, figures) < whole(before, figures)) break;
    if (!tellsMore(before, after, figures)) break;
    rows = more;
  }
  return rows;
}

function headerFrom(sheet: SheetGrid, seed: number, from: number): Header {
  const row = lastHeadingRow(sheet, seed);
  const place = { row, rows: headingRows(sheet, row, from) };
  return { ...place, headings: headingsAt(sheet, place) };
}

function hasAmounts({ headings }: Header, figures: ReadonlySet<number>): boolean {
  return headings.some((heading, column) => figures.has(column) && isAmountHeading(heading));
}

/**
 * The heading of the first clear table at or under a row: two or more cells (one where a heading in several rows is merged), nearly
 * all of them words or years, with figures below. The first whose texts name amounts wins; without one the first candidate does.
 * null where there is none. Rows are 1-based.
 */
export function findHeader(sheet: SheetGrid, from = 1): Header | null {
  let fallback: number | null = null;
  for (let row = from; row <= Math.min(sheet.rows.length, from + searchedRows - 1); row++) {
    const cells = filledIn(sheet, row);
    if (cells.length < 2 || !isWordy(cells)) continue;
    const figures = figureColumns(sheet, row);
    if (!cells.some(({ column }) => figures.has(column))) continue;
    const header = headerFrom(sheet, row, from);
    if (hasAmounts(header, figureColumns(sheet, header.row))) return header;
    fallback ??= row;
  }
  return fallback === null ? null : headerFrom(sheet, fallback, from);
}

/** Whether a row says what a heading's rows say, cell for cell: a page began anew. */
export function isHeadingRepeated(
  sheet: SheetGrid,
  { row: last, rows }: HeadingPlace,
  columns: readonly number[],
  row: number,
): boolean {
  const inRow = (at: number): Filled[] =>
    columns.flatMap((column) => {
      const cell = cellAt(sheet, column, at);
      return isBlank(cell) ? [] : [{ cell, column }];
    });
  const cells = inRow(row);
  if (cells.length === 0) return false;
  for (let at = last - rows + 1; at <= last; at++) {
    const own = inRow(at);
    const same = cells.filter(({ cell, column }) => foldText(cellText(cell)) === foldText(cellText(cellAt(sheet, column, at))));
    const worded = rows > 1 || same.some(({ cell }) => !isNumberLike(cell));
    if (own.length > 1 && same.length === cells.length && same.length >= own.length * mostlyText && worded) return true;
  }
  return false;
}

/** Whether a row inside a table begins another one: two or more of its cells stand under themselves, or it names amounts of its own. */
export function startsTable(sheet: SheetGrid, header: readonly string[], row: number): boolean {
  const cells = filledIn(sheet, row);
  if (cells.length < 2 || !isWordy(cells)) return false;
  const same = cells.filter(
    ({ cell, column }) => typeof cell === 'string' && header[column] !== '' && foldText(cell) === header[column],
  );
  if (same.length >= 2 && same.some(({ cell }) => !isNumberLike(cell))) return true;
  if (!cells.every(({ cell }) => isHeadingText(cell)) || !cells.some(({ cell }) => isAmountHeading(cellText(cell)))) return false;
  return hasAmounts(headerFrom(sheet, row, row), figureColumns(sheet, row));
}

/** Texts of one row of the sheet, folded, by column. */
export function foldedRow(sheet: SheetGrid, row: number): string[] {
  return Array.from(sheet.rows[row - 1] ?? [], (cell) => foldText(cellText(cell)));
}
