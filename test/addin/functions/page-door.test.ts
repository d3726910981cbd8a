import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** Files that a file needs when it runs: types are gone by then. */
function needs(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gms)) {
    if (specifier.startsWith('.')) needs(`${resolve(dirname(file), specifier)}.ts`, found);
    else found.add(specifier);
  }
  return found;
}

test('what Excel’s page loads for functions holds no engine, no calculator and no words of other languages', () => {
  const files = [...needs(join(root, 'addin/functions/associate.ts'))].map((file) => file.replace(`${root}/`, ''));
  expect(files).toContain('addin/functions/declarations.ts');
  expect(files.filter((file) => /^engine|hyperformula|addin\/text|evaluations/.test(file))).toEqual([]);
});
