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

const isAlike = (a: SheetPlan['rows'][number], b: SheetPlan['rows'][number]): boolean =>
  a.length === b.length &&
  a.every(({ style = 'text', span = 1 }, at) => style === (b[at]?.style ?? 'text') && span === (b[at]?.span ?? 1));

/** The cells of a plan as rectangles of one style each: the runs of a row, with those below that are the same. */
export function styledAreas({ rows }: SheetPlan): StyledArea[] {
  const areas: StyledArea[] = [];
  for (let from = 0; from < rows.length;) {
    const first = rows[from] ?? [];
    let to = from + 1;
    while (to < rows.length && isAlike(first, rows[to] ?? [])) to++;
    areas.push(...runsOf(first, from).map((run) => ({ ...run, rows: to - from })));
    from = to;
  }
  return areas;
}
