import { localAddress, meet, sheetPrefix } from '../book/address';
import { LiveRange } from '../book/live-range';
import type { Settings } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, giveOrNull, items, kind, link, property, type Property } from '../proxy/members';
import { FakeRefusal, OfficeError } from '../rules/errors';
import { addPart, partsOf, removePart, setting, type Part } from './parts';

const over = ({ sheet, area }: LiveRange, list: 'validations' | 'conditionals') =>
  partsOf(sheet, list).filter(({ state }) => state.area !== null && meet(state.area, area));

/** What the rule says, with ranges as formulas, as Excel keeps them. */
function ruleOf(rule: unknown): Settings {
  const list = (rule as { list?: { source?: unknown; inCellDropDown?: unknown } }).list;
  if (list === undefined) return { rule };
  const { source } = list;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
    throw new OfficeError('InvalidArgument', 'a list of words has at most 255 characters');
  }
  const written = source instanceof LiveRange ? `=${sheetPrefix(source.sheet.name)}${localAddress(source.area)}` : source;
  return { rule: { list: { ...list, source: written } } };
}

function validate(range: LiveRange, settings: Settings, host: Host): void {
  host.mayWrite(range.sheet);
  const same = over(range, 'validations').find(({ state }) => localAddress(state.area!) === localAddress(range.area));
  if (same === undefined) addPart(host, range.sheet, 'validations', range.area, settings);
  else for (const [key, value] of Object.entries(settings)) host.put(same.settings, key, value);
}

const validation = (set: string, key: string, standard: unknown): Property<LiveRange> =>
  property(
    set,
    (range) => over(range, 'validations')[0]?.settings[key] ?? standard,
    (range, value, host) => validate(range, key === 'rule' ? ruleOf(value) : { [key]: value }, host),
  );

export const dataValidation = kind<LiveRange>('DataValidation', {
  rule: validation('1.8', 'rule', {}),
  ignoreBlanks: validation('1.8', 'ignoreBlanks', true),
  errorAlert: validation('1.8', 'errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
  type: property('1.8', (range) => (over(range, 'validations').length > 0 ? 'List' : 'None')),
  clear: act('1.8', (range, _, host) => {
    for (const part of over(range, 'validations')) removePart(host, part, 'validations');
  }),
});

export const conditionalFormatCollection = kind<LiveRange>('ConditionalFormatCollection', {
  items: items('ConditionalFormat', (range) => over(range, 'conditionals')),
  add: give('1.6', 'ConditionalFormat', (range, [type], host) => {
    if (type !== 'DataBar') throw new FakeRefusal(`the fake does not know conditional formats of type ${String(type)}`);
    return addPart(host, range.sheet, 'conditionals', range.area, { type });
  }),
  getCount: give('1.6', 'value', (range) => over(range, 'conditionals').length),
  getItemAt: give('1.6', 'ConditionalFormat', (range, [index]) => over(range, 'conditionals')[Number(index)] ?? null),
  clearAll: act('1.6', (range, _, host) => {
    for (const part of over(range, 'conditionals')) removePart(host, part, 'conditionals');
  }),
});

const same = (part: Part) => part;

export const conditionalFormat = kind<Part>('ConditionalFormat', {
  id: property('1.6', ({ state }) => state.id),
  type: property('1.6', ({ settings }) => settings.type),
  dataBar: link('1.6', 'DataBarConditionalFormat', same),
  delete: act('1.6', (part, _, host) => removePart(host, part, 'conditionals')),
  getRangeOrNullObject: giveOrNull('1.6', 'Range', ({ sheet, state }) => state.area && new LiveRange(sheet, state.area)),
});

export const dataBar = kind<Part>('DataBarConditionalFormat', {
  positiveFormat: link('1.6', 'ConditionalDataBarPositiveFormat', same),
  lowerBoundRule: setting('1.6', 'lowerBoundRule', { type: 'Automatic' }),
  upperBoundRule: setting('1.6', 'upperBoundRule', { type: 'Automatic' }),
});

export const positiveBars = kind<Part>('ConditionalDataBarPositiveFormat', {
  fillColor: setting('1.6', 'positive.fillColor', '#638EC6'),
  gradientFill: setting('1.6', 'positive.gradientFill', true),
});
