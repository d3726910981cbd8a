import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { refuse } from './refusal';

/** Formats that are read as budgets or models. */
const readableExtensions = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'csv', 'tsv'] as const;
/** A text may be a csv under another name; it is read when it is named, and not looked for in a folder, where it may be anything. */
export const namedExtensions: readonly string[] = [...readableExtensions, 'txt'];

export interface InputFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly path: string;
}

export const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** Why the machine could not, in its own short word (EACCES, ENOSPC). */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : fault instanceof Error ? fault.message : String(fault);

/** One file by its name; a folder in its place is unreadable once it is read. Throws Refusal: file.not-found. */
export function findFile(name: string, folder: string): InputFile {
  const path = resolve(folder, name);
  if (!existsSync(path)) throw refuse('file.not-found', { file: name }, name);
  return { name, path };
}

/** A file, or every readable file directly in a folder, by name. Throws Refusal: file.not-found, file.none-in-folder. */
export function findFiles(name: string, folder: string): readonly InputFile[] {
  const file = findFile(name, folder);
  const { path } = file;
  if (!statSync(path).isDirectory()) return [file];
  const found = readdirSync(path)
    .filter((entry) => (readableExtensions as readonly string[]).includes(extensionOf(entry)) && !/^[.~]/.test(entry))
    .sort()
    .map((entry) => ({ name: join(name, entry), path: join(path, entry) }));
  if (found.length === 0) throw refuse('file.none-in-folder', { file: name, known: readableExtensions.join(', ') }, name);
  return found;
}

/** Throws Refusal: file.unreadable. */
export function readBytes({ name, path }: InputFile): Uint8Array {
  try {
    return readFileSync(path);
  } catch (fault) {
    throw refuse('file.unreadable', { file: name, reason: reasonOf(fault) }, name);
  }
}

/** One file under any of its names: links included. */
export function identity(path: string): string {
  const { dev, ino } = statSync(realpathSync(path), { bigint: true });
  return `${dev}:${ino}`;
}
