import type { TableArea } from '../opened-workbook';
import { address } from '../../plan/address';

/** Where the formula stands that names a table. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Rows of a table that a specifier means; null where it has none of them. */
function rowsOf(table: TableArea, items: readonly string[], place: FormulaPlace): Rows | null {
  const top = table.row;
  const bottom = table.row + table.rows - 1;
  const data = { first: top + table.headerRows, last: bottom - table.totalRows };
  const [item = '#data', second] = items.map((text) => text.toLowerCase());
  if (second !== undefined) return null;
  if (item === '#all') return { first: top, last: bottom };
  if (item === '#data') return data;
  if (item === '#headers') return table.headerRows > 0 ? { first: top, last: top + table.headerRows - 1 } : null;
  if (item === '#totals') return table.totalRows > 0 ? { first: bottom - table.totalRows + 1, last: bottom } : null;
  const isInside = place.sheet === table.sheet && place.row >= data.first && place.row <= data.last;
  return item === '#this row' && isInside ? { first: place.row, last: place.row } : null;
}

/** Column names in a specifier are written with ' before brackets, #, @ and '. */
const plainName = (name: string): string => name.replace(/'(.)/g, '$1').toLowerCase();

function columnsOf(table: TableArea, names: readonly string[]): { first: number; last: number } | null {
  const known = table.columns.map((name) => name.toLowerCase());
  if (names.length === 0) return { first: 0, last: known.length - 1 };
  const [first = -1, last = first] = names.map((name) => known.indexOf(plainName(name)));
  return names.length > 2 || first < 0 || last < first ? null : { first, last };
}

/**
 * The range that a table reference means, with its sheet: Table[Col], Table[[#This Row],[Col]], Table[@Col], [@[a b]], Table[[A]:[B]].
 * `inside` is what stands between the outer brackets. null where it cannot be said for certain.
 */
export function tableRange(table: TableArea, inside: string, place: FormulaPlace): string | null {
  const isThisRow = inside.trimStart().startsWith('@');
  const bare = isThisRow ? inside.trimStart().slice(1) : inside;
  // Escaped letters outside of brackets are stepped over, so that '[ opens none.
  const bracketed = [...bare.matchAll(/'.|\[((?:'.|[^\]'])*)\]/g)].flatMap((match) => match[1] ?? []);
  const words = bracketed.length > 0 ? bracketed : bare.trim() === '' ? [] : [bare.trim()];
  const items = words.filter((word) => word.startsWith('#'));
  const names = words.filter((word) => !word.startsWith('#'));
  // [A],[B] without a colon would be two areas.
  if (names.length === 2 && !/\]\s*:\s*\[/.test(bare)) return null;
  const rows = rowsOf(table, isThisRow ? ['#This Row'] : items, place);
  const columns = columnsOf(table, names);
  if (rows === null || columns === null || rows.last < rows.first) return null;
  const first = address(rows.first, table.column + columns.first);
  const last = address(rows.last, table.column + columns.last);
  return `'${table.sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
