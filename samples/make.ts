import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './files';

const root = join(process.cwd(), 'samples');
for (const [path, content] of sampleFiles(root)) {
  writeFileSync(join(root, path), content);
  console.log(`samples/${path}`);
}
