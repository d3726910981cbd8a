import type { DoubtfulRow } from '../table-shape';
import { agreement } from './agreement';
import { linesByName } from './by-pool';
import { sideOf } from './row-texts';
import { asParts } from './structure-scores';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

const fewestParts = 3;
/** A small figure is soon the sum of others by chance. */
const fewestBits = 7;

/** Of figures that sum to twice one of them, that one: by the first column that has money. */
function halves(search: TotalSearch, rows: readonly number[]): readonly number[] {
  const column = search.facts.amounts.find((amounts) => rows.some((at) => amounts[at]));
  if (column === undefined) return [];
  const sum = rows.reduce((total, at) => total + (column[at] || 0), 0);
  return rows.filter((at) => (column[at] || 0) * 2 === sum && hasMoney(search.facts, at));
}

/**
 * Rows left as lines that equal, in every amount column, all other lines of their name or side together: the last net under all other
 * evidence, for money counted twice must not pass in silence.
 */
export function sumsOfRest(search: TotalSearch, { isUnit, hints }: Told, known: ReadonlySet<number>): readonly DoubtfulRow[] {
  const { facts } = search;
  const isLine = (at: number): boolean => isUnit(at) && !known.has(at) && hints[at] !== 'line';
  const lines = facts.rows.flatMap((_, at) => (isLine(at) ? [at] : []));
  const bySide = (['income', 'expense'] as const).map((side) =>
    lines.filter((at) => (sideOf(facts, at) ?? facts.kinds[at]?.kind) === side),
  );
  const groups = [...linesByName(facts, isLine).values(), ...bySide].filter((rows) => rows.length > fewestParts);
  return groups.flatMap((rows) =>
    halves(search, rows).flatMap((at): DoubtfulRow[] => {
      const parts = asParts(rows.filter((row) => row !== at && hasMoney(facts, row)));
      const { exact, bits } = agreement(facts, at, parts, 0);
      return exact && bits >= fewestBits && parts.length >= fewestParts ? [{ at, doubt: 'equalsSum', parts }] : [];
    }),
  );
}
