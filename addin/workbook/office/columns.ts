import type { ColumnPlan, SheetGrid } from '../../../engine';
import { columnOf } from '../column-room';
import { columnLetters } from '../plan/address';
import { placeColumn, withColumns, type PlacedColumn } from '../held-columns';
import { HostError } from '../host-error';
import type { ChangeSet } from '../port';
import { sheetColumns } from '../sheet-size';
import { enteredText, enteredValue, isFormula, type Entry } from './cells';
import { pointsOfWidth } from './draw-looks';
import type { ColumnWrite } from './writes';
import { readBlocks } from './read-blocks';
import { readGrids } from './read-grids';
import type { Batch } from './session';
import { areaOf, knownSheet, type Area, type ListedSheet, type Listing } from './sheet-list';

/** Where sorting keeps lines together: tables, and the filter of the sheet. */
interface Bound {
  readonly area: Area;
  readonly address: string;
  /** Of a table: its lines, without headings and totals. */
  readonly table: { readonly id: string; readonly body: Area } | null;
}

const corners = 'rowIndex,columnIndex,rowCount,columnCount';

function boundOf(range: Excel.Range, table: Bound['table']): Bound {
  const area = areaOf(range);
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return { area, address: `${columnLetters(area.column)}${area.row + 1}:${last}`, table };
}

async function boundsOf(batch: Batch, { id }: ListedSheet): Promise<readonly Bound[]> {
  const { tables, filter } = await batch.ask((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { tables: sheet.tables.load('items/id'), filter: sheet.autoFilter.getRangeOrNullObject().load(corners) };
  });
  const ids = tables.items.map((table) => table.id);
  const ranges = await batch.ask((context) =>
    ids.map((table) => {
      const own = context.workbook.tables.getItem(table);
      return { table, range: own.getRange().load(corners), body: own.getDataBodyRange().load(corners) };
    }),
  );
  const bounds = ranges.map(({ table, range, body }) => boundOf(range, { id: table, body: areaOf(body) }));
  return filter.isNullObject ? bounds : [...bounds, boundOf(filter, null)];
}

/** The heading of our earlier column; a formula where we would write is a person's own work. Throws HostError column.not-ours. */
async function ownHeading(batch: Batch, plan: ColumnPlan, column: number, sheet: ListedSheet): Promise<string | null> {
  const { headerRow, cells, header } = plan;
  const last = [...cells.keys()].reduce((a, b) => Math.max(a, b), headerRow);
  const first = [...cells.keys()].reduce((a, b) => Math.min(a, b), headerRow);
  let heading: string | null = null;
  let formula: number | null = null;
  const span = { sheet: sheet.id, row: first - 1, column, rows: last - first + 1, columns: 1 };
  await readBlocks(batch, [span], (_, block) => {
    for (const [at, [value = '']] of block.values.entries()) {
      const row = block.row + at + 1;
      const own = block.formulas[at]?.[0] ?? '';
      if (row === headerRow && typeof value === 'string') heading = value;
      if (cells.has(row) && isFormula(value, own)) formula ??= row;
    }
  });
  if (formula === null || heading !== header) return heading;
  throw new HostError('column.not-ours', { sheet: sheet.name, column: `${columnLetters(column)}${String(formula)}`, header });
}

/** The sheet as far as placing needs it: all of it for a new column, the headings for one that says where it is. */
async function gridFor(batch: Batch, plans: readonly ColumnPlan[], sheet: ListedSheet, listing: Listing): Promise<SheetGrid> {
  if (plans.some(({ column }) => column === null)) {
    const [grid] = await readGrids(batch, listing, [sheet]);
    if (grid !== undefined) return grid;
  }
  const rows: (string | null)[][] = [];
  for (const plan of plans) {
    const { headerRow, column } = plan;
    const at = columnOf(column ?? '');
    if (at < 0) continue;
    const heading = await ownHeading(batch, plan, at, sheet);
    while (rows.length < headerRow) rows.push([]);
    const cells = rows[headerRow - 1] ?? [];
    while (cells.length <= at) cells.push(null);
    cells[at] = heading;
  }
  return { name: sheet.name, file: listing.file, visibility: sheet.visibility, rows, formulasWithoutValue: [], formulas: 0 };
}

function writeOf({ plan, column }: PlacedColumn, sheet: ListedSheet, table: ColumnWrite['table']): ColumnWrite {
  const heading = plan.headerRow - 1;
  const cells = new Map<number, Entry>([[heading, enteredText(plan.header)]]);
  for (const [row, value] of plan.cells) cells.set(row - 1, enteredValue(value, row - 1, column));
  const isNew = plan.column === null;
  return {
    sheet: sheet.name,
    column,
    cells,
    heading: isNew ? { row: heading, look: 'ours' } : null,
    width: isNew ? pointsOfWidth(plan.width) : null,
    table,
  };
}

const covers = ({ column, columns }: Area, at: number): boolean => column <= at && at < column + columns;

/** The filter or table that has the column's lines and not the column. */
function partingBound({ plan, column }: PlacedColumn, bounds: readonly Bound[]): Bound | undefined {
  const rows = [plan.headerRow, ...plan.cells.keys()];
  return bounds.find(({ area }) => {
    const hasLines = rows.some((row) => area.row < row && row <= area.row + area.rows);
    return hasLines && !covers(area, column);
  });
}

/** The table, one column wider, where it stands directly left of the column, has the same heading row and no total among our lines. */
function grownTable({ plan, column }: PlacedColumn, bound: Bound | undefined, grid: SheetGrid): ColumnWrite['table'] {
  if (bound === undefined || bound.table === null) return null;
  const { area, table } = bound;
  const { id, body } = table;
  const isBeside = area.column + area.columns === column && area.row === plan.headerRow - 1 && body.row === plan.headerRow;
  const isAmongLines = [...plan.cells.keys()].every((row) => body.row < row && row <= body.row + body.rows);
  const headings = (grid.rows[area.row] ?? []).slice(area.column, column);
  const isNamed = headings.some((heading) => String(heading).toLowerCase() === plan.header.toLowerCase());
  const isCrossed = (grid.merged ?? []).some(
    (own) => own.row <= area.row + area.rows && area.row < own.row - 1 + own.rows && covers(own, column),
  );
  if (!isBeside || !isAmongLines || isNamed || isCrossed) return null;
  return { id, area: { ...area, columns: area.columns + 1 }, shrinks: false };
}

export interface PlacedWrites {
  readonly writes: readonly ColumnWrite[];
  /** `outside` as long as no table has grown. */
  readonly columns: ChangeSet['columns'];
}

/**
 * Where columns of ours go, beside the lines of a user's tables: never over something, merged cells or a table.
 * Throws HostError sheet.unknown, column.not-ours, tag-column.no-room, sheet.protected.
 */
export async function placeColumns(batch: Batch, plans: readonly ColumnPlan[], listing: Listing): Promise<PlacedWrites> {
  const { sheets } = listing;
  const writes: ColumnWrite[] = [];
  const columns: { sheet: string; column: string; outside?: string }[] = [];
  const placed: PlacedColumn[] = [];
  const seen = new Map<string, { grid: SheetGrid; bounds: readonly Bound[] }>();
  for (const plan of plans) {
    const sheet = knownSheet(sheets, plan.sheet);
    if (sheet.isProtected) throw new HostError('sheet.protected', { sheet: sheet.name });
    let known = seen.get(sheet.id);
    if (known === undefined) {
      const own = plans.filter((other) => knownSheet(sheets, other.sheet).id === sheet.id);
      const [bounds, grid] = [await boundsOf(batch, sheet), await gridFor(batch, own, sheet, listing)];
      const tables = bounds.map(({ area }) => ({ ...area, row: area.row + 1 }));
      known = { bounds, grid: { ...grid, merged: [...(grid.merged ?? []), ...tables] } };
      seen.set(sheet.id, known);
    }
    const column = placeColumn(plan, withColumns(known.grid, placed));
    if (column.column >= sheetColumns) {
      throw new HostError('column.not-ours', { sheet: sheet.name, column: columnLetters(sheetColumns - 1), header: plan.header });
    }
    placed.push(column);
    const parting = partingBound(column, known.bounds);
    writes.push(writeOf(column, sheet, grownTable(column, parting, known.grid)));
    columns.push({
      sheet: plan.sheet,
      column: columnLetters(column.column),
      ...(parting === undefined ? {} : { outside: parting.address }),
    });
  }
  return { writes, columns };
}
