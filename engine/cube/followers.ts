import type { BudgetModel } from '../model/model';

/** A moment whose lines depend on more than their own amount, tag and driver. */
export interface Dependent {
  /** Index of the moment. */
  readonly index: number;
  /** Depends on lines that conditions name, or on a ring: on any edit. */
  readonly onAny: boolean;
  readonly on: readonly string[];
}

/** Moments whose driver follows others, or whose typed amounts ask how many lines the moment has. */
export function dependentMoments(model: BudgetModel): readonly Dependent[] {
  return model.moments.flatMap((moment, index): Dependent[] => {
    const entries = model.drivers.filter((driver) => driver.id === moment.driver);
    const served = entries.flatMap((driver) => (driver.kind === 'follow' ? [driver] : []));
    const own = entries.some((driver) => driver.kind === 'amounts') ? [moment.id] : [];
    if (served.length === 0 && own.length === 0) return [];
    const onAny = served.some((driver) => driver.lines !== undefined || driver.method === 'reciprocal');
    return [{ index, onAny, on: [...own, ...served.flatMap((driver) => driver.moments ?? [])] }];
  });
}

/** Of the dependents those that a change of these moments' lines concerns, directly or through another of them. */
export function concerned(
  dependents: readonly Dependent[],
  moments: ReadonlySet<string>,
  idOf: (index: number) => string,
): ReadonlySet<number> {
  const changed = new Set(moments);
  const found = new Set<number>();
  for (let grown = true; grown;) {
    grown = false;
    for (const { index, onAny, on } of dependents) {
      if (found.has(index) || !(onAny || on.some((id) => changed.has(id)))) continue;
      found.add(index);
      changed.add(idOf(index));
      grown = true;
    }
  }
  return found;
}
