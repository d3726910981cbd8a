/** `npm run check`: format, lint, types, architecture, build, size of bundles, licences. Runs all, then ends with `N passed, N failed`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { refusedLicences } from './licences.mjs';
import { root, runNode, tools } from './shell.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

/** Largest gzip -9 size of each bundle in kilobytes, and texts that must not be in it. */
const budgets = [
  { file: 'dist/engine/index.js', kilobytes: 220, without: ['arquero', 'hyperformula', 'node:fs'] },
  { file: 'dist/engine/tables.js', kilobytes: 160, without: ['hyperformula'] },
  { file: 'dist/cli/momentti.js', kilobytes: 1000, without: ['hyperformula'] },
];

/**
 * What the pane in Excel loads until it shows the state of a workbook (test/browser/speed-start.test.ts lists the requests): the page, its
 * worker and the words of one language, the longest. All together, in kilobytes; none of them has in it what is for files and charts.
 */
const start = {
  folder: 'dist/excel',
  files: ['index', 'worker', ['words-fi', 'words-sv', 'words-en']],
  kilobytes: 288,
  without: ['hyperformula', 'sheetjs', 'patternunits'],
};

/** What package.json promises: each door opens from outside, with the names and types that others rely on. */
const doors = [
  {
    file: 'dist/engine/index.js',
    types: 'dist/engine/index.d.ts',
    names: ['apportion', 'readBudget', 'readModel', 'allocate', 'buildCube', 'analyse', 'trace'],
  },
  { file: 'dist/engine/tables.js', types: 'dist/engine/tables/index.d.ts', names: ['cubeTable'] },
];

const checks = {
  format: () => runNode(tools.prettier, ['--check', '--log-level', 'warn', '.']) === 0,
  lint: () => runNode(tools.eslint, ['.']) === 0,
  'types of the engine': () => runNode(tools.tsc, ['-p', 'engine/tsconfig.json', '--noEmit']) === 0,
  types: () => runNode(tools.tsc, ['-p', 'tsconfig.json', '--noEmit']) === 0,
  architecture: () => runNode(tools.jest, ['test/architecture.test.ts']) === 0,
  build: () => runNode('.ci/build.mjs', []) === 0,
  bundles: () => report([...budgets.flatMap(overBudget), ...overStart(start)]),
  program: () => runNode('dist/cli/momentti.js', ['--version']) === 0,
  doors: () => report(doors.flatMap(closedDoor)),
  manifest: () => runNode('node_modules/office-addin-manifest/cli.js', ['info', 'dist/manifest.xml'], { stdout: 'ignore' }) === 0,
  licences: () => report(refusedLicences()),
  lockfile: () => report(lockfileFaults()),
};

/** The lockfile must install from any registry and from nowhere else. */
function lockfileFaults() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return lock.includes('"resolved": "http') ? ['package-lock.json names a registry host ("resolved")'] : [];
}

/** Size of a file, zipped as servers send it, and those of the texts that it should be without. */
function weigh(file, without) {
  const content = readFileSync(join(root, file));
  const text = content.toString('utf8').toLowerCase();
  return {
    size: gzipSync(content, { level: 9 }).length / 1024,
    faults: without.filter((word) => text.includes(word)).map((word) => `${file} contains ${word}`),
  };
}

function overSize(what, size, kilobytes) {
  say(`  ${what}: ${size.toFixed(1)} KB of ${kilobytes} KB`);
  return size > kilobytes ? [`${what}: ${size.toFixed(1)} KB, more than ${kilobytes} KB`] : [];
}

function overBudget({ file, kilobytes, without }) {
  if (!existsSync(join(root, file))) return [`${file} is missing`];
  const { size, faults } = weigh(file, without);
  return [...overSize(file, size, kilobytes), ...faults];
}

/** Files of hashed names by their first part; of several alternatives the largest counts. */
function overStart({ folder, files, kilobytes, without }) {
  const present = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const named = (name) => present.find((file) => file.startsWith(`${name}.`) && file.endsWith('.js'));
  const missing = files.flat().filter((name) => named(name) === undefined);
  if (missing.length > 0) return missing.map((name) => `${folder}/${name}.*.js is missing`);
  const weighed = files.map((names) => [names].flat().map((name) => weigh(`${folder}/${named(name)}`, without)));
  const size = weighed.reduce((sum, alternatives) => sum + Math.max(...alternatives.map((one) => one.size)), 0);
  return [...overSize(`${folder} at start`, size, kilobytes), ...weighed.flat().flatMap(({ faults }) => faults)];
}

function closedDoor({ file, types, names }) {
  const script = `const door = await import('./${file}'); process.exitCode = ${JSON.stringify(names)}.every((name) => name in door) ? 0 : 1`;
  const opens = runNode('--input-type=module', ['-e', script]) === 0;
  return [
    ...(opens ? [] : [`${file} lacks one of ${names.join(', ')}`]),
    ...(existsSync(join(root, types)) ? [] : [`${types} is missing`]),
  ];
}

function report(faults) {
  for (const fault of faults) say(`  ${fault}`);
  return faults.length === 0;
}

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  say(`${name} ...`);
  const fine = check();
  if (!fine) failed += 1;
  say(`${fine ? 'ok    ' : 'FAILED'} ${name}`);
}
say(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
