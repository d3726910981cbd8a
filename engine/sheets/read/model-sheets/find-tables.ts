import type { CellRef, Issue } from '../../../issues/issue';
import {
  columnsOf,
  standingTables,
  tablesWithCells,
  tablesWithConditions,
  type HeadingKey,
  type TableKey,
} from '../../../model/sheet-tables';
import type { CellValue, SheetGrid } from '../../grid';
import { columnLetter } from '../cell-place';
import { cellText, cellValue, isBlank } from './cell-value';
import type { HeadingRow } from './missing-columns';
import type { Leaf } from './sown';
import { amountMeasure, cellField, conditionField, folded, headingOf, tableOf } from './words';

/** One row of a model table: its filled cells by column, its conditions by field, and cells of the budget by field and by measure. */
export interface SheetRow {
  readonly cells: ReadonlyMap<HeadingKey, Leaf>;
  readonly when: ReadonlyMap<string, Leaf>;
  readonly fields?: ReadonlyMap<string, Leaf>;
  readonly amounts?: ReadonlyMap<string, Leaf>;
  readonly at: CellRef;
}

export interface FoundTables {
  readonly rows: ReadonlyMap<TableKey, readonly SheetRow[]>;
  /** Sheets of the tables written with their headings down the first column. */
  readonly standing: ReadonlyMap<TableKey, readonly SheetGrid[]>;
  /** The newest schema version any of the sheets names, in its first cell; null where there is no model sheet at all. */
  readonly schema: Leaf | null;
  readonly headings: readonly HeadingRow[];
  readonly issues: readonly Issue[];
}

/** Model sheets among the sheets of a workbook: their first cell names the table and the schema. All others are the user's own. */
export function findTables(grids: readonly SheetGrid[]): FoundTables {
  const rows = new Map<TableKey, SheetRow[]>();
  const standing = new Map<TableKey, SheetGrid[]>();
  const headings: HeadingRow[] = [];
  const issues: Issue[] = [];
  const schemas: { value: string; at: CellRef }[] = [];
  for (const grid of grids) {
    const mark = markOf(grid);
    if (!mark) continue;
    schemas.push({ value: mark.schema, at: refTo(grid, 0, 0) });
    const table = tableOf.get(folded(mark.title));
    if (!table) {
      issues.push({ code: 'model.unknown-sheet', severity: 'warning', params: { title: mark.title }, at: refTo(grid, 0, 0) });
    } else if (standingTables.has(table)) standing.set(table, [...(standing.get(table) ?? []), grid]);
    else rows.set(table, [...(rows.get(table) ?? []), ...rowsOf(grid, table, mark.title, headings, issues)]);
  }
  return { rows, standing, schema: schemas.sort((a, b) => byVersion(a.value, b.value)).at(-1) ?? null, headings, issues };
}

const byVersion = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

/** "Väestömomentit · momentti/model/1" */
function markOf(grid: SheetGrid): { readonly title: string; readonly schema: string } | null {
  const text = grid.rows[0]?.[0];
  const found = typeof text === 'string' ? /^(.*?)[\s·:,-]*(momentti\/model\/\d{1,6})\s*$/i.exec(text) : null;
  return found ? { title: found[1] ?? '', schema: (found[2] ?? '').toLowerCase() } : null;
}

function rowsOf(grid: SheetGrid, table: TableKey, title: string, headings: HeadingRow[], issues: Issue[]): SheetRow[] {
  const headerRow = grid.rows.findIndex((row, index) => index > 0 && row.some((cell) => isHeading(table, cell)));
  if (headerRow < 0) {
    if (grid.rows.slice(1).some((row) => !row.every(isBlank))) {
      issues.push({ code: 'model.no-headings', severity: 'error', params: { title }, at: refTo(grid, 1, 0) });
    }
    return [];
  }
  const columns = headerColumns(grid, headerRow, table, issues);
  headings.push({ table, title, keys: new Set(columns.keys.values()), at: refTo(grid, headerRow, 0) });
  return grid.rows.flatMap((row, index) => (index > headerRow ? rowOf(grid, row, index, table, columns) : []));
}

function isHeading(table: TableKey, cell: CellValue): boolean {
  return typeof cell === 'string' && headingOf(table, cell) !== undefined;
}

interface Columns {
  readonly keys: ReadonlyMap<number, HeadingKey>;
  /** Columns named after a field or measure of the budget. */
  readonly named: ReadonlyMap<number, NamedColumn>;
}

interface NamedColumn {
  readonly part: 'when' | 'fields' | 'amounts';
  readonly name: string;
}

/** What a heading such as "Ehto: costCentre" or "Summa: TA 2026" stands over, in the tables that have such columns. */
function namedColumn(table: TableKey, text: string): NamedColumn | undefined {
  const named = (part: NamedColumn['part'], name: string | undefined): NamedColumn | undefined =>
    name === undefined ? undefined : { part, name };
  if (tablesWithConditions.has(table)) return named('when', conditionField(text));
  return tablesWithCells.has(table) ? (named('fields', cellField(text)) ?? named('amounts', amountMeasure(text))) : undefined;
}

function headerColumns(grid: SheetGrid, headerRow: number, table: TableKey, issues: Issue[]): Columns {
  const keys = new Map<number, HeadingKey>();
  const named = new Map<number, NamedColumn>();
  grid.rows[headerRow]?.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const text = typeof cell === 'string' ? cell : '';
    const key = headingOf(table, text);
    const own = namedColumn(table, text);
    const at = refTo(grid, headerRow, column);
    const repeated =
      (key && [...keys.values()].includes(key)) ||
      (own && [...named.values()].some(({ part, name }) => part === own.part && name === own.name));
    if (repeated) issues.push({ code: 'model.repeated-column', severity: 'error', params: { header: text }, at });
    else if (key) keys.set(column, key);
    else if (own) named.set(column, own);
    else issues.push({ code: 'model.unknown-column', severity: 'info', params: { header: cellText(cell) }, at });
  });
  return { keys, named };
}

function rowOf(grid: SheetGrid, row: readonly CellValue[], index: number, table: TableKey, { keys, named }: Columns): SheetRow[] {
  const types = columnsOf(table);
  const cells = new Map<HeadingKey, Leaf>();
  const parts = { when: new Map<string, Leaf>(), fields: new Map<string, Leaf>(), amounts: new Map<string, Leaf>() };
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const at = refTo(grid, index, column);
    const key = keys.get(column);
    const own = named.get(column);
    if (key) cells.set(key, { value: cellValue(cell, types.get(key) ?? 'text'), at });
    else if (own) parts[own.part].set(own.name, { value: cellValue(cell, own.part === 'amounts' ? 'exact' : 'text'), at });
  });
  const first = [cells, ...Object.values(parts)].flatMap((part: ReadonlyMap<string, Leaf>) => [...part.values()])[0];
  return first ? [{ cells, ...parts, at: first.at }] : [];
}

/** A cell of a sheet, row and column counted from 0. */
export function refTo(grid: SheetGrid, row: number, column: number): CellRef {
  return { file: grid.file, sheet: grid.name, cell: `${columnLetter(column)}${row + 1}` };
}
