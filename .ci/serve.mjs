/**
 * Serves a built page on 127.0.0.1, as a municipality's own server would: files of hashed names may be kept, the page itself is asked for
 * anew, and the policy of the page goes with each file. Used by `npm start` and the browser tests.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { hashedName, headersOf, keptForEver } from './headers.mjs';
import { root } from './shell.mjs';

function settingHeaders(page) {
  const headers = Object.entries({ ...headersOf(page), 'Cross-Origin-Opener-Policy': 'same-origin' });
  return (response, path) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', hashedName.test(path) ? keptForEver : 'no-cache');
  };
}

/** Starts the server; resolves with its address once it listens. Port 0: any free one. Rejects where the port is taken. */
export function servePage(page, { port = 0, folder = join(root, 'dist', page) } = {}) {
  const files = sirv(folder, { etag: true, setHeaders: settingHeaders(page) });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () =>
      done({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    );
  });
}

/** `node .ci/serve.mjs PAGE [FOLDER]`: serves until it is stopped; the first line it prints is the address. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , page = 'browser', folder] = process.argv;
  const { url } = await servePage(page, { ...(folder === undefined ? {} : { folder }) });
  process.stdout.write(`${url}\n`);
}
