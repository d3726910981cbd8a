import type { SheetPlan } from '../../../engine';

/** Margins in inches, and the A4 page in points. */
export const margins = { left: 0.6, right: 0.6, top: 0.55, bottom: 0.6 } as const;
const a4 = { width: 595.3, height: 841.9 } as const;
const pointsPerInch = 72;

/** Width in points of one character of column width: the wider of what Excel (5.25) and LibreOffice (5.56) make of it. */
const characterWidth = 5.6;
/** The narrowest that a workbook's own default font makes of it, in points. */
const narrowestCharacter = 5.25;
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

/** What a plan takes on paper, in points, and what an A4 has for it. */
function measured(plan: SheetPlan, heights: readonly number[], character: number) {
  const landscape = plan.print?.landscape ?? false;
  const paper = landscape ? { width: a4.height, height: a4.width } : a4;
  return {
    room: {
      width: paper.width - (margins.left + margins.right) * pointsPerInch,
      height: (paper.height - (margins.top + margins.bottom) * pointsPerInch) * heightSlack,
    },
    width: Math.max(
      1,
      plan.widths.reduce((sum, characters) => sum + (characters + columnPadding) * character, 0),
    ),
    height: plan.print?.flows === true ? 1 : Math.max(1, ...pageHeights(heights, plan.print?.breaksAfter ?? [])),
  };
}

/** Per cent at which each page of the plan fits on an A4, at most 100. */
export function pageScale(plan: SheetPlan, heights: readonly number[]): number {
  const { room, width, height } = measured(plan, heights, characterWidth);
  return Math.max(smallest, Math.floor(Math.min(1, room.width / width, room.height / height) * 100));
}

/** How the pages of a sheet with breaks are made to fit: by the host to the paper's width, or at a scale in per cent. */
export type PageFit = { readonly by: 'width' } | { readonly by: 'scale'; readonly scale: number };

/**
 * How wide a character is depends on the workbook's default font, so the host fits the width; rows between two breaks keep their page as long as
 * they fit at the scale that even the narrowest font gets. Where they do not, their height decides the scale.
 */
export function pageFit(plan: SheetPlan, heights: readonly number[]): PageFit {
  const { room, width, height } = measured(plan, heights, narrowestCharacter);
  const widest = Math.min(1, room.width / width);
  return height * widest <= room.height ? { by: 'width' } : { by: 'scale', scale: pageScale(plan, heights) };
}
