import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
const checked = readFileSync(join(root, 'test/architecture.test.ts'), 'utf8');

type Arrows = Readonly<Record<string, readonly string[]>>;

/** The table that the imports are held against. */
function tableOfTest(): Arrows {
  const start = checked.indexOf('const rooms:');
  const text = checked.slice(start, checked.indexOf('\n};', start));
  const rows = [...text.matchAll(/'([^']+)': \[([^\]]*)\]/g)];
  return Object.fromEntries(
    rows.map(([, room = '', arrows = '']) => [room, [...arrows.matchAll(/'([^']+)'/g)].map(([, name = '']) => name).sort()]),
  );
}

/** The table that people read: names of rooms inside engine or addin without that first word, "the door" for engine/index. */
function tableOfPage(): Arrows {
  const start = page.indexOf('| room ');
  const rows = page
    .slice(start, page.indexOf('\n\n', start))
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.map(([, name = '', , arrows = '']) => {
      const room = name.replaceAll('`', '');
      const full = (short: string): string => (short === 'the door' ? 'engine/index' : `${room.split('/')[0]}/${short}`);
      return [room, arrows === 'nothing' ? [] : arrows.split(', ').map(full).sort()];
    }),
  );
}

test('docs/ARCHITECTURE.md shows the rooms and arrows that the imports are held against', () => {
  expect(Object.keys(tableOfTest()).length).toBeGreaterThan(25);
  expect(tableOfPage()).toEqual(tableOfTest());
});

test('every page that the documents link to is there', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !readable(join(root, 'docs', path)))).toEqual([]);
});

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
