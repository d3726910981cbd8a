import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iconPaths } from '../../../../addin/pane/parts/icon-paths';

const folder = join(dirname(require.resolve('@fluentui/svg-icons/package.json')), 'icons');

test.each(Object.entries(iconPaths))('the drawing "%s" is the package’s', (_, { file, path }) => {
  const drawn = readFileSync(join(folder, `${file}_20_regular.svg`), 'utf8');
  expect([...drawn.matchAll(/<path d="([^"]+)"\/>/g)].map(([, d]) => d).join(' ')).toBe(path);
  expect(drawn).toContain('viewBox="0 0 20 20"');
});
