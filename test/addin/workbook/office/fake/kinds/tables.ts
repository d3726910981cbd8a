import { meet, parseAddress, type Rectangle } from '../book/address';
import { LiveRange } from '../book/live-range';
import { SheetState, type TableState } from '../book/sheet-state';
import { addTable, dataRows } from '../book/tables';
import type { Host } from '../host';
import { act, give, giveOrNull, items, kind, link, property, type Property } from '../proxy/members';
import { FakeRefusal } from '../rules/errors';

interface Placed {
  readonly sheet: SheetState;
  readonly table: TableState;
}

const known = new WeakMap<TableState, Placed>();

function placed(sheet: SheetState, table: TableState): Placed {
  const one = known.get(table) ?? { sheet, table };
  known.set(table, one);
  return one;
}

type Owner = SheetState | Host;

const tablesOf = (owner: Owner): Placed[] =>
  owner instanceof SheetState
    ? owner.tables.map((table) => placed(owner, table))
    : owner.sheets.flatMap((sheet) => sheet.tables.map((table) => placed(sheet, table)));

const find = (owner: Owner, key: unknown): Placed | null =>
  tablesOf(owner).find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase()) ?? null;

function add(owner: Owner, [where, hasHeaders]: readonly unknown[], host: Host): Placed {
  const text = String(where);
  const named = text.includes('!') ? host.findSheet(text.slice(0, text.lastIndexOf('!')).replace(/^'(.*)'$/, '$1')) : null;
  const sheet = where instanceof LiveRange ? where.sheet : (named ?? (owner instanceof SheetState ? owner : host.active));
  const area = where instanceof LiveRange ? where.area : parseAddress(text);
  return placed(sheet, addTable(host, sheet, area, hasHeaders === true));
}

export const tableCollection = kind<Owner>('TableCollection', {
  items: items('Table', tablesOf),
  count: property('1.1', (owner) => tablesOf(owner).length),
  add: give('1.1', 'Table', add),
  getItem: give('1.1', 'Table', (owner, [key]) => find(owner, key)),
  getItemAt: give('1.1', 'Table', (owner, [index]) => tablesOf(owner)[Number(index)] ?? null),
  getItemOrNullObject: giveOrNull('1.4', 'Table', (owner, [key]) => find(owner, key)),
});

/** Tables that touch a range. */
export const tableScopedCollection = kind<LiveRange>('TableScopedCollection', {
  items: items('Table', ({ sheet, area }) => tablesOf(sheet).filter(({ table }) => meet(table.area, area))),
  getCount: give('1.9', 'value', ({ sheet, area }) => sheet.tables.filter((table) => meet(table.area, area)).length),
});

function setting(set: string, name: 'name' | 'style'): Property<Placed> {
  return property(
    set,
    ({ table }) => table[name],
    ({ sheet, table }, value, host) => {
      host.mayWrite(sheet);
      host.put(table, name, value as never);
    },
  );
}

const range = (sheet: SheetState, area: Rectangle | null) => area && new LiveRange(sheet, area);

export const table = kind<Placed>('Table', {
  id: property('1.1', ({ table }) => table.id),
  name: setting('1.1', 'name'),
  style: setting('1.1', 'style'),
  worksheet: link('1.2', 'Worksheet', ({ sheet }) => sheet),
  rows: link('1.1', 'TableRowCollection', (one) => one),
  getRange: give('1.1', 'Range', ({ sheet, table }) => range(sheet, table.area)),
  getHeaderRowRange: give('1.1', 'Range', ({ sheet, table }) =>
    range(sheet, table.hasHeaders ? { ...table.area, rows: 1 } : null),
  ),
  getDataBodyRange: give('1.1', 'Range', ({ sheet, table }) => range(sheet, dataRows(table))),
  resize: act('1.13', ({ sheet, table }, [where], host) => {
    host.mayWrite(sheet);
    host.put(table, 'area', where instanceof LiveRange ? where.area : parseAddress(String(where)));
  }),
});

export const tableRowCollection = kind<Placed>('TableRowCollection', {
  count: property('1.1', ({ table }) => dataRows(table)?.rows ?? 0),
  add: give('1.1', 'TableRow', (_one, _, host) => {
    const when = host.manners.isShared
      ? 'while somebody else has the workbook open'
      : 'the moment somebody else opens the workbook';
    throw new FakeRefusal(`rows.add ends in a merge conflict ${when}: write below the table's range`);
  }),
});

export const tableRow = kind<Placed>('TableRow', {});
