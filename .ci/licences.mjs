/** Checks that everything that ships with us may be conveyed under GPL-3.0. Reads the lockfile and each package's own package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/** Licences that the FSF's list names as compatible with GPL-3.0. */
const compatible = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
]);

/** SPDX: of "A OR B" one is enough, of "A AND B" both are needed. */
export function isCompatible(expression) {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => compatible.has(licence.trim())));
}

/** Runtime dependencies, with those of dependencies, whose licence is not in the list. */
export function refusedLicences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => ({ path, licence: licenceOf(path) }))
    .filter(({ licence }) => !isCompatible(licence))
    .map(({ path, licence }) => `${path.replace(/^.*node_modules\//, '')}: ${licence}`);
}

function licenceOf(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    if (typeof license === 'string') return license;
    return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none stated';
  } catch {
    return 'not installed';
  }
}
