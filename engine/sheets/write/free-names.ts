import type { SheetPlan } from '../plan';
import { longestName, nameKey } from '../sheet-name';

/** What a workbook's sheet is called, and whether it is ours (as SheetGrid says it). */
export interface KnownSheet {
  readonly name: string | null;
  readonly ours?: unknown;
}

/**
 * Names under which plans can be written beside a workbook's sheets, in the order of the plans: the plan's own where it is free or ours,
 * else the first of "Name (2)", "Name (3)" ... that is, cut to the 31 characters a name may have.
 */
export function freeNames(plans: readonly Pick<SheetPlan, 'name'>[], known: readonly KnownSheet[]): string[] {
  const users = new Set(known.flatMap(({ name, ours }) => (name === null || ours !== undefined ? [] : [nameKey(name)])));
  const given = new Set<string>();
  return plans.map(({ name }) => {
    let candidate = name;
    for (let n = 2; users.has(nameKey(candidate)) || given.has(nameKey(candidate)); n++) {
      const end = ` (${n})`;
      candidate = cut(name, longestName - end.length) + end;
    }
    given.add(nameKey(candidate));
    return candidate;
  });
}

/** Never through the middle of a character. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  return (/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short).trimEnd();
}
