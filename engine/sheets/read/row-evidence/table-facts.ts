import type { Layout } from '../../../model/layout';
import type { SheetGrid } from '../../grid';
import type { FoundColumn } from '../layout-columns';
import type { KindDecision } from '../line-kind';
import type { TableRow } from '../table-shape';

/** What the search for totals knows of a table. Rows go by their place in `rows`. */
export interface TableFacts {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  readonly found: readonly FoundColumn[];
  readonly rows: readonly TableRow[];
  /** Whole cents by amount column and row; NaN where there is none. */
  readonly amounts: readonly Float64Array[];
  readonly kinds: readonly KindDecision[];
  /** The largest power of ten, in cents, that every amount is a multiple of: what the file rounds to. */
  readonly grain: number;
  /** Half of the unit, in cents: what one rounded figure may miss by. */
  readonly half: number;
}

const halfCents = 50;
const largestGrain = 10 ** 9;

/** Power of ten that all the amounts are multiples of, at most `from`. */
export function commonGrain(amounts: Iterable<number>, from = largestGrain): number {
  let grain = from;
  for (const amount of amounts) {
    if (!amount) continue;
    while (grain > 1 && amount % grain !== 0) grain /= 10;
    if (grain === 1) break;
  }
  return grain;
}

function grainOf(amounts: readonly Float64Array[]): number {
  return amounts.reduce((grain, column) => commonGrain(column, grain), largestGrain);
}

export function tableFacts(table: Omit<TableFacts, 'grain' | 'half'>): TableFacts {
  return { ...table, grain: grainOf(table.amounts), half: (table.layout.unit ?? 1) * halfCents };
}

/** Code and name columns left of the amounts, where labels and codes stand; all of them where none is. */
export function labelColumns(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const firstAmount = Math.min(...columns.filter((column) => column.role === 'amount').map((column) => column.index));
  const named = columns.filter((column) => column.role === 'code' || column.role === 'name');
  const left = named.filter((column) => column.index < firstAmount);
  return left.length > 0 ? left : named;
}
