import type { LineQuery } from '../../app/state';

/** What is selected beside the active line: nothing, some lines, or all of what is shown, however many. */
export type Selection = { readonly kind: 'none' | 'all' } | { readonly kind: 'some'; readonly keys: ReadonlySet<string> };

export const nothing: Selection = { kind: 'none' };
export const everything: Selection = { kind: 'all' };

export const some = (keys: Iterable<string>): Selection => {
  const set = new Set(keys);
  return set.size === 0 ? nothing : { kind: 'some', keys: set };
};

const keysOf = (selection: Selection): ReadonlySet<string> => (selection.kind === 'some' ? selection.keys : new Set());

/** Of a line by its key; null: it is not here yet, and is selected only with all the others. */
export const isSelected = (selection: Selection, key: string | null): boolean =>
  selection.kind === 'all' || (selection.kind === 'some' && key !== null && selection.keys.has(key));

/** A line in or out; of all lines shown, the one alone is left, as nobody lists the others. */
export function toggled(selection: Selection, key: string): Selection {
  const keys = new Set(keysOf(selection));
  if (!keys.delete(key)) keys.add(key);
  return some(keys);
}

/** The lines that an action is for: what is selected, else the active line; null where there is neither. */
export function targetOf(selection: Selection, query: LineQuery, active: string | null): LineQuery | null {
  if (selection.kind === 'all') return query;
  if (selection.kind === 'some') return { keys: [...selection.keys] };
  return active === null ? null : { keys: [active] };
}
