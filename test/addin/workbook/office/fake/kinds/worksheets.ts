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
  getCount: give('1.4', 'value', (host, [visibleOnly]) => shown(host, visibleOnly).length),
  onAdded: listen('1.7', all),
  onChanged: listen('1.9', all),
  onDeleted: listen('1.7', all),
  onMoved: listen('1.17', all),
  onNameChanged: listen('1.17', all),
  onRowSorted: listen('1.10', all),
  onColumnSorted: listen('1.10', all),
  onSelectionChanged: listen('1.9', all),
});
