/**
 * `npm run selfhost-office-js`: for networks that are cut off from Microsoft's. Makes dist/excel-selfhosted, the built Excel page with Office.js
 * beside it. Nothing runs this by itself, dist is not committed, and the result is for the organisation that makes it.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

const from = join(root, 'node_modules/@microsoft/office-js/dist');
const page = join(root, 'dist/excel');
const made = join(root, 'dist/excel-selfhosted');
const address = 'https://appsforoffice.microsoft.com';
const script = `${address}/lib/1/hosted/office.js`;

const note = `Office.js is copied unchanged from @microsoft/office-js to dist/excel-selfhosted/office-js.

Read this before you use it:
- Microsoft does not support add-ins that load Office.js from another server than its own. Ask nobody there for help with this.
- Office.js has a licence of Microsoft's own (node_modules/@microsoft/office-js/LICENSE.md). Use the copy in your own organisation only;
  do not pass it on, and do not put it into a repository or a release.
- This version never groups undo in Excel: the undo of Momentti's own pane works as ever.
- Office.js is built to call addresses of Microsoft's. The page's policy refuses all of them, so that something of Office may be missing.
- Nobody has tried this page in Excel yet. Try it before people depend on it.

Serve the contents of dist/excel-selfhosted where the manifest looks for excel/.`;

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

if (!existsSync(join(from, 'office.js'))) stop('@microsoft/office-js is not installed. Run npm ci first.');
if (!existsSync(join(page, 'index.html'))) stop('There is no built page. Run npm run build first.');
const html = readFileSync(join(page, 'index.html'), 'utf8');
if (!html.includes(script)) stop(`The built page does not load ${script}, so there is nothing to replace.`);

rmSync(made, { recursive: true, force: true });
cpSync(page, made, { recursive: true });
// Maps and declarations are for developers; everything else Office.js may ask for while it runs.
cpSync(from, join(made, 'office-js'), { recursive: true, filter: (path) => !/\.(map|d\.ts)$/.test(path) });
writeFileSync(join(made, 'index.html'), html.replace(script, 'office-js/office.js').replaceAll(` ${address}`, ''));
process.stdout.write(`${note}\n`);
