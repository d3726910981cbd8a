import type { SignedPart } from '../table-shape';
import { agreement, mostlyAgrees, sumOf } from './agreement';
import { hasAmount, isConvincing, toleranceFor, type TotalSearch } from './total-search';

/** Terms a result ("Net", "= 10 - 17") is made of at most, and rows before it that they are looked for among. */
const mostTerms = 5;
const rowsBefore = 8;
const bitsPerTerm = 2;

/** Every way to add and take away so many terms, but adding them all: signs by bits of a number. */
function signings(rows: readonly number[]): readonly (readonly SignedPart[])[] {
  const ways = 2 ** rows.length;
  return Array.from({ length: ways - 1 }, (_, way) =>
    rows.map((at, place): SignedPart => ({ at, sign: ((way + 1) >> place) & 1 ? -1 : 1 })),
  );
}

function agreesSigned(search: TotalSearch, at: number, parts: readonly SignedPart[], exact: boolean): boolean {
  const tolerance = exact ? 0 : toleranceFor(search, at, parts.length);
  const probe = search.facts.amounts.some(
    (column) => column[at] && Math.abs((column[at] ?? 0) - sumOf(column, parts)) <= tolerance,
  );
  if (!probe) return false;
  const found = agreement(search.facts, at, parts, tolerance);
  return mostlyAgrees(found) && (parts.length === 2 || found.bits >= bitsPerTerm * parts.length + mostTerms);
}

/** A result of the live rows just before an announced one: the fewest terms first, exactly first. */
export function findResult(search: TotalSearch, at: number): readonly SignedPart[] | null {
  const nearest = search.live.run(at, -1, mostTerms).map((part) => part.at);
  for (const exact of [true, false]) {
    for (let terms = 2; terms <= nearest.length; terms++) {
      const found = signings(nearest.slice(0, terms)).find((parts) => agreesSigned(search, at, parts, exact));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The difference of the two live rows before a row that nothing announces. */
export function findDifference(search: TotalSearch, at: number): readonly SignedPart[] | null {
  const pair = search.live.run(at, -1, 2).map((part) => part.at);
  if (pair.length < 2) return null;
  const [column] = search.facts.amounts.filter((amounts) => amounts[at]);
  if (column === undefined) return null;
  const found = signings(pair).find((parts) => sumOf(column, parts) === column[at] && isConvincing(search, at, parts, true));
  return found ?? null;
}

/** A result of two of the rows before it, whatever else they are parts of. */
export function findResultOfAny(search: TotalSearch, at: number): readonly SignedPart[] | null {
  const rows: number[] = [];
  for (let before = at - 1; before >= 0 && rows.length < rowsBefore; before--) {
    if (hasAmount(search.facts, before)) rows.push(before);
  }
  const pairs = rows.flatMap((first, place) => rows.slice(place + 1).map((second) => [second, first]));
  for (const exact of [true, false]) {
    for (const pair of pairs) {
      const both = pair.map((part): SignedPart => ({ at: part, sign: 1 }));
      const found = [both, ...signings(pair)].find((parts) => agreesSigned(search, at, parts, exact));
      if (found !== undefined) return found;
    }
  }
  return null;
}
