/** Fields that may be long, by name: they travel in slices of their own. Lists and maps alike. */
export interface LongFields<T> {
  readonly lists: readonly (keyof T & string)[];
  readonly maps: readonly (keyof T & string)[];
}

/** A part of records under way: a record without its long fields, which are named, or a slice of one of those of the record begun last. */
export type Parcel =
  | { readonly record: Readonly<Record<string, unknown>>; readonly lists: readonly string[]; readonly maps: readonly string[] }
  | { readonly field: string; readonly items: readonly unknown[] };

/** What is put into one message: about 1,000 rows of 20 cells. Deserialising it takes a page some milliseconds. */
const mostWeight = 20_000;

const weightOf = (item: unknown): number => (Array.isArray(item) ? Math.max(1, item.length) : 1);

function* slicesOf(field: string, items: Iterable<unknown>): Generator<{ parcel: Parcel; weight: number }> {
  let slice: unknown[] = [];
  let weight = 0;
  for (const item of items) {
    slice.push(item);
    weight += weightOf(item);
    if (weight < mostWeight) continue;
    yield { parcel: { field, items: slice }, weight };
    [slice, weight] = [[], 0];
  }
  if (slice.length > 0) yield { parcel: { field, items: slice }, weight };
}

function* apart<T extends object>(record: T, { lists, maps }: LongFields<T>): Generator<{ parcel: Parcel; weight: number }> {
  const has = (field: keyof T & string): boolean => record[field] !== undefined;
  const long = [...lists, ...maps].filter(has);
  const rest = Object.fromEntries(Object.entries(record).filter(([field]) => !long.some((one) => one === field)));
  yield { parcel: { record: rest, lists: lists.filter(has), maps: maps.filter(has) }, weight: 1 };
  for (const field of long) yield* slicesOf(field, record[field] as Iterable<unknown>);
}

/** Records in messages, none of which takes either side long. */
export function* messagesOf<T extends object>(records: readonly T[], long: LongFields<T>): Generator<readonly Parcel[]> {
  let message: Parcel[] = [];
  let room = mostWeight;
  for (const record of records)
    for (const { parcel, weight } of apart(record, long)) {
      if (weight > room && message.length > 0) {
        yield message;
        [message, room] = [[], mostWeight];
      }
      message.push(parcel);
      room -= weight;
    }
  if (message.length > 0) yield message;
}

/** Puts records together again as their messages come in. */
export class Assembly<T extends object> {
  private readonly made: Record<string, unknown>[] = [];

  add(message: readonly Parcel[]): void {
    for (const parcel of message) {
      if ('record' in parcel) {
        const { record, lists, maps } = parcel;
        const own = [...lists.map((field) => [field, []] as const), ...maps.map((field) => [field, new Map()] as const)];
        this.made.push({ ...record, ...Object.fromEntries<unknown>(own) });
        continue;
      }
      const into = this.made.at(-1)?.[parcel.field];
      if (into instanceof Map) for (const [key, value] of parcel.items as [unknown, unknown][]) into.set(key, value);
      else if (Array.isArray(into)) for (const item of parcel.items) into.push(item);
    }
  }

  get records(): T[] {
    return this.made as T[];
  }
}
