import type { CellValue, ColumnPlan, SheetGrid } from '../../engine';
import { cellReference } from './cell-reference';
import { checkRoom, columnOf } from './column-room';
import { address } from './plan/address';
import { HostError } from './host-error';

/** A column of ours and where it stands: 0-based. */
export interface PlacedColumn {
  readonly plan: ColumnPlan;
  readonly column: number;
  /** Range of a filter or table that has its lines and not the column, which is therefore not sorted with them. */
  readonly outside?: string;
}

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === null || value === '';

/** The first column right of the table or the headings that holds nothing; our earlier one where the plan names it. Throws HostError column.not-ours, tag-column.no-room. */
export function placeColumn(plan: ColumnPlan, grid: SheetGrid): PlacedColumn {
  const headings = grid.rows[plan.headerRow - 1] ?? [];
  if (plan.column !== null) {
    const column = cellReference(`${plan.column}1`)?.column ?? -1;
    if (headings[column] === plan.header) return { plan, column };
    const at = address(plan.headerRow - 1, Math.max(0, column));
    throw new HostError('column.not-ours', { sheet: plan.sheet, column: at, header: plan.header });
  }
  const merged = (column: number): boolean =>
    (grid.merged ?? []).some((area) => {
      const rows = [plan.headerRow, ...plan.cells.keys()];
      const meets = rows.some((row) => area.row <= row && row < area.row + area.rows);
      return meets && area.column <= column && column < area.column + area.columns;
    });
  const last = headings.findLastIndex((value) => !isBlank(value));
  let column = 1 + (plan.between === undefined ? last : columnOf(plan.between.after));
  while (isUsed(plan, grid, column) || merged(column)) column++;
  checkRoom(plan, column);
  return { plan, column };
}

/** Something stands in one of the column's rows; a column of ours beside a table above or below is shared. */
function isUsed({ headerRow, cells, header }: ColumnPlan, { rows, formulaTexts }: SheetGrid, column: number): boolean {
  const own = [headerRow, ...cells.keys()];
  const [top, bottom] = [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))];
  const candidates = new Set([...rows.map((_, at) => at + 1), ...own]);
  // A formula without a result shows nothing and is there all the same.
  const filled = [...candidates].filter(
    (row) => !isBlank(rows[row - 1]?.[column]) || formulaTexts?.has(address(row - 1, column)) === true,
  );
  const isOurs = rows.some((row) => row[column] === header);
  return filled.some((row) => !isOurs || (top <= row && row <= bottom));
}

/** A sheet with the columns of ours that stand on it. */
export function withColumns(grid: SheetGrid, columns: readonly PlacedColumn[]): SheetGrid {
  const own = columns.filter(({ plan }) => plan.sheet.toLowerCase() === grid.name?.toLowerCase());
  if (own.length === 0) return grid;
  const rows: CellValue[][] = grid.rows.map((row) => [...row]);
  for (const { plan, column } of own) {
    for (const [row, value] of [[plan.headerRow, plan.header] as const, ...plan.cells]) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
  }
  return { ...grid, rows };
}
