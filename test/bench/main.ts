import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * `npm run bench -- NAME`: runs every exported function of the *.bench.ts files here (of those whose name contains NAME) and prints what
 * they measured. Ratios of two ways of doing the same work in one run: seconds would only tell of the machine.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const asked = process.argv[2] ?? '';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(asked))
  .sort();
if (files.length === 0) {
  console.error(`No bench is called "${asked}".`);
  process.exitCode = 2;
}
for (const file of files) {
  console.log(`\n${file.replace('.bench.ts', '')}`);
  const benches: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(folder, file)).href);
  for (const bench of Object.values(benches)) {
    if (typeof bench === 'function') await bench((line: string): void => console.log(`  ${line}`));
  }
}
