/**
 * Serves a built page on 127.0.0.1, as a municipality's own server would: files of hashed names may be kept, the page itself is asked for
 * anew, and the policy of the page stands in a header too. Used by `npm start` and the browser tests.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { root } from './shell.mjs';

/** The policy of each page, as docs/INSTALL.md gives it; frame-ancestors has no effect in the page itself. */
export const policies = {
  browser:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  excel:
    'frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://onedrive.live.com',
};

const isHashed = /\.[0-9a-f]{12}\./;

function headersOf(page) {
  return (response, path) => {
    response.setHeader('Content-Security-Policy', policies[page]);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cache-Control', isHashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  };
}

/** Starts the server; resolves with its address once it listens. Port 0: any free one. Rejects where the port is taken. */
export function servePage(page, { port = 0, folder = join(root, 'dist', page) } = {}) {
  const files = sirv(folder, { etag: true, setHeaders: headersOf(page) });
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
