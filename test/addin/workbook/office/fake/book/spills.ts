import type { Rectangle } from './address';
import type { Journal } from './journal';
import type { SheetState, SpillState } from './sheet-state';

/** Cells of the area but its first, which holds the formula. */
function others({ row, column, rows, columns }: Rectangle): [number, number][] {
  const all = Array.from({ length: rows * columns }, (_, at): [number, number] => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
  return all.slice(1);
}

/** The formula in the first cell of an area, and what stands there as what it shows. */
export function spillOf(sheet: SheetState, area: Rectangle): SpillState {
  const results = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => sheet.values.get(area.row + row, area.column + column) ?? ''),
  );
  return { area, formula: sheet.formulas.get(area.row, area.column) ?? '', results, fills: true };
}

/** Its formula goes or is entered anew: what it filled is empty. */
export function emptySpill(sheet: SheetState, row: number, column: number, formula: string | undefined, journal: Journal): void {
  for (const spill of sheet.spills) {
    const isWithin = others(spill.area).some(([top, left]) => top === row && left === column);
    const isFirst = spill.area.row === row && spill.area.column === column && formula !== spill.formula;
    if (!spill.fills || !(isFirst || isWithin)) continue;
    spill.fills = false;
    for (const [top, left] of others(spill.area)) sheet.values.set(top, left, undefined, journal);
  }
}

/** A formula fills its area where that is empty; else it says that it cannot. */
export function fillSpills(sheet: SheetState): void {
  for (const spill of sheet.spills) {
    const { row, column } = spill.area;
    if (spill.fills || sheet.formulas.get(row, column) !== spill.formula) continue;
    spill.fills = others(spill.area).every(([top, left]) => sheet.values.get(top, left) === undefined);
    sheet.values.setResult(row, column, spill.fills ? (spill.results[0]?.[0] ?? '') : '#SPILL!');
    if (!spill.fills) continue;
    for (const [top, left] of others(spill.area))
      sheet.values.setResult(top, left, spill.results[top - row]?.[left - column] ?? '');
  }
}
