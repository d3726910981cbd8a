import type { Host } from '../host';
import { OfficeError } from '../rules/errors';
import { meet, type Rectangle } from './address';
import type { SheetState, TableState } from './sheet-state';

export function dataRows(table: TableState): Rectangle | null {
  const head = table.hasHeaders ? 1 : 0;
  const rows = table.area.rows - head;
  return rows > 0 ? { ...table.area, row: table.area.row + head, rows } : null;
}

/** Values written right under a table become rows of it, as when a person types there. */
export function growTables(host: Host, sheet: SheetState, area: Rectangle): void {
  sheet.tables.forEach((table) => {
    const { row, rows, column, columns } = table.area;
    const isUnder = area.row === row + rows && area.column >= column && area.column + area.columns <= column + columns;
    if (!isUnder) return;
    host.put(table, 'area', { ...table.area, rows: rows + area.rows });
  });
}

/** A table over cells: none of them merged, none in another table. */
export function addTable(host: Host, sheet: SheetState, area: Rectangle, hasHeaders: boolean): TableState {
  host.mayWrite(sheet);
  if (sheet.merged.some((merged) => meet(merged, area)))
    throw new OfficeError('MergedRangeConflict', 'cells of the table are merged');
  if (sheet.tables.some((table) => meet(table.area, area)))
    throw new OfficeError('InvalidArgument', 'the cells are in a table already');
  const id = host.nextId('T');
  const name = `Taulukko${host.sheets.reduce((count, one) => count + one.tables.length, 1)}`;
  const table: TableState = {
    id,
    name,
    area,
    hasHeaders,
    style: 'TableStyleMedium2',
  };
  host.put(sheet, 'tables', [...sheet.tables, table]);
  return table;
}
