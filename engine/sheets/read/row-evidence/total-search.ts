import { agreement, mostlyAgrees, rounding } from './agreement';
import type { FoundTotal, SignedPart, TotalEvidence } from '../table-shape';
import type { Announced } from './by-label';
import type { LiveRows } from './live-rows';
import { sideOf } from './row-texts';
import type { TableFacts } from './table-facts';

/**
 * How much besides its amounts speaks for a row being a total: a label; a missing code or a change row before it; nothing. line: the
 * layout says that it is none. guess: nothing, and the search is only after what to ask about.
 */
export type Hint = 'announced' | 'weak' | 'none' | 'line' | 'guess';

/** What is known while totals are looked for. */
export interface TotalSearch {
  readonly facts: TableFacts;
  readonly announced: readonly Announced[];
  readonly hints: readonly Hint[];
  /** Whether a row of its own code announces a total: one line that happens to be as large proves nothing then. */
  readonly ownCode: (at: number) => boolean;
  readonly live: LiveRows;
  readonly totals: Map<number, FoundTotal>;
  /** Whether something parts two rows, the first before the second. */
  readonly isParted: (first: number, second: number) => boolean;
  /** What sums alone must tell, in bits, before a row with no other sign is taken for a total. */
  readonly neededBits: number;
  /** Steps the search may still take over long runs. */
  readonly steps: { left: number };
}

/** Whether a row has any amount. */
export function hasAmount({ amounts }: TableFacts, at: number): boolean {
  return amounts.some((column) => !Number.isNaN(column[at] ?? NaN));
}

/** Whether a row has any money. */
export function hasMoney({ amounts }: TableFacts, at: number): boolean {
  return amounts.some((column) => Boolean(column[at]));
}

/** Tells whether a row without amounts, an announced total or a gap in the row numbers parts two rows, the first before the second. */
export function partingsOf(facts: TableFacts, announced: readonly Announced[]): (first: number, second: number) => boolean {
  const { rows } = facts;
  /** Rows that part others before each row; gaps up to each row. */
  const parting = new Int32Array(rows.length + 1);
  const gaps = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const isGap = at > 0 && (rows[at]?.row ?? 0) - (rows[at - 1]?.row ?? 0) > 1;
    gaps[at] = (at > 0 ? (gaps[at - 1] ?? 0) : 0) + (isGap ? 1 : 0);
    parting[at + 1] = (parting[at] ?? 0) + (announced[at] !== null || !hasAmount(facts, at) ? 1 : 0);
  }
  return (first, second) => (parting[second] ?? 0) > (parting[first + 1] ?? 0) || (gaps[second] ?? 0) > (gaps[first] ?? 0);
}

/** Whether a run that ends at a live row ends where a group does: at the end, at a total, at a heading or a gap. */
export function endsGroup({ live, totals, announced, isParted }: TotalSearch, last: number, direction: 1 | -1): boolean {
  const next = live.step(last, direction);
  if (next === live.count || totals.has(next) || announced[next] !== null) return true;
  return direction === 1 ? isParted(last, next) : isParted(next, last);
}

/**
 * Takes a row for a total of others. Parts that no other total stands for are thereby spoken for; a total of parts that others
 * stand for too cuts across the table and is itself no part of anything.
 */
export function accept({ live, totals }: TotalSearch, at: number, parts: readonly SignedPart[], evidence: TotalEvidence): void {
  totals.set(at, { at, parts, evidence });
  if (parts.every((part) => live.has(part.at))) for (const part of parts) live.remove(part.at);
  else live.remove(at);
}

const bitsAside = 10;
const fewestBits = 3;

/** Whether a run found by its sums may be taken for the parts of a row, given what else speaks for it. */
export function isConvincing(search: TotalSearch, at: number, parts: readonly SignedPart[], ends: boolean): boolean {
  const { facts } = search;
  const hint = search.hints[at] ?? 'none';
  const found = agreement(facts, at, parts, toleranceFor(search, at, parts.length));
  if (!mostlyAgrees(found)) return false;
  if (hint === 'announced') {
    if (ends) return parts.length > 1 || !search.ownCode(at);
    return parts.length > 1 && found.exact && found.bits >= bitsAside;
  }
  const [single] = parts;
  if (hint === 'weak' && parts.length === 1 && single !== undefined) return found.exact && search.totals.has(single.at);
  if (parts.length < 2 || parts.some((part) => isSameMoney(facts, at, part.at) || isOpen(search, part.at))) return false;
  if (hint === 'none' && parts.some((part) => areOpposite(sideOf(facts, at), sideOf(facts, part.at)))) return false;
  if (hint === 'guess') return ends && found.bits >= fewestBits;
  if (hint === 'weak') return found.bits >= (ends ? (search.announced[at] === null ? bitsAside / 2 : fewestBits) : bitsAside * 2);
  return found.bits >= search.neededBits && found.independent > 1;
}

/** A label leaves the room its rounding needs; sums alone must agree as closely as the file's own figures. */
export function toleranceFor({ facts, hints }: TotalSearch, at: number, parts: number): number {
  const half = facts.grain / 2;
  return rounding(hints[at] === 'announced' ? Math.max(half, facts.half) : half, parts + 1);
}

/** Two lines of one and the same amount, with others that cancel out between them, are no sum. */
function isSameMoney({ amounts }: TableFacts, first: number, second: number): boolean {
  return amounts.every((column) => (column[first] || 0) === (column[second] || 0));
}

/** An announced total that nothing explains yet may be part of the row rather than the other way round: "Net" under its two parts. */
function isOpen({ hints, totals }: TotalSearch, at: number): boolean {
  return hints[at] === 'announced' && !totals.has(at);
}

/** Income is no sum of expenses. */
function areOpposite(first: 'income' | 'expense' | null, second: 'income' | 'expense' | null): boolean {
  return first !== null && second !== null && first !== second;
}

/** What told a total, formulas and structure aside. */
export function evidenceOf({ hints }: TotalSearch, at: number): TotalEvidence {
  return hints[at] === 'announced' ? 'label' : hints[at] === 'weak' ? 'structure' : 'sums';
}
