import type { PlanCell, SheetPlan } from '../../../engine';
import { columnsOf } from '../plan/plan-columns';
import { sameValue, type CellState } from './cell-state';

/** The cell of a plan that stands at a place, or covers it. 1-based row, 0-based column. */
export function planCellAt(
  { rows }: SheetPlan,
  row: number,
  column: number,
): { readonly cell: PlanCell; readonly first: number; readonly index: number } | null {
  const cells = rows[row - 1] ?? [];
  const columns = columnsOf(cells);
  const index = columns.findLastIndex((first) => first <= column);
  const [cell, first] = [cells[index], columns[index]];
  return cell === undefined || first === undefined || column >= first + (cell.span ?? 1) ? null : { cell, first, index };
}

/** A plan with one cell changed; it keeps its look. Cells without a place of their own are made as far as they are needed. */
export function withPlanCell(plan: SheetPlan, row: number, column: number, { value, formula }: CellState): SheetPlan {
  const rows = plan.rows.slice();
  while (rows.length < row) rows.push([]);
  const cells = (rows[row - 1] ?? []).slice();
  const found = planCellAt(plan, row, column);
  const plain = typeof value === 'object' ? null : value;
  if (found !== null) {
    const { formula: old, ...kept } = found.cell;
    if (sameValue(found.cell.value, plain) && (old ?? null) === formula) return plan;
    cells[found.index] = { ...kept, value: plain, ...(formula !== null && { formula }) };
  } else {
    let next = cells.reduce((width, cell) => width + (cell.span ?? 1), 0);
    for (; next < column; next++) cells.push({ value: null });
    cells.push({ value: plain, ...(formula !== null && { formula }) });
  }
  rows[row - 1] = cells;
  if (plain === null && formula === null) trim(rows, cells);
  return { ...plan, rows };
}

/** Takes away what was only made to reach a cell that is empty again. */
function trim(rows: (readonly PlanCell[])[], cells: PlanCell[]): void {
  const isBare = (cell: PlanCell): boolean => cell.value === null && Object.keys(cell).length === 1;
  cells.length = 1 + cells.findLastIndex((cell) => !isBare(cell));
  rows.length = 1 + rows.findLastIndex(({ length }) => length > 0);
}
