import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './derived';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('Office.js is loaded from Microsoft and is neither in the repository nor in a build', () => {
  const theirs = filesIn(join(root, 'node_modules/@microsoft/office-js/dist')).filter((file) => file.endsWith('.js'));
  const hashes = new Set(theirs.map(hashOf));
  const names = new Set(
    theirs.map((file) => file.replace(/^.*[/\\]/, '')).filter((name) => /^(office|excel|o15|outlook)/i.test(name)),
  );
  const made = ['node_modules', 'dist', 'out', 'coverage', '.git'];
  const ours = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !made.includes(name) && !name.startsWith('.dist-'))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(root, entry.name)) : [join(root, entry.name)]));
  const built = ['browser', 'excel', 'cli', 'engine'].flatMap((part) =>
    existsSync(join(root, 'dist', part)) ? filesIn(join(root, 'dist', part)) : [],
  );

  test('by name and by content', () => {
    expect(names.has('office.js')).toBe(true);
    expect(ours.length).toBeGreaterThan(500);
    expect(built.length).toBeGreaterThan(10);
    const files = [...ours, ...built];
    expect(files.filter((file) => names.has(file.replace(/^.*[/\\]/, '')))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.js') && hashes.has(hashOf(file)))).toEqual([]);
  });

  test('no script of ours fetches it, and the browser page does not name it', () => {
    const naming = built.filter((file) => /\.(js|html)$/.test(file) && readFileSync(file, 'utf8').includes('//appsforoffice'));
    expect(naming.map((file) => file.replace(`${root}/`, ''))).toEqual(['dist/excel/index.html']);
  });
});

test('no tool of Microsoft that is installed sends usage data: 2.1.1 was the first that does not', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const found = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/office-addin-usage-data'));
  expect(found.length).toBeGreaterThan(0);
  for (const [, { version = '' }] of found) {
    const [major, minor, patch] = version.split('.').map(Number);
    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(2_001_001);
  }
});

test('certificates are touched by one script alone, which nothing runs by itself', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /dev-certs/.test(scripts[name]))).toEqual(['dev-certs']);
  const naming = filesIn(join(root, '.ci')).filter((file) => readFileSync(file, 'utf8').includes('dev-certs'));
  expect(naming).toEqual([join(root, '.ci/dev-certs.mjs')]);
});

test('without an answer the script for certificates changes nothing', () => {
  const output = execFileSync(process.execPath, ['.ci/dev-certs.mjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(output).toContain('TRUSTED ROOT CERTIFICATES');
  expect(output).toContain('Nothing was changed.');
});
