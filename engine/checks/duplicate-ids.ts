import type { ModelPath } from '../model/model-path';
import type { Check, Finding } from './check';

/** The same id twice: whichever was meant, one of the two would be used in silence. Drivers may repeat an id from another year on. */
export const duplicateIds: Check = (model) => [
  ...repeats('organiser', 'organisers', model.organisers, ({ id }) => [id]),
  ...repeats('measure', 'measures', model.measures, ({ id }) => [id]),
  ...repeats('segment', 'segments', model.segments, ({ id }) => [id]),
  ...repeats('area', 'areas', model.areas, ({ id }) => [id]),
  ...repeats('populationTable', 'population', model.population, ({ year, area, sex }) => [year, area ?? '', sex ?? '']),
  ...repeats('service', 'services', model.services, ({ id }) => [id]),
  ...repeats('moment', 'moments', model.moments, ({ id }) => [id]),
  ...repeats('driver', 'drivers', model.drivers, ({ id, validFrom }) => [id, validFrom ?? '']),
  ...repeats('rule', 'rules', model.rules, ({ id }) => [id]),
  ...repeats('tag', 'tags', model.tags, ({ organiser, line }) => [organiser, line]),
  // A moment twice in one tag would leave two steps of a trace that cannot be told apart.
  ...model.rules.flatMap(({ shares }, at) => repeats('moment', ['rules', at, 'shares'], shares, ({ moment }) => [moment])),
  ...model.tags.flatMap(({ shares }, at) => repeats('moment', ['tags', at, 'shares'], shares, ({ moment }) => [moment])),
  ...repeats('attribute', 'attributes', model.attributes, ({ id }) => [id]),
  ...repeats('supportCosts', 'supportCosts', model.supportCosts, ({ organiser, field }) => [organiser, field]),
  ...model.supportCosts.flatMap(({ support }, at) =>
    repeats('supportUnit', ['supportCosts', at, 'support'], support, (unit) => [unit]),
  ),
  ...repeats('layout', 'layouts', model.layouts, ({ id }) => [id]),
  ...model.layouts.flatMap(({ measures = [] }, at) =>
    repeats('measure', ['layouts', at, 'measures'], measures, ({ id }) => [id]),
  ),
  ...repeats('indexYear', ['priceIndex', 'values'], model.priceIndex?.values ?? [], ({ year }) => [year]),
];

function repeats<T>(
  what: string,
  part: string | ModelPath,
  entries: readonly T[],
  key: (entry: T) => readonly (string | number)[],
): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, at): Finding[] => {
    const parts = key(entry);
    const name = JSON.stringify(parts);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const id = parts.filter((value) => value !== '').join(' ');
    const path = typeof part === 'string' ? [part, at] : [...part, at];
    return [{ code: 'model.duplicate-id', severity: 'error', params: { what, id }, path }];
  });
}
