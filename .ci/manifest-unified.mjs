import { all, at } from './manifest-tree.mjs';

/** The newest version of the unified manifest that the schemas installed here and Office's documentation both describe custom functions for. */
const schema = '1.25';

/** Sizes that the unified manifest asks for; it takes three at most. */
const iconSizes = ['16', '32', '80'];

/**
 * The unified manifest and its files of words, from the tree of manifest.xml. What differs between two languages' manifests is what a
 * file of words holds, so no text is listed twice.
 */
export function unifiedManifests(tree) {
  const locales = [...new Set(all(tree, 'Override').map(({ attributes }) => attributes.Locale))];
  const file = (locale) => `manifest-${locale.toLowerCase()}.json`;
  const main = {
    ...manifestIn(tree, null),
    localizationInfo: {
      defaultLanguageTag: at(tree, 'DefaultLocale').text.toLowerCase(),
      additionalLanguages: locales.map((locale) => ({ languageTag: locale.toLowerCase(), file: file(locale) })),
    },
  };
  const words = locales.map((locale) => [file(locale), wordsOf(manifestIn(tree, locale), manifestIn(tree, null))]);
  return { 'manifest.json': main, ...Object.fromEntries(words) };
}

function manifestIn(tree, locale) {
  const own = (element) =>
    element.children.find(({ attributes }) => attributes.Locale === locale)?.attributes.Value ?? element.attributes.DefaultValue;
  const resources = new Map(
    at(tree, 'VersionOverrides', 'Resources').children.flatMap(({ children }) =>
      children.map((entry) => [entry.attributes.id, own(entry)]),
    ),
  );
  const text = (element) => resources.get(element.attributes.resid);
  const description = own(at(tree, 'Description'));
  const support = own(at(tree, 'SupportUrl'));
  const name = own(at(tree, 'DisplayName'));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id: at(tree, 'Id').text,
    version: at(tree, 'Version').text,
    name: { short: name, full: name },
    // The first clause says it in fewer than 80 characters.
    description: { short: description.split(':')[0], full: description },
    developer: {
      name: at(tree, 'ProviderName').text,
      websiteUrl: support,
      privacyUrl: `${support}#privacy`,
      termsOfUseUrl: `${support}#licence`,
    },
    icons: { outline: 'excel/assets/outline-32.png', color: 'excel/assets/mark-192.png' },
    accentColor: '#0B6E62',
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [extension(tree, text)],
  };
}

function extension(tree, text) {
  const [host] = all(at(tree, 'VersionOverrides', 'Hosts'), 'Host');
  const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
  const desktop = at(host, 'DesktopFormFactor');
  const group = at(desktop, 'ExtensionPoint', 'OfficeTab', 'Group');
  const controls = group.children.filter(({ name }) => name === 'Control');
  const namespace = text(at(functions, 'Namespace'));
  const start = at(desktop, 'GetStarted');
  return {
    requirements: { scopes: ['workbook'], capabilities: capabilities(at(tree, 'Requirements')) },
    runtimes: [
      {
        requirements: { capabilities: capabilities(at(tree, 'VersionOverrides', 'Requirements')) },
        id: 'SharedRuntime',
        type: 'general',
        code: { page: text(at(host, 'Runtimes', 'Runtime')) },
        lifetime: 'long',
        actions: controls.map((control) => actionOf(control, text)),
        customFunctions: {
          namespace: { id: namespace, name: namespace },
          metadataUrl: text(at(functions, 'Metadata', 'SourceLocation')),
        },
      },
    ],
    ribbons: [
      {
        contexts: ['default'],
        tabs: [
          {
            builtInTabId: at(desktop, 'ExtensionPoint', 'OfficeTab').attributes.id,
            groups: [
              {
                id: group.attributes.id,
                label: text(at(group, 'Label')),
                icons: iconsOf(group, text),
                controls: controls.map((control) => buttonOf(control, text)),
              },
            ],
          },
        ],
      },
    ],
    getStartedMessages: [
      {
        title: text(at(start, 'Title')),
        description: text(at(start, 'Description')),
        learnMoreUrl: text(at(start, 'LearnMoreUrl')),
      },
    ],
  };
}

const capabilities = (requirements) =>
  all(requirements, 'Set').map(({ attributes }) => ({ name: attributes.Name, minVersion: attributes.MinVersion }));

const actionId = (control) => at(control, 'Action').children.find(({ name }) => name === 'FunctionName')?.text ?? 'openPane';

function actionOf(control, text) {
  const id = actionId(control);
  const displayName = text(at(control, 'Label'));
  return id === 'openPane'
    ? { id, type: 'openPage', displayName, view: at(control, 'Action', 'TaskpaneId').text }
    : { id, type: 'executeFunction', displayName };
}

const buttonOf = (control, text) => ({
  id: control.attributes.id,
  type: 'button',
  label: text(at(control, 'Label')),
  icons: iconsOf(control, text),
  supertip: { title: text(at(control, 'Supertip', 'Title')), description: text(at(control, 'Supertip', 'Description')) },
  actionId: actionId(control),
});

const iconsOf = (element, text) =>
  at(element, 'Icon')
    .children.filter(({ attributes }) => iconSizes.includes(attributes.size))
    .map((image) => ({ size: Number(image.attributes.size), url: text(image) }));

/** Name and description are asked for in every file of words, different or not. */
const always = ['name.short', 'name.full', 'description.short', 'description.full'];

function wordsOf(manifest, original) {
  const texts = new Map(leavesOf(original));
  const own = leavesOf(manifest).filter(([path, value]) => always.includes(path) || texts.get(path) !== value);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(own),
  };
}

/** Every text with its path: extensions[0].ribbons[0].tabs[0].groups[0].label. */
function leavesOf(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((inner, index) => leavesOf(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}
