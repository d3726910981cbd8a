import { statementSums } from '../../../library/row-words';
import { agreement } from './agreement';
import { nameOf, sideOf } from './row-texts';
import { asParts, structureTolerance } from './structure-scores';
import type { Told } from './told-rows';
import { hasMoney, type TotalSearch } from './total-search';

/** Statement names stand over lines as often as not: two lines that agree in every column tell, if the figure is not tiny. */
const fewestBits = 5;

/**
 * Statement rows ("Operating income") that sum up the lines of their side just before or after them, where other evidence needed more
 * columns than the table has. One line alone is enough where the same name is the total of several in another block.
 */
export function takeStatements(search: TotalSearch, told: Told): void {
  const { facts, totals } = search;
  const names = facts.rows.map((_, at) => nameOf(facts, at));
  const isStatement = (at: number): boolean => statementSums.test(names[at] ?? '');
  const open = facts.rows.flatMap((_, at) =>
    isStatement(at) && told.isUnit(at) && told.hints[at] === 'none' && !told.ownCode(at) && !totals.has(at) && hasMoney(facts, at)
      ? [at]
      : [],
  );
  const isFree = (at: number): boolean => told.isUnit(at) && !totals.has(at) && told.hints[at] !== 'announced';
  const sideAt = (at: number): string | undefined => sideOf(facts, at) ?? facts.kinds[at]?.kind;
  /** Lines of the row's side up to what parts them from it. Other statement rows are lines among them, or end the group. */
  const groupOf = (at: number, way: 1 | -1, endsAt: (row: number) => boolean): number[] => {
    const rows: number[] = [];
    for (let row = at + way; facts.rows[row] !== undefined; row += way) {
      if (way === 1 ? search.isParted(row - 1, row) : search.isParted(row, row + 1)) break;
      if (!isFree(row)) continue;
      if (sideAt(row) !== sideAt(at) || endsAt(row)) break;
      rows.push(row);
    }
    return rows;
  };
  const take = (at: number, isEnough: (rows: readonly number[]) => boolean): void => {
    const groups = ([-1, 1] as const).flatMap((way) => [
      groupOf(at, way, (row) => names[row] === names[at]),
      groupOf(at, way, isStatement),
    ]);
    for (const rows of groups) {
      const parts = asParts(rows);
      const found = agreement(facts, at, parts, rows.length === 1 ? 0 : structureTolerance(facts, rows.length));
      if (!isEnough(rows) || found.held === 0 || found.agreeing < found.held) continue;
      if (rows.length > 1 && found.bits < fewestBits) continue;
      totals.set(at, { at, parts, evidence: 'label' });
      search.live.remove(at);
      return;
    }
  };
  for (const at of open) take(at, (rows) => rows.length > 1);
  const summed = new Set([...totals.values()].flatMap(({ at, parts }) => (parts.length > 1 ? [names[at] ?? ''] : [])));
  for (const at of open) if (!totals.has(at) && summed.has(names[at] ?? '')) take(at, (rows) => rows.length === 1);
}
