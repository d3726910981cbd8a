import type { AnalysisDocument } from './analysis';
import type { Suppressible } from './printable';
import type { PrintedFigures } from './printed-figures';
import type { Withheld } from './withheld';

/** What every printed table is made from: exact figures, how they are rounded, what is withheld, and the printed totals all share. */
export interface Printing {
  readonly document: AnalysisDocument;
  readonly figures: PrintedFigures;
  readonly hidden: Withheld;
  readonly totals: AnalysisDocument['totals'];
}

const figureKeys = ['amount', 'low', 'high', 'income', 'net', 'children', 'unplaced', 'share', 'perHead', 'nested'];

/** A row without its figures. */
export function withhold<R extends object>(row: R): Suppressible<R> {
  const kept = Object.entries(row).map(([key, value]) => [key, figureKeys.includes(key) ? null : (value as unknown)]);
  return { ...Object.fromEntries(kept), suppressed: true } as Suppressible<R>;
}

/** A row with its figures, without those of children, or without any. */
export function withheldRow<R extends object>(row: R, has: Withheld['has'], table: string, key: string | null): Suppressible<R> {
  if (has(table, key)) return withhold(row);
  return (has(table, key, 'children') ? { ...row, children: null, suppressed: true } : row) as Suppressible<R>;
}
