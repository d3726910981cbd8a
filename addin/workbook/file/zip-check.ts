import { inflateSync } from 'fflate';
import { HostError } from '../host-error';

/** Unpacked size above which a workbook is refused: far above any budget, below what stops a browser. */
const limitMegabytes = 1024;
const megabyte = 1024 * 1024;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const stored = 0;
const deflated = 8;
const inZip64 = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new RangeError('zip without a directory');
}

function entries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const found: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError('zip with a broken directory');
    const nameLength = view.getUint16(at + 28, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function content(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  // The declared size is the room given: a part that unpacks to more is cut and fails its checksum.
  return entry.method === stored ? packed : inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
}

/**
 * Refuses a packed workbook that is torn (a part that does not match its checksum would be read as if nothing had happened) or that
 * unpacks beyond the limit. Parts that hold no cells (pictures, macros) are not looked at. Throws HostError file.damaged, file.too-large.
 */
export function checkZip(bytes: Uint8Array, file: string): void {
  try {
    const parts = entries(bytes);
    const size = parts.reduce((sum, part) => sum + part.unpacked, 0) / megabyte;
    if (size > limitMegabytes) throw new HostError('file.too-large', { file, size: Math.ceil(size), limit: limitMegabytes });
    for (const part of parts) {
      const checkable =
        (part.method === stored || part.method === deflated) && part.packed !== inZip64 && part.unpacked !== inZip64;
      if (!/\.(xml|bin)$/i.test(part.name) || /vbaProject/i.test(part.name) || !checkable) continue;
      if (crc32(content(bytes, part)) !== part.crc) throw new RangeError(`part ${part.name} does not match its checksum`);
    }
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('file.damaged', { file }, { cause });
  }
}
