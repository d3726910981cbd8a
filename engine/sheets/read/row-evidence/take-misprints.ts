import type { FoundTotal } from '../table-shape';
import { agreement } from './agreement';
import { asParts } from './structure-scores';
import { missedShare, slip } from './take-structure';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

/**
 * Rows with a code of their own whose label announces a sum and whose figures miss it: totals printed wrong, not lines. That shows where
 * the rows they would stand for come near to them, or where a total that agrees adds those rows up and passes the announced row by.
 * Last of all, for what agrees goes before what nearly does.
 */
export function takeMisprints(search: TotalSearch, told: Told): void {
  const { facts, hints, ownCode } = told;
  const open = facts.rows.flatMap((_, at) =>
    hints[at] === 'announced' && ownCode(at) && search.live.has(at) && !search.totals.has(at) && hasMoney(facts, at) ? [at] : [],
  );
  if (open.length === 0) return;
  const proven = [...search.totals.values()].filter((total) => agreesFully(search, total));
  const taken = open.flatMap((at): FoundTotal[] => {
    const isSum = told.announced[at] === 'sum';
    const groups = groupsOf(search, told, at).filter((rows) => rows.length > 1);
    const group =
      groups.find((rows) => isSum && missedShare(facts, at, asParts(rows)) <= slip) ??
      groups.find((rows) => proven.some((total) => passesBy(total, at, rows)));
    return group === undefined ? [] : [{ at, parts: isSum ? asParts(group) : [], evidence: 'label' }];
  });
  for (const total of taken) {
    search.totals.set(total.at, total);
    search.live.remove(total.at);
  }
}

/** Lines under a row by its code, level or indent; else those just before it, or just after. */
function groupsOf(search: TotalSearch, told: Told, at: number): number[][] {
  const isLine = (row: number): boolean => told.isUnit(row) && !search.totals.has(row) && told.hints[row] !== 'announced';
  const under = (told.spansOf.get(at) ?? []).map(({ rows }) => rows.filter(isLine));
  const beside = ([-1, 1] as const).map((way) => {
    const rows: number[] = [];
    for (let row = at + way; told.facts.rows[row] !== undefined && isLine(row); row += way) {
      if (way === 1 ? search.isParted(row - 1, row) : search.isParted(row, row + 1)) break;
      rows.push(row);
    }
    return rows;
  });
  return [...under, ...beside];
}

function agreesFully({ facts }: TotalSearch, { at, parts }: FoundTotal): boolean {
  const found = agreement(facts, at, parts, 0);
  return found.exact && found.independent > 0;
}

/** Whether a total adds up all the rows and not the row that stands among or beside them. */
function passesBy({ at: total, parts }: FoundTotal, at: number, rows: readonly number[]): boolean {
  const own = new Set(parts.map((part) => part.at));
  const first = Math.min(total, ...own);
  const last = Math.max(total, ...own);
  return first < at && at < last && !own.has(at) && rows.every((row) => own.has(row));
}
