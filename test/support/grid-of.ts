import type { SheetGrid } from '../../engine/sheets/grid';
import type { SheetPlan } from '../../engine/sheets/plan';

/** A planned sheet as if it had been written to a file and read again. */
export function gridOf(plan: SheetPlan, file = 'model.xlsx'): SheetGrid {
  return {
    name: plan.name,
    file,
    visibility: 'visible',
    rows: plan.rows.map((row) => row.map((cell) => (cell.value === '' ? null : cell.value))),
    formulasWithoutValue: [],
    formulas: 0,
  };
}
