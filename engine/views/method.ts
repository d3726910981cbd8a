import type { DriverSettings } from '../model/driver';
import type { BudgetModel } from '../model/model';
import { isDecided, type TagRule } from '../model/moment';
import type { Directness, Evidence, Exact } from '../model/terms';
import { driverWeights, type DriverWeight } from './driver-weights';

/** A driver with all that is needed to redo its shares. Numbers stay as they were written: they are read exactly. */
export interface MethodDriver {
  readonly id: string;
  readonly name: string | null;
  readonly kind: DriverSettings['kind'];
  readonly evidence: Evidence;
  readonly source: string;
  readonly asOf: string | null;
  readonly validFrom: number | null;
  readonly decidedBy: string | null;
  readonly reference: string | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly fromLibrary: boolean;
  readonly weights: readonly DriverWeight[];
}

export interface MethodMoment {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly directness: Directness;
  readonly driver: string;
}

/** A rule or a person's own tag: which lines, to which moments, by whom and why. */
export interface MethodTag {
  readonly kind: 'rule' | 'tag';
  readonly id: string;
  readonly lines: string;
  /** A rule's conditions on lines; none: every line. Empty for a tag. */
  readonly when: readonly { readonly field: string; readonly pattern: string }[];
  readonly shares: string;
  readonly parts: readonly { readonly moment: string; readonly share: string }[];
  readonly rank: number | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
  readonly reference: string | null;
  readonly fromLibrary: boolean;
}

export interface MethodSource {
  readonly what: 'population' | 'priceIndex' | 'supportCosts';
  readonly name: string;
  readonly source: string;
  readonly asOf: string | null;
  readonly evidence: Evidence | null;
}

/** How every share was found: enough to redo each figure by hand. */
export interface MethodView {
  readonly childAgeLimit: number;
  readonly threshold: number;
  readonly drivers: readonly MethodDriver[];
  readonly moments: readonly MethodMoment[];
  readonly tags: readonly MethodTag[];
  readonly sources: readonly MethodSource[];
  /** What real figures are in: the index and the year whose prices they are. */
  readonly prices: { readonly index: string; readonly year: number } | null;
}

const shareText = (shares: TagRule['shares']): string => shares.map(({ moment, share }) => `${moment} ${share}`).join('; ');

const partsOf = (shares: TagRule['shares']): MethodTag['parts'] =>
  shares.map(({ moment, share }) => ({ moment, share: String(share) }));

function driverOf(driver: DriverSettings): MethodDriver {
  return {
    id: driver.id,
    name: driver.name ?? null,
    kind: driver.kind,
    evidence: driver.evidence,
    source: driver.source,
    asOf: driver.asOf ?? null,
    validFrom: driver.validFrom ?? null,
    decidedBy: driver.decidedBy ?? null,
    reference: driver.reference ?? null,
    low: driver.low ?? null,
    high: driver.high ?? null,
    fromLibrary: driver.default === true,
    weights: driverWeights(driver),
  };
}

function tagsOf(model: BudgetModel): MethodTag[] {
  const tags = model.tags.filter(isDecided).map((tag): MethodTag => ({
    kind: 'tag',
    id: `${tag.organiser}/${tag.line}`,
    lines: tag.line,
    when: [],
    shares: shareText(tag.shares),
    parts: partsOf(tag.shares),
    rank: null,
    validFrom: null,
    validTo: null,
    by: tag.by ?? null,
    at: tag.at ?? null,
    why: tag.why ?? tag.comment ?? null,
    reference: null,
    fromLibrary: false,
  }));
  const rules = model.rules.map((rule): MethodTag => ({
    kind: 'rule',
    id: rule.id,
    lines: Object.entries(rule.when)
      .map(([field, pattern]) => `${field}: ${pattern}`)
      .join('; '),
    when: Object.entries(rule.when).map(([field, pattern]) => ({ field, pattern })),
    shares: shareText(rule.shares),
    parts: partsOf(rule.shares),
    rank: rule.rank ?? null,
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    by: rule.by ?? null,
    at: rule.at ?? null,
    why: rule.why ?? null,
    reference: rule.reference ?? null,
    fromLibrary: rule.default === true,
  }));
  return [...tags, ...rules];
}

/** Population tables of one source and grade as one source, with the years they are of. */
function populationSources(model: BudgetModel): MethodSource[] {
  const bySource = new Map<string, { years: Set<number>; table: BudgetModel['population'][number] }>();
  for (const table of model.population) {
    const key = JSON.stringify([table.source, table.evidence]);
    const entry = bySource.get(key) ?? { years: new Set(), table };
    entry.years.add(table.year);
    bySource.set(key, entry);
  }
  return [...bySource.values()].map(({ years, table }) => ({
    what: 'population',
    name: [...years].join(', '),
    source: table.source,
    asOf: null,
    evidence: table.evidence,
  }));
}

const organiserName = (model: BudgetModel, organiser: string): string =>
  model.organisers.find(({ id }) => id === organiser)?.name ?? organiser;

function sourcesOf(model: BudgetModel): MethodSource[] {
  return [
    ...populationSources(model),
    ...model.supportCosts.map((costs): MethodSource => ({
      what: 'supportCosts',
      name: [organiserName(model, costs.organiser), costs.basis].filter((part) => part !== undefined).join(': '),
      source: costs.source,
      asOf: costs.asOf ?? null,
      evidence: costs.evidence,
    })),
    ...(model.priceIndex === undefined
      ? []
      : [
          {
            what: 'priceIndex',
            name: `${model.priceIndex.name} (${model.priceIndex.values.map(({ year, value }) => `${year}: ${value}`).join(', ')})`,
            source: model.priceIndex.source,
            asOf: null,
            evidence: null,
          } as const,
        ]),
  ];
}

/** The model as a reader of the results needs it. Keys and numbers only; the words stand in addin/text. */
export function methodView(model: BudgetModel): MethodView {
  return {
    childAgeLimit: model.settings.childAgeLimit,
    threshold: model.publication.threshold,
    drivers: model.drivers.map(driverOf),
    moments: model.moments.map(({ id, name, service, directness, driver }) => ({ id, name, service, directness, driver })),
    tags: tagsOf(model),
    sources: sourcesOf(model),
    prices: model.priceIndex === undefined ? null : { index: model.priceIndex.name, year: model.priceIndex.baseYear },
  };
}
