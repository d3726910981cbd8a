import { LiveRange } from '../book/live-range';
import { parseAddress } from '../book/address';
import type { NameState } from '../book/sheet-state';
import { SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, giveOrNull, items, kind, property } from '../proxy/members';
import { OfficeError } from '../rules/errors';

type Owner = SheetState | Host;

const homes = new WeakMap<NameState, Owner>();

/** Each name remembers whose it is, so that it can be deleted. */
const listed = (owner: Owner): readonly NameState[] => {
  for (const name of owner.names) homes.set(name, owner);
  return owner.names;
};

const find = (owner: Owner, key: unknown): NameState | null =>
  listed(owner).find((name) => name.name.toLowerCase() === String(key).toLowerCase()) ?? null;

const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function add(owner: Owner, args: readonly unknown[], host: Host): NameState {
  const [wanted, reference, comment] = args;
  host.mayWrite(owner instanceof SheetState ? owner : null);
  const name = String(wanted);
  if (!allowed.test(name) || name.length > 255) throw new OfficeError('InvalidArgument', `"${name}" is no name`);
  if (find(owner, name) !== null) throw new OfficeError('ItemAlreadyExists', `${name} exists`);
  const formula = reference instanceof LiveRange ? `=${reference.address}` : String(reference);
  if (!formula.startsWith('=')) throw new OfficeError('InvalidArgument', 'what a name stands for begins with =');
  const made: NameState = { name, formula, visible: true, comment: String(comment ?? '') };
  host.put(owner, 'names', [...owner.names, made]);
  homes.set(made, owner);
  return made;
}

/** What a name stands for: a text or number written out, else the address. */
function valueOf({ formula }: NameState): unknown {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (text) return text[1]!.replaceAll('""', '"');
  const number = /^=(-?\d+(?:\.\d+)?)$/.exec(formula);
  return number ? Number(number[1]) : formula.slice(1);
}

function typeOf(name: NameState): string {
  const value = valueOf(name);
  if (typeof value === 'number') return 'Double';
  return name.formula.startsWith('="') ? 'String' : 'Range';
}

function rangeOf(name: NameState, host: Host): LiveRange | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z$\d:]+)$/.exec(name.formula);
  const sheet = match && host.findSheet((match[1] ?? match[2] ?? '').replaceAll("''", "'"));
  return match && sheet ? new LiveRange(sheet, parseAddress(match[3]!)) : null;
}

export const namedItemCollection = kind<Owner>('NamedItemCollection', {
  items: items('NamedItem', listed),
  add: give('1.4', 'NamedItem', add),
  getCount: give('1.4', 'value', (owner) => owner.names.length),
  getItem: give('1.1', 'NamedItem', (owner, [key]) => find(owner, key)),
  getItemOrNullObject: giveOrNull('1.4', 'NamedItem', (owner, [key]) => find(owner, key)),
});

export const namedItem = kind<NameState>('NamedItem', {
  name: property('1.1', (name) => name.name),
  value: property('1.1', valueOf),
  type: property('1.1', typeOf),
  scope: property('1.4', (name) => (homes.get(name) instanceof SheetState ? 'Worksheet' : 'Workbook')),
  comment: property(
    '1.4',
    (name) => name.comment,
    (name, value, host) => host.put(name, 'comment', String(value)),
  ),
  visible: property(
    '1.1',
    (name) => name.visible,
    (name, value, host) => host.put(name, 'visible', value === true),
  ),
  formula: property(
    '1.7',
    (name) => name.formula,
    (name, value, host) => host.put(name, 'formula', String(value)),
  ),
  getRangeOrNullObject: giveOrNull('1.4', 'Range', (name, _, host) => rangeOf(name, host)),
  getRange: give('1.1', 'Range', (name, _, host) => rangeOf(name, host)),
  delete: act('1.4', (name, _, host) => {
    const home = homes.get(name);
    if (home === undefined) throw new OfficeError('ItemNotFound', `${name.name} does not exist`);
    host.mayWrite(home instanceof SheetState ? home : null);
    host.put(
      home,
      'names',
      home.names.filter((one) => one !== name),
    );
  }),
});
