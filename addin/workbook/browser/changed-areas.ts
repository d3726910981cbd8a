import { address } from '../plan/address';
import type { CellChange } from './edit-history';

/** Areas that are told one by one; beyond that, the rectangle around all of a sheet's. */
const mostAreas = 50;

interface Run {
  readonly column: number;
  readonly from: number;
  to: number;
}

/** Where cells changed, a sheet at a time: cells under each other are one address ("B7:B9"). */
export function changedAreas(changes: readonly CellChange[]): { readonly sheet: string; readonly address: string }[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  return [...sheets].flatMap(([sheet, cells]) => addressesOf(cells).map((text) => ({ sheet, address: text })));
}

function addressesOf(cells: readonly CellChange[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.to + 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  if (runs.length <= mostAreas) return runs.map(({ column, from, to }) => range(from, column, to, column));
  const rows = runs.flatMap(({ from, to }) => [from, to]);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return [range(least(rows), runs[0]?.column ?? 0, most(rows), runs.at(-1)?.column ?? 0)];
}

function range(top: number, left: number, bottom: number, right: number): string {
  const first = address(top - 1, left);
  const last = address(bottom - 1, right);
  return first === last ? first : `${first}:${last}`;
}
