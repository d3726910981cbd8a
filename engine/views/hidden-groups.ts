/** One way of adding moments up: key of a row -> the moments with money in it. */
export interface Grouping {
  readonly groups: ReadonlyMap<string | null, readonly string[]>;
}

export interface Hidden<T extends string> {
  readonly moments: ReadonlySet<string>;
  readonly rows: Readonly<Record<T, ReadonlySet<string | null>>>;
}

/** State of the search: sets that only grow, so that it ends. */
interface Search {
  readonly moments: Set<string>;
  readonly sizes: ReadonlyMap<string, number>;
}

const smallestOf = (moments: readonly string[], { sizes, moments: hidden }: Search): string | null => {
  const open = moments.filter((moment) => !hidden.has(moment) && (sizes.get(moment) ?? 0) > 0);
  return open.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0] ?? null;
};

/** A shown row with one hidden moment gives that moment away: another of its moments goes too or, where it has no other, the row itself. */
function coverMoments({ groups }: Grouping, rows: Set<string | null>, search: Search): boolean {
  let changed = false;
  for (const [key, members] of groups) {
    if (rows.has(key) || members.filter((moment) => search.moments.has(moment)).length !== 1) continue;
    const other = smallestOf(members, search);
    if (other !== null) search.moments.add(other);
    else if (groups.size > 1) rows.add(key);
    else continue;
    changed = true;
  }
  return changed;
}

/** A hidden row alone follows from the shown total: the smallest other row goes with it, with at least one of its moments. */
function coverRows({ groups }: Grouping, rows: Set<string | null>, search: Search): boolean {
  if (rows.size !== 1) return false;
  const sum = (members: readonly string[]): number =>
    members.reduce((total, moment) => total + (search.sizes.get(moment) ?? 0), 0);
  const others = [...groups].filter(([key, members]) => !rows.has(key) && sum(members) > 0);
  const next = others.sort((a, b) => sum(a[1]) - sum(b[1]))[0];
  if (next === undefined) return false;
  rows.add(next[0]);
  const [, members] = next;
  const moment = members.some((member) => search.moments.has(member)) ? null : smallestOf(members, search);
  if (moment !== null) search.moments.add(moment);
  return true;
}

/**
 * Complementary suppression of whole moments: adds moments and rows until no shown row, in any way of adding up, gives back a hidden one.
 * `seeds`: moments with few recipients; `sizes`: money of each moment, to hide the smallest. Greedy: safe, not always the fewest.
 */
export function hideUntilSafe<T extends string>(
  seeds: readonly string[],
  groupings: Readonly<Record<T, Grouping>>,
  sizes: ReadonlyMap<string, number>,
): Hidden<T> {
  const search: Search = { moments: new Set(seeds), sizes };
  const tables = Object.keys(groupings) as T[];
  const rows = Object.fromEntries(tables.map((table) => [table, new Set<string | null>()])) as Record<T, Set<string | null>>;
  let changed = seeds.length > 0;
  while (changed) {
    changed = false;
    for (const table of tables) {
      const covered = coverMoments(groupings[table], rows[table], search);
      changed = coverRows(groupings[table], rows[table], search) || covered || changed;
    }
  }
  return { moments: search.moments, rows };
}
