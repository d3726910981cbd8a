/**
 * The files that make the built Excel page an add-in: both manifests, the descriptions of the custom functions, a page for support.
 * `node .ci/manifest.mjs FOLDER` writes them into a folder of its own, for a look.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { readTree } from './manifest-tree.mjs';
import { unifiedManifests } from './manifest-unified.mjs';
import { root } from './shell.mjs';

/** Where development serves the pages, as manifest.xml has it. */
const development = 'https://localhost:3000/';

/** An address that exists nowhere: an organisation builds with its own. */
const example = 'https://momentti.example';

/** Files by name: manifest.xml for an address, and the unified manifest.json with its files of words, derived from it. */
export function deriveManifests({ url, version }) {
  const address = addressOf(url);
  const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const xml = source
    .replace(/<!--.*?-->\s*/s, '')
    .replaceAll(development, address)
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}</Version>`);
  const unified = Object.entries(unifiedManifests(readTree(xml)));
  return { 'manifest.xml': xml, ...Object.fromEntries(unified.map(([name, content]) => [name, json(content)])) };
}

/** Office loads add-ins by HTTPS alone, and from a server that the user's computer is not. */
function addressOf(url) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:' || address.hostname === 'localhost' || address.search !== '' || address.hash !== '')
    throw new Error(`MOMENTTI_URL must be an address such as https://talous.kunta.fi/momentti, not "${url}".`);
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

const json = (content) => `${JSON.stringify(content, null, 2)}\n`;

/** Descriptions of the functions by the name of their file; English is the default language of the manifest. */
async function functionFiles() {
  const load = (path) => tsImport(`../${path}`, import.meta.url);
  const { functionsMetadata } = await load('addin/functions/metadata.ts');
  const languages = [
    ['functions.json', 'en'],
    ['functions-fi.json', 'fi'],
    ['functions-sv.json', 'sv'],
  ];
  return Promise.all(
    languages.map(async ([file, language]) => {
      const { functions } = await load(`addin/text/${language}/functions.ts`);
      return [file, json(functionsMetadata(functions))];
    }),
  );
}

/** The manifest's form asks for a script of the functions. The shared runtime does not load it: the page gives Excel the functions. */
const script = '// The functions are in the page of the add-in, index.html, which Excel runs for them.\n';

/** Writes everything into the folder of a build, whose part `excel` holds the page. */
export async function writeAddinFiles(folder, url = process.env.MOMENTTI_URL ?? example) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const support = readFileSync(join(root, 'addin/excel/assets/support.html'), 'utf8');
  const pages = [...(await functionFiles()), ['functions.js', script], ['support.html', support]];
  mkdirSync(join(folder, 'excel'), { recursive: true });
  for (const [name, content] of Object.entries(deriveManifests({ url, version }))) writeFileSync(join(folder, name), content);
  for (const [name, content] of pages) writeFileSync(join(folder, 'excel', name), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('Name a folder to write into: node .ci/manifest.mjs FOLDER');
  await writeAddinFiles(folder);
}
