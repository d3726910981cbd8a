import type { SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, giveOrNull, items, kind, property } from '../proxy/members';
import { OfficeError } from '../rules/errors';
import { LiveRange } from '../book/live-range';
import { rangeOf } from './range-moves';

interface CustomProperty {
  readonly sheet: SheetState;
  readonly key: string;
}

const held = (sheet: SheetState, key: unknown): CustomProperty | null =>
  sheet.properties.has(String(key)) ? { sheet, key: String(key) } : null;

function keep(sheet: SheetState, key: string, value: string | null, host: Host): void {
  host.mayWrite(sheet);
  const properties = new Map(sheet.properties);
  if (value === null) properties.delete(key);
  else properties.set(key, value);
  host.put(sheet, 'properties', properties);
}

export const customPropertyCollection = kind<SheetState>('WorksheetCustomPropertyCollection', {
  items: items('WorksheetCustomProperty', (sheet) => [...sheet.properties.keys()].map((key) => ({ sheet, key }))),
  add: give('1.12', 'WorksheetCustomProperty', (sheet, [key, value], host) => {
    keep(sheet, String(key), String(value), host);
    return { sheet, key: String(key) };
  }),
  getCount: give('1.12', 'value', (sheet) => sheet.properties.size),
  getItem: give('1.12', 'WorksheetCustomProperty', (sheet, [key]) => held(sheet, key)),
  getItemOrNullObject: giveOrNull('1.12', 'WorksheetCustomProperty', (sheet, [key]) => held(sheet, key)),
});

export const customProperty = kind<CustomProperty>('WorksheetCustomProperty', {
  key: property('1.12', ({ key }) => key),
  value: property(
    '1.12',
    ({ sheet, key }) => sheet.properties.get(key),
    ({ sheet, key }, value, host) => keep(sheet, key, String(value), host),
  ),
  delete: act('1.12', ({ sheet, key }, _, host) => keep(sheet, key, null, host)),
});

const protect = (sheet: SheetState, isProtected: boolean, host: Host) => {
  host.mayWrite(null);
  host.put(sheet, 'isProtected', isProtected);
  host.tell('onProtectionChanged', sheet, { type: 'WorksheetProtectionChanged', isProtected });
};

export const protection = kind<SheetState>('WorksheetProtection', {
  protected: property('1.2', (sheet) => sheet.isProtected),
  protect: act(
    '1.2',
    (sheet, _, host) => {
      if (sheet.isProtected) throw new OfficeError('InvalidOperation', `${sheet.name} is protected already`);
      protect(sheet, true, host);
    },
    'never',
  ),
});

const freeze = (sheet: SheetState, rows: number, columns: number, host: Host) => {
  host.mayWrite(sheet);
  if (rows < 0 || columns < 0) throw new OfficeError('InvalidArgument', 'no such panes');
  host.put(sheet, 'frozen', rows + columns === 0 ? null : { row: 0, column: 0, rows, columns });
};

/** Rows and columns that stay in view; 0 of one kind: only the other stays. */
export const freezePanes = kind<SheetState>('WorksheetFreezePanes', {
  freezeAt: act('1.7', (sheet, [range], host) => {
    const area = rangeOf(range);
    freeze(sheet, area.row + area.rows, area.column + area.columns, host);
  }),
  freezeRows: act('1.7', (sheet, [count = 1], host) => freeze(sheet, Number(count), 0, host)),
  freezeColumns: act('1.7', (sheet, [count = 1], host) => freeze(sheet, 0, Number(count), host)),
  unfreeze: act('1.7', (sheet, _, host) => freeze(sheet, 0, 0, host)),
});

export const autoFilter = kind<SheetState>('AutoFilter', {
  enabled: property('1.9', (sheet) => sheet.filter !== null),
  isDataFiltered: property('1.9', (sheet) => sheet.filter?.isFiltering === true),
  getRangeOrNullObject: giveOrNull('1.9', 'Range', (sheet) => sheet.filter && new LiveRange(sheet, sheet.filter.area)),
  apply: act('1.9', (sheet, [range], host) => {
    host.mayWrite(sheet);
    host.put(sheet, 'filter', { area: rangeOf(range), isFiltering: sheet.filter?.isFiltering === true });
  }),
});
