import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '../../..');

/** Another place than dist that was built into, as for the build itself. */
const built = process.env['MOMENTTI_OUT'];

/** A page of dist, served as `npm start` serves it. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a built page, or another folder under the page's policy, from a process of its own. */
export async function servePage(
  page: 'browser' | 'excel',
  folder = built === undefined ? undefined : join(built, page),
): Promise<ServedPage> {
  const args = [join(root, '.ci/serve.mjs'), page, ...(folder === undefined ? [] : [folder])];
  const server: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`the server ended with ${code}; is ${page} built? npm run build`)));
    createInterface({ input: server.stdout! }).once('line', done);
  });
  server.removeAllListeners('exit');
  return { url, close: () => void server.kill() };
}
