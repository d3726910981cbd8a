import { RefusedInput, type SheetPlan } from '../../../engine';
import { columnsOf } from '../plan/plan-columns';
import { sheetColumns, sheetRows } from '../sheet-size';
import { enteredValue, type Entry } from './cells';
import type { Area } from './sheet-list';
import type { Drawing } from './writes';

export const widthOf = (plan: SheetPlan): number =>
  plan.rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, { span = 1 }) => sum + span, 0),
      ),
    0,
  );

/** Merged cells of a plan. */
const mergedOf = ({ rows }: SheetPlan): Area[] =>
  rows.flatMap((cells, row) => {
    if (cells.every(({ span = 1 }) => span === 1)) return [];
    const columns = columnsOf(cells);
    return cells.flatMap(({ span = 1 }, at) => (span > 1 ? [{ row, column: columns[at] ?? 0, rows: 1, columns: span }] : []));
  });

function entriesOf(cells: SheetPlan['rows'][number], row: number, width: number): Entry[] {
  const entries: Entry[] = Array.from({ length: width }, () => null);
  let column = 0;
  for (const { value, formula, span = 1 } of cells) {
    if (formula !== undefined) entries[column] = `=${formula.replace(/^=/, '')}`;
    else if (value !== null) entries[column] = enteredValue(value, row, column);
    column += span;
  }
  return entries;
}

const isNoNumber = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

/** Throws RefusedInput sheet.too-large, sheet.number. */
export function drawingOf(plan: SheetPlan): Drawing {
  const width = widthOf(plan);
  if (plan.rows.length > sheetRows || Math.max(width, plan.widths.length) > sheetColumns) {
    throw new RefusedInput('sheet.too-large', { sheet: plan.name, rows: plan.rows.length, columns: width });
  }
  const row = (at: number): Entry[] => entriesOf(plan.rows[at] ?? [], at, width);
  // Said before anything is written.
  for (const [at, cells] of plan.rows.entries()) if (cells.some(({ value }) => isNoNumber(value))) row(at);
  return {
    name: plan.name,
    origin: plan.origin ?? 'result',
    cells: { count: plan.rows.length, width, row },
    plan,
    formats: null,
    merged: mergedOf(plan),
    place: null,
  };
}
