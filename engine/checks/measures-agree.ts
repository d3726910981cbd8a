import type { Measure } from '../model/layout';
import type { ModelPath } from '../model/model-path';
import type { Check, Finding } from './check';

/** A measure named in several layouts is one measure: its kind, year and months must be the same everywhere. */
export const measuresAgree: Check = (model) => {
  const first = new Map<string, Measure>();
  return [
    ...model.measures.map((measure, at) => ({ measure, path: ['measures', at] })),
    ...model.layouts.flatMap(({ measures = [] }, layout) =>
      measures.map((measure, at) => ({ measure, path: ['layouts', layout, 'measures', at] })),
    ),
  ].flatMap(({ measure, path }) => {
    const known = first.get(measure.id);
    if (known) return differences(known, measure, path);
    first.set(measure.id, measure);
    return [];
  });
};

const fields = ['kind', 'year', 'months', 'version', 'populationYear'] as const;

function differences(known: Measure, measure: Measure, path: ModelPath): Finding[] {
  return fields
    .map((field) => ({ field, first: shown(known[field]), second: shown(measure[field]) }))
    .filter(({ first, second }) => first !== second)
    .map(({ field, first, second }) => ({
      code: 'measures.disagree',
      severity: 'error',
      params: { measure: measure.id, field, first, second },
      path: [...path, field],
    }));
}

function shown(value: Measure[(typeof fields)[number]]): string {
  if (value === undefined) return '-';
  return typeof value === 'object' ? `${value.from}-${value.to}` : String(value);
}
