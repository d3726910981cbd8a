import type { PlanCell, PlanCells, SheetPlan } from '../../../engine';

/** Column of each cell of a row: a spanning cell pushes the next one to the right. */
export function columnsOf(row: readonly PlanCell[]): number[] {
  let next = 0;
  return row.map((cell) => {
    const column = next;
    next += cell.span ?? 1;
    return column;
  });
}

/** Values of a range of one column, top to bottom; null where the plan holds nothing. */
export function valuesOf(plan: SheetPlan, { column, from, to }: PlanCells): PlanCell['value'][] {
  return Array.from({ length: to - from + 1 }, (_, k) => {
    const row = plan.rows[from - 1 + k] ?? [];
    return row[columnsOf(row).indexOf(column)]?.value ?? null;
  });
}
