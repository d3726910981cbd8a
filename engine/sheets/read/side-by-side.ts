import { foldText } from '../../model/fold-text';
import type { SheetGrid } from '../grid';
import { cellAt, isBlank } from './cell-place';
import { isAmountHeading, isNumberLike, type Header } from './header-row';

/** Columns of one of several tables that stand side by side, 0-based, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows under a heading by which columns are told apart. */
const lookedUnder = 40;

interface Looked {
  readonly sheet: SheetGrid;
  readonly header: Header;
}

function cellsUnder({ sheet, header }: Looked, column: number): readonly unknown[] {
  const rows = sheet.rows.slice(header.row, header.row + lookedUnder);
  return rows.flatMap((row) => (isBlank(row[column] ?? null) ? [] : [row[column]]));
}

function isEmpty(looked: Looked, column: number): boolean {
  return (looked.header.headings[column] ?? '') === '' && cellsUnder(looked, column).length === 0;
}

/** Whether a column names its rows: words under a heading that is no amount's. */
function namesRows({ sheet, header }: Looked, column: number): boolean {
  const rows = sheet.rows.slice(header.row, header.row + lookedUnder).map((_, at) => cellAt(sheet, column, header.row + at + 1));
  const filled = rows.filter((cell) => !isBlank(cell));
  const words = filled.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length;
  const heading = header.headings[column] ?? '';
  return heading !== '' && !isAmountHeading(heading) && filled.length > 0 && words * 2 > filled.length;
}

function hasAmounts(looked: Looked, { first, last }: ColumnSpan): boolean {
  for (let column = first; column <= last; column++) {
    const figures = cellsUnder(looked, column).some((cell) => isNumberLike(cell as string | number));
    if (isAmountHeading(looked.header.headings[column] ?? '') && figures) return true;
  }
  return false;
}

/** Where one table may end and another begin: after an empty column, or where the first heading is said again. */
function breaks(looked: Looked, width: number): number[] {
  const { headings } = looked.header;
  const first = headings.findIndex((heading) => heading !== '');
  const found: number[] = [];
  for (let column = first + 1; column < width; column++) {
    const afterGap = isEmpty(looked, column - 1) && !isEmpty(looked, column);
    const again = headings[column] !== '' && foldText(headings[column] ?? '') === foldText(headings[first] ?? '');
    if (afterGap || again) found.push(column);
  }
  return found;
}

/**
 * The tables that stand side by side under one row of headings: each has amounts and a column that names its rows. One span where
 * there is one table, however many empty columns part its groups.
 */
export function tableSpans(sheet: SheetGrid, header: Header): readonly ColumnSpan[] {
  const looked = { sheet, header };
  const width = Math.max(
    header.headings.length,
    ...sheet.rows.slice(header.row, header.row + lookedUnder).map((row) => row.length),
  );
  const spans: ColumnSpan[] = [];
  let first = 0;
  for (const next of breaks(looked, width)) {
    const left = { first, last: next - 1 };
    const right = { first: next, last: width - 1 };
    const named = Array.from({ length: Math.min(3, width - next) }, (_, at) => next + at).some((column) =>
      namesRows(looked, column),
    );
    const firstIsAmount = isAmountHeading(header.headings[next] ?? '');
    if (!hasAmounts(looked, left) || !hasAmounts(looked, right) || !named || firstIsAmount) continue;
    spans.push(left);
    first = next;
  }
  return [...spans, { first, last: width - 1 }];
}

/** A sheet with these columns alone; rows and columns keep their places. */
export function columnsOf(sheet: SheetGrid, { first, last }: ColumnSpan): SheetGrid {
  const rows = sheet.rows.map((row) => row.slice(0, last + 1).map((cell, column) => (column < first ? null : cell)));
  const merged = (sheet.merged ?? []).filter(({ column, columns }) => column <= last && column + columns > first);
  return { ...sheet, rows, merged };
}
