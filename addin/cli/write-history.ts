import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from './write-whole';

/** Beside the files themselves, so that it goes with them and needs no rights elsewhere. */
const folderName = '.momentti-undo';
/** Writes into one file that can be taken back; older ones are forgotten. */
const kept = 10;

/** One write of ours into a file that was there before. */
export interface PastWrite {
  readonly number: number;
  /** Fingerprints of what the file held before and after. */
  readonly before: string;
  readonly after: string;
  /** The file as it was. */
  readonly copy: string;
  readonly record: string;
}

export const fingerprint = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

const historyFolder = (path: string): string => join(dirname(path), folderName);

function placeOf(path: string, number: number): Pick<PastWrite, 'number' | 'copy' | 'record'> {
  const stem = join(historyFolder(path), `${basename(path)}.${number}`);
  return { number, copy: `${stem}.before`, record: `${stem}.json` };
}

function readRecord(record: string): { readonly before: string; readonly after: string } | null {
  try {
    const { before, after } = JSON.parse(readFileSync(record, 'utf8')) as Readonly<Record<string, unknown>>;
    return typeof before === 'string' && typeof after === 'string' ? { before, after } : null;
  } catch {
    return null;
  }
}

/** Writes into the file that can be taken back, the last one first. A record without its copy is none. */
export function pastWrites(path: string): readonly PastWrite[] {
  if (!existsSync(historyFolder(path))) return [];
  const own = `${basename(path)}.`;
  return readdirSync(historyFolder(path))
    .flatMap((name): PastWrite[] => {
      const number = name.startsWith(own) ? /^(\d+)\.json$/.exec(name.slice(own.length))?.[1] : undefined;
      if (number === undefined) return [];
      const place = placeOf(path, Number(number));
      const record = readRecord(place.record);
      return record !== null && existsSync(place.copy) ? [{ ...place, ...record }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

/** Forgets a write, and the folder with the last of them. */
export function forget({ copy, record }: PastWrite): void {
  rmSync(record, { force: true });
  rmSync(copy, { force: true });
  const folder = dirname(record);
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Keeps what the file holds now, before `content` replaces it: copy first, record second, so that a cut between them loses nothing. */
export function remember(path: string, content: Uint8Array | string): void {
  const before = readFileSync(path);
  // Whoever may not read the file may not read what it held.
  const { mode } = statSync(path);
  mkdirSync(historyFolder(path), { recursive: true, mode: 0o700 });
  const past = pastWrites(path);
  const place = placeOf(path, (past[0]?.number ?? 0) + 1);
  writeWhole(place.copy, before, mode);
  writeWhole(
    place.record,
    `${JSON.stringify({ schema: 'momentti/past-write/1', before: fingerprint(before), after: fingerprint(content) })}\n`,
  );
  past.slice(kept - 1).forEach(forget);
}
