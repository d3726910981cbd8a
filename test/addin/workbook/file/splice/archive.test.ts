import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { Archive } from '../../../../../addin/workbook/file/splice/archive';
import { viewOf, zipDirectory } from '../../../../../addin/workbook/file/zip/directory';

const parts = fc
  .dictionary(fc.stringMatching(/^[a-zäö]{1,6}\.xml$/), fc.uint8Array({ maxLength: 60 }), { minKeys: 1, maxKeys: 6 })
  .map((found) => new Map(Object.entries(found)));

/** Written as a stream: sizes stand behind each part, not before it. */
function streamed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => void chunks.push(chunk));
  for (const [name, content] of files) {
    const part = content.length % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

const raw = (bytes: Uint8Array, name: string): Buffer => {
  const entry = zipDirectory(bytes).entries.find((candidate) => candidate.name === name)!;
  return Buffer.from(bytes.subarray(entry.from, entry.to));
};
const text = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

test.each([
  ['packed at once', (files: ReadonlyMap<string, Uint8Array>) => zipSync(Object.fromEntries(files))],
  ['streamed', streamed],
])('%s: what is changed reads back, the rest keeps its bytes, what is dropped is gone', (_how, pack) =>
  fc.assert(
    fc.property(parts, fc.uint8Array({ maxLength: 80 }), (files, content) => {
      const bytes = pack(files);
      const [first = '', ...others] = [...files.keys()];
      const archive = new Archive(bytes, 'b.xlsx');
      for (const [name, own] of files) expect(archive.read(name.toUpperCase())).toEqual(own);
      archive.put('new/ä.xml', content);
      if (content.length % 3 === 0) archive.drop(first);
      else archive.put(first, content);
      const after = archive.write();
      const read = unzipSync(after);
      expect(Object.keys(read)).toEqual([...(content.length % 3 === 0 ? [] : [first]), ...others, 'new/ä.xml']);
      expect(read['new/ä.xml']).toEqual(content);
      if (content.length % 3 !== 0) expect(read[first]).toEqual(content);
      for (const name of others) expect(raw(after, name).equals(raw(bytes, name))).toBe(true);
    }),
  ),
);

/** The same zip with every place and count in 64-bit fields, as programs write it that do not know the size beforehand. */
function in64(bytes: Uint8Array): Uint8Array {
  const { entries } = zipDirectory(bytes);
  const end = entries.reduce((last, { to }) => Math.max(last, to), 0);
  const records = entries.map(({ record, from }) => {
    const nameEnd = 46 + viewOf(record).getUint16(28, true);
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(from), 4);
    const wide = Buffer.concat([record.subarray(0, nameEnd), extra]);
    wide.writeUInt16LE(12, 30);
    wide.writeUInt32LE(0xffffffff, 42);
    return wide;
  });
  const directory = Buffer.concat(records);
  const tail = Buffer.alloc(56 + 20 + 22);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeBigUInt64LE(44n, 4);
  tail.writeBigUInt64LE(BigInt(records.length), 24);
  tail.writeBigUInt64LE(BigInt(records.length), 32);
  tail.writeBigUInt64LE(BigInt(directory.length), 40);
  tail.writeBigUInt64LE(BigInt(end), 48);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeBigUInt64LE(BigInt(end + directory.length), 64);
  tail.writeUInt32LE(1, 72);
  tail.writeUInt32LE(0x06054b50, 76);
  tail.fill(0xff, 84, 96);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), directory, tail]));
}

test('places in 64-bit fields are read and kept up to date', () => {
  const bytes = in64(zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b'.repeat(99)) }));
  const archive = new Archive(bytes, 'b.xlsx');
  archive.put('a.xml', strToU8('longer than it was'));
  const after = archive.write();
  expect(new Archive(after, 'b.xlsx').read('b.xml')).toEqual(strToU8('b'.repeat(99)));
  expect(raw(after, 'b.xml').equals(raw(bytes, 'b.xml'))).toBe(true);
});

test('parts that stand in another order than the directory says keep both orders', () => {
  const bytes = zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('bb') });
  const [a, b] = zipDirectory(bytes).entries;
  const turned = Buffer.from(bytes);
  const at = turned.length - 22 - a!.record.length - b!.record.length;
  turned.set(b!.record, at);
  turned.set(a!.record, at + b!.record.length);
  const archive = new Archive(new Uint8Array(turned), 'b.xlsx');
  archive.put('c.xml', strToU8('c'));
  const after = archive.write();
  const entries = zipDirectory(after).entries;
  expect(entries.map(({ name }) => name)).toEqual(['b.xml', 'a.xml', 'c.xml']);
  expect(entries[1]!.from).toBe(0);
  expect([text(after, 'a.xml'), text(after, 'b.xml')]).toEqual(['a', 'bb']);
});

test('a comment behind the directory stays', () => {
  const comment = Buffer.from('huomautus');
  const bytes = Buffer.concat([zipSync({ 'a.xml': strToU8('a') }), comment]);
  bytes.writeUInt16LE(comment.length, bytes.length - comment.length - 2);
  const archive = new Archive(new Uint8Array(bytes), 'b.xlsx');
  archive.put('b.xml', strToU8('b'));
  expect(Buffer.from(archive.write().slice(-comment.length))).toEqual(comment);
});

test('broken, doubled and encrypted zips are faults by name', () => {
  const bytes = zipSync({ 'a.xml': strToU8('aa'), 'b.xml': strToU8('bb') });
  const twice = Buffer.from(bytes);
  for (let at = 0; (at = twice.indexOf('b.xml', at)) >= 0; at++) twice.write('A.xml', at);
  const record = bytes.length - 22 - 2 * zipDirectory(bytes).entries[0]!.record.length;
  const secret = Buffer.from(bytes);
  secret.writeUInt16LE(1, record + 8);
  const astray = Buffer.from(bytes);
  astray.writeUInt32LE(5, record + 42);
  const codeOf = (work: () => unknown): unknown => {
    try {
      work();
    } catch (fault) {
      return (fault as { code?: string }).code;
    }
    return null;
  };
  const open = (content: Buffer | Uint8Array) => new Archive(new Uint8Array(content), 'b.xlsx');
  expect(codeOf(() => open(twice))).toBe('file.read-only');
  expect(codeOf(() => open(secret).read('a.xml'))).toBe('file.encrypted');
  expect(codeOf(() => open(astray))).toBe('file.damaged');
  expect(codeOf(() => open(bytes.subarray(0, 60)))).toBe('file.damaged');
  expect(open(bytes).read('c.xml')).toBeNull();
});
