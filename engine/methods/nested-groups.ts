/** Groups of rows arranged as a tree; `parent` and `groupOf` are positions in `groups`, null: no group above. */
export interface NestedGroups {
  readonly groups: readonly { readonly rows: readonly number[]; readonly parent: number | null }[];
  /** The innermost group of each row. */
  readonly groupOf: readonly (number | null)[];
  /** Indexes, in the list given, of groups that overlap an earlier one without one holding the other: they are not in the tree. */
  readonly cutAcross: readonly number[];
}

/**
 * Takes groups in the order given, as long as each lies inside, around or beside those taken before. Empty groups are of no
 * effect.
 */
export function nestGroups(groups: readonly (readonly number[])[], rowCount: number): NestedGroups {
  const taken: ReadonlySet<number>[] = [];
  const cutAcross: number[] = [];
  groups.forEach((rows, index) => {
    const group = new Set(rows);
    if (group.size === 0) return;
    if (taken.every((other) => nests(group, other))) taken.push(group);
    else cutAcross.push(index);
  });
  // Larger first, so that the parent of a group is the last one before it that holds it.
  taken.sort((a, b) => b.size - a.size);
  const lastAround = (row: number, before: number): number | null => {
    for (let group = before - 1; group >= 0; group -= 1) if (taken[group].has(row)) return group;
    return null;
  };
  return {
    groups: taken.map((group, index) => ({ rows: [...group], parent: lastAround(group.values().next().value ?? 0, index) })),
    groupOf: Array.from({ length: rowCount }, (_, row) => lastAround(row, taken.length)),
    cutAcross,
  };
}

/** One holds the other, or they share no row. */
function nests(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = [...a].filter((row) => b.has(row)).length;
  return shared === 0 || shared === a.size || shared === b.size;
}
