import type { HeadingKey } from '../../../model/sheet-tables';
import type { SheetRow } from './find-tables';
import type { Leaf } from './sown';

/** Rows that are one entry together: the first row carries its fields, every row one item of its list. */
export interface RowGroup {
  readonly first: SheetRow;
  readonly rows: readonly SheetRow[];
}

/**
 * An entry with several items takes several rows with the same key; its other cells stand on the first row and are blank or
 * repeated on the rest, so filling down and sorting do no harm. A row that says something else is an entry of its own.
 */
export function groupRows(rows: readonly SheetRow[], key: readonly HeadingKey[], listed: ReadonlySet<HeadingKey>): RowGroup[] {
  const groups: { first: SheetRow; rows: SheetRow[] }[] = [];
  const latest = new Map<string, { first: SheetRow; rows: SheetRow[] }>();
  for (const row of rows) {
    const name = keyText(row, key);
    const open = name === null ? undefined : latest.get(name);
    if (open && continues(row, open.first, listed)) {
      open.rows.push(row);
      continue;
    }
    const group = { first: row, rows: [row] };
    groups.push(group);
    if (name !== null) latest.set(name, group);
  }
  return groups;
}

/** The key cells of a row as one text; null where all are blank. */
export function keyText(row: SheetRow, key: readonly HeadingKey[]): string | null {
  const parts = key.map((column) => row.cells.get(column)?.value);
  return parts.every((part) => part === undefined) ? null : JSON.stringify(parts.map((part) => trimmed(part) ?? null));
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function continues(row: SheetRow, first: SheetRow, listed: ReadonlySet<HeadingKey>): boolean {
  const same = (leaf: Leaf, other: Leaf | undefined) => JSON.stringify(leaf.value) === JSON.stringify(other?.value);
  return (
    [...row.cells].every(([key, leaf]) => listed.has(key) || same(leaf, first.cells.get(key))) &&
    [...row.when].every(([field, leaf]) => same(leaf, first.when.get(field)))
  );
}
