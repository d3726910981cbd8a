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
  /** Where its own header starts. */
  readonly header: number;
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

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function number64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipFault('a size no file has');
  return Number(value);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - unknown16); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new ZipFault('no directory');
}

function directoryPlace(view: DataView): { count: number; at: number } {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const is64 = count === unknown16 || at === unknown32;
  if (!is64 || end < 20 || view.getUint32(end - 20, true) !== locator64Mark) return { count, at };
  const end64 = number64(view, end - 20 + 8);
  if (view.getUint32(end64, true) !== end64Mark) throw new ZipFault('a broken zip64 directory');
  return { count: number64(view, end64 + 32), at: number64(view, end64 + 48) };
}

/** Sizes and place that do not fit 32 bits stand in an extra field, in this order, each only where its short form says so. */
function long(view: DataView, from: number, to: number, short: readonly number[]): number[] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== zip64Field) at += 4 + view.getUint16(at + 2, true);
  let value = at + 4;
  return short.map((number) => {
    if (number !== unknown32) return number;
    if (value + 8 > to) throw new ZipFault('a size is missing');
    value += 8;
    return number64(view, value - 8);
  });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entryMark) throw new ZipFault('a broken directory');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked = 0, packed = 0, header = 0] = long(view, nameEnd, extraEnd, short);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    header,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Where the packed bytes of a part start. */
export function dataStart(bytes: Uint8Array, { header }: ZipEntry): number {
  const view = viewOf(bytes);
  if (view.getUint32(header, true) !== localMark) throw new ZipFault('a part without its header');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Parts that share bytes make a small file unpack without end. */
function checkApart(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    if (entry.header < end) throw new ZipFault('parts that overlap');
    end = dataStart(bytes, entry) + entry.packed;
    if (end > bytes.length) throw new ZipFault('a part beyond the end');
  }
}

/** The parts of a zip in the order of its directory. Throws ZipFault, or RangeError where the file ends too early. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, at: start } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  checkApart(bytes, entries);
  return entries;
}
