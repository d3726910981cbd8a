import { lineKey, type BudgetModel, type DriverSettings, type Edit, type PopulationTable } from '../../engine';
import { tagChanges } from './tag-edits';

/** Parts that say nothing about figures: what the lines are called in the register. */
const silent: readonly (keyof BudgetModel)[] = ['lines', 'layouts'];
const followed: readonly (keyof BudgetModel)[] = ['tags', 'drivers', 'population', ...silent];

/** The edits that lead from one model to another; null where it takes a full pass: other parts changed, or entries are gone. */
export function editsBetween(from: BudgetModel, to: BudgetModel): readonly Edit[] | null {
  const parts = Object.keys({ ...from, ...to }) as (keyof BudgetModel)[];
  if (parts.some((part) => from[part] !== to[part] && !followed.includes(part))) return null;
  const drivers = changedEntries(from.drivers, to.drivers, driverKey);
  const population = changedEntries(from.population, to.population, populationKey);
  if (drivers === null || population === null) return null;
  return [
    ...population.map((table): Edit => ({ kind: 'population', table })),
    ...drivers.map((driver): Edit => ({ kind: 'driver', driver })),
    ...tagEdits(from, to),
  ];
}

function tagEdits(from: BudgetModel, to: BudgetModel): readonly Edit[] {
  return [...tagChanges(from.tags, to.tags)].map(([key, tag]): Edit => {
    const [organiser, line] = JSON.parse(key) as [string, string];
    return { kind: 'tag', organiser, line, tag };
  });
}

const driverKey = ({ id, validFrom }: DriverSettings): string => lineKey(id, String(validFrom ?? ''));
const populationKey = ({ year, area, sex }: PopulationTable): string => JSON.stringify([year, area, sex]);

/** New entries and those of another content; null where one is gone. */
function changedEntries<T>(from: readonly T[], to: readonly T[], keyOf: (entry: T) => string): readonly T[] | null {
  if (from === to) return [];
  const before = new Map(from.map((entry) => [keyOf(entry), entry]));
  const after = new Set(to.map(keyOf));
  if ([...before.keys()].some((key) => !after.has(key))) return null;
  return to.filter((entry) => before.get(keyOf(entry)) !== entry);
}
