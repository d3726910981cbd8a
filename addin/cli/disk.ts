import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { refuse } from './refusal';

/** Formats that are read as budgets or models. */
export const readableExtensions = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv'] as const;

export interface InputFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly path: string;
}

export const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

const reasonOf = (fault: unknown): string =>
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

export interface OutputFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

export interface WriteRules {
  readonly folder: string;
  /** Replace an existing result. */
  readonly force: boolean;
  /** Never written to, whatever else is asked. */
  readonly inputs: readonly InputFile[];
}

/** Throws Refusal where the result may not be written: file.is-input, file.exists. Asked before the work, and again before writing. */
export function checkOutput(name: string, { folder, force, inputs }: WriteRules): void {
  const path = resolve(folder, name);
  if (!existsSync(path)) return;
  const place = identity(path);
  if (inputs.some((input) => identity(input.path) === place)) throw refuse('file.is-input', { file: name }, name);
  if (!force) throw refuse('file.exists', { file: name }, name);
}

/** One file under any of its names: links included. */
export function identity(path: string): string {
  const { dev, ino } = statSync(realpathSync(path), { bigint: true });
  return `${dev}:${ino}`;
}

/** Writes beside the target and renames: a reader sees the old file or the whole new one. Throws Refusal. */
export function writeOutput({ name, content }: OutputFile, rules: WriteRules): void {
  checkOutput(name, rules);
  const path = resolve(rules.folder, name);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (fault) {
    if (existsSync(temporary)) rmSync(temporary);
    throw refuse('file.not-written', { file: name, reason: reasonOf(fault) }, name);
  }
}
