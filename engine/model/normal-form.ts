import type { BudgetModel } from './model';

/** Optional lists and texts whose emptiness says the same as leaving them out. */
const optionalWhenEmpty: ReadonlySet<string> = new Set(['areaTotals', 'moments', 'lines', 'key', 'skip', 'kinds', 'measures']);

/**
 * One form for models that say the same, so that JSON and sheets give equal models: optional fields left empty are left out, the
 * title falls back on the first organiser. Exact values stay as written: 0.1 is a number, "0.10" and "1/3" are texts; both are read
 * exactly wherever they are used.
 */
export function normalForm(model: BudgetModel): BudgetModel {
  const title = model.settings.title || (model.organisers[0]?.name ?? '');
  return {
    ...model,
    settings: { ...tidy(model.settings), title },
    organisers: model.organisers.map(tidy),
    measures: model.measures.map(tidy),
    segments: model.segments.map(tidy),
    areas: model.areas.map(tidy),
    population: model.population.map(tidy),
    services: model.services.map(tidy),
    moments: model.moments.map(tidy),
    drivers: model.drivers.map(tidy),
    rules: model.rules.map(tidy),
    tags: model.tags.map(tidy),
    attributes: model.attributes.map(tidy),
    supportCosts: model.supportCosts.map(({ use, ...rest }) => ({ ...tidy(rest), use: withoutEmptyUse(use) })),
    layouts: model.layouts.map((layout) =>
      tidy({ ...layout, columns: layout.columns.map(tidy), measures: layout.measures?.map(tidy) }),
    ),
  };
}

function tidy<T extends object>(entry: T): T {
  const kept = Object.entries(entry).filter(([key, value]: [string, unknown]) => {
    if (value === undefined) return false;
    if (Array.isArray(value) && value.length === 0) return !optionalWhenEmpty.has(key);
    return value !== '' || key === 'source';
  });
  return Object.fromEntries(kept) as T;
}

function withoutEmptyUse<V extends object>(use: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(use).filter(([, served]) => Object.keys(served).length > 0));
}
