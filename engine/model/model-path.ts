import type { CellRef } from '../issues/issue';

/** Where a value stands in a model: part names, indexes and field names from the root down. */
export type ModelPath = readonly (string | number)[];

/** Where each value of a model read from sheets stood, by `placeKey` of its path. */
export type ModelPlaces = ReadonlyMap<string, CellRef>;

export const noPlaces: ModelPlaces = new Map();

export function placeKey(path: ModelPath): string {
  return path.map(stepKey).join('/');
}

/** A step as it stands in a `placeKey`, between its "/". */
export const stepKey = (step: string | number): string =>
  typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The cell of a value, or of the nearest thing around it that has one. */
export function placeOf(path: ModelPath, places: ModelPlaces): CellRef | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = places.get(placeKey(path.slice(0, length)));
    if (at) return at;
  }
  return undefined;
}

/** The path as a person reads it, entries named by their id where they have one: "moments › paivakodit › driver", else "#3"; persons by age. */
export function pathText(path: ModelPath, root: unknown): string {
  let here: unknown = root;
  const steps = path.map((step, at) => {
    here = own(here, step);
    if (typeof step !== 'number') return step;
    return path[at - 1] === 'persons' ? String(step) : (nameOf(here) ?? `#${step + 1}`);
  });
  return steps.join(' › ');
}

/** What stands at a path; undefined where nothing does. Never follows inherited properties. */
export function valueAt(root: unknown, path: ModelPath): unknown {
  return path.reduce(own, root);
}

function nameOf(entry: unknown): string | undefined {
  const name = own(entry, 'id') ?? own(entry, 'line');
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
