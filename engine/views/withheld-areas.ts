import type { Publication } from '../model/model';
import { centsOf } from '../money/amount';
import type { AnalysisDocument, CubeRow } from './analysis';
import { groupBy } from './by-key';

/**
 * Areas whose figures are withheld. The published cube has no areas, so an area's figure is one sum over all moments: it tells something only where few
 * recipients are behind it (then it goes with the smallest other one), or where a withheld moment has all its money in one area (then all areas go).
 * `telling`: moments of which anything is withheld; `cube`: with its areas.
 */
export function withheldAreas(
  { byArea, cube }: Pick<AnalysisDocument, 'byArea' | 'cube'>,
  telling: ReadonlySet<string>,
  publication: Publication,
): readonly (string | null)[] {
  const all = byArea.map(({ key }) => key);
  const ofMoments = groupBy(
    cube.filter(({ moment }) => telling.has(moment)),
    ({ moment }) => moment,
  );
  if (all.length > 1 && [...ofMoments.values()].some((rows) => new Set(rows.map(({ area }) => area)).size === 1)) return all;
  const byKey = groupBy(cube, ({ area }) => area);
  const small = all.filter((key) => isSmall(byKey.get(key) ?? [], publication));
  if (small.length !== 1) return small;
  const others = byArea.filter(({ key, amount }) => !small.includes(key) && centsOf(amount) !== 0);
  const [next] = others.sort((a, b) => Math.abs(centsOf(a.amount)) - Math.abs(centsOf(b.amount)));
  return next === undefined ? small : [...small, next.key];
}

/** Of the moment with most of them, as for every figure. */
function isSmall(rows: readonly CubeRow[], { threshold, zeros }: Publication): boolean {
  const counted = rows.filter(({ recipients }) => recipients !== null);
  const byMoment = groupBy(counted, ({ moment }) => moment);
  if (byMoment.size === 0) return false;
  const sums = [...byMoment.values()].map((own) => {
    const bySegment = new Map(own.map(({ segment, recipients }) => [segment, recipients ?? 0]));
    return [...bySegment.values()].reduce((sum, each) => sum + each, 0);
  });
  const recipients = Math.max(...sums);
  return recipients < threshold && (recipients > 0 || zeros === 'protect');
}
