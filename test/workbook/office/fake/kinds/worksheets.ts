import { addSheet } from '../book/sheets';
import type { SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { give, giveOrNull, items, kind, listen } from '../proxy/members';

const shown = (host: Host, visibleOnly: unknown): readonly SheetState[] =>
  visibleOnly === true ? host.sheets.filter((sheet) => sheet.visibility === 'Visible') : host.sheets;

const all = () => null;

export const worksheetCollection = kind<Host>('WorksheetCollection', {
  items: items('Worksheet', (host) => host.sheets),
  add: give('1.1', 'Worksheet', (host, [name]) => addSheet(host, name === undefined ? undefined : String(name))),
  getItem: give('1.1', 'Worksheet', (host, [key]) => host.findSheet(key)),
  getItemOrNullObject: giveOrNull('1.4', 'Worksheet', (host, [key]) => host.findSheet(key)),
  getActiveWorksheet: give('1.1', 'Worksheet', (host) => host.active),
  getCount: give('1.4', 'value', (host, [visibleOnly]) => shown(host, visibleOnly).length),
  getFirst: give('1.5', 'Worksheet', (host, [visibleOnly]) => shown(host, visibleOnly)[0] ?? null),
  getLast: give('1.5', 'Worksheet', (host, [visibleOnly]) => shown(host, visibleOnly).at(-1) ?? null),
  onActivated: listen('1.7', all),
  onAdded: listen('1.7', all),
  onCalculated: listen('1.8', all),
  onChanged: listen('1.9', all),
  onDeleted: listen('1.7', all),
  onFormatChanged: listen('1.9', all),
  onMoved: listen('1.17', all),
  onNameChanged: listen('1.17', all),
  onRowHiddenChanged: listen('1.11', all),
  onRowSorted: listen('1.10', all),
  onColumnSorted: listen('1.10', all),
  onProtectionChanged: listen('1.14', all),
  onSelectionChanged: listen('1.9', all),
  onVisibilityChanged: listen('1.17', all),
});
