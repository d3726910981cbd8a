/**
 * `npm run build`: bundles, declarations and schemas into a folder beside dist, swapped in only when all of it succeeded. MOMENTTI_OUT names
 * another place than dist.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeServerFiles } from './headers.mjs';
import { writeAddinFiles } from './manifest.mjs';
import { root, tools } from './shell.mjs';
import { sourceFingerprint, stampFile } from './sources.mjs';

const dist = resolve(root, process.env.MOMENTTI_OUT ?? 'dist');
const stage = join(dirname(dist), `.${basename(dist)}-${process.pid}`);

async function bundle() {
  process.env.MOMENTTI_OUT = stage;
  const { default: webpack } = await import('webpack');
  const { default: configs } = await import('../webpack.config.js');
  const stats = await new Promise((done, fail) => webpack(configs, (error, result) => (error ? fail(error) : done(result))));
  if (stats.hasErrors() || stats.hasWarnings())
    process.stderr.write(`${stats.toString({ preset: 'errors-warnings', colors: false })}\n`);
  if (stats.hasErrors()) throw new Error('webpack could not bundle the sources.');
}

function makeProgram() {
  const file = join(stage, 'cli/momentti.js');
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, 'utf8')}`);
  chmodSync(file, 0o755);
}

/** In a process of its own beside the bundler, which keeps one core. */
async function declare() {
  const args = [tools.tsc, '-p', 'engine/tsconfig.json', '--outDir', join(stage, 'engine')];
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  const code = await new Promise((done) => compiler.once('exit', done).once('error', () => done(127)));
  if (code !== 0) throw new Error('The engine has type errors.');
}

async function publishSchemas() {
  const { jsonSchemas } = await import(pathToFileURL(join(stage, 'engine/index.js')).href);
  mkdirSync(join(stage, 'schema'), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(stage, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

function swap() {
  const old = `${stage}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(stage, dist);
  rmSync(old, { recursive: true, force: true });
}

try {
  const fingerprint = sourceFingerprint();
  // Both to their end: what stops later must not write into a stage that is gone.
  const [bundled, declared] = await Promise.allSettled([bundle(), declare()]);
  for (const { status, reason } of [bundled, declared]) if (status === 'rejected') throw reason;
  makeProgram();
  await publishSchemas();
  await writeAddinFiles(stage);
  writeServerFiles(stage);
  writeFileSync(join(stage, basename(stampFile)), fingerprint);
  swap();
} catch (error) {
  process.stderr.write(`${error.message}\nThe build stopped; what was in dist before is unchanged.\n`);
  process.exitCode = 1;
} finally {
  rmSync(stage, { recursive: true, force: true });
}
