import type { SignedPart } from '../table-shape';
import { commonGrain, type TableFacts } from './table-facts';

/** How well some rows sum up to what another prints. */
export interface Agreement {
  /** Columns in which the row or the sum has money. */
  readonly held: number;
  /** Those in which both have, and agree. */
  readonly agreeing: number;
  /** Whether all held columns agree to the cent. */
  readonly exact: boolean;
  /** How unlikely chance is: it would agree so in one of 2^bits cases. Columns that only repeat another count once. */
  readonly bits: number;
  /** Columns that agree of their own accord, with two parts or more that are not zero. */
  readonly independent: number;
}

/** Roundings that a sum may miss its parts by, however many they are. */
const mostRoundings = 20;
const comparedColumns = 8;

/** What a sum of so many rounded parts may honestly miss its printed figure by, in cents. */
export function rounding(half: number, parts: number): number {
  return Math.min(parts, mostRoundings) * half;
}

export function sumOf(column: Float64Array, parts: readonly SignedPart[]): number {
  let sum = 0;
  for (const { at, sign } of parts) sum += sign * (column[at] || 0);
  return sum;
}

/** Columns whose figures are those of another times a factor agree whenever the other does. */
function repeats(first: Float64Array, second: Float64Array, at: number, parts: readonly SignedPart[], grain: number): boolean {
  const factor = (second[at] ?? 0) / (first[at] ?? 1);
  return parts.every((part) => Math.abs((first[part.at] || 0) * factor - (second[part.at] || 0)) <= 2 * grain);
}

function bitsOf(facts: TableFacts, column: Float64Array, at: number, parts: readonly SignedPart[], missed: number): number {
  const printed = Math.abs(column[at] ?? 0);
  if (missed > 0) return Math.max(0, Math.log2(printed / (2 * missed + facts.grain)));
  const figures = [printed, ...parts.map((part) => column[part.at] || 0)];
  return Math.log2(printed / commonGrain(figures));
}

/**
 * Compares a row with the sum of others in every column. Within the tolerance (cents) is agreement: files have their slips, and a column
 * that misses is for the reconciliation to say. Sums of nothing agree with small amounts and prove nothing.
 */
export function agreement(facts: TableFacts, at: number, parts: readonly SignedPart[], tolerance: number): Agreement {
  const proven: Float64Array[] = [];
  let held = 0;
  let agreeing = 0;
  let exact = true;
  let bits = 0;
  for (const column of facts.amounts) {
    const printed = column[at] ?? NaN;
    const sum = sumOf(column, parts);
    if (Number.isNaN(printed) || (printed === 0 && sum === 0)) continue;
    held++;
    const missed = Math.abs(printed - sum);
    if (missed > 0) exact = false;
    if (missed > tolerance || printed === 0 || sum === 0) continue;
    agreeing++;
    if (parts.filter((part) => column[part.at]).length < 2) continue;
    if (proven.slice(0, comparedColumns).some((other) => repeats(other, column, at, parts, facts.grain))) continue;
    proven.push(column);
    bits += bitsOf(facts, column, at, parts, missed);
  }
  return { held, agreeing, exact: exact && held > 0, bits, independent: proven.length };
}

/** In most columns that hold money. */
export function mostlyAgrees({ held, agreeing }: Agreement): boolean {
  return agreeing * 2 > held;
}
