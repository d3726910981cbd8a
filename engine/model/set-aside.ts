import type { RawModel } from './migrate';
import { placeKey, type ModelPath, type ModelPlaces } from './model-path';

/** Fields that tell of an entry and move no figure: without one that is refused, the entry is what it was. */
const telling: ReadonlySet<unknown> = new Set([
  ...['confidence', 'origin', 'evidence', 'areas', 'default', 'source', 'unit', 'official', 'cofog', 'kind', 'rank'],
  ...['productionMode', 'preventionLevel'],
]);

type Entry = Record<string, unknown>;

/** What stands in the place of an entry with a refused field; undefined: nothing can. */
const mends: Readonly<Record<string, (entry: Entry, field: unknown) => Entry | undefined>> = {
  tags: withoutTelling,
  lines: withoutTelling,
  // A rule or line fact that reads otherwise fits other lines.
  rules: () => undefined,
  attributes: () => undefined,
  services: (entry, field) => named(entry, field) ?? without(entry, field),
  moments: (entry, field) =>
    field === 'directness' ? { ...entry, directness: 'unseen' } : (named(entry, field) ?? withoutTelling(entry, field)),
  // A driver that does not say how it divides leaves its money unplaced.
  drivers: ({ id, name, validFrom, ...entry }, field) => {
    if (field === 'id' || field === 'validFrom') return undefined;
    if (field !== 'kind' && telling.has(field)) return without({ id, name, validFrom, ...entry }, field);
    return { id, name, validFrom, kind: 'none', source: '', evidence: 'U' };
  },
};

function without(entry: Entry, field: unknown): Entry | undefined {
  return typeof field !== 'string' || entry[field] === undefined || field === 'id' ? undefined : { ...entry, [field]: undefined };
}

function withoutTelling(entry: Entry, field: unknown): Entry | undefined {
  return telling.has(field) ? without(entry, field) : undefined;
}

/** An entry without a name is called by its id. */
function named(entry: Entry, field: unknown): Entry | undefined {
  return field === 'name' && typeof entry['id'] === 'string' ? { ...entry, name: entry['id'] } : undefined;
}

/**
 * A raw model without what the schema refuses at these paths: a field that only tells is left out, an entry that cannot be used as typed is
 * replaced by one that places no money, or left out. Null where something else is refused: then figures would be others without it.
 */
export function setAside(
  raw: RawModel,
  places: ModelPlaces,
  refused: readonly ModelPath[],
): { readonly raw: RawModel; readonly places: ModelPlaces } | null {
  const gone = new Map<string, Set<number>>();
  const parts = new Map<string, unknown[]>();
  for (const [part, at, field] of refused) {
    const list = typeof part === 'string' ? (parts.get(part) ?? raw[part]) : undefined;
    const mend = typeof part === 'string' && Object.hasOwn(mends, part) ? mends[part] : undefined;
    if (typeof part !== 'string' || typeof at !== 'number' || mend === undefined || !Array.isArray(list)) return null;
    const entry: unknown = list[at];
    const mended = typeof entry === 'object' && entry !== null ? mend(entry as Entry, field) : undefined;
    if (mended === undefined) gone.set(part, (gone.get(part) ?? new Set()).add(at));
    else parts.set(part, (list as unknown[]).with(at, mended));
  }
  const kept = { ...raw };
  for (const part of new Set([...parts.keys(), ...gone.keys()])) {
    const list = parts.get(part) ?? (raw[part] as unknown[]);
    kept[part] = list.filter((_, at) => gone.get(part)?.has(at) !== true);
  }
  return {
    raw: kept,
    places: new Map([...places].flatMap(([key, at]) => movedKey(key, gone).map((moved) => [moved, at] as const))),
  };
}

/** The key of a place once the entries before it are gone; none of an entry that is gone. */
function movedKey(key: string, gone: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] {
  const [part = '', index, ...rest] = key.split('/');
  const left = gone.get(part);
  if (left === undefined || index === undefined) return [key];
  const at = Number(index);
  if (left.has(at)) return [];
  const before = [...left].filter((other) => other < at).length;
  return [[placeKey([part, at - before]), ...rest].join('/')];
}
