import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const pane = resolve(__dirname, '../../../../addin/pane');
const sheet = readFileSync(join(pane, 'theme/tokens.css'), 'utf8');

/** 16 px are 1 rem. */
const inRem = (value: string | number): string =>
  String(value).replace(/(-?\d+(?:\.\d+)?)px/g, (_, pixels: string) =>
    Number(pixels) === 0 ? '0' : `${Number(pixels) / 16}rem`,
  );

/** Prettier's way of writing values makes no difference. */
const plain = (value: string): string => value.replace(/\s+/g, '').replaceAll('"', "'").toLowerCase();

const declared = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, plain(value)]));

const blockAfter = (start: string): ReadonlyMap<string, string> => {
  const at = sheet.indexOf(start);
  expect(at).toBeGreaterThanOrEqual(0);
  return declared(sheet.slice(at, sheet.indexOf('}', at)));
};

const written = blockAfter('\n:root {');
/** What a theme makes of a value: of every pair its own side. */
const inTheme = (side: 'light' | 'dark'): ReadonlyMap<string, string> =>
  new Map(
    [...written].map(([name, value]) => [
      name,
      value.replace(/light-dark\(((?:[^(),]|\([^)]*\))+),((?:[^(),]|\([^)]*\))+)\)/g, side === 'light' ? '$1' : '$2'),
    ]),
  );
const light = inTheme('light');
const dark = inTheme('dark');

test('every token of the light theme has Fluent’s value', () => {
  expect(light.size).toBeGreaterThan(80);
  for (const [name, value] of light) expect([name, value]).toEqual([name, plain(inRem(webLightTheme[name as 'shadow4']))]);
});

test('every token of the dark theme has Fluent’s value', () => {
  for (const [name, value] of dark) expect([name, value]).toEqual([name, plain(inRem(webDarkTheme[name as 'shadow4']))]);
  expect([...dark].filter(([name, value]) => value !== light.get(name)).length).toBeGreaterThan(50);
});

test('light and dark follow the system, or the host where it says', () => {
  expect(sheet).toMatch(/:root \{\s+color-scheme: light dark;/);
  for (const side of ['light', 'dark'])
    expect(plain(sheet)).toContain(plain(`:root[data-theme='${side}'] { color-scheme: ${side}; }`));
});

const sheets = readdirSync(pane, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.css') && !path.startsWith('theme'),
);

test('no sheet outside the theme has a colour or a pixel of its own', () => {
  expect(sheets.length).toBeGreaterThan(10);
  const literals = sheets.flatMap(
    (path) => readFileSync(join(pane, path), 'utf8').match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\d+px\b/gi) ?? [],
  );
  expect(literals).toEqual([]);
});

test('every token a sheet uses is one of the theme', () => {
  const used = [...sheets, 'theme/page.css'].flatMap((path) =>
    [...readFileSync(join(pane, path), 'utf8').matchAll(/var\(--(\w+)/g)].map(([, name = '']) => `${path}: ${name}`),
  );
  expect(used.filter((one) => !light.has(one.split(': ')[1]!))).toEqual([]);
});
