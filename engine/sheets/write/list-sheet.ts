import type { ChartPlan, PlanCell, SheetPlan } from '../plan';
import { placeChart, sideBySide, type Drawing } from './charts';
import { stateRow, table, text, type Column, type Page } from './page';
import type { SheetKey } from './words';

/** A table of a sheet, made by `table`, with its widths; a title where the sheet holds several. */
export interface Block {
  readonly title?: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlanCell[])[];
}

export const tableBlock = <R extends object>(
  page: Page,
  columns: readonly Column<R>[],
  rows: readonly R[],
  title?: string,
): Block => ({
  widths: columns.map(({ width }) => width),
  rows: table(page, columns, rows),
  ...(title === undefined ? {} : { title }),
});

/** Widths that suit every block: the widest asked for in each column. */
function widestOf(blocks: readonly Block[]): number[] {
  const columns = Math.max(...blocks.map(({ widths }) => widths.length));
  return Array.from({ length: columns }, (_, at) => Math.max(...blocks.map(({ widths }) => widths[at] ?? 0)));
}

interface Options {
  /** What the sheet shows, where the key's own note does not fit. */
  readonly note?: string;
  /** Charts below the tables, those of one list side by side. */
  readonly charts?: readonly (readonly Drawing[])[];
  /** A narrow table of many rows. */
  readonly upright?: true;
}

/** An A4 on its side: characters across, and rows down when that many fit across. A wider sheet is scaled, so that more rows fit. */
const pageWidth = 130;
const pageRows = 35;
/** Texts above a table of many columns should not run further than a page is wide. */
const widestText = 7;

/** First row of a sheet's first table where it has no title: state, title, note, an empty row and the heading stand above it. */
export const firstRow = 6;

/** A sheet of tables under one title: state, title, what it shows, then the tables. One table keeps its heading in sight and on every page. */
export function listSheet(
  page: Page,
  key: Exclude<SheetKey, 'summary'>,
  blocks: readonly Block[],
  { note = page.words.notes[key], charts = [], upright }: Options = {},
): SheetPlan {
  const widths = widestOf(blocks);
  const span = Math.max(1, Math.min(widths.length, widestText));
  const { words } = page;
  const rows: (readonly PlanCell[])[] = [stateRow(page, span), [text(words.titles[key], 'title')], [text(note, 'note', span)]];
  const starts: number[] = [];
  for (const { title, rows: own } of blocks) {
    rows.push([], ...(title === undefined ? [] : [[text(title, 'subtitle')]]), ...own);
    starts.push(rows.length - own.length + 2);
  }
  const tables = rows.length;
  const { placed, breaks } = placeCharts(charts, { rows, starts, widths });
  const single = blocks.length === 1 && blocks[0]?.title === undefined;
  // A heading over a page of charts would be no heading of theirs.
  const repeats = single && (placed.length === 0 || tables > rowsOfPage(widths));
  return {
    name: words.sheets[key],
    widths,
    rows,
    ...(placed.length === 0 ? {} : { charts: placed }),
    ...(single ? { freeze: { rows: firstRow - 1, columns: 1 } } : {}),
    print: {
      landscape: upright !== true,
      ...(placed.length === 0 ? { fit: { wide: 1, tall: 0 } } : { breaksAfter: [tables, ...breaks], flows: true }),
      ...(repeats ? { titleRows: firstRow - 1 } : {}),
    },
  };
}

const rowsOfPage = (widths: readonly number[]): number =>
  (pageRows *
    Math.max(
      pageWidth,
      widths.reduce((sum, width) => sum + width, 0),
    )) /
  pageWidth;

interface Sheet {
  readonly rows: (readonly PlanCell[])[];
  readonly starts: readonly number[];
  readonly widths: readonly number[];
}

/** Charts under the tables, on empty rows of their own, and the rows after which a page of charts is full. */
function placeCharts(
  charts: readonly (readonly Drawing[])[],
  { rows, starts, widths }: Sheet,
): { readonly placed: readonly ChartPlan[]; readonly breaks: readonly number[] } {
  const placed: ChartPlan[] = [];
  const breaks: number[] = [];
  let pageStart = rows.length;
  for (const abreast of charts.filter(({ length }) => length > 0)) {
    const tall = Math.max(...abreast.map((drawing) => drawing.tall));
    if (rows.length > pageStart && rows.length + 1 + tall - pageStart > rowsOfPage(widths)) {
      breaks.push(rows.length);
      pageStart = rows.length;
    }
    rows.push([]);
    const row = rows.length + 1;
    rows.push(...Array.from({ length: tall }, () => []));
    const places = sideBySide(widths, abreast.length);
    abreast.forEach((drawing, at) => {
      const across = places[at] ?? { column: 0, columns: widths.length };
      placed.push(placeChart({ ...drawing, tall }, starts, { row, ...across }));
    });
  }
  return { placed, breaks };
}
