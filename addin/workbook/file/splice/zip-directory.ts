/** One part of a zip as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own bytes begin: local header, content and, where there is one, the descriptor after it. */
  readonly from: number;
  /** Where the next part, or the directory, begins. */
  readonly to: number;
  /** Its record in the directory, as it is. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const marks = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
const in64 = 0xffffffff;
const shortIn64 = 0xffff;
const zip64Extra = 1;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function whole(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('zip with an impossible offset');
  return Number(value);
}

interface End {
  readonly at: number;
  readonly count: number;
  readonly directory: number;
}

function findEnd(view: DataView): End {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== marks.end || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if ((count !== shortIn64 && directory !== in64) || at < 20 || view.getUint32(at - 20, true) !== marks.locator64)
      return { at, count, directory };
    const end64 = whole(view, at - 12);
    if (view.getUint32(end64, true) !== marks.end64) throw new RangeError('zip with a broken end');
    return { at, count: whole(view, end64 + 32), directory: whole(view, end64 + 48) };
  }
  throw new RangeError('zip without a directory');
}

/** Fields that do not fit 32 bits stand in an extra field, in this order, and only those that do not fit. */
export function zip64Fields(record: Uint8Array): { unpacked: number; packed: number; from: number; fromAt: number | null } {
  const view = viewOf(record);
  const fields = {
    unpacked: view.getUint32(24, true),
    packed: view.getUint32(20, true),
    from: view.getUint32(42, true),
    fromAt: null as number | null,
  };
  let at = 46 + view.getUint16(28, true);
  const end = at + view.getUint16(30, true);
  for (; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Extra) continue;
    let next = at + 4;
    for (const field of ['unpacked', 'packed', 'from'] as const) {
      if (fields[field] !== in64) continue;
      fields[field] = whole(view, next);
      if (field === 'from') fields.fromAt = next;
      next += 8;
    }
  }
  return fields;
}

/** Reads the directory of a zip. Throws RangeError where it is broken: parts that overlap, records that end too soon. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const found: Omit<ZipEntry, 'to'>[] = [];
  let at = end.directory;
  for (let i = 0; i < end.count; i++) {
    if (view.getUint32(at, true) !== marks.entry) throw new RangeError('zip with a broken directory');
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.subarray(at, at + length);
    const { unpacked, packed, from } = zip64Fields(record);
    if (view.getUint32(from, true) !== marks.local) throw new RangeError('zip with a part that is not where it should be');
    found.push({
      name: new TextDecoder().decode(record.subarray(46, 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed,
      unpacked,
      from,
      record,
    });
    at += length;
  }
  return {
    entries: withEnds(found, end.directory),
    comment: bytes.subarray(end.at + 22, end.at + 22 + view.getUint16(end.at + 20, true)),
  };
}

function withEnds(found: readonly Omit<ZipEntry, 'to'>[], directory: number): ZipEntry[] {
  const starts = found.map(({ from }) => from).sort((a, b) => a - b);
  const next = new Map(starts.map((start, at) => [start, starts[at + 1] ?? directory]));
  return found.map((entry) => {
    const to = next.get(entry.from) ?? directory;
    if (entry.from + 30 + entry.packed > to) throw new RangeError('zip with parts that overlap');
    return { ...entry, to };
  });
}
