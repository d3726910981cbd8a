import type { DoubtfulRow, FoundTotal, SignedPart } from '../table-shape';
import { nameOf, sideOf } from './row-texts';
import { asParts } from './structure-scores';
import { missedShare } from './take-structure';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

/**
 * Rows of announced blocks that no agreement explains are totals all the same, printed wrong or of other lines than these: they are
 * compared with the lines of their name or side since the last block that has the name, or of all the table, whichever comes nearer.
 * Without any such line a person is told.
 */
export function announcedRest(
  search: TotalSearch,
  told: Told,
): { readonly totals: readonly FoundTotal[]; readonly doubts: readonly DoubtfulRow[] } {
  const { facts } = search;
  const open = [...told.inBlocks].filter((at) => !search.totals.has(at)).sort((a, b) => a - b);
  if (open.length === 0) return { totals: [], doubts: [] };
  const rows = facts.rows.flatMap((_, at) => (told.isUnit(at) && !told.inBlocks.has(at) ? [at] : []));
  const isLine = (at: number): boolean => !search.totals.has(at) && told.hints[at] !== 'announced';
  const blocks = [...told.inBlocks];
  const totals = open.map((at): FoundTotal => {
    if (told.announced[at] === 'result' || !hasMoney(facts, at)) return { at, parts: [], evidence: 'label' };
    const name = nameOf(facts, at);
    const side = sideOf(facts, at);
    const named = rows.filter((row) => nameOf(facts, row) === name);
    const sided = rows.filter((row) => isLine(row) && side !== null && (sideOf(facts, row) ?? facts.kinds[row]?.kind) === side);
    const last = Math.max(-1, ...blocks.filter((row) => row < at && nameOf(facts, row) === name));
    const ways = [named, sided].flatMap((all) => [all.filter((row) => row > last && row < at), all]);
    const parts = ways.filter((way) => way.length > 0).map(asParts);
    const missed = (way: readonly SignedPart[]): number => missedShare(facts, at, way);
    const nearest = parts.reduce<readonly SignedPart[]>(
      (best, way) => (best.length === 0 || missed(way) < missed(best) ? way : best),
      [],
    );
    return { at, parts: nearest, evidence: 'label' };
  });
  const doubts = totals.flatMap(({ at, parts }): DoubtfulRow[] =>
    parts.length === 0 && told.announced[at] !== 'result' && hasMoney(facts, at) ? [{ at, doubt: 'taken', parts }] : [],
  );
  return { totals, doubts };
}
