import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds } from '../../addin/excel/command-ids';
import { namespace } from '../../addin/functions/declarations';
import { descendants, named, readXml, root, type Element } from './derived';

const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = readXml(text);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const child = (element: Element, ...path: readonly string[]): Element =>
  path.reduce((inside, name) => inside.children.find((one) => one.name === name)!, element);

/** Order of children as Office's documentation gives it ("How to find the proper order of manifest elements") and its XSD files. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('manifest.xml', () => {
  test('children stand in the documented order, and nothing else stands among them', () => {
    for (const element of [manifest, ...descendants(manifest)]) {
      const known = order[element.name];
      if (known === undefined) continue;
      const places = element.children.map(({ name }) => known.indexOf(name));
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
    expect(Object.keys(order).filter((name) => name !== 'OfficeApp' && named(manifest, name).length === 0)).toEqual([]);
  });

  test('every resid is one entry of the resources, none is unused, and each is short enough', () => {
    const entries = child(manifest, 'VersionOverrides', 'Resources').children.flatMap(({ children }) => children);
    const ids = entries.map(({ attributes }) => attributes['id']);
    const used = descendants(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    for (const [list, most] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const)
      for (const { attributes } of descendants(child(manifest, 'VersionOverrides', 'Resources', list)))
        expect((attributes['DefaultValue'] ?? attributes['Value']).length).toBeLessThanOrEqual(most);
  });

  test('ids: our own GUID, the version of the package, unique controls, the shared runtime’s one page', () => {
    expect(child(manifest, 'Id').text).toBe('13b2f26d-ac45-439b-9e94-8a2a8e4f186e');
    expect(child(manifest, 'Version').text).toBe(version);
    const controls = named(manifest, 'Control').map(({ attributes }) => attributes['id']);
    expect(new Set(controls).size).toBe(5);
    const [page] = named(manifest, 'Page');
    const runtime = named(manifest, 'Runtime')[0].attributes;
    expect(runtime).toMatchObject({ lifetime: 'long', resid: child(page, 'SourceLocation').attributes['resid'] });
    expect(named(manifest, 'FunctionFile')[0].attributes['resid']).toBe(runtime['resid']);
    expect(named(manifest, 'TaskpaneId')).toHaveLength(1);
  });

  test('buttons that run code are those the page associates; the functions’ namespace is the one in formulas', () => {
    expect(named(manifest, 'FunctionName').map((element) => element.text)).toEqual([...commandIds]);
    const id = named(manifest, 'Namespace')[0].attributes['resid'];
    const entry = descendants(manifest).find(({ attributes }) => attributes['id'] === id)!;
    expect(entry.attributes['DefaultValue']).toBe(namespace);
    expect(entry.children).toEqual([]);
  });

  test('requirements: the floor hides the add-in, the shared runtime only its ribbon and functions', () => {
    const sets = (element: Element) =>
      named(element, 'Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
    expect(sets(child(manifest, 'Requirements'))).toEqual(['ExcelApi 1.14']);
    expect(sets(child(manifest, 'VersionOverrides', 'Requirements'))).toEqual(['SharedRuntime 1.1']);
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(named(manifest, 'AppDomain')).toEqual([]);
  });

  test('name, description and every word of the ribbon stand in English, Finnish and both Swedish locales', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('en-US');
    const resources = child(manifest, 'VersionOverrides', 'Resources');
    const spoken = [
      child(manifest, 'DisplayName'),
      child(manifest, 'Description'),
      ...['ShortStrings', 'LongStrings'].flatMap((list) => child(resources, list).children),
    ].filter(({ attributes }) => attributes['id'] !== 'Functions.Namespace');
    expect(spoken).toHaveLength(2 + 2 + 5 + 1 + 5);
    for (const { attributes, children } of spoken) {
      expect(children.map((override) => override.attributes['Locale'])).toEqual(['fi-FI', 'sv-FI', 'sv-SE']);
      const [fi, sv, se] = children.map((override) => override.attributes['Value']);
      expect([attributes['DefaultValue'], fi, sv].every((word) => word.trim() !== '')).toBe(true);
      expect(se).toBe(sv);
    }
    const metadata = named(manifest, 'Url').find(({ attributes }) => attributes['id'] === 'Functions.Metadata.Url')!;
    expect(metadata.children.map(({ attributes }) => attributes['Value'].replace(/^.*\//, ''))).toEqual([
      'functions-fi.json',
      'functions-sv.json',
      'functions-sv.json',
    ]);
  });

  test('every address is of the development server', () => {
    const addresses = text
      .match(/https?:\/\/[^"]+/g)!
      .filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((url) => !url.startsWith('https://localhost:3000/excel/'))).toEqual([]);
  });

  test('office-addin-manifest reads it', () => {
    const output = execFileSync(process.execPath, ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output).toContain('Name: Momentti');
  }, 60_000);
});

describe('icons', () => {
  /** Width and height of a PNG, and its colour type: 6 is red, green, blue and transparency. */
  const png = (path: string): readonly number[] => {
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
  };
  const assets = join(root, 'addin/excel/assets');

  test('each icon of the manifest is there, in the size that its name and the manifest say', () => {
    const images = named(manifest, 'Image').filter(({ attributes }) => attributes['id'] !== undefined);
    expect(images).toHaveLength(20);
    for (const { attributes } of images) {
      const [, file, size] = /assets\/(([a-z]+)-(\d+)\.png)$/.exec(attributes['DefaultValue'])!.filter((_, at) => at !== 2);
      expect(attributes['id'].endsWith(`.${size}`)).toBe(true);
      expect(png(join(assets, file))).toEqual([Number(size), Number(size), 6]);
    }
    for (const icon of named(manifest, 'Icon'))
      expect(icon.children.map(({ attributes }) => `${attributes['size']} ${attributes['resid'].split('.')[1]}`)).toEqual([
        '16 16',
        '32 32',
        '64 64',
        '80 80',
      ]);
    for (const size of [32, 64, 128, 192]) expect(png(join(assets, `mark-${size}.png`))).toEqual([size, size, 6]);
    expect(png(join(assets, 'outline-32.png'))).toEqual([32, 32, 6]);
  });

  test('each has its drawing', () => {
    for (const name of ['mark', 'tag', 'recalculate', 'write', 'undo', 'outline'])
      expect(existsSync(join(assets, `${name}.svg`))).toBe(true);
  });
});
