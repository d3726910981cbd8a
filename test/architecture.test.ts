import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '..');

/** One source file as the rules see it. */
interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

interface Import {
  /** A path from the root for a file of ours, else the package's name. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly typeOnly: boolean;
  readonly reexports: boolean;
}

/**
 * Which room may import which (docs/ARCHITECTURE.md shows the same table). A room may always import itself; every engine room may
 * import issues. The file after a colon is the only one of that room that may be imported.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'engine/issues': [],
  'engine/money': [],
  'engine/methods': ['engine/money'],
  'engine/model': ['engine/money'],
  'engine/library': ['engine/model', 'engine/money', 'engine/sheets'],
  'engine/suggest': ['engine/library', 'engine/allocation', 'engine/model'],
  'engine/sheets': [],
  'engine/sheets/read': ['engine/sheets', 'engine/carry', 'engine/model', 'engine/money', 'engine/library'],
  'engine/sheets/write': [
    'engine/sheets',
    'engine/carry',
    'engine/allocation',
    'engine/views',
    'engine/trace',
    'engine/model',
    'engine/money',
    'engine/library',
  ],
  'engine/sheets/layouts': ['engine/model'],
  'engine/allocation': ['engine/model', 'engine/money', 'engine/methods'],
  'engine/carry': ['engine/allocation', 'engine/model', 'engine/money'],
  'engine/cube': ['engine/carry', 'engine/allocation', 'engine/model', 'engine/money', 'engine/methods'],
  'engine/trace': ['engine/views', 'engine/cube', 'engine/allocation', 'engine/model', 'engine/money'],
  'engine/views': ['engine/cube', 'engine/carry', 'engine/allocation', 'engine/methods', 'engine/model', 'engine/money'],
  'engine/tables': ['engine/views', 'engine/cube', 'engine/allocation', 'engine/model', 'engine/money'],
  'engine/checks': ['engine/allocation', 'engine/model', 'engine/money'],
  'engine/index': [
    'engine/money',
    'engine/methods',
    'engine/model',
    'engine/library',
    'engine/suggest',
    'engine/sheets',
    'engine/sheets/read',
    'engine/sheets/write',
    'engine/allocation',
    'engine/carry',
    'engine/cube',
    'engine/trace',
    'engine/views',
    'engine/checks',
  ],
  'addin/workbook/port': ['engine/index'],
  'addin/workbook/plan': ['engine/index', 'addin/workbook/port'],
  'addin/workbook': ['engine/index', 'addin/workbook/port', 'addin/workbook/plan'],
  'addin/workbook/file': ['engine/index', 'addin/workbook/port', 'addin/workbook', 'addin/workbook/plan'],
  'addin/workbook/memory': ['engine/index', 'addin/workbook/port', 'addin/workbook'],
  'addin/workbook/browser': [
    'engine/index',
    'addin/workbook/port',
    'addin/workbook',
    'addin/workbook/plan',
    'addin/workbook/file',
  ],
  'addin/workbook/office': ['engine/index', 'addin/workbook/port', 'addin/workbook', 'addin/workbook/plan'],
  'addin/workbook/remote': ['engine/index', 'addin/workbook/port', 'addin/workbook'],
  'addin/text': ['engine/index'],
  'addin/cli': ['engine/index', 'addin/text', 'addin/workbook', 'addin/workbook/port', 'addin/workbook/file'],
  'addin/app': ['engine/index', 'addin/workbook/port'],
  'addin/pane': ['engine/index', 'addin/app', 'addin/text'],
  'addin/functions': ['engine/index', 'addin/text'],
  'addin/worker': ['engine/index', 'addin/app', 'addin/text', 'addin/functions', 'addin/workbook/port', 'addin/workbook/file'],
  'addin/browser': [
    'addin/app',
    'addin/functions',
    'addin/pane',
    'addin/text',
    'addin/worker',
    'addin/workbook',
    'addin/workbook/port',
    'addin/workbook/browser',
    'engine/index',
  ],
  'addin/excel': [
    'addin/app',
    'addin/functions',
    'addin/pane',
    'addin/text',
    'addin/worker',
    'addin/workbook/port',
    'addin/workbook/office',
    'addin/workbook/remote',
    'engine/index',
  ],
};

/** Packages and the only rooms that may import them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['engine/money'],
  zod: ['engine/model'],
  arquero: ['engine/tables'],
  '@e965/xlsx': ['addin/workbook/file', 'addin/workbook/browser'],
  fflate: ['addin/workbook/file'],
  hyperformula: ['addin/workbook/file', 'addin/workbook/browser', 'addin/functions'],
  papaparse: ['addin/workbook/file'],
  saxes: ['addin/workbook/file'],
  numfmt: ['addin/workbook/browser'],
  comlink: ['addin/app', 'addin/worker', 'addin/workbook/remote', 'addin/browser', 'addin/excel'],
  react: ['addin/pane', 'addin/browser', 'addin/excel'],
  'react-dom': ['addin/browser', 'addin/excel'],
  '@tanstack/react-virtual': ['addin/pane', 'addin/browser'],
  downshift: ['addin/pane'],
};

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .filter((path) => /^(engine|addin|samples|test)\//.test(path))
  .map(readSource);
const shipped = sources.filter(({ path }) => /^(engine|addin)\//.test(path));
const engine = sources.filter(({ path }) => path.startsWith('engine/'));

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, room: roomOf(path), lines: text.split('\n').length - 1, imports: importsOf(tree, path), tree };
}

function roomOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  const inSheets = top === 'engine' && second === 'sheets' && ['read', 'write', 'layouts'].includes(third);
  if (inSheets) return `${top}/${second}/${third}`;
  if (top === 'addin' && second === 'workbook') return workbookRoom(third);
  return `${top}/${second.replace(/\.tsx?$/, '')}`;
}

/** A host is a room; the port, its fault, how cells look and are addressed, how large a sheet is, listeners and turns are one that others may know; the rest is what hosts share. */
function workbookRoom(part: string): string {
  if (/^(port|host-error|look|cell-reference|sheet-size|listeners|turns)(\.ts)?$/.test(part)) return 'addin/workbook/port';
  return ['plan', 'office', 'file', 'memory', 'browser', 'remote'].includes(part) ? `addin/workbook/${part}` : 'addin/workbook';
}

function importsOf(tree: ts.SourceFile, path: string): readonly Import[] {
  return tree.statements.flatMap((statement) => {
    const specifier =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const isOurs = specifier.text.startsWith('.');
    const target = isOurs
      ? relative(root, resolve(root, dirname(path), specifier.text)).replaceAll('\\', '/')
      : packageOf(specifier.text);
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : ts.isExportDeclaration(statement) && statement.isTypeOnly;
    return [{ target, isOurs, typeOnly, reexports: ts.isExportDeclaration(statement) }];
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every node of a file that a test finds something in, as "path:line". */
function findNodes(source: Source, test: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(`${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

/** "engine/index" is the door, also written "engine". */
function isAllowed(from: string, target: string): boolean {
  const room = target === 'engine' ? 'engine/index' : roomOf(target);
  if (room === from || (from.startsWith('engine/') && room === 'engine/issues')) return true;
  return rooms[from]?.includes(room) ?? false;
}

describe('rooms and arrows', () => {
  test('every file is in a room that the table knows', () => {
    expect(shipped.filter(({ room }) => !(room in rooms)).map(({ path }) => path)).toEqual([]);
  });

  test('imports go along the arrows', () => {
    const wrong = shipped.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ isOurs, target }) => isOurs && target !== 'package.json' && !isAllowed(room, target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('packages stay in their rooms', () => {
    const wrong = shipped.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ isOurs, target }) => !isOurs && !target.startsWith('node:') && !packages[target]?.includes(room))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the command line knows the disk and the process', () => {
    const wrong = shipped.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('node:') && room !== 'addin/cli')
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the words know the engine by its types alone', () => {
    const wrong = sources
      .filter(({ room }) => room === 'addin/text')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, typeOnly }) => target.startsWith('engine') && !typeOnly)
          .map(({ target }) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('no two engine files import each other in a circle of values', () => {
    const edges = new Map(
      engine.map(({ path, imports }) => [
        path.replace(/\.ts$/, ''),
        imports.filter(({ isOurs, typeOnly }) => isOurs && !typeOnly).map(({ target }) => target),
      ]),
    );
    expect(circlesIn(edges)).toEqual([]);
  });
});

/** Names of files that can be reached from themselves. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' > '));
    if (done.has(file) || above.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...above, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return circles;
}

describe('the engine is pure', () => {
  test('its compiler knows no host, screen, network or timer', () => {
    const { compilerOptions } = ts.readConfigFile(join(root, 'engine/tsconfig.json'), ts.sys.readFile).config;
    expect(compilerOptions).toMatchObject({ lib: [expect.stringMatching(/^ES20\d\d$/)], types: [] });
    const escapes = (node: ts.Node): boolean =>
      (ts.isIdentifier(node) && ['globalThis', 'eval', 'Function'].includes(node.text)) || ts.isModuleDeclaration(node);
    expect(engine.flatMap((source) => findNodes(source, escapes))).toEqual([]);
  });

  test('no clock and no chance', () => {
    const reads = (node: ts.Node): boolean =>
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
      (ts.isPropertyAccessExpression(node) &&
        ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(node.getText()));
    expect(engine.flatMap((source) => findNodes(source, reads))).toEqual([]);
  });

  /** Beside the words of ours: what Excel calls true and false in a language, and a value in the help's example. */
  const speaking = /^addin\/(text\/|workbook\/(browser\/notation|office\/cells)\.ts$|cli\/commands\/rules\.ts$)/;

  test('no Finnish or Swedish outside the library, layouts, model headings and words', () => {
    const speaks = (node: ts.Node): boolean =>
      (ts.isStringLiteralLike(node) ||
        ts.isRegularExpressionLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node) ||
        ts.isJsxText(node)) &&
      // A class of letters in a pattern is no word.
      /[äöåÄÖÅ]/.test(ts.isRegularExpressionLiteral(node) ? node.text.replaceAll(/\[[^\]]*\]/g, '') : node.text);
    const silent = shipped.filter(({ path }) => !/^engine\/(library|sheets\/layouts)\//.test(path) && !speaking.test(path));
    expect(silent.flatMap((source) => findNodes(source, speaks))).toEqual([]);
  });

  test('Office is called in its adapter and in the page that Excel opens, nowhere else', () => {
    const calls = (node: ts.Node): boolean =>
      ts.isIdentifier(node) &&
      ['Office', 'Excel', 'OfficeRuntime', 'CustomFunctions'].includes(node.text) &&
      ts.isPropertyAccessExpression(node.parent) &&
      node.parent.expression === node;
    const outside = shipped.filter(({ room }) => !['addin/workbook/office', 'addin/excel', 'addin/functions'].includes(room));
    expect(outside.flatMap((source) => findNodes(source, calls))).toEqual([]);
  });

  test('the pane knows the engine by its types alone', () => {
    const wrong = shipped
      .filter(({ room }) => room === 'addin/pane')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, typeOnly }) => target.startsWith('engine') && !typeOnly)
          .map(({ target }) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('tables are reachable from no other room', () => {
    const wrong = engine.filter(
      ({ room, imports }) => room !== 'engine/tables' && imports.some(({ target }) => target.startsWith('engine/tables')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('no default exports', () => {
    const isDefault = (node: ts.Node): boolean =>
      ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionDeclaration(node.parent));
    expect(sources.flatMap((source) => findNodes(source, isDefault))).toEqual([]);
  });

  test('no file over 400 lines, 95 % under 250', () => {
    expect(sources.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const long = shipped.filter(({ lines }) => lines >= 250);
    expect(long.length).toBeLessThanOrEqual(shipped.length * 0.05);
  });

  test('an index inside a room is a registry, not a barrel', () => {
    const barrels = shipped.filter(
      ({ path, imports }) =>
        /\/index\.ts$/.test(path) &&
        !['engine/index.ts', 'engine/tables/index.ts'].includes(path) &&
        imports.some(({ reexports }) => reexports),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test('kebab-case names; components are called as they are written in JSX', () => {
    const named = (part: string): boolean => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part) || /^[A-Z][A-Za-z0-9]*\.tsx$/.test(part);
    const odd = sources.filter(({ path }) => !path.split('/').every(named));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('nothing is read from outside the repository', () => {
    const outside = (node: ts.Node): boolean =>
      ts.isStringLiteralLike(node) && /(^|\/)\.\.\/(\.\.\/)*shared\/|^\/work\//.test(node.text);
    expect(sources.flatMap((source) => findNodes(source, outside))).toEqual([]);
  });
});
