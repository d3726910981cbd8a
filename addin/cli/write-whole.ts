import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes beside the target and renames: whoever looks, and whatever fails, there is the old file or the whole new one. */
export function writeWhole(path: string, content: Uint8Array | string, mode?: number): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'w', mode);
    try {
      writeFileSync(file, content);
      // A rename may reach the disk before the content does, and a power cut then leaves an empty file.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (fault) {
    if (existsSync(temporary)) rmSync(temporary);
    throw fault;
  }
}
