import type { DriverKind } from './driver';
import { tagOrigins } from './moment';
import {
  areaSpreads,
  bindingLevels,
  columnRoles,
  directnesses,
  evidenceGrades,
  expenseSigns,
  lineKinds,
  measureKinds,
  organiserKinds,
  overheadMethods,
  presets,
  preventionLevels,
  productionModes,
  sexes,
  zeroPolicies,
} from './terms';

/** How a model lies in tables: one table a part, one column a field. Words for headings and terms stand in engine/library. */

/** Lists of figures a driver may hold; the name of the list in the model. */
const figureParts = ['counts', 'areaTotals', 'items', 'prices', 'children', 'moments', 'lines', 'amounts'] as const;
export type FigurePart = (typeof figureParts)[number];

/** Lists by kind of driver: the first is meant where a row does not say. */
export const driverLists: Readonly<Partial<Record<DriverKind, readonly FigurePart[]>>> = {
  users: ['counts', 'areaTotals'],
  'price-volume': ['items'],
  'weighted-users': ['items'],
  profile: ['prices'],
  household: ['children'],
  follow: ['moments', 'lines'],
  amounts: ['amounts'],
};

/** Lists that may be left out of a driver; the others are there even when empty. */
export const optionalLists: ReadonlySet<FigurePart> = new Set(['areaTotals', 'moments', 'lines']);

const driverKinds = [
  'exclusive',
  'users',
  'price-volume',
  'weighted-users',
  'profile',
  'household',
  'population',
  'follow',
  'coefficient',
  'amounts',
  'none',
] as const satisfies readonly DriverKind[];

/** What a row of a budget table is: a kind of line, or no line at all. */
const rowKinds = [...lineKinds, 'skip'] as const;

/** Closed vocabularies whose words are written in the reader's language. */
export const vocabularies = {
  areaSpread: areaSpreads,
  bindingLevel: bindingLevels,
  columnRole: columnRoles,
  directness: directnesses,
  driverKind: driverKinds,
  evidence: evidenceGrades,
  expenseSign: expenseSigns,
  figurePart: figureParts,
  measureKind: measureKinds,
  organiserKind: organiserKinds,
  overheadMethod: overheadMethods,
  preset: presets,
  preventionLevel: preventionLevels,
  productionMode: productionModes,
  rowKind: rowKinds,
  sex: sexes,
  tagOrigin: tagOrigins,
  zeros: zeroPolicies,
} as const;
export type VocabularyName = keyof typeof vocabularies;
export type TermOf<V extends VocabularyName> = (typeof vocabularies)[V][number];

/** What a cell holds. exact: a number, or a text such as "1/3" kept as written. date: a text, or a date of the spreadsheet. */
export type ValueType = 'text' | 'date' | 'number' | 'exact' | 'yesNo' | 'list' | VocabularyName;

const about = { source: 'text', asOf: 'date', evidence: 'evidence' } as const;
const byHand = {
  by: 'text',
  at: 'date',
  why: 'text',
  tagOrigin: 'tagOrigin',
  confidence: 'number',
  comment: 'text',
} as const;
const ages = { from: 'number', to: 'number' } as const;
const classes = {
  provider: 'text',
  productionMode: 'productionMode',
  order: 'text',
  preventionLevel: 'preventionLevel',
} as const;

/** Tables with a column for each field, in written order. */
export const sheetTables = {
  settings: {
    title: 'text',
    notice: 'text',
    currency: 'text',
    childAgeLimit: 'number',
    adultsFrom: 'number',
    adultsTo: 'number',
    preset: 'preset',
    labelDirect: 'text',
    labelFamily: 'text',
    labelEnvironment: 'text',
    labelIncidental: 'text',
    labelNotAllocable: 'text',
    labelUnseen: 'text',
    threshold: 'number',
    zeros: 'zeros',
    base: 'number',
  },
  organisers: { id: 'text', name: 'text', organiserKind: 'organiserKind' },
  measures: {
    id: 'text',
    measureKind: 'measureKind',
    year: 'number',
    monthsFrom: 'number',
    monthsTo: 'number',
    version: 'text',
    populationYear: 'number',
    layout: 'text',
  },
  segments: { id: 'text', name: 'text', ...ages },
  areas: { id: 'text', name: 'text' },
  population: { year: 'number', area: 'text', sex: 'sex', ...about },
  services: { id: 'text', name: 'text', cofog: 'text', official: 'text', childAgeLimit: 'number' },
  moments: {
    id: 'text',
    name: 'text',
    group: 'text',
    service: 'text',
    directness: 'directness',
    driver: 'text',
    ...classes,
    vitality: 'text',
    steering: 'text',
    default: 'yesNo',
  },
  drivers: {
    id: 'text',
    name: 'text',
    driverKind: 'driverKind',
    ...ages,
    share: 'exact',
    persons: 'exact',
    childWeight: 'exact',
    unit: 'text',
    method: 'overheadMethod',
    areas: 'areaSpread',
    evidence: 'evidence',
    source: 'text',
    asOf: 'date',
    period: 'number',
    validFrom: 'number',
    decidedBy: 'text',
    reference: 'text',
    low: 'exact',
    high: 'exact',
    default: 'yesNo',
  },
  figures: {
    driver: 'text',
    validFrom: 'number',
    figurePart: 'figurePart',
    ...ages,
    area: 'text',
    count: 'exact',
    weight: 'exact',
    volume: 'exact',
    price: 'exact',
    perHead: 'exact',
    amount: 'exact',
    line: 'text',
    measure: 'text',
    moment: 'text',
  },
  rules: {
    id: 'text',
    moment: 'text',
    share: 'exact',
    rank: 'number',
    validFrom: 'number',
    validTo: 'number',
    reference: 'text',
    ...byHand,
    default: 'yesNo',
  },
  tags: { organiser: 'text', line: 'text', moment: 'text', share: 'exact', ...byHand },
  lines: { organiser: 'text', line: 'text', label: 'text', rowKind: 'rowKind' },
  attributes: { id: 'text', internal: 'yesNo', counterparty: 'text', area: 'text', bindingLevel: 'bindingLevel', ...classes },
  supportCosts: { organiser: 'text', field: 'text', method: 'overheadMethod', supportUnit: 'text', basis: 'text', ...about },
  supportUse: { organiser: 'text', field: 'text', supportUnit: 'text', servedUnit: 'text', basisAmount: 'exact' },
  layouts: {
    id: 'text',
    organiser: 'text',
    file: 'text',
    csv: 'yesNo',
    sheet: 'text',
    headerRow: 'number',
    headerRows: 'number',
    firstRow: 'number',
    lastRow: 'number',
    key: 'list',
    moneyUnit: 'number',
    currency: 'text',
    decimal: 'text',
    expenseSign: 'expenseSign',
    confirmedBy: 'text',
    confirmedAt: 'date',
    fingerprint: 'text',
  },
  layoutColumns: {
    layout: 'text',
    column: 'text',
    header: 'text',
    columnRole: 'columnRole',
    field: 'text',
    measure: 'text',
    fillDown: 'yesNo',
  },
  layoutRows: { layout: 'text', rowKind: 'rowKind', sign: 'number' },
  priceIndex: { name: 'text', source: 'text', baseYear: 'number', year: 'number', value: 'exact' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueType>>>>;

export type TableKey = keyof typeof sheetTables;
type KeysOf<T> = T extends unknown ? keyof T : never;
export type HeadingKey = KeysOf<(typeof sheetTables)[TableKey]>;

export const tableKeys = Object.keys(sheetTables) as readonly TableKey[];

/** Columns of a table in written order. */
export function columnsOf(table: TableKey): ReadonlyMap<HeadingKey, ValueType> {
  return new Map(Object.entries(sheetTables[table]) as [HeadingKey, ValueType][]);
}

/** Tables whose rows carry conditions: a column a field, headed "When: costCentre". */
export const tablesWithConditions: ReadonlySet<TableKey> = new Set(['rules', 'attributes', 'figures', 'layoutRows']);

/** Tables whose rows carry what stands in the budget itself: a column a field, "Field: costCentre", and a column a measure, "Amount: TA 2026". */
export const tablesWithCells: ReadonlySet<TableKey> = new Set(['lines']);

/** Tables written the other way: headings down the first column. */
export const standingTables: ReadonlySet<TableKey> = new Set(['settings', 'population']);

/** Fields of the model named otherwise in a table, so that a word has one meaning across sheets. */
const fieldNames: ReadonlyMap<HeadingKey, string> = new Map([
  ['organiserKind', 'kind'],
  ['measureKind', 'kind'],
  ['driverKind', 'kind'],
  ['rowKind', 'kind'],
  ['columnRole', 'role'],
  ['moneyUnit', 'unit'],
  ['tagOrigin', 'origin'],
]);

/** The name of a heading's field in the model. */
export function fieldOf(key: HeadingKey): string {
  return fieldNames.get(key) ?? key;
}
