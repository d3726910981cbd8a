import type { ChartPlan, PlanCells } from '../plan';
import type { Page } from './page';

/** Cells of one column of a table (by its number on the sheet): the first so many of its rows. */
export interface TableCells {
  readonly table: number;
  readonly column: number;
  readonly rows: number;
}

/** A chart whose place on the sheet is not known yet, over a table of the sheet it lies on or over cells of another sheet. */
export interface Drawing extends Omit<ChartPlan, 'categories' | 'series' | 'place'> {
  readonly categories: TableCells | PlanCells;
  readonly series: readonly { readonly name: string; readonly values: TableCells | PlanCells }[];
  /** Rows it is tall. */
  readonly tall: number;
}

/** Where the first row of each table stands: 1-based, heading left out. */
export type TableStarts = readonly number[];

const isTableCells = (cells: TableCells | PlanCells): cells is TableCells => 'table' in cells;

function cellsAt(cells: TableCells | PlanCells, starts: TableStarts): PlanCells {
  if (!isTableCells(cells)) return cells;
  const from = starts[cells.table] ?? 1;
  return { column: cells.column, from, to: from + cells.rows - 1 };
}

export function placeChart(
  { tall, ...drawing }: Drawing,
  starts: TableStarts,
  place: Omit<ChartPlan['place'], 'rows'>,
): ChartPlan {
  return {
    ...drawing,
    categories: cellsAt(drawing.categories, starts),
    series: drawing.series.map(({ name, values }) => ({ name, values: cellsAt(values, starts) })),
    place: { ...place, rows: tall },
  };
}

/** Columns shared out among charts that lie side by side, as evenly as the columns' widths allow. */
export function sideBySide(
  widths: readonly number[],
  charts: number,
): readonly { readonly column: number; readonly columns: number }[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0];
  let passed = 0;
  widths.forEach((width, at) => {
    passed += width;
    const isFull = passed >= (whole * edges.length) / charts;
    const left = widths.length - at - 1;
    if (edges.length < charts && (isFull || left <= charts - edges.length)) edges.push(at + 1);
  });
  return edges.map((column, at) => ({ column, columns: (edges[at + 1] ?? widths.length) - column }));
}

/** A chart that leaves out more of its table than this would tell of another table. */
const leastDrawn = 0.8;

/**
 * Rows from the top that have all their figures and none below zero, for a chart of them: a blank would look like zero. 0: too few to draw any.
 */
export function drawnRows<R>(rows: readonly R[], figures: (row: R) => readonly (number | null)[]): number {
  const missing = rows.findIndex((row) => figures(row).some((figure) => figure === null || figure < 0));
  const drawn = missing === -1 ? rows.length : missing;
  return drawn < rows.length * leastDrawn ? 0 : drawn;
}

/** The title of a chart that leaves out the last rows of its table says so. */
export const titled = ({ words }: Page, title: string, isPart: boolean): string =>
  isPart ? `${title} (${words.charts.part})` : title;

/** A figure with its name, as text. */
export interface Told {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

const mostTold = 20;

/** Key figures for those who do not see the chart: all of a short one, the ends of a long one. */
export function altText({ words }: Page, title: string, told: readonly Told[]): string {
  const bySize = [...told].sort((a, b) => b.value - a.value);
  const [largest] = bySize;
  const smallest = bySize.at(-1);
  const say = ({ name, text }: Told): string => `${name}: ${text}`;
  if (told.length <= mostTold || largest === undefined || smallest === undefined) return `${title}. ${told.map(say).join('; ')}`;
  return `${title}. ${words.charts.ends({ largest: say(largest), smallest: say(smallest) })}`;
}

/** The figure that stands out, for the title; the first of equals. */
export const largestOf = (told: readonly Told[]): Told | null =>
  told.reduce<Told | null>((best, each) => (best === null || each.value > best.value ? each : best), null);
