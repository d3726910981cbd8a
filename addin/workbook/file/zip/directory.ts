/** A zip that is torn or contradicts itself. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault';
}

/** One part of a zip, as its directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes in the file, and bytes after unpacking. */
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

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const zip64Field = 0x0001;
const unknown32 = 0xffffffff;
const unknown16 = 0xffff;
const encryptedFlag = 1;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function number64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipFault('a size no file has');
  return Number(value);
}

/** The end whose comment fits into the file: a comment may hold the same mark. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - unknown16); at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ZipFault('no directory');
}

function directoryPlace(view: DataView, end: number): { count: number; at: number } {
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const is64 = count === unknown16 || at === unknown32;
  if (!is64 || end < 20 || view.getUint32(end - 20, true) !== locator64Mark) return { count, at };
  const end64 = number64(view, end - 20 + 8);
  if (view.getUint32(end64, true) !== end64Mark) throw new ZipFault('a broken zip64 directory');
  return { count: number64(view, end64 + 32), at: number64(view, end64 + 48) };
}

/**
 * Sizes and place of a part by its record. What does not fit 32 bits stands in an extra field, in this order, each only where its short
 * form says so; `fromAt`: where in the record the place then stands, else null.
 */
export function placeOf(record: Uint8Array): { unpacked: number; packed: number; from: number; fromAt: number | null } {
  const view = viewOf(record);
  const place = { unpacked: view.getUint32(24, true), packed: view.getUint32(20, true), from: view.getUint32(42, true) };
  const long = (['unpacked', 'packed', 'from'] as const).filter((field) => place[field] === unknown32);
  if (long.length === 0) return { ...place, fromAt: null };
  let at = 46 + view.getUint16(28, true);
  const end = at + view.getUint16(30, true);
  while (at + 4 <= end && view.getUint16(at, true) !== zip64Field) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 + 8 * long.length > end) throw new ZipFault('a size is missing');
  for (const [index, field] of long.entries()) place[field] = number64(view, at + 4 + 8 * index);
  return { ...place, fromAt: long.includes('from') ? at + 4 + 8 * (long.length - 1) : null };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Omit<ZipEntry, 'to'> {
  if (view.getUint32(at, true) !== entryMark) throw new ZipFault('a broken directory');
  const nameEnd = 46 + view.getUint16(at + 28, true);
  const record = bytes.subarray(at, at + nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true));
  const { unpacked, packed, from } = placeOf(record);
  return {
    name: new TextDecoder().decode(record.subarray(46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    from,
    record,
  };
}

/** Where the packed bytes of a part start. */
export function dataStart(bytes: Uint8Array, { from }: Pick<ZipEntry, 'from'>): number {
  const view = viewOf(bytes);
  if (view.getUint32(from, true) !== localMark) throw new ZipFault('a part without its header');
  return from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
}

/** Parts that share bytes make a small file unpack without end: each must end before the next, or the directory, begins. */
function withEnds(bytes: Uint8Array, found: readonly Omit<ZipEntry, 'to'>[], directory: number): ZipEntry[] {
  const ends = new Map<number, number>();
  let next = directory;
  for (const { from } of [...found].sort((a, b) => b.from - a.from)) {
    ends.set(from, next);
    next = from;
  }
  return found.map((entry) => {
    const to = ends.get(entry.from) ?? directory;
    if (dataStart(bytes, entry) + entry.packed > to) throw new ZipFault('parts that overlap, or reach beyond the end');
    return { ...entry, to };
  });
}

/** The parts of a zip as its directory lists them. Throws ZipFault, or RangeError where the file ends too early. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const { count, at: start } = directoryPlace(view, end);
  const found: Omit<ZipEntry, 'to'>[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const entry = readEntry(bytes, view, at);
    found.push(entry);
    at += entry.record.length;
  }
  const comment = bytes.subarray(end + 22, end + 22 + view.getUint16(end + 20, true));
  return { entries: withEnds(bytes, found, start), comment };
}
