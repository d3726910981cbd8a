import type { DoubtfulRow } from '../table-shape';
import { hasMoney, type TotalSearch } from './total-search';

/**
 * Totals whose formula leaves out lines of its own block, as when a line was added under the last one that the formula names: lines that
 * no total stands for, among the rows of the formula, between them and the total, or beside them with nothing in between.
 */
export function shortFormulas(search: TotalSearch): DoubtfulRow[] {
  return [...search.totals.values()].flatMap(({ at, parts, evidence }): DoubtfulRow[] => {
    if (evidence !== 'formula') return [];
    const places = parts.map((part) => part.at);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const inside = rowsBetween(Math.min(first, at), Math.max(last, at)).filter((row) => isLeftOut(search, row));
    const left = [...inside, ...(at > last ? besides(search, first, -1) : at < first ? besides(search, last, 1) : [])];
    if (left.length === 0 || left.length >= parts.length) return [];
    return [{ at, doubt: 'short', parts: left.map((row) => ({ at: row, sign: 1 })) }];
  });
}

const rowsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first - 1) }, (_, place) => first + 1 + place);

function isLeftOut({ facts, live, totals, hints }: TotalSearch, at: number): boolean {
  return live.has(at) && !totals.has(at) && hints[at] !== 'announced' && hasMoney(facts, at);
}

/** Rows beyond the first or last part that nothing parts from it. */
function besides(search: TotalSearch, from: number, way: 1 | -1): number[] {
  const rows: number[] = [];
  for (let row = from + way; isLeftOut(search, row); row += way) {
    if (way === 1 ? search.isParted(row - 1, row) : search.isParted(row, row + 1)) break;
    rows.push(row);
  }
  return rows;
}
