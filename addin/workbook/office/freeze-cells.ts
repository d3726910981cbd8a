import { cellReference } from '../cell-reference';
import { address } from '../plan/address';
import type { Frozen, SheetCells } from '../port';
import { enteredValue, isError, isFormula, type Entry, type Given } from './cells';
import { readBlocks, type Span } from './read-blocks';
import type { Batch } from './session';
import { areaOf, knownSheet, type Area, type Listing } from './sheet-list';
import type { ColumnWrite } from './writes';

/** Cells whose areas are asked for in one round trip. */
const askedTogether = 1_000;

export interface Cell {
  readonly value: Given;
  readonly formula: Given;
}

/** The cells that each formula fills: its own, or all that its result spills into. */
async function areasOf(batch: Batch, sheet: string, cells: readonly string[]): Promise<readonly Area[]> {
  const places = cells.flatMap((cell) => cellReference(cell) ?? []);
  const areas: Area[] = [];
  for (let from = 0; from < places.length; from += askedTogether) {
    const some = places.slice(from, from + askedTogether);
    const asked = await batch.ask((context) =>
      some.map(({ row, column }) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, 1, 1)
          .getSpillingToRangeOrNullObject()
          .load('rowIndex,columnIndex,rowCount,columnCount'),
      ),
    );
    areas.push(
      ...asked.map((range, at) =>
        range.isNullObject ? { ...(some[at] ?? { row: 0, column: 0 }), rows: 1, columns: 1 } : areaOf(range),
      ),
    );
  }
  // Where a spilled cell is taken for a formula of its own, the area it stands in comes first.
  return areas.sort((a, b) => b.rows * b.columns - a.rows * a.columns);
}

/** What stands in areas of a sheet, by A1 address. */
export async function areaRead(batch: Batch, sheet: string, areas: readonly Area[]): Promise<ReadonlyMap<string, Cell>> {
  const cells = new Map<string, Cell>();
  await readBlocks(batch, spansOf(sheet, areas), ({ column }, { row, values, formulas }) => {
    for (const [at, line] of values.entries())
      for (const [index, value] of line.entries())
        cells.set(address(row + at, column + index), { value, formula: formulas[at]?.[index] ?? '' });
  });
  return cells;
}

/** Formulas below each other are read together. */
function spansOf(sheet: string, areas: readonly Area[]): readonly Span[] {
  const spans: Span[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = spans.at(-1);
    const isBelow = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (isBelow) spans[spans.length - 1] = { ...last, rows: last.rows + area.rows };
    else spans.push({ sheet, ...area });
  }
  return spans;
}

/** What one sheet's formulas show, by columns, and those that stay as some of it is an error. */
function writesOf(
  sheet: string,
  areas: readonly Area[],
  cells: ReadonlyMap<string, Cell>,
): { writes: ColumnWrite[]; left: string[]; frozen: FrozenArea[] } {
  const columns = new Map<number, { readonly entries: Map<number, Entry>; readonly spilled: Set<number> }>();
  const left: string[] = [];
  const frozen: FrozenArea[] = [];
  for (const area of areas) {
    const first = address(area.row, area.column);
    const { value, formula } = cells.get(first) ?? { value: '', formula: '' };
    if (!isFormula(value, formula) || columns.get(area.column)?.entries.has(area.row) === true) continue;
    const places = placesIn(area);
    const shown = places.map(({ row, column }) => cells.get(address(row, column))?.value ?? '');
    if (shown.some(isError)) {
      left.push(first);
      continue;
    }
    frozen.push({ sheet, area, shown: new Map(places.map(({ row, column }, at) => [address(row, column), shown[at] ?? ''])) });
    for (const [at, { row, column }] of places.entries()) {
      const own = columns.get(column) ?? { entries: new Map<number, Entry>(), spilled: new Set<number>() };
      columns.set(column, own);
      own.entries.set(row, enteredValue(shown[at] ?? '', row, column));
      if (at > 0) own.spilled.add(row);
    }
  }
  const writes = [...columns].map(([column, { entries, spilled }]) => ({
    ...{ sheet, column, cells: entries, spilled },
    ...{ heading: null, width: null, table: null },
  }));
  return { writes, left, frozen };
}

function placesIn({ row, column, rows, columns }: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** The cells that one formula filled, with the values that took its place, by A1 address. */
export interface FrozenArea {
  readonly sheet: string;
  readonly area: Area;
  readonly shown: ReadonlyMap<string, Given>;
}

export interface FrozenWrites {
  /** They put values in the place of formulas. */
  readonly writes: readonly ColumnWrite[];
  readonly frozen: readonly FrozenArea[];
  /** The formulas that stay. */
  readonly left: Frozen['left'];
}

/** What takes the place of formulas. Throws HostError sheet.unknown. */
export async function freezeWrites(batch: Batch, asked: readonly SheetCells[], { sheets }: Listing): Promise<FrozenWrites> {
  const writes: ColumnWrite[] = [];
  const left: SheetCells[] = [];
  const frozen: FrozenArea[] = [];
  for (const { sheet, cells } of asked) {
    const { id, name } = knownSheet(sheets, sheet);
    const areas = await areasOf(batch, id, cells);
    const found = writesOf(name, areas, await areaRead(batch, id, areas));
    writes.push(...found.writes);
    frozen.push(...found.frozen);
    if (found.left.length > 0) left.push({ sheet: name, cells: found.left });
  }
  return { writes, frozen, left };
}
