import type { CellStyle, MergedCells, SheetPlan } from '../../../engine';
import { heightPixels, usualHeight, usualWidth, widthPixels } from '../file/looks/sizes';
import { columnsOf } from '../plan/plan-columns';
import { cellStyles, ink, looks as written } from '../plan/looks';
import { columnPadding } from '../plan/page-scale';
import { rowHeights } from '../plan/row-heights';
import type { BookSheet } from './book';
import type { Look } from '../look';
import { planCellAt } from './plan-cell';

const hash = (color: string | undefined): string | null => (color === undefined ? null : `#${color.toLowerCase()}`);

/** What the writer will give each kind of cell of ours, in the order of `cellStyles`. */
export const planLooks: readonly Look[] = cellStyles.map((style) => {
  const { bold = false, italic = false, align = null, fill, color, wrap = false } = written[style];
  return { bold, italic, align, fill: hash(fill), color: color === ink ? null : hash(color), wraps: wrap, indent: 0 };
});

const indexes = new Map(cellStyles.map((style, at) => [style, at]));

/** How a cell of a plan looks: index into `planLooks`, and its number format; null where the plan has no cell. */
export function planLook(
  plan: SheetPlan,
  row: number,
  column: number,
): { readonly look: number; readonly format: string } | null {
  const found = planCellAt(plan, row, column);
  if (found === null) return null;
  const style: CellStyle = found.cell.style ?? 'text';
  return { look: indexes.get(style) ?? 0, format: written[style].format };
}

/** Sizes of a sheet of ours in CSS pixels, as the writer will give them. */
export function planShape(plan: SheetPlan): Pick<BookSheet, 'frozen' | 'defaultWidth' | 'defaultHeight' | 'widths' | 'heights'> {
  const widths = plan.widths.map((width, at) => [at, widthPixels(String(width + columnPadding)) ?? usualWidth] as const);
  const heights = rowHeights(plan).map((height, at) => [at + 1, heightPixels(String(height)) ?? usualHeight] as const);
  return {
    frozen: plan.freeze ?? { rows: 0, columns: 0 },
    defaultWidth: usualWidth,
    defaultHeight: usualHeight,
    widths: new Map(widths),
    heights: new Map(heights.filter(([, height]) => height !== usualHeight)),
  };
}

export function planMerges(plan: SheetPlan): MergedCells[] {
  return plan.rows.flatMap((cells, at) => {
    const columns = columnsOf(cells);
    return cells.flatMap(({ span = 1 }, index) =>
      span > 1 ? [{ row: at + 1, column: columns[index] ?? 0, rows: 1, columns: span }] : [],
    );
  });
}
