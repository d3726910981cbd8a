import { inflateSync } from 'fflate';
import { HostError } from '../../host-error';
import { dataStart, zipDirectory, type ZipDirectory, type ZipEntry } from '../zip/directory';
import { partKey } from '../zip/package';
import { endRecord, movedRecord, packPart, type NewPart } from './zip-records';

/** What one zip without 64-bit fields can hold. */
const mostBytes = 0xfffffffe;
const mostEntries = 0xfffe;
const stored = 0;
const deflated = 8;

/** One part may unpack to this; the reader's own limit is for the whole file. */
const mostUnpacked = 1 << 30;

/** A zip whose parts are replaced, added and left out while every other part is carried over as it is, byte for byte. */
export class Archive {
  private readonly directory: ZipDirectory;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly changed = new Map<string, { readonly name: string; readonly content: Uint8Array | null }>();

  /** Throws HostError file.damaged, file.encrypted. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new HostError('file.encrypted', { file });
    try {
      this.directory = zipDirectory(bytes);
    } catch (cause) {
      throw new HostError('file.damaged', { file }, { cause });
    }
    for (const entry of this.directory.entries) {
      const key = partKey(entry.name);
      // Two parts of one name: programs differ in which they read, so nobody knows which one to write.
      if (this.entries.has(key)) throw new HostError('file.read-only', { file });
      this.entries.set(key, entry);
    }
  }

  names(): string[] {
    const kept = this.directory.entries.map(({ name }) => name).filter((name) => this.has(name));
    const added = [...this.changed].filter(([key, { content }]) => content !== null && !this.entries.has(key));
    return [...kept, ...added.map(([, { name }]) => name)];
  }

  has(name: string): boolean {
    const key = partKey(name);
    const change = this.changed.get(key);
    return change === undefined ? this.entries.has(key) : change.content !== null;
  }

  /** Content of a part, null where there is none. Throws HostError file.damaged, file.encrypted, file.too-large. */
  read(name: string): Uint8Array | null {
    const key = partKey(name);
    const change = this.changed.get(key);
    if (change !== undefined) return change.content;
    const entry = this.entries.get(key);
    return entry === undefined ? null : this.unpack(entry);
  }

  put(name: string, content: Uint8Array): void {
    this.changed.set(partKey(name), { name: name.replace(/^\//, ''), content });
  }

  drop(name: string): void {
    this.changed.set(partKey(name), { name, content: null });
  }

  /** The zip as it now is: parts in the order they were, added ones last. Throws HostError file.read-only where it grew beyond the format. */
  write(): Uint8Array {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const push = (chunk: Uint8Array): number => {
      chunks.push(chunk);
      length += chunk.length;
      return length - chunk.length;
    };
    const physical = [...this.directory.entries].sort((a, b) => a.from - b.from);
    push(this.bytes.subarray(0, physical[0]?.from ?? 0));
    const records = new Map<string, Uint8Array>();
    for (const entry of physical) this.writeKept(entry, push, records);
    for (const [key, { name, content }] of this.changed) {
      if (content === null || this.entries.has(key)) continue;
      writeNew(key, packPart(name, content), push, records);
    }
    const order = [...this.entries.keys(), ...this.changed.keys()];
    const kept = [...new Set(order)].flatMap((key) => records.get(key) ?? []);
    const directory = length;
    for (const record of kept) push(record);
    push(endRecord(kept.length, length - directory, directory, this.directory.comment));
    if (length > mostBytes || kept.length > mostEntries) throw new HostError('file.read-only', { file: this.file });
    return joined(chunks, length);
  }

  private writeKept(entry: ZipEntry, push: (chunk: Uint8Array) => number, records: Map<string, Uint8Array>): void {
    const key = partKey(entry.name);
    const change = this.changed.get(key);
    if (change === undefined) records.set(key, movedRecord(entry.record, push(this.bytes.subarray(entry.from, entry.to))));
    else if (change.content !== null) writeNew(key, packPart(entry.record, change.content), push, records);
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const { file } = this;
    if (entry.isEncrypted) throw new HostError('file.encrypted', { file });
    if (entry.unpacked > mostUnpacked) {
      throw new HostError('file.too-large', {
        file,
        size: Math.ceil(entry.unpacked / (1 << 20)),
        limit: mostUnpacked / (1 << 20),
      });
    }
    const start = dataStart(this.bytes, entry);
    const packed = this.bytes.subarray(start, start + entry.packed);
    try {
      if (entry.method === stored) return packed;
      if (entry.method === deflated) return inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
    } catch (cause) {
      throw new HostError('file.damaged', { file }, { cause });
    }
    throw new HostError('file.damaged', { file });
  }
}

function writeNew(key: string, part: NewPart, push: (chunk: Uint8Array) => number, records: Map<string, Uint8Array>): void {
  records.set(key, movedRecord(part.record, push(part.local)));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
