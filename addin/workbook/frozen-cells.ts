import type { CellValue, SheetGrid } from '../../engine';
import { cellReference } from './cell-reference';

/** A formula and the value that takes its place. `cell`: A1 address. */
export interface FrozenCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** Of some cells of a sheet the formulas whose value can take their place, and those that show an error or whose value nobody knows. */
export function freezable(
  grid: SheetGrid,
  cells: readonly string[],
): { readonly taken: readonly FrozenCell[]; readonly left: readonly string[] } {
  const taken: FrozenCell[] = [];
  const left: string[] = [];
  const unknown = new Set([...grid.formulasWithoutValue, ...(grid.stale ?? [])]);
  for (const cell of cells) {
    const formula = grid.formulaTexts?.get(cell);
    const place = cellReference(cell);
    if (formula === undefined || place === null) continue;
    const value = grid.rows[place.row]?.[place.column] ?? null;
    const isError = typeof value === 'object' && value !== null;
    if (isError || unknown.has(cell)) left.push(cell);
    else taken.push({ sheet: grid.name ?? '', cell, formula, value });
  }
  return { taken, left };
}

/** A sheet whose frozen cells are values, as long as no other formula has come there. */
export function withFrozen(grid: SheetGrid, frozen: readonly FrozenCell[]): SheetGrid {
  const { formulaTexts, ...bare } = grid;
  const own = frozen.filter(({ sheet, cell, formula }) => sheet === grid.name && formulaTexts?.get(cell) === formula);
  if (own.length === 0) return grid;
  const texts = new Map(formulaTexts);
  for (const { cell } of own) texts.delete(cell);
  return { ...bare, formulas: texts.size, ...(texts.size > 0 && { formulaTexts: texts }) };
}
