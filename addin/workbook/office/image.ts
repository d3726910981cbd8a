import type { SheetPlan } from '../../../engine';
import { isDateFormat } from '../date-format';
import { readLook } from './cell-look';
import { enteredAgain, type Entry } from './cells';
import { rowsOf, type ColumnWrite, type Drawing, type Rows, type Writes } from './writes';
import { readBlocks, type Block, type Span } from './read-blocks';
import { shapesOf, type Shape } from './read-grids';
import type { Batch } from './session';
import { knownSheet, sheetNamed, type ListedSheet, type Listing } from './sheet-list';

/** Plans of sheets drawn since the pane was opened, by the sheets' ids: Excel does not tell in one go how cells look. */
export type DrawnPlans = ReadonlyMap<string, SheetPlan>;

/** Rows of entries from A1 on, while blocks come in. */
class Entries {
  private readonly rows: Entry[][] = [];
  private readonly formatRows: string[][] = [];
  private readonly isDate = new Map<string, boolean>();

  take({ column }: Span, { row, values, formulas, formats }: Block): void {
    while (this.rows.length < row) this.push([], []);
    for (const [at, line] of values.entries()) {
      const entries = line.map((value, index) => enteredAgain(value, formulas[at]?.[index] ?? ''));
      const left = Array.from({ length: column }, () => null);
      this.push([...left, ...entries], [...left.map(() => 'General'), ...(formats?.[at] ?? [])]);
      for (const format of formats?.[at] ?? []) if (!this.isDate.has(format)) this.isDate.set(format, isDateFormat(format));
    }
  }

  private push(entries: Entry[], formats: string[]): void {
    this.rows.push(entries);
    this.formatRows.push(formats);
  }

  /** No plan of ours has any: people typed them. Without its format a date would come back as a number. */
  get hasDates(): boolean {
    return [...this.isDate.values()].includes(true);
  }

  /** Rows above the first value are as wide as the others. */
  get cells(): Rows<Entry> {
    const width = this.rows.at(-1)?.length ?? 0;
    return rowsOf(this.rows.map((row) => (row.length === width ? row : Array.from({ length: width }, () => null))));
  }

  get formats(): Rows<string> {
    const width = this.formatRows.at(-1)?.length ?? 0;
    return rowsOf(this.formatRows.map((row) => (row.length === width ? row : Array.from({ length: width }, () => 'General'))));
  }
}

function drawingOfSheet(sheet: ListedSheet, entries: Entries, shape: Shape | undefined, plan: SheetPlan | null): Drawing {
  return {
    name: sheet.name,
    origin: sheet.ours ?? 'result',
    cells: entries.cells,
    plan,
    formats: plan === null || entries.hasDates ? entries.formats : null,
    merged: shape?.merged ?? [],
    place: null,
  };
}

const spanOfColumn = (sheet: string, { column, cells }: ColumnWrite): Span => {
  const rows = [...cells.keys()];
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  return { sheet, row: top, column, rows: bottom - top + 1, columns: 1 };
};

/** What stood in the cells of a column before. */
async function columnBefore(batch: Batch, write: ColumnWrite, { sheets }: Listing): Promise<ColumnWrite> {
  const { id } = knownSheet(sheets, write.sheet);
  const { spilled, ...rest } = write;
  const cells = new Map<number, Entry>();
  await readBlocks(batch, [spanOfColumn(id, write)], (_, { row, values, formulas }) => {
    for (const [at, [value = '']] of values.entries())
      if (write.cells.has(row + at))
        cells.set(row + at, spilled?.has(row + at) === true ? '' : enteredAgain(value, formulas[at]?.[0] ?? ''));
  });
  const format = await batch.ask((context) =>
    context.workbook.worksheets.getItem(id).getRangeByIndexes(0, write.column, 1, 1).format.load('columnWidth'),
  );
  const { heading, width, table } = write;
  return {
    ...rest,
    cells,
    heading: heading === null ? null : { row: heading.row, look: await readLook(batch, id, heading.row, write.column) },
    width: width === null ? null : format.columnWidth,
    table: table === null ? null : { ...table, area: { ...table.area, columns: table.area.columns - 1 }, shrinks: true },
  };
}

/** The writes that bring back what others are about to change. Nothing is written. */
export async function imageBefore(batch: Batch, writes: Writes, listing: Listing, drawn: DrawnPlans): Promise<Writes> {
  const { sheets } = listing;
  const find = (name: string): ListedSheet[] => sheets.filter((sheet) => sheet === sheetNamed(sheets, name));
  const replaced = writes.draw.flatMap(({ name }) => find(name));
  const removed = writes.remove.flatMap(find);
  const changed = [...replaced, ...removed];
  const drafts = new Map(changed.map(({ id }) => [id, new Entries()]));
  const shapes = changed.length === 0 ? new Map<string, Shape>() : await shapesOf(batch, changed);
  const spans = changed.flatMap(({ id, used }): Span[] => (used === null ? [] : [{ sheet: id, ...used, wantsFormats: true }]));
  await readBlocks(batch, spans, (span, block) => drafts.get(span.sheet)?.take(span, block));
  const image = (sheet: ListedSheet): Drawing =>
    drawingOfSheet(sheet, drafts.get(sheet.id) ?? new Entries(), shapes.get(sheet.id), drawn.get(sheet.id) ?? null);
  const columns: ColumnWrite[] = [];
  for (const write of writes.columns) columns.unshift(await columnBefore(batch, write, listing));
  return {
    draw: [
      ...replaced.map(image),
      ...removed.map((sheet) => ({ ...image(sheet), place: { position: sheet.position, visibility: sheet.visibility } })),
    ],
    remove: writes.draw.flatMap(({ name }) => (sheetNamed(sheets, name) === undefined ? [name] : [])),
    columns,
  };
}
