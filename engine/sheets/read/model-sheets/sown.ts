import type { CellRef } from '../../../issues/issue';
import { stepKey } from '../../../model/model-path';

/** A raw model whose values still know the cells they came from. */
export type Sown = Leaf | Branch | readonly Sown[];

export interface Leaf {
  readonly value: unknown;
  readonly at: CellRef;
}

export interface Branch {
  readonly fields: ReadonlyMap<string, Sown>;
  /** The row (or column) the entry stands in. */
  readonly at?: CellRef;
}

export function branch(fields: Iterable<readonly [string, Sown]>, at?: CellRef): Branch {
  return { fields: new Map(fields), ...(at && { at }) };
}

/** Parts the values from their cells: the raw model as JSON would give it, and the cell of every path. */
export function settle(sown: Sown): { readonly raw: unknown; readonly places: ReadonlyMap<string, CellRef> } {
  const places = new Map<string, CellRef>();
  return { raw: settled(sown, null, places), places };
}

/** key: of this place as `placeKey` has it, null of the root; a model of many lines has a million of them. */
function settled(sown: Sown, key: string | null, places: Map<string, CellRef>): unknown {
  const below = (step: string | number): string => (key === null ? stepKey(step) : `${key}/${stepKey(step)}`);
  if (Array.isArray(sown)) return sown.map((entry: Sown, index) => settled(entry, below(index), places));
  const node = sown as Leaf | Branch;
  if (node.at) places.set(key ?? '', node.at);
  if ('value' in node) return node.value;
  // No prototype: a field named "__proto__" is a key like any other, and the schema refuses it by name.
  const raw = Object.create(null) as Record<string, unknown>;
  for (const [field, child] of node.fields) raw[field] = settled(child, below(field), places);
  return raw;
}
