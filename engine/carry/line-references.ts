import type { DriverSettings } from '../model/driver';
import { foldText } from '../model/fold-text';
import type { BudgetModel } from '../model/model';
import type { Conditions } from '../model/pattern';
import type { Identity } from './identify';

/** Present ids by a known id as conditions compare it; only ids of one organiser, since conditions and amounts need not name one. */
export type LineReferences = ReadonlyMap<string, readonly string[]>;

export function lineReferences({ knownOf }: Pick<Identity, 'knownOf'>): LineReferences {
  const places = new Map<string, { readonly organisers: Set<string>; readonly ids: string[] }>();
  for (const [present, { organiser, line }] of knownOf) {
    const [, id] = JSON.parse(present) as [string, string];
    const found = places.get(foldText(line));
    if (found === undefined) places.set(foldText(line), { organisers: new Set([organiser]), ids: [id] });
    else {
      found.organisers.add(organiser);
      found.ids.push(id);
    }
  }
  return new Map([...places].flatMap(([line, { organisers, ids }]) => (organisers.size === 1 ? [[line, ids] as const] : [])));
}

/** What rules, facts and drivers say of single lines by id, said of the present ids. Patterns with "*" or ranges stay as they are. */
export function renameReferences(model: BudgetModel, references: LineReferences): BudgetModel {
  const rename = (when: Conditions): Conditions => renameCondition(when, references);
  return {
    ...model,
    rules: model.rules.map((rule) => ({ ...rule, when: rename(rule.when) })),
    attributes: model.attributes.map((rule) => ({ ...rule, when: rename(rule.when) })),
    drivers: model.drivers.map((driver) => renameInDriver(driver, references)),
  };
}

function renameCondition(when: Conditions, references: LineReferences): Conditions {
  if (!Object.hasOwn(when, 'line')) return when;
  const parts = (when['line'] ?? '').split('|');
  const renamed = parts.flatMap((part) => references.get(foldText(part)) ?? [part]);
  return { ...when, line: [...new Set(renamed)].join('|') };
}

function renameInDriver(driver: DriverSettings, references: LineReferences): DriverSettings {
  if (driver.kind === 'follow' && driver.lines !== undefined) {
    return { ...driver, lines: driver.lines.map((when) => renameCondition(when, references)) };
  }
  if (driver.kind !== 'amounts') return driver;
  // Of a copied line the amounts stay with the original: they are typed euros, and would count twice.
  const amounts = driver.amounts.map((item) => {
    const now = item.line === undefined ? undefined : references.get(foldText(item.line))?.[0];
    return now === undefined ? item : { ...item, line: now };
  });
  return { ...driver, amounts };
}
