/**
 * What a server sends with each file of a page: of one source, the policy in the page itself. The worker, which does all reading and
 * reckoning, has no policy but its own header's, so that the whole policy goes with every file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

export const pages = ['browser', 'excel'];

/** Who may show the page in a frame; in the page itself this directive has no effect. Microsoft's: docs/INSTALL.md says where from. */
const ancestors = {
  browser: "'none'",
  excel: 'https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://onedrive.live.com',
};

/** The content security policy of a page, as a header. */
export function policyOf(page) {
  const html = readFileSync(join(root, 'addin', page, 'page.html'), 'utf8');
  const [, inPage] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html);
  return `${inPage}; frame-ancestors ${ancestors[page]}`;
}

export const keptForEver = 'public, max-age=31536000, immutable';

/** Headers of every file of a page; only Cache-Control depends on the file. */
export const headersOf = (page) => ({
  'Content-Security-Policy': policyOf(page),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** Files whose names hold a hash of what is in them: a server may let them be kept for ever. */
export const hashedName = /\.[0-9a-f]{12}\./;

const nginxPlace = (page) => `location /momentti/${page}/ {
  root /srv;
${Object.entries(headersOf(page))
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  add_header Cache-Control $momentti_cache always;
}
`;

/** For nginx: the map stands in `http`, the locations in `server`; the files are in /srv/momentti. */
const nginxMap = `map $uri $momentti_cache {
  default "no-cache";
  "~\\.[0-9a-f]{12}\\." "${keptForEver}";
}
`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** For IIS, in the folder of the page. */
const webConfig = (page) => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${Object.entries(headersOf(page))
  .map(([name, value]) => `        <add name="${name}" value="${escaped(value)}" />\n`)
  .join('')}      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
</configuration>
`;

/** Writes what servers need into a build: nginx-map.conf and nginx-locations.conf, and a web.config beside each page. */
export function writeServerFiles(out) {
  writeFileSync(join(out, 'nginx-map.conf'), nginxMap);
  writeFileSync(join(out, 'nginx-locations.conf'), pages.map(nginxPlace).join('\n'));
  for (const page of pages) writeFileSync(join(out, page, 'web.config'), webConfig(page));
}
