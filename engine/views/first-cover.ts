import { suppressSmallCells } from '../methods/suppress-small-cells';
import type { Publication } from '../model/model';
import { groupBy } from './by-key';
import { hideUntilSafe, type Grouping } from './hidden-groups';
import type { Atom } from './published-atoms';

type Table = 'byService' | 'byDirectness' | 'byOrganiser';

/** Moments and rows that protect withheld moments in the tables that add up whole moments. `small`: moments withheld already. */
export function coveringMoments(
  counted: readonly Atom[],
  small: readonly string[],
): { readonly moments: ReadonlySet<string>; readonly rows: readonly (readonly [Table, string | null])[] } {
  const by = (keyOf: (atom: Atom) => string): Grouping => ({
    groups: new Map([...groupBy(counted, keyOf)].map(([key, own]) => [key, [...new Set(own.map(({ row }) => row.moment))]])),
  });
  const groupings = {
    byService: by(({ row }) => row.service),
    byDirectness: by(({ row }) => row.directness),
    byOrganiser: by(({ row }) => row.organiser),
  };
  const sizes = new Map([...groupBy(counted, ({ row }) => row.moment)].map(([key, own]) => [key, sizeOf(own)]));
  const { moments, rows } = hideUntilSafe(small, groupings, sizes);
  const tables = Object.keys(groupings) as Table[];
  return { moments, rows: tables.flatMap((table) => [...rows[table]].map((key) => [table, key] as const)) };
}

const sizeOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, { cents, income }) => sum + Math.abs(cents) + Math.abs(income), 0);

/** Cells that protect withheld cells in the table moment × segment. `isHidden`: withheld already. */
export function coveringCells(
  counted: readonly Atom[],
  isHidden: (cell: string) => boolean,
  { threshold }: Publication,
): readonly string[] {
  const rows = [...groupBy(counted, ({ row }) => row.moment).values()].map((own) => groupBy(own, ({ row }) => row.segment));
  const columns = [...new Set(counted.map(({ row }) => row.segment))];
  // What is withheld is small, the rest is large and the dearer to withhold the more money it holds.
  const countOf = (atoms: readonly Atom[]): number =>
    atoms.some(({ cell }) => isHidden(cell)) ? 1 : Math.ceil(threshold) + 1 + Math.round(sizeOf(atoms) / 100);
  const table = rows.map((row) => columns.map((column) => (row.has(column) ? countOf(row.get(column) ?? []) : 0)));
  const { suppressed } = suppressSmallCells(table, { threshold: Math.max(2, Math.ceil(threshold)), zeros: 'publish' });
  return suppressed.flatMap(([row, column]) => (rows[row]?.get(columns[column] ?? '') ?? []).map(({ cell }) => cell));
}
