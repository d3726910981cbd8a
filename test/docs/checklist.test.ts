import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const rows = readFileSync(join(root, 'docs/CHECKLIST.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', , state = '', by = '']) => ({ number: Number(number), state, by }));

test('all 68 points are there, each judged, each with what it rests on', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 68 }, (_, at) => at + 1));
  expect(rows.filter(({ state }) => !['met', 'in part', 'person in Excel'].includes(state))).toEqual([]);
  expect(rows.filter(({ by }) => by === '')).toEqual([]);
});

test('every file that it names by its path is there', () => {
  const named = rows.flatMap(({ by }) => [...by.matchAll(/`((?:test|addin|\.ci)\/[^`\s]+)`/g)].map(([, path = '']) => path));
  expect(named.length).toBeGreaterThan(40);
  // Of several files by one pattern the folder.
  const place = (path: string): string => join(root, path.includes('*') ? dirname(path) : path);
  expect(named.filter((path) => !existsSync(place(path)))).toEqual([]);
});
