import type { BudgetModel } from '../model/model';
import type { ModelPath } from '../model/model-path';
import { whereOf, type Check, type Finding } from './check';

interface Reference {
  readonly what: string;
  readonly id: string | null | undefined;
  readonly known: ReadonlySet<string>;
  readonly path: ModelPath;
}

/** Codes that name nothing in the model: what they were to say would be lost. */
export const unknownCodes: Check = (model) =>
  references(model).flatMap(({ what, id, known, path }): Finding[] =>
    id === null || id === undefined || known.has(id)
      ? []
      : [{ code: 'model.unknown-code', severity: 'error', params: { what, id, where: whereOf(model, path) }, path }],
  );

function references(model: BudgetModel): Reference[] {
  const ids = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));
  const organisers = ids(model.organisers);
  const areas = ids(model.areas);
  const moments = ids(model.moments);
  const shared = ids(model.measures);
  const measures = new Set([...shared, ...model.layouts.flatMap(({ measures: own = [] }) => own.map(({ id }) => id))]);
  return [
    ...model.population.map(({ area }, at) => reference('area', area, areas, ['population', at, 'area'])),
    ...model.moments.flatMap(({ service, driver }, at) => [
      reference('service', service, ids(model.services), ['moments', at, 'service']),
      reference('driver', driver, ids(model.drivers), ['moments', at, 'driver']),
    ]),
    ...model.drivers.flatMap((driver, at) => ofDriver(driver, ['drivers', at], { areas, moments, measures })),
    ...[...tagged('rules', model.rules), ...tagged('tags', model.tags)].map(({ id, path }) =>
      reference('moment', id, moments, path),
    ),
    ...model.tags.map(({ organiser }, at) => reference('organiser', organiser, organisers, ['tags', at, 'organiser'])),
    ...model.attributes.flatMap(({ area, counterparty }, at) => [
      reference('area', area, areas, ['attributes', at, 'area']),
      reference('organiser', counterparty, organisers, ['attributes', at, 'counterparty']),
    ]),
    ...model.supportCosts.flatMap(({ organiser, support, use }, at) => [
      reference('organiser', organiser, organisers, ['supportCosts', at, 'organiser']),
      ...Object.keys(use).map((unit) => reference('supportUnit', unit, new Set(support), ['supportCosts', at, 'use', unit])),
    ]),
    ...model.layouts.flatMap(({ organiser, columns, measures: own = [] }, at) => [
      reference('organiser', organiser, organisers, ['layouts', at, 'organiser']),
      ...columns.map(({ measure }, column) =>
        reference('measure', measure, new Set([...shared, ...ids(own)]), ['layouts', at, 'columns', column, 'measure']),
      ),
    ]),
  ];
}

function reference(what: string, id: Reference['id'], known: ReadonlySet<string>, path: ModelPath): Reference {
  return { what, id, known, path };
}

function tagged(
  part: string,
  entries: readonly { readonly shares: readonly { readonly moment: string }[] }[],
): { id: string; path: ModelPath }[] {
  return entries.flatMap(({ shares }, at) =>
    shares.map(({ moment }, share) => ({ id: moment, path: [part, at, 'shares', share, 'moment'] })),
  );
}

type Known = Readonly<Record<'areas' | 'moments' | 'measures', ReadonlySet<string>>>;

function ofDriver(driver: BudgetModel['drivers'][number], path: ModelPath, known: Known): Reference[] {
  const areasOf = (list: string, figures: readonly { readonly area?: string | undefined }[] = []) =>
    figures.map(({ area }, at) => reference('area', area, known.areas, [...path, list, at, 'area']));
  switch (driver.kind) {
    case 'users':
      return [...areasOf('counts', driver.counts), ...areasOf('areaTotals', driver.areaTotals)];
    case 'price-volume':
    case 'weighted-users':
      return areasOf('items', driver.items);
    case 'household':
      return areasOf('children', driver.children);
    case 'amounts':
      return [
        ...areasOf('amounts', driver.amounts),
        ...driver.amounts.map(({ measure }, at) =>
          reference('measure', measure, known.measures, [...path, 'amounts', at, 'measure']),
        ),
      ];
    case 'follow':
      return (driver.moments ?? []).map((moment, at) => reference('moment', moment, known.moments, [...path, 'moments', at]));
    default:
      return [];
  }
}
