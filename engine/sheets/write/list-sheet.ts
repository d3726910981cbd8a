import type { ChartPlan, PlanCell, SheetPlan } from '../plan';
import { placeChart, sideBySide, type Drawing } from './charts';
import { pageBreaks, rowsOfPage, type Uncut } from './pages';
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

/** Characters right of charts. */
const chartMargin = 1;
/** Lines that a heading, a title and a note can take beyond one each. */
const headingLines = 4;
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
  const paper = { widths, upright: upright === true };
  const span = Math.max(1, Math.min(widths.length, widestText));
  const { words } = page;
  const rows: (readonly PlanCell[])[] = [stateRow(page, span), [text(words.titles[key], 'title')], [text(note, 'note', span)]];
  const starts: number[] = [];
  const parts: Uncut[] = [];
  for (const { title, rows: own } of blocks) {
    // The head of the sheet belongs to its first table.
    const top = parts.length === 0 ? 0 : rows.length;
    rows.push([], ...(title === undefined ? [] : [[text(title, 'subtitle')]]), ...own);
    starts.push(rows.length - own.length + 2);
    parts.push({ end: rows.length, rows: rows.length - top + headingLines });
  }
  const single = blocks.length === 1 && blocks[0]?.title === undefined;
  // A heading repeated over a page of charts would be no heading of theirs.
  const repeats = single && (charts.every(({ length }) => length === 0) || rows.length > rowsOfPage(paper));
  const placed = charts
    .filter(({ length }) => length > 0)
    .flatMap((abreast) => {
      const lying = placeAbreast(abreast, { rows, starts, widths });
      parts.push({ end: rows.length, rows: 1 + Math.max(...lying.map(({ place }) => place.rows)) });
      return lying;
    });
  return {
    name: words.sheets[key],
    // A frame that ends at the edge of a column counts as standing in the next one, which would begin another page.
    widths: placed.length === 0 ? widths : [...widths, chartMargin],
    rows,
    ...(placed.length === 0 ? {} : { charts: placed }),
    ...(single ? { freeze: { rows: firstRow - 1, columns: 1 } } : {}),
    print: {
      landscape: !paper.upright,
      ...(parts.length === 1
        ? { fit: { wide: 1, tall: 0 } }
        : { breaksAfter: pageBreaks(parts, rowsOfPage(paper)), flows: true }),
      ...(repeats ? { titleRows: firstRow - 1 } : {}),
    },
  };
}

interface Sheet {
  readonly rows: (readonly PlanCell[])[];
  readonly starts: readonly number[];
  readonly widths: readonly number[];
}

/** Charts side by side under the tables, on empty rows of their own. */
function placeAbreast(abreast: readonly Drawing[], { rows, starts, widths }: Sheet): ChartPlan[] {
  const tall = Math.max(...abreast.map((drawing) => drawing.tall));
  rows.push([]);
  const row = rows.length + 1;
  rows.push(...Array.from({ length: tall }, () => []));
  const places = sideBySide(widths, abreast.length);
  return abreast.map((drawing, at) => {
    const across = places[at] ?? { column: 0, columns: widths.length };
    return placeChart({ ...drawing, tall }, starts, { row, ...across });
  });
}
