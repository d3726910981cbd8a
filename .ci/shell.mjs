import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's own folder, whatever folder a command was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the repository with its output shown; gives its exit code (127 where the command does not exist). */
export function run(command, args, { env = {}, stdout = 'inherit' } = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...env } });
  if (result.error) return 127;
  return result.status ?? 1;
}

/** Runs one of our own dependencies' programs by its file, so that no shell and no PATH is needed. */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

export const tools = {
  jest: 'node_modules/jest/bin/jest.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
};
