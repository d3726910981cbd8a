import type { Layout } from '../../model/layout';
import { compileConditions } from '../../model/matches';
import type { SheetGrid } from '../grid';
import { cellAt, cellText } from './cell-place';
import type { FoundColumn } from './layout-columns';
import { tableExtent } from './table-extent';
import type { TableRow } from './table-shape';

export type { RowRole, TableRow } from './table-shape';

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Row of a second header that ends the table, where there is one. */
  readonly secondHeader: number | null;
}

const isField = (column: FoundColumn): boolean => column.role === 'code' || column.role === 'name' || column.role === 'flag';

/** Texts of columns that are filled down, by column, as they stood last above a row. */
type Above = Map<number, string>;

/** Where two columns fill one field, the first that has a text does. */
function fieldsOf(sheet: SheetGrid, columns: readonly FoundColumn[], row: number, above: Above): Map<string, string> {
  const fields = new Map<string, string>();
  for (const column of columns.filter(isField)) {
    if (fields.get(column.field)) continue;
    const own = cellText(cellAt(sheet, column.index, row));
    const text = own === '' && column.fillDown === true ? (above.get(column.index) ?? '') : own;
    if (column.fillDown === true) above.set(column.index, text);
    fields.set(column.field, text);
  }
  return fields;
}

function labelOf(fields: ReadonlyMap<string, string>, columns: readonly FoundColumn[]): string {
  const lastFilled = (role: 'name' | 'code'): string | undefined =>
    columns.filter((column) => column.role === role && fields.get(column.field)).at(-1)?.field;
  return fields.get('label') || fields.get(lastFilled('name') ?? lastFilled('code') ?? '') || '';
}

function keyOf(layout: Layout, columns: readonly FoundColumn[], fields: ReadonlyMap<string, string>, label: string): string {
  const codes = columns.filter((column) => column.role === 'code').map((column) => column.field);
  const parts = [...new Set(layout.key ?? codes)].map((field) => fields.get(field) ?? '');
  return parts.some((part) => part !== '') ? parts.join('/') : label;
}

/** What conditions may ask of a row: its fields, and label, line (its key), sheet and organiser. */
export function askedFields(sheet: SheetGrid, layout: Layout, row: TableRow): ReadonlyMap<string, string> {
  const { fields, label, key } = row;
  return new Map([...fields, ['label', label], ['line', key], ['sheet', sheet.name ?? ''], ['organiser', layout.organiser]]);
}

/** The rows of a table that hold anything. A layout's `skip` marks those it names; what the others are is told from all of them together (rowRoles). */
export function tableRows(sheet: SheetGrid, layout: Layout, columns: readonly FoundColumn[]): TableRows {
  const { rows: inside, secondHeader } = tableExtent(sheet, layout, columns);
  const skips = (layout.skip ?? []).map(compileConditions);
  const above: Above = new Map();
  const rows = inside.map((row): TableRow => {
    const fields = fieldsOf(sheet, columns, row, above);
    const label = labelOf(fields, columns) || String(row);
    const plain: TableRow = { row, role: 'leaf', fields, label, key: keyOf(layout, columns, fields, label) };
    if (skips.length === 0) return plain;
    const asked = askedFields(sheet, layout, plain);
    return skips.some((skip) => skip(asked)) ? { ...plain, role: 'skipped' } : plain;
  });
  return { rows, secondHeader };
}
