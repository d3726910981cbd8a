/**
 * `npm start`: the constructed city Mallikunta from budget to result workbook, with its totals printed; then the task pane beside a workbook in
 * a browser, served on 127.0.0.1 until it is stopped.
 * PORT chooses the port; --no-open opens no browser; --once ends as soon as the pages have answered.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode } from './shell.mjs';
import { servePage } from './serve.mjs';

const sample = 'samples/mallikunta';
const result = 'out/mallikunta.xlsx';
const own = ['--once', '--no-open'];
const args = process.argv.slice(2);
const forwarded = args.filter((arg) => !own.includes(arg));

mkdirSync(join(root, 'out'), { recursive: true });
const code = runNode('dist/cli/momentti.js', [
  'analyse',
  `${sample}/talousarvio-2026.xlsx`,
  '--model',
  `${sample}/malli.json`,
  '--out',
  result,
  '--force',
  '--quiet',
  ...forwarded,
]);
// 1 tells of findings a person should look at; the sample is analysed all the same.
if (code > 1) process.exit(code);
await serve();

async function serve() {
  const port = Number(process.env.PORT ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  const served = await servePage('browser', { port }).catch((fault) => fault);
  if (served instanceof Error)
    return stop(`Port ${port} cannot be used (${served.code ?? served.message}). Choose another with PORT.`);
  process.stdout.write(`Momentti: ${served.url}\n`);
  if (args.includes('--once')) return answeredOnce(served);
  if (process.stdout.isTTY && !args.includes('--no-open')) openBrowser(served.url);
}

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

/** Asks for the page and everything it names, as a browser would first. */
async function answeredOnce({ url, close }) {
  const page = await fetch(url);
  const html = await page.text();
  const named = [...html.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path]) => new URL(path, url));
  const answers = [page, ...(await Promise.all(named.map((address) => fetch(address))))];
  close();
  process.exit(answers.every(({ status }) => status === 200) ? 0 : 1);
}

/** The system's own way to show an address; where there is none the printed address is all that is needed. */
function openBrowser(url) {
  const ways = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] };
  const [command, given] = ways[process.platform] ?? ['xdg-open', [url]];
  run(command, given, { stdout: 'ignore' });
}
