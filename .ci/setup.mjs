/**
 * Runs before `npm start` and `npm test` on plain Node, so that both work straight after `git clone`:
 * checks Node, installs from the lockfile when something in it is missing, builds when the sources have changed.
 * With --test it also sees to it that the programs the tests open files with are there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode } from './shell.mjs';
import { isBuilt } from './sources.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

function stop(text) {
  say(text);
  process.exit(1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(`Momentti needs Node 20 or newer; this is ${process.version}. Install it from https://nodejs.org and try again.`);
}

/** Whether node_modules holds every package of the lockfile in its version (packages for other systems may be absent). */
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function install() {
  say('Installing dependencies from package-lock.json (about half a minute) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const code = npm ? runNode(npm, args, { stdout: 2 }) : run('npm', args, { stdout: 2 });
  if (code !== 0)
    stop('The installation did not succeed; the lines above say why. A network or registry setting is the usual reason.');
}

function build() {
  say('Building (a few seconds) ...');
  if (runNode('.ci/build.mjs', [], { stdout: 2 }) !== 0) stop('The build did not succeed; the lines above say why.');
}

const present = (program) => run(program, ['--version'], { stdout: 'ignore' }) === 0;

/** Programs the tests open our files with, and the Debian package of each. */
const programs = [
  { program: 'soffice', debianPackage: 'libreoffice-calc' },
  { program: 'chromium', debianPackage: 'chromium', others: ['chromium-browser', 'google-chrome'] },
];

const isThere = ({ program, others = [] }) =>
  [program, ...others].some(present) || (program === 'chromium' && process.env.MOMENTTI_CHROMIUM !== undefined);

function obtainPrograms() {
  const missing = programs.filter((one) => !isThere(one));
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (process.getuid?.() === 0 && present('apt-get')) {
    say(`Installing ${packages.join(', ')} ...`);
    run('apt-get', ['update', '-qq'], { stdout: 2 });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdout: 2,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const absent = programs.filter((one) => !isThere(one));
  if (absent.length > 0) {
    stop(
      `The tests need ${absent.map((one) => `${one.program} (Debian package ${one.debianPackage})`).join(', ')}. ` +
        'Install it and run npm test again.',
    );
  }
}

checkNode();
if (!isInstalled()) install();
if (!isBuilt()) build();
if (process.argv.includes('--test')) obtainPrograms();
