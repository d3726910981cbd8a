import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SaxesParser } from 'saxes';

export const root = resolve(__dirname, '../..');

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The manifest as elements by their local names; throws where it is not well formed. */
export function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const element: Element = {
      name: local,
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text.trim()));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0];
}

export const descendants = (element: Element): Element[] => element.children.flatMap((child) => [child, ...descendants(child)]);

export const named = (element: Element, name: string): Element[] => descendants(element).filter((child) => child.name === name);

/** What the build writes for an address (undefined: none was set), by file; `fault` is what it says where it refuses. */
export function derive(url?: string): { readonly files: ReadonlyMap<string, string>; readonly fault: string } {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-manifest-'));
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env['MOMENTTI_URL'];
  try {
    execFileSync(process.execPath, ['.ci/manifest.mjs', folder], {
      cwd: root,
      env: { ...env, ...(url === undefined ? {} : { MOMENTTI_URL: url }) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
    return { files: new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])), fault: '' };
  } catch (cause) {
    return { files: new Map(), fault: String((cause as { stderr?: unknown }).stderr) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
