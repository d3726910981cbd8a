import { deflateSync } from 'fflate';
import { crc32 } from '../zip/crc';
import { placeOf, viewOf } from '../zip/directory';

/** A part of ours: always packed, dated 1980, so that the same content always gives the same bytes. */
export interface NewPart {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

const utf8Name = 0x0800;
const deflated = 8;
const version = 20;
/** Bytes of a part above which packing it takes a third of the time and gives a tenth more: a person waits for it. */
const largePart = 1 << 23;
/** 1 January 1980, the first day a zip can hold. */
const firstDay = 0x21;

interface Kept {
  readonly name: Uint8Array;
  /** Flags that say how the name is written. */
  readonly nameFlags: number;
  readonly time: number;
  readonly date: number;
}

function keptOf(record: Uint8Array): Kept {
  const view = viewOf(record);
  return {
    name: record.slice(46, 46 + view.getUint16(28, true)),
    nameFlags: view.getUint16(8, true) & utf8Name,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
  };
}

function newName(name: string): Kept {
  const bytes = new TextEncoder().encode(name);
  return { name: bytes, nameFlags: bytes.length === name.length ? 0 : utf8Name, time: 0, date: firstDay };
}

/** Local and directory records of a part with new content; a part that was there keeps its name, as it was written, and its date. */
export function packPart(nameOrRecord: string | Uint8Array, content: Uint8Array): NewPart {
  const { name, nameFlags, time, date } = typeof nameOrRecord === 'string' ? newName(nameOrRecord) : keptOf(nameOrRecord);
  const packed = deflateSync(content, { level: content.length > largePart ? 3 : 6 });
  const common = new Uint8Array(26);
  const fields = viewOf(common);
  fields.setUint16(0, version, true);
  fields.setUint16(2, nameFlags, true);
  fields.setUint16(4, deflated, true);
  fields.setUint16(6, time, true);
  fields.setUint16(8, date, true);
  fields.setUint32(10, crc32(content), true);
  fields.setUint32(14, packed.length, true);
  fields.setUint32(18, content.length, true);
  fields.setUint16(22, name.length, true);
  const local = new Uint8Array(30 + name.length + packed.length);
  viewOf(local).setUint32(0, 0x04034b50, true);
  local.set(common, 4);
  local.set(name, 30);
  local.set(packed, 30 + name.length);
  const record = new Uint8Array(46 + name.length);
  viewOf(record).setUint32(0, 0x02014b50, true);
  viewOf(record).setUint16(4, version, true);
  record.set(common, 6);
  record.set(name, 46);
  return { local, record };
}

/** A copy of a directory record that says where its part now begins. */
export function movedRecord(record: Uint8Array, from: number): Uint8Array {
  const moved = record.slice();
  const { fromAt } = placeOf(record);
  if (fromAt === null) viewOf(moved).setUint32(42, from, true);
  else viewOf(moved).setBigUint64(fromAt, BigInt(from), true);
  return moved;
}

export function endRecord(entries: number, size: number, directory: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}
