import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { HostError } from '../host-error';
import { asHostError, checkSize, mostUnpackedMegabytes, megabyte } from './faults';
import { readOldFormat } from './old-formats';
import { readFlat } from './opendocument/read-flat';
import { readOds } from './opendocument/read-ods';
import type { OpenedWorkbook } from './opened-workbook';
import { readOoxml } from './ooxml/read-ooxml';
import type { Steps } from './steps';
import { ZipPackage } from './zip/package';

/** Unpacked megabytes of formats that are read as a whole, and held several times over meanwhile. */
const limitOfWhole = 128;

/**
 * Every worksheet of a workbook by its stored values. Text stays text, numbers numbers, errors errors; a number under a date format
 * becomes ISO text (2026-11-22, with "T08:30:00" where it has a time, "08:30:00" for a time alone), because a date is never an amount.
 * Throws HostError: file.encrypted, file.damaged, file.too-large, file.too-many-cells, file.entities.
 */
export function* readSpreadsheet(bytes: Uint8Array, file: string): Steps<OpenedWorkbook> {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return yield* readZip(bytes, file);
    if (isFlatDocument(bytes)) {
      checkSize(bytes.length / megabyte, mostUnpackedMegabytes, file);
      return yield* readFlat(bytes, file);
    }
    checkSize(bytes.length / megabyte, limitOfWhole, file);
    return bytes[0] === 0xd0 ? readCompound(bytes, file) : readOldFormat(bytes, file);
  } catch (cause) {
    throw asHostError(cause, file);
  }
}

function* readZip(bytes: Uint8Array, file: string): Steps<OpenedWorkbook> {
  const parts = new ZipPackage(bytes);
  const size = parts.entries.reduce((sum, { unpacked }) => sum + unpacked, 0) / megabyte;
  checkSize(size, mostUnpackedMegabytes, file);
  if (parts.entries.some(({ isEncrypted }) => isEncrypted)) throw new HostError('file.encrypted', { file });
  if (parts.has('content.xml')) return yield* readOds(parts, file);
  if (parts.has('xl/workbook.bin')) {
    checkSize(size, limitOfWhole, file);
    return readOldFormat(repack(parts), file);
  }
  return yield* readOoxml(parts, file);
}

/** The checked parts that hold cells, for a reader that would unpack anything without looking. */
function repack(parts: ZipPackage): Uint8Array {
  const cells = parts.entries.filter(({ name }) => /\.(xml|bin|rels)$/i.test(name) && !/vbaProject/i.test(name));
  return zipSync(Object.fromEntries(cells.map(({ name }) => [name, parts.content(name)])), { level: 0 });
}

/** What Excel saves with a password is a compound file around an encrypted package. */
function readCompound(bytes: Uint8Array, file: string): OpenedWorkbook {
  let names: readonly string[] = [];
  try {
    names = CFB.read(bytes, { type: 'array' }).FullPaths;
  } catch (cause) {
    throw new HostError('file.damaged', { file }, { cause });
  }
  if (names.some((name) => /\/EncryptedPackage$/i.test(name))) throw new HostError('file.encrypted', { file });
  return readOldFormat(bytes, file);
}

function isFlatDocument(bytes: Uint8Array): boolean {
  return /<office:document[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4000)));
}
