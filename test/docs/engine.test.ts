import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { texts } from '../../addin/text';

const root = resolve(__dirname, '../..');
const engine = readFileSync(join(root, 'docs/ENGINE.md'), 'utf8');
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

test('docs/ENGINE.md lists every issue code, and no other', () => {
  const rows = [...engine.slice(engine.indexOf('## Codes of issues')).matchAll(/^\| `([^`]+)`\s+\|/gm)].map(([, code]) => code);
  expect(rows).toEqual(Object.keys(texts.en.issues).sort());
});

test('docs/ENGINE.md lists every code that arithmetic refuses with', () => {
  const codes = sources('engine').flatMap((text) =>
    [...text.matchAll(/new RefusedInput\(\s*'([^']+)'/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) expect(engine).toContain(`\`${code}\``);
});

test('every value that the door gives stands in docs/ENGINE.md', () => {
  const door = readFileSync(join(root, 'engine/index.ts'), 'utf8');
  const names = [...door.matchAll(/^export \{ ([^}]+) \} from/gm)].flatMap(([, list]) => list.split(', '));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(engine))).toEqual([]);
});
