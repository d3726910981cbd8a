import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { derive, descendants, named, readXml, root, type Element } from './derived';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const own = derive('https://talous.kunta.fi/momentti');
const file = (name: string): string => own.files.get(name) ?? '';
const json = (name: string): Record<string, unknown> => JSON.parse(file(name)) as Record<string, unknown>;
const locales = ['fi-fi', 'sv-fi', 'sv-se'];

test('the build writes both manifests, their words, the functions, and the page they name', () => {
  expect(own.fault).toBe('');
  expect([...own.files.keys()].sort()).toEqual(
    [
      'manifest.xml',
      'manifest.json',
      ...locales.map((locale) => `manifest-${locale}.json`),
      ...['functions.json', 'functions-fi.json', 'functions-sv.json', 'functions.js', 'support.html'].map(
        (name) => `excel/${name}`,
      ),
    ].sort(),
  );
});

test('an address with and without a last slash is the same; all addresses are of it, and none of a developer', () => {
  expect(derive('https://talous.kunta.fi/momentti/').files).toEqual(own.files);
  for (const [name, content] of own.files) {
    expect([name, /localhost|127\.0\.0\.1|momentti\.example/.test(content)]).toEqual([name, false]);
    const foreign = [...content.matchAll(/https?:\/\/[^"\s]+/g)]
      .map(([url]) => url)
      .filter((url) => !url.startsWith('https://talous.kunta.fi/momentti/'));
    expect(
      foreign.filter(
        (url) => !/^https?:\/\/(schemas\.microsoft\.com|www\.w3\.org|developer\.microsoft\.com\/json-schemas)\//.test(url),
      ),
    ).toEqual([]);
  }
  const page = named(readXml(file('manifest.xml')), 'SourceLocation')[0].attributes['DefaultValue'];
  expect(page).toBe('https://talous.kunta.fi/momentti/excel/index.html');
});

test('without an address it is one that exists nowhere', () => {
  const { files } = derive();
  expect(files.get('manifest.xml')).toContain('https://momentti.example/excel/index.html');
  expect([...files.values()].join('')).not.toContain('localhost');
});

test.each(['http://talous.kunta.fi', 'https://localhost:3000', 'talous.kunta.fi', 'https://a.fi/?x=1', ''])(
  'an address that Office would not load is refused: "%s"',
  (url) => {
    const { files, fault } = derive(url);
    expect(files.size).toBe(0);
    expect(fault).toContain('MOMENTTI_URL must be an address such as https://talous.kunta.fi/momentti');
  },
);

test('versions and ids are the same everywhere', () => {
  const xml = readXml(file('manifest.xml'));
  const text = (name: string) => xml.children.find((child) => child.name === name)!.text;
  expect(text('Version')).toBe(version);
  expect(json('manifest.json')).toMatchObject({ id: text('Id'), version });
});

interface Extension {
  readonly requirements: unknown;
  readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
  readonly ribbons: readonly { readonly tabs: readonly { readonly groups: readonly Group[] }[] }[];
}
interface Group {
  readonly controls: readonly {
    readonly id: string;
    readonly actionId: string;
    readonly icons: readonly { readonly size: number }[];
  }[];
}

describe('the unified manifest', () => {
  const schemaOf = (manifest: Record<string, unknown>): object => {
    const [, folder, name] = /teams\/(v[\d.]+)\/(.+)$/.exec(String(manifest['$schema']))!;
    return JSON.parse(
      readFileSync(join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', folder, name), 'utf8'),
    ) as object;
  };
  /** The validator that came with the schemas: they are of JSON Schema's fourth draft. */
  const { default: Ajv } = createRequire(require.resolve('@microsoft/app-manifest/package.json'))('ajv-draft-04') as {
    default: new (options: object) => { compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown } };
  };
  const faultsOf = (manifest: Record<string, unknown>): unknown => {
    // One pattern of the schema of words is none with Unicode rules: a bracket in it has no other half.
    const unicodeRegExp = !String(manifest['$schema']).includes('Localization');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp });
    const validate = ajv.compile(schemaOf(manifest));
    return validate(manifest) ? [] : validate.errors;
  };

  test.each(['manifest.json', ...locales.map((locale) => `manifest-${locale}.json`)])('%s follows its schema', (name) => {
    expect(faultsOf(json(name))).toEqual([]);
  });

  test('the schema would notice', () => {
    expect(faultsOf({ ...json('manifest.json'), id: 'no guid' })).not.toEqual([]);
    expect(faultsOf({ ...json('manifest-fi-fi.json'), 'extensions[0].nothing': 'x' })).not.toEqual([]);
  });

  test('it says what the XML says: sets, page, buttons, functions', () => {
    const [extension] = json('manifest.json')['extensions'] as readonly Extension[];
    const xml = readXml(file('manifest.xml'));
    expect(extension.requirements).toEqual({
      scopes: ['workbook'],
      capabilities: [{ name: 'ExcelApi', minVersion: '1.14' }],
    });
    const [runtime] = extension.runtimes;
    expect(runtime).toMatchObject({
      requirements: { capabilities: [{ name: 'SharedRuntime', minVersion: '1.1' }] },
      code: { page: 'https://talous.kunta.fi/momentti/excel/index.html' },
      lifetime: 'long',
      customFunctions: {
        namespace: { id: 'MOMENTTI', name: 'MOMENTTI' },
        metadataUrl: 'https://talous.kunta.fi/momentti/excel/functions.json',
      },
    });
    const [group] = extension.ribbons[0].tabs[0].groups;
    expect(group.controls.map(({ id }) => id)).toEqual(named(xml, 'Control').map(({ attributes }) => attributes['id']));
    expect(runtime.actions.map(({ id }) => id)).toEqual(group.controls.map(({ actionId }) => actionId));
    expect(group.controls[0].icons.map(({ size }) => size)).toEqual([16, 32, 80]);
  });

  test('every word that the XML translates is translated here, to the same', () => {
    const xml = readXml(file('manifest.xml'));
    const translations = (locale: string): string[] =>
      descendants(xml)
        .filter(({ name, attributes }) => name === 'Override' && attributes['Locale'].toLowerCase() === locale)
        .map(({ attributes }: Element) => attributes['Value']);
    for (const locale of locales) {
      const words = Object.values(json(`manifest-${locale}.json`));
      expect(translations(locale).filter((word) => word !== 'Momentti' && !words.includes(word))).toEqual([]);
    }
    expect(json('manifest.json')['localizationInfo']).toEqual({
      defaultLanguageTag: 'en-us',
      additionalLanguages: locales.map((locale) => ({ languageTag: locale, file: `manifest-${locale}.json` })),
    });
  });
});

test('the descriptions of the functions are those that were reviewed', () => {
  for (const [name, language] of [
    ['functions.json', 'en'],
    ['functions-fi.json', 'fi'],
    ['functions-sv.json', 'sv'],
  ])
    expect(file(`excel/${name}`)).toBe(
      readFileSync(join(root, `test/addin/functions/metadata/functions-${language}.json`), 'utf8'),
    );
});

test('the support page needs no script and no other address', () => {
  expect(file('excel/support.html')).not.toMatch(/<script|<style|style=|https?:/);
});
