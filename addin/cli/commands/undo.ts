import { readFileSync, realpathSync, statSync } from 'node:fs';
import { findFile, readBytes, reasonOf, type InputFile } from '../disk';
import { checkOutput } from '../output';
import { refuse } from '../refusal';
import { fingerprint, forget, pastWrites, type PastWrite } from '../write-history';
import { writeWhole } from '../write-whole';
import type { Command } from './command';

export const undoCommand: Command = {
  name: 'undo',
  usage: 'FILE',
  example: 'momentti undo talousarvio.xlsx',
  options: [],
  run: async (call) => {
    const [name, extra] = call.files;
    if (name === undefined) throw refuse('command.argument-missing', { argument: call.text.cli.arguments.file, command: 'undo' });
    if (extra !== undefined) throw refuse('command.argument-extra', { argument: extra, command: 'undo' });
    const { out } = call.options;
    if (out !== undefined) throw refuse('command.option-unknown', { option: '--out', command: 'undo' });
    checkOutput({ name, isInto: true }, { folder: call.folder, force: call.options.force === true, inputs: [] });
    const left = takeBack(findFile(name, call.folder));
    return {
      document: { schema: 'momentti/undo/1', file: name, left },
      print: () => [call.text.cli.undone(name, left)],
      issues: [],
      outputs: [],
    };
  },
};

/** The last write that really happened: a record whose file still holds what was before it is of a write that was cut off. */
function lastWrite(path: string, now: string): PastWrite | undefined {
  const [last, ...older] = pastWrites(path);
  if (last === undefined || last.after === now || last.before !== now) return last;
  forget(last);
  return older[0];
}

/** Puts the file back as it was before the last write; gives how many writes can still be taken back. Throws Refusal. */
function takeBack(file: InputFile): number {
  const { name } = file;
  const path = realpathSync(file.path);
  const now = fingerprint(readBytes(file));
  const last = lastWrite(path, now);
  if (last === undefined) throw refuse('undo.nothing', { file: name }, name);
  // A person's work since then is not ours to throw away.
  if (last.after !== now) throw refuse('undo.changed-since', { file: name, copy: last.copy }, name);
  const before = readFileSync(last.copy);
  if (fingerprint(before) !== last.before) throw refuse('undo.copy-damaged', { file: name, copy: last.copy }, name);
  try {
    writeWhole(path, before, statSync(path).mode);
  } catch (fault) {
    throw refuse('file.not-written', { file: name, reason: reasonOf(fault) }, name);
  }
  forget(last);
  return pastWrites(path).length;
}
