import { checked, parseAddress, sheetColumns, sheetRows } from '../book/address';
import { LiveRange } from '../book/live-range';
import { deleteSheet, moveSheet, renameSheet, showSheet } from '../book/sheets';
import type { SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, giveOrNull, kind, link, listen, property, type Property } from '../proxy/members';
import type { Undoable } from '../rules/undo';
import { OfficeError } from '../rules/errors';

const everything = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
const corner = { row: 0, column: 0, rows: 1, columns: 1 };

function look(set: string, name: string, undo?: Undoable): Property<SheetState> {
  const write = (sheet: SheetState, value: unknown, host: Host) => {
    host.mayWrite(sheet);
    host.put(sheet.look, name, value);
  };
  return property(set, (sheet) => sheet.look[name], write, undo === undefined ? {} : { undo });
}

const own = (sheet: SheetState) => sheet.id;

/** An address of cells, or a name that stands for cells. */
function cellsAt(sheet: SheetState, address: unknown): LiveRange {
  if (address === undefined) return new LiveRange(sheet, everything);
  return new LiveRange(sheet, parseAddress(String(address)));
}

export const worksheet = kind<SheetState>('Worksheet', {
  id: property('1.1', (sheet) => sheet.id),
  name: property(
    '1.1',
    (sheet) => sheet.name,
    (sheet, name, host) => renameSheet(host, sheet, String(name)),
    { undo: 'not on desktop' },
  ),
  position: property(
    '1.1',
    (sheet, host) => host.sheets.indexOf(sheet),
    (sheet, position, host) => moveSheet(host, sheet, Number(position)),
    { undo: 'not on desktop' },
  ),
  visibility: property(
    '1.1',
    (sheet) => sheet.visibility,
    (sheet, visibility, host) => showSheet(host, sheet, visibility),
    { writeSet: '1.2', undo: 'not on desktop' },
  ),
  showGridlines: look('1.8', 'showGridlines'),
  tabColor: look('1.7', 'tabColor'),
  standardWidth: look('1.7', 'standardWidth', 'not on web'),
  autoFilter: link('1.9', 'AutoFilter', (sheet) => sheet),
  charts: link('1.1', 'ChartCollection', (sheet) => sheet),
  customProperties: link('1.12', 'WorksheetCustomPropertyCollection', (sheet) => sheet),
  freezePanes: link('1.7', 'WorksheetFreezePanes', (sheet) => sheet),
  horizontalPageBreaks: link('1.9', 'PageBreakCollection', (sheet) => sheet),
  names: link('1.4', 'NamedItemCollection', (sheet) => sheet),
  pageLayout: link('1.9', 'PageLayout', (sheet) => sheet),
  protection: link('1.2', 'WorksheetProtection', (sheet) => sheet),
  tables: link('1.1', 'TableCollection', (sheet) => sheet),
  activate: act('1.1', (sheet, _, host) => {
    if (host.isOtherWorkbookInFront) throw new OfficeError('GeneralException', 'another workbook is in front');
    if (sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation', 'a hidden sheet cannot be shown');
    host.select(sheet, corner);
  }),
  calculate: act('1.6', (_sheet, _, host) => host.calculateAnyway()),
  delete: act('1.1', (sheet, _, host) => deleteSheet(host, sheet), 'never'),
  getRange: give('1.1', 'Range', (sheet, [address]) => cellsAt(sheet, address)),
  getRangeByIndexes: give(
    '1.7',
    'Range',
    (sheet, [row, column, rows, columns]) =>
      new LiveRange(sheet, checked({ row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) })),
  ),
  getRanges: give('1.9', 'RangeAreas', (sheet, [addresses]) => {
    const text = String(addresses);
    if (text.length > 8_192) throw new OfficeError('InvalidArgument', 'the address is longer than 8,192 characters');
    return { sheet, areas: text.split(',').map((address) => cellsAt(sheet, address.trim())) };
  }),
  getUsedRange: give('1.1', 'Range', (sheet, [valuesOnly]) => new LiveRange(sheet, sheet.used(valuesOnly === true) ?? corner)),
  getUsedRangeOrNullObject: giveOrNull('1.4', 'Range', (sheet, [valuesOnly]) => {
    const area = sheet.used(valuesOnly === true);
    return area && new LiveRange(sheet, area);
  }),
  onChanged: listen('1.7', own),
  onRowSorted: listen('1.10', own),
  onSelectionChanged: listen('1.7', own),
});
