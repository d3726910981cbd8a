import type { SignedPart } from '../table-shape';
import { agreement, mostlyAgrees, sumOf } from './agreement';
import type { Span } from './by-structure';
import { asParts, structureTolerance, wayOf } from './structure-scores';
import type { TableFacts } from './table-facts';
import type { Told } from './told-rows';
import { accept, hasMoney, type TotalSearch } from './total-search';

/** A row over others by its code that misses their sum by no more than this share is their total with a slip in it. */
export const slip = 0.05;
/** "3100" over "3110" and "3120" may well be a line of its own: sums must tell this much. */
const roundCodeBits = 16;

export function liveParts({ live }: TotalSearch, { at, rows }: Span): SignedPart[] {
  return asParts(rows.filter((row) => row !== at && live.has(row)));
}

/** The greatest share of the printed figure that a sum misses, in most columns: the median. */
export function missedShare({ amounts }: TableFacts, at: number, parts: readonly SignedPart[]): number {
  const shares = amounts
    .filter((column) => column[at])
    .map((column) => {
      const sum = sumOf(column, parts);
      return Math.abs((column[at] ?? 0) - sum) / Math.abs(column[at] ?? 1);
    })
    .sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? Infinity;
}

/** Whether a row over others by code, level or indent sums them up, a slip aside. */
export function isOver(
  { facts }: TotalSearch,
  span: Span,
  parts: readonly SignedPart[],
  scores: ReadonlyMap<string, number>,
): boolean {
  const score = scores.get(wayOf(span)) ?? 0;
  // Nothing over nothing: as the other rows over rows are.
  if (!hasMoney(facts, span.at)) return score > 0 && !parts.some((part) => hasMoney(facts, part.at));
  const found = agreement(facts, span.at, parts, structureTolerance(facts, parts.length));
  if (span.round) return parts.length > 1 && found.exact && found.bits >= roundCodeBits;
  if (score < 0) return found.exact && found.independent > 1;
  if (parts.length === 1) return found.exact;
  return mostlyAgrees(found) || (!span.weak && missedShare(facts, span.at, parts) <= slip);
}

/** Takes the rows over others, by code, level or indent, that sum them up: inner ones first. */
export function takeStructure(search: TotalSearch, told: Told): void {
  for (const span of told.spans) {
    if (search.totals.has(span.at) || !search.live.has(span.at)) continue;
    const parts = liveParts(search, span);
    if (parts.length > 0 && isOver(search, span, parts, told.scores)) accept(search, span.at, parts, 'structure');
  }
}
