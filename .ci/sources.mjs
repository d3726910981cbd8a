import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/** What the build is made from. */
const roots = [
  'engine',
  'addin',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'samples/mallikunta/talousarvio-2026.xlsx',
  'samples/mallikunta/malli.json',
  'manifest.xml',
  '.ci',
];

/** Where the build notes the fingerprint of its sources. */
export const stampFile = 'dist/.sources';

/** A fingerprint of every source file's path and content: contents, because a clone or checkout makes every date new. */
export function sourceFingerprint() {
  const hash = createHash('sha256');
  for (const file of roots.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Whether dist holds a complete build of the sources as they are now. */
export function isBuilt() {
  const stamp = join(root, stampFile);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceFingerprint();
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (/\w\.\w+$/.test(path)) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}
