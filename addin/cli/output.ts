import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../../engine';
import { identity, reasonOf, type InputFile } from './disk';
import { refuse } from './refusal';
import { remember } from './write-history';
import { writeWhole } from './write-whole';

export interface OutputFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The person named this very file to write into: it may be there, and may be an input. */
  readonly isInto?: true;
  /** What was found while it was made. */
  readonly issues?: readonly Issue[];
}

export interface WriteRules {
  readonly folder: string;
  /** Replace an existing result; write although a program seems to have the file open. */
  readonly force: boolean;
  /** Never written to, unless named to be written into. */
  readonly inputs: readonly InputFile[];
}

/** What Excel and LibreOffice leave beside a file while they have it open. */
function openElsewhere(path: string): boolean {
  const marks = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  return marks.some((mark) => existsSync(join(dirname(path), mark)));
}

/**
 * Throws Refusal where the result may not be written: file.is-input, file.exists, file.open-elsewhere. Asked before the work, and
 * again before writing.
 */
export function checkOutput({ name, isInto }: Pick<OutputFile, 'name' | 'isInto'>, { folder, force, inputs }: WriteRules): void {
  const path = resolve(folder, name);
  if (!existsSync(path)) return;
  const place = identity(path);
  if (!isInto && inputs.some((input) => identity(input.path) === place)) throw refuse('file.is-input', { file: name }, name);
  if (!isInto && !force) throw refuse('file.exists', { file: name }, name);
  if (!force && openElsewhere(realpathSync(path))) throw refuse('file.open-elsewhere', { file: name }, name);
}

/** Writes the whole file or nothing; what was there before is kept for `undo`. Throws Refusal. */
export function writeOutput(output: OutputFile, rules: WriteRules): void {
  const { name, content } = output;
  checkOutput(output, rules);
  const asked = resolve(rules.folder, name);
  try {
    if (!existsSync(asked)) return writeWhole(asked, content);
    // The file itself, not a link to it, and with the rights it has.
    const path = realpathSync(asked);
    remember(path, content);
    writeWhole(path, content, statSync(path).mode);
  } catch (fault) {
    throw refuse('file.not-written', { file: name, reason: reasonOf(fault) }, name);
  }
}
