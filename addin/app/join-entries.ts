import { saysSame } from './says-same';

export type Entry = Readonly<Record<string, unknown>>;

/** The same part of a model, or one entry of it, three times: as both sides began with it, as it is here, and as the sheets have it. */
export interface Sides<T> {
  readonly saved: T;
  readonly here: T;
  readonly theirs: T;
}

/** What came of an entry; `isClash`: both changed the same of it, and what was decided here stands. */
interface Joined<T> {
  readonly value: T;
  readonly isClash: boolean;
}

/** Of one value, whoever changed it has it. */
export function joinedValue<T>({ saved, here, theirs }: Sides<T>): Joined<T> {
  if (saysSame(here, saved)) return { value: theirs, isClash: false };
  return { value: here, isClash: !saysSame(theirs, saved) && !saysSame(theirs, here) };
}

/** Field by field. What makes the other fields what they are joins as a whole: fields of one kind of driver mean nothing to another. */
export function joinedFields(sides: Sides<Entry>): Joined<Entry> {
  const { saved, here, theirs } = sides;
  if (saved['kind'] !== here['kind'] || saved['kind'] !== theirs['kind']) return joinedValue(sides);
  const fields = Object.keys({ ...theirs, ...here }).map((field) => {
    return [field, joinedValue({ saved: saved[field], here: here[field], theirs: theirs[field] })] as const;
  });
  const value = Object.fromEntries(
    fields.flatMap(([field, joined]) => (joined.value === undefined ? [] : [[field, joined.value]])),
  );
  return { value, isClash: fields.some(([, { isClash }]) => isClash) };
}

/** An entry of a list that may be on one side only: `undefined` where it is not there. */
export function joinedEntry(sides: Sides<Entry | undefined>): Joined<Entry | undefined> {
  const { saved, here, theirs } = sides;
  if (saved === undefined || here === undefined || theirs === undefined) return joinedValue(sides);
  return joinedFields({ saved, here, theirs });
}

/** A list's entries by what names them; of several of one name the first is the first on each side. */
function byName(entries: readonly Entry[], fields: readonly string[]): ReadonlyMap<string, Entry> {
  const named = new Map<string, Entry>();
  const times = new Map<string, number>();
  for (const entry of entries) {
    const name = JSON.stringify(fields.map((field) => entry[field]));
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    named.set(`${name} ${before}`, entry);
  }
  return named;
}

/** A list joined entry by entry, each named by these fields of its own, and the entries of which both sides changed the same. */
export function joinedLists(
  { saved, here, theirs }: Sides<readonly Entry[]>,
  fields: readonly string[],
): { readonly entries: readonly Entry[]; readonly clashes: readonly Entry[] } {
  if (here === saved) return { entries: theirs, clashes: [] };
  const [before, own, sheets] = [byName(saved, fields), byName(here, fields), byName(theirs, fields)];
  const clashes: Entry[] = [];
  const entries = orderOf(before, own, sheets).flatMap((name) => {
    const { value, isClash } = joinedEntry({ saved: before.get(name), here: own.get(name), theirs: sheets.get(name) });
    const named = value ?? sheets.get(name);
    if (isClash && named !== undefined) clashes.push(named);
    return value === undefined ? [] : [value];
  });
  return { entries, clashes };
}

/** The order of the sheets where a person changed it there, else the order of here; what is on the other side alone comes last. */
function orderOf(
  saved: ReadonlyMap<string, Entry>,
  here: ReadonlyMap<string, Entry>,
  theirs: ReadonlyMap<string, Entry>,
): readonly string[] {
  const [before, own, sheets] = [[...saved.keys()], [...here.keys()], [...theirs.keys()]];
  const isAsSaved = sheets.length === before.length && sheets.every((name, at) => name === before[at]);
  return [...new Set(isAsSaved ? [...own, ...sheets] : [...sheets, ...own])];
}
