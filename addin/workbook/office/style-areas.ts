import type { CellStyle, SheetPlan } from '../../../engine';
import type { Area } from './sheet-list';

export interface StyledArea extends Area {
  readonly style: CellStyle;
}

/** Neighbouring cells of one style in a row. */
function runsOf(cells: SheetPlan['rows'][number], row: number): StyledArea[] {
  const runs: StyledArea[] = [];
  let column = 0;
  for (const { style = 'text', span = 1 } of cells) {
    const last = runs.at(-1);
    if (last?.style === style) runs[runs.length - 1] = { ...last, columns: last.columns + span };
    else runs.push({ style, row, column, rows: 1, columns: span });
    column += span;
  }
  return runs;
}

/** The cells of a plan as rectangles of one style each: runs of a row, joined with the same runs of the rows above. */
export function styledAreas(plan: SheetPlan): StyledArea[] {
  const areas: StyledArea[] = [];
  const open = new Map<string, number>();
  for (const [row, cells] of plan.rows.entries()) {
    const seen = new Map<string, number>();
    for (const run of runsOf(cells, row)) {
      const key = `${run.style} ${run.column} ${run.columns}`;
      const at = open.get(key) ?? areas.length;
      const above = areas[at];
      areas[at] = above === undefined ? run : { ...above, rows: above.rows + 1 };
      seen.set(key, at);
    }
    open.clear();
    for (const [key, at] of seen) open.set(key, at);
  }
  return areas;
}
