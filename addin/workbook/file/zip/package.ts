import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { dataStart, zipDirectory, ZipFault, type ZipEntry } from './directory';

const stored = 0;
const deflated = 8;
/** Bytes unpacked at a time, about: what one slice of work is made of. */
const pieceBytes = 1 << 17;
const leastPacked = 256;

/**
 * Parts of an office file by name. Some programs write names with backslashes, other letter case, or signs as "%20", in the zip or where a part is
 * named; one spelling finds them all.
 */
export const partKey = (name: string): string => decodedName(name).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone % is no escape: the name is what is written.
    return name;
  }
}

/** The parts of a zipped office file; each is unpacked when it is asked for, never beyond the size it declares. */
export class ZipPackage {
  private readonly parts = new Map<string, ZipEntry>();

  /** Throws ZipFault, RangeError. */
  constructor(private readonly bytes: Uint8Array) {
    for (const entry of zipDirectory(bytes).entries) {
      const key = partKey(entry.name);
      // Of two parts with one name, programs read different ones.
      if (this.parts.has(key)) throw new ZipFault(`two parts ${entry.name}`);
      this.parts.set(key, entry);
    }
  }

  get entries(): readonly ZipEntry[] {
    return [...this.parts.values()];
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  /** Bytes a part unpacks to; 0 where there is none. */
  size(name: string): number {
    return this.parts.get(partKey(name))?.unpacked ?? 0;
  }

  /** A part piece by piece; its length and checksum are compared at the end. Throws ZipFault. */
  *pieces(name: string): Generator<Uint8Array, void, void> {
    const entry = this.parts.get(partKey(name));
    if (entry === undefined) throw new ZipFault(`no part ${name}`);
    if (entry.method !== stored && entry.method !== deflated) throw new ZipFault(`part ${name} is packed in an unknown way`);
    let size = 0;
    let crc = 0;
    for (const piece of unpack(this.bytes, entry)) {
      size += piece.length;
      if (size > entry.unpacked) throw new ZipFault(`part ${name} is larger than it says`);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== entry.unpacked || crc !== entry.crc) throw new ZipFault(`part ${name} does not match its checksum`);
  }

  /** A whole part at once, for small ones. Throws ZipFault. */
  content(name: string): Uint8Array {
    const all = new Uint8Array(this.size(name));
    let at = 0;
    for (const piece of this.pieces(name)) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packed);
  let waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => waiting.push(piece));
  // A part packed a thousand to one comes in small pieces too.
  const step = Math.max(leastPacked, Math.floor(pieceBytes * Math.min(1, entry.packed / entry.unpacked)));
  for (let at = 0; at < packed.length; at += step) {
    const piece = packed.subarray(at, at + step);
    if (entry.method === stored) waiting.push(piece);
    else push(inflate, piece, at + step >= packed.length);
    yield* waiting;
    waiting = [];
  }
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch (cause) {
    throw new ZipFault('packed bytes that make no sense', { cause });
  }
}
