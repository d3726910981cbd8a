import type { SheetGrid } from '../../../engine';
import { address } from '../plan/address';
import type { CellArea } from '../port';
import type { BookCells } from './book-cells';
import type { CellState } from './cell-state';
import type { TypedCell } from './typing';

/** Cells that one edit may fill: as many as anybody pastes by hand, and few enough to be taken back at once. */
export const mostFilled = 10_000;

/** What cells are filled with, row by row; every row as long as the first. */
export type Block = readonly (readonly (string | CellState)[])[];

/** The values of an area as they stand, formulas as their results. */
export const copiedBlock = (cells: BookCells, { sheet, row, column, rows, columns }: CellArea): Block =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => ({ ...cells.state(sheet, row + down, column + right), formula: null })),
  );

/** The cells of a sheet that filling an area types into; null where they are too many. */
export function filledCells(block: Block, area: CellArea, grid: SheetGrid): readonly TypedCell[] | null {
  const [[first] = []] = block;
  if (first === undefined) return [];
  if (block.length > 1 || (block[0]?.length ?? 0) > 1) return placed(block, area);
  if (first === '') return cleared(area, grid);
  return area.rows * area.columns > mostFilled ? null : repeated(first, area);
}

/** Whole columns are cleared as far as anything stands in them. */
function cleared({ row: top, column: left, rows, columns }: CellArea, grid: SheetGrid): readonly TypedCell[] | null {
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const found: TypedCell[] = [];
  for (let row = top; row < Math.min(top + rows, grid.rows.length + 1); row += 1)
    for (let column = left; column < Math.min(left + columns, width); column += 1) {
      const isEmpty = (grid.rows[row - 1]?.[column] ?? null) === null;
      if (isEmpty && grid.formulaTexts?.has(address(row - 1, column)) !== true) continue;
      found.push({ row, column, to: '' });
      if (found.length > mostFilled) return null;
    }
  return found;
}

function placed(block: Block, { row, column }: CellArea): readonly TypedCell[] | null {
  if (block.length * (block[0]?.length ?? 0) > mostFilled) return null;
  return block.flatMap((texts, down) => texts.map((to, right) => ({ row: row + down, column: column + right, to })));
}

const repeated = (to: string | CellState, { row, column, rows, columns }: CellArea): readonly TypedCell[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
    to,
  }));
