import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../../addin/cli/run-command';

const root = resolve(__dirname, '../..');

/** The constructed city, as a person would name its files. */
export const mallikunta = {
  budget: join(root, 'samples/mallikunta/talousarvio-2026.xlsx'),
  model: join(root, 'samples/mallikunta/malli.json'),
};

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command in this process, as if typed in the folder; Finnish unless the arguments say otherwise. */
export async function momentti(folder: string, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    environment: { LANG: 'fi_FI.UTF-8' },
    isTerminal: false,
    folder,
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** A new folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
