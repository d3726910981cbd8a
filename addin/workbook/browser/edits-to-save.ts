import { nameKey, type SheetGrid } from '../../../engine';
import { serialOf } from '../date-text';
import type { CellEdit } from '../file/splice/cell-edit';
import { address } from '../plan/address';
import type { Written } from '../held-sheets';
import type { BookCells } from './book-cells';
import { sameValue } from './cell-state';
import { contentOf } from './stored-content';
import { rangeReference } from '../cell-reference';
import type { OpenedBook } from './opened-book';
import { cellOfKey } from './sheet-notes';

/**
 * Every cell of the file's own sheets that differs from the file, as it is written into it. Sheets and columns that we write whole are
 * left out: what was typed there is in them.
 */
export function editsToSave(opened: OpenedBook, { plans, removed }: Written, cells: BookCells): CellEdit[] {
  const kept = opened.sheets.filter(({ name }) => !plans.has(nameKey(name ?? '')) && !removed.has(nameKey(name ?? '')));
  return kept.flatMap((sheet) =>
    [...cells.notesOf(sheet.name ?? '').touched].flatMap((key) => editOf(sheet, cellOfKey(key), opened, cells) ?? []),
  );
}

function editOf(
  grid: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
  opened: OpenedBook,
  cells: BookCells,
): CellEdit | null {
  const { name, rows, formulaTexts } = grid;
  const { workings, isText } = opened;
  const sheet = name ?? '';
  if (cells.isOwnColumn(sheet, row, column)) return null;
  const state = cells.state(sheet, row, column);
  const before = rows[row - 1]?.[column] ?? null;
  const at = address(row - 1, column);
  const wasText = typeof before === 'string' && serialOf(before, false) !== null && isText(sheet, at);
  const isSame = !state.isStale && sameValue(before, state.value) && state.isText === wasText && state.format === null;
  if (isSame && (formulaTexts?.get(at) ?? null) === state.formula) return null;
  // Cells that an array formula fills hold no formula of their own and go with it.
  const formula = state.isStale ? (state.formula ?? formulaOfArray(grid, row, column, opened)) : state.formula;
  return {
    sheet,
    row,
    column,
    content: contentOf({ ...state, formula }, workings?.date1904 === true),
    ...(state.format !== null && { format: state.format }),
  };
}

/** The formula that fills a cell from another one. */
function formulaOfArray({ name, formulaTexts }: SheetGrid, row: number, column: number, { arrays }: OpenedBook): string | null {
  const found = arrays(name ?? '').find((text) => {
    const area = rangeReference(text);
    return area !== null && isInside(area, row - 1, column);
  });
  return (found === undefined ? undefined : formulaTexts?.get(found.replace(/:.*$/, ''))) ?? null;
}

function isInside(area: NonNullable<ReturnType<typeof rangeReference>>, row: number, column: number): boolean {
  return area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns;
}
