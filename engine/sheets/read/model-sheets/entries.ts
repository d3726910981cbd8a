import type { Issue } from '../../../issues/issue';
import { columnsOf, fieldOf, type HeadingKey, type TableKey } from '../../../model/sheet-tables';
import { keyText, type RowGroup } from './group-rows';
import type { SheetRow } from './find-tables';
import { branch, type Branch, type Leaf, type Sown } from './sown';

export type Fields = [string, Sown][];

/** The filled cells of a row as fields of the model, some columns left out. */
function fieldsOf(row: SheetRow, without: readonly HeadingKey[] = []): Fields {
  return [...row.cells].filter(([key]) => !without.includes(key)).map(([key, leaf]) => [fieldOf(key), leaf]);
}

export function entryOf(row: SheetRow, without: readonly HeadingKey[] = [], more: Fields = []): Branch {
  return branch([...fieldsOf(row, without), ...more], row.at);
}

/** The conditions of a row; none is a rule for every line. */
export function conditionsOf(row: SheetRow): Branch {
  return branch(row.when, row.at);
}

/** Columns of a table except these: what an entry says of itself, the rest being its items. */
function ownColumns(table: TableKey, listed: readonly HeadingKey[]): HeadingKey[] {
  return [...columnsOf(table).keys()].filter((key) => !listed.includes(key));
}

/** Items of a group of rows: the listed columns of each row that has any of them. */
export function itemsOf(group: RowGroup, table: TableKey, listed: readonly HeadingKey[]): Branch[] {
  const own = ownColumns(table, listed);
  return group.rows.filter((row) => listed.some((key) => row.cells.has(key))).map((row) => entryOf(row, own));
}

/** Two cells as one field with from and to, where either is filled. */
export function spanOf(row: SheetRow, field: string, from: HeadingKey, to: HeadingKey): Fields {
  const ends: [string, Leaf | undefined][] = [
    ['from', row.cells.get(from)],
    ['to', row.cells.get(to)],
  ];
  const filled = ends.flatMap(([end, leaf]): Fields => (leaf ? [[end, leaf]] : []));
  return filled.length > 0 ? [[field, branch(filled, row.at)]] : [];
}

/** Rows of a second table by the entry they belong to; rows that belong to none are reported and left out. */
export function joinRows(
  rows: readonly SheetRow[],
  key: readonly HeadingKey[],
  known: ReadonlySet<string>,
  what: string,
  issues: Issue[],
): ReadonlyMap<string, readonly SheetRow[]> {
  const joined = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = keyText(row, key);
    if (name !== null && known.has(name)) append(joined, name, row);
    else issues.push(belongsToNothing(row, key, what));
  }
  return joined;
}

/** Adds to the list kept under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function belongsToNothing(row: SheetRow, key: readonly HeadingKey[], what: string): Issue {
  const id = key.flatMap((column) => row.cells.get(column)?.value ?? []).join(' ');
  return { code: 'model.unknown-code', severity: 'error', params: { what, id, where: what }, at: row.at };
}
