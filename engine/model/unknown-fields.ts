import type { Issue } from '../issues/issue';
import { pathText, placeOf, type ModelPath, type ModelPlaces } from './model-path';

/**
 * Fields a model has and nothing reads: most often a misspelt name, whose value would otherwise be lost without a word. A key
 * named like an object's prototype is refused: left out of a rule's conditions, the rule would fit more lines than were meant.
 */
export function unknownFields(source: unknown, read: unknown, places: ModelPlaces): Issue[] {
  return unreadPaths(source, read, []).map((path) => {
    const at = placeOf(path, places);
    return {
      code: 'model.unknown-field',
      severity: path.at(-1) === '__proto__' ? 'error' : 'warning',
      params: { path: pathText(path.slice(0, -1), source), field: String(path.at(-1)) },
      ...(at && { at }),
    };
  });
}

function unreadPaths(source: unknown, read: unknown, path: ModelPath): ModelPath[] {
  if (Array.isArray(source))
    return source.flatMap((entry, at) => unreadPaths(entry, Array.isArray(read) ? read[at] : undefined, [...path, at]));
  if (!isObject(source) || !isObject(read)) return [];
  return Object.keys(source).flatMap((key) => {
    const here = [...path, key];
    if (source[key] === undefined || (path.length === 0 && key === '$schema')) return [];
    return Object.hasOwn(read, key) ? unreadPaths(source[key], read[key], here) : [here];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
