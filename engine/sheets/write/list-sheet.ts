import type { PlanCell, SheetPlan } from '../plan';
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

/** A sheet of tables under one title: state, title, what it shows, then the tables. One table keeps its heading in sight and on every page. */
export function listSheet(
  page: Page,
  key: Exclude<SheetKey, 'summary'>,
  blocks: readonly Block[],
  note = page.words.notes[key],
): SheetPlan {
  const widths = widestOf(blocks);
  // Texts above a table of many columns should not run further than a page is wide.
  const span = Math.max(1, Math.min(widths.length, 7));
  const { words } = page;
  const head = [stateRow(page, span), [text(words.titles[key], 'title')], [text(note, 'note', span)]];
  const single = blocks.length === 1 && blocks[0]?.title === undefined;
  const body = blocks.flatMap(({ title, rows }) => [[], ...(title === undefined ? [] : [[text(title, 'subtitle')]]), ...rows]);
  const top = head.length + 2;
  return {
    name: words.sheets[key],
    widths,
    rows: [...head, ...body],
    ...(single ? { freeze: { rows: top, columns: 1 } } : {}),
    print: { landscape: true, fit: { wide: 1, tall: 0 }, ...(single ? { titleRows: top } : {}) },
  };
}
