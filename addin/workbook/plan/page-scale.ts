import type { SheetPlan } from '../../../engine';

/** Margins in inches, and the A4 page in points. */
export const margins = { left: 0.6, right: 0.6, top: 0.55, bottom: 0.6 } as const;
const a4 = { width: 595.3, height: 841.9 } as const;
const pointsPerInch = 72;

/** Width in points of one character of column width: the wider of what Excel (5.25) and LibreOffice (5.56) make of it. */
const characterWidth = 5.6;
/** Hosts round each row's height to their own grid. */
const heightSlack = 0.98;
const smallest = 10;

/** Room beside the characters that the format counts into a column's width. */
export const columnPadding = 0.71;

/** Heights of the pages that the breaks cut the rows into. */
function pageHeights(heights: readonly number[], breaksAfter: readonly number[]): number[] {
  const starts = [0, ...breaksAfter];
  return starts.map((start, at) =>
    heights.slice(start, breaksAfter[at] ?? heights.length).reduce((sum, height) => sum + height, 0),
  );
}

/**
 * Per cent at which each page of the plan fits on an A4, at most 100. Excel ignores page breaks where it fits pages itself,
 * so a sheet with breaks is given the scale that its breaks need; one that flows is given the scale of its width.
 */
export function pageScale(plan: SheetPlan, heights: readonly number[]): number {
  const landscape = plan.print?.landscape ?? false;
  const paper = landscape ? { width: a4.height, height: a4.width } : a4;
  const room = {
    width: paper.width - (margins.left + margins.right) * pointsPerInch,
    height: (paper.height - (margins.top + margins.bottom) * pointsPerInch) * heightSlack,
  };
  const width = plan.widths.reduce((sum, characters) => sum + (characters + columnPadding) * characterWidth, 0);
  const height = plan.print?.flows === true ? 0 : Math.max(...pageHeights(heights, plan.print?.breaksAfter ?? []));
  const scale = Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height));
  return Math.max(smallest, Math.floor(scale * 100));
}
