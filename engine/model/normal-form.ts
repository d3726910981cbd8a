import type { BudgetModel } from './model';

/** Optional lists whose emptiness says the same as leaving them out. */
const optionalLists: ReadonlySet<string> = new Set(['areaTotals', 'moments', 'lines', 'key', 'skip', 'kinds', 'measures']);

/**
 * One form for models that say the same, so that JSON and sheets give equal models: optional fields left empty are left out, the
 * title falls back on the first organiser. Exact values stay as written: 0.1 is a number, "0.10" and "1/3" are texts; both are read
 * exactly wherever they are used.
 */
export function normalForm(model: BudgetModel): BudgetModel {
  const title = model.settings.title || (model.organisers[0]?.name ?? '');
  const { lines = [], ...rest } = model;
  const remembered = lines.length === 0 ? {} : { lines };
  const parts = Object.entries({ ...rest, ...remembered, settings: { ...model.settings, title } });
  return Object.fromEntries(parts.map(([part, value]) => [part, tidied(value, part)])) as BudgetModel;
}

function tidied(value: unknown, within: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => tidied(entry, within));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => [key, tidied(field, key)] as const);
  return Object.fromEntries(fields.filter(([key, field]) => !saysNothing(key, field, within)));
}

function saysNothing(key: string, value: unknown, within: string): boolean {
  if (value === undefined) return true;
  if (value === '') return key !== 'source';
  if (Array.isArray(value)) return value.length === 0 && optionalLists.has(key);
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return empty && (key === 'trafficLight' || within === 'use');
}
