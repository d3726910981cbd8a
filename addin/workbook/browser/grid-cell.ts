import type { CellValue, SheetGrid } from '../../../engine';
import { address } from '../plan/address';
import type { CellState } from './cell-state';

/**
 * A sheet with one cell changed, as reading the changed file would give it: lines end at their last value. Whatever is not the cell's
 * own line is shared with the sheet before. 1-based row, 0-based column.
 */
export function withCell(
  grid: SheetGrid,
  row: number,
  column: number,
  { value, formula, isPending }: Pick<CellState, 'value' | 'formula' | 'isPending'>,
): SheetGrid {
  const at = address(row - 1, column);
  const before = grid.formulaTexts?.get(at) ?? null;
  const wasPending = grid.formulasWithoutValue.includes(at);
  const isCalculated = formula !== null && formula === before && grid.calculated?.has(at) === true;
  const { formulaTexts, ...bare } = grid;
  const texts = formula === before ? formulaTexts : formulasWith(formulaTexts, at, formula);
  return {
    ...bare,
    rows: rowsWith(grid.rows, row - 1, column, value),
    formulas: texts?.size ?? 0,
    // As readers have it: a sheet without formulas has no list of them.
    ...(texts !== undefined && texts.size > 0 && { formulaTexts: texts }),
    ...(isPending !== wasPending && {
      formulasWithoutValue: isPending
        ? [...grid.formulasWithoutValue, at]
        : grid.formulasWithoutValue.filter((other) => other !== at),
    }),
    ...(grid.calculated?.has(at) === true &&
      !isCalculated && { calculated: new Set([...grid.calculated].filter((other) => other !== at)) }),
  };
}

function rowsWith(rows: SheetGrid['rows'], row: number, column: number, value: CellValue): SheetGrid['rows'] {
  const changed = rows.slice();
  while (changed.length <= row) changed.push([]);
  const cells = (changed[row] ?? []).slice();
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  if (value === null) trim(cells, (cell) => cell === null);
  changed[row] = cells;
  if (cells.length === 0) trim(changed, (line) => line.length === 0);
  return changed;
}

function trim<T>(list: T[], isEmpty: (item: T) => boolean): void {
  let length = list.length;
  for (let last = list[length - 1]; length > 0 && last !== undefined && isEmpty(last); last = list[length - 1]) length--;
  list.length = length;
}

function formulasWith(before: SheetGrid['formulaTexts'], at: string, formula: string | null): ReadonlyMap<string, string> {
  const texts = new Map(before);
  if (formula === null) texts.delete(at);
  else texts.set(at, formula);
  return texts;
}
