import { lineKey, type BudgetModel, type DriverSettings, type Edit, type PopulationTable } from '../../engine';
import { tagChanges } from './tag-edits';

/** Parts that say nothing about figures: what the lines are called in the register. */
const silent: readonly (keyof BudgetModel)[] = ['lines', 'layouts'];
const followed: readonly (keyof BudgetModel)[] = ['tags', 'rules', 'moments', 'services', 'drivers', 'population', ...silent];

/** The edits that lead from one model to another, in an order that can be followed; null where it takes a full pass. */
export function editsBetween(from: BudgetModel, to: BudgetModel): readonly Edit[] | null {
  const parts = Object.keys({ ...from, ...to }) as (keyof BudgetModel)[];
  if (parts.some((part) => from[part] !== to[part] && !followed.includes(part))) return null;
  const drivers = changedEntries(from.drivers, to.drivers, driverKey);
  const population = changedEntries(from.population, to.population, populationKey);
  if (population.gone.length > 0) return null;
  const isSameBasis =
    from.moments === to.moments && from.services === to.services && drivers.fresh.length + drivers.gone.length === 0;
  const moments: Edit = { kind: 'moments', moments: to.moments, services: to.services, drivers: to.drivers };
  const isLess = to.moments.length < from.moments.length || drivers.gone.length > 0;
  return [
    // What comes is there before anything names it; what goes, goes after the last that named it.
    ...(isSameBasis || isLess ? [] : [{ ...moments, drivers: [...from.drivers, ...drivers.fresh] }]),
    ...[...population.changed, ...population.fresh].map((table): Edit => ({ kind: 'population', table })),
    ...drivers.changed.map((driver): Edit => ({ kind: 'driver', driver })),
    ...(from.rules === to.rules ? [] : [{ kind: 'rules', rules: to.rules } as const]),
    ...tagChanges(from.tags, to.tags).map((change): Edit => ({ kind: 'tag', ...change })),
    ...(isLess ? [moments] : []),
  ];
}

const driverKey = ({ id, validFrom }: DriverSettings): string => lineKey(id, String(validFrom ?? ''));
const populationKey = ({ year, area, sex }: PopulationTable): string => JSON.stringify([year, area, sex]);

interface Changes<T> {
  readonly fresh: readonly T[];
  /** Those of another content, as they now are. */
  readonly changed: readonly T[];
  readonly gone: readonly T[];
}

function changedEntries<T>(from: readonly T[], to: readonly T[], keyOf: (entry: T) => string): Changes<T> {
  if (from === to) return { fresh: [], changed: [], gone: [] };
  const before = new Map(from.map((entry) => [keyOf(entry), entry]));
  const after = new Set(to.map(keyOf));
  return {
    fresh: to.filter((entry) => !before.has(keyOf(entry))),
    changed: to.filter((entry) => before.has(keyOf(entry)) && before.get(keyOf(entry)) !== entry),
    gone: from.filter((entry) => !after.has(keyOf(entry))),
  };
}
