import type { Issue, Outcome } from '../issues/issue';
import type { AmountColumn, Budget, BudgetLine } from '../model/budget';
import type { Layout } from '../model/layout';
import { modelSchema, type BudgetModel } from '../model/model';
import type { AttributeRule } from '../model/moment';
import { joinById, lostTags, taggedBy } from './carry-over';
import type { LibraryWords } from './library-words';
import type { MomentId } from './moments';
import {
  startDrivers,
  startMeasures,
  startMoments,
  startOrganisers,
  startSegments,
  startServices,
  startSettings,
} from './start-entries';
import { nonOperatingToTell, suggestAttributes, withNonOperating } from './start-line-facts';
import { suggestRules, type SuggestedRules } from './start-rules';

export interface StartOptions {
  /** Last year's model: its decisions are carried over and the library speaks only of lines it says nothing about. */
  readonly from?: BudgetModel;
}

/** An empty model that a carried-over one replaces. */
function emptyModel(budgets: readonly Budget[], words: LibraryWords): BudgetModel {
  return {
    schema: modelSchema,
    settings: startSettings(budgets, words),
    publication: { threshold: 5, zeros: 'publish' },
    organisers: [],
    measures: [],
    segments: [...startSegments],
    areas: [],
    population: [],
    services: [],
    moments: [],
    drivers: [],
    rules: [],
    tags: [],
    attributes: [],
    supportCosts: [],
    layouts: [],
  };
}

/** One organiser's lines, from however many files, and what the library makes of them. */
interface OrganiserStart {
  readonly organiser: string;
  readonly lines: readonly BudgetLine[];
  readonly suggested: SuggestedRules;
  readonly attributes: readonly AttributeRule[];
}

function startOrganiser(organiser: string, budgets: readonly Budget[], base: BudgetModel, words: LibraryWords): OrganiserStart {
  const lines = budgets.filter((budget) => budget.organiser === organiser).flatMap((budget) => budget.lines);
  const isTagged = taggedBy(base);
  const untagged = lines.filter((line) => isOperating(line) && !isTagged(line));
  // A rule of one organiser need not name it while there is no other.
  const named = budgets.some((budget) => budget.organiser !== organiser) ? organiser : undefined;
  return {
    organiser,
    lines,
    suggested: suggestRules(untagged, words, named),
    // A person who has told internal items apart is not told again.
    attributes: base.attributes.length > 0 ? [] : suggestAttributes(lines, named),
  };
}

function isOperating({ kind }: BudgetLine): boolean {
  return kind === 'expense' || kind === 'income';
}

/**
 * A model to begin with: how the budget was read, organisers, measures, life-cycle segments, and what the library recognises, all of
 * it marked default. Population is asked for, never invented. The value is null only where there is neither a budget nor a model.
 */
export function startModel(
  budgets: readonly Budget[],
  layouts: readonly Layout[],
  words: LibraryWords,
  options: StartOptions = {},
): Outcome<BudgetModel> {
  if (budgets.length === 0) return { value: options.from ?? null, issues: [] };
  const base = options.from ?? emptyModel(budgets, words);
  const organisers = [...new Set(budgets.map(({ organiser }) => organiser))];
  const starts = organisers.map((organiser) => startOrganiser(organiser, budgets, base, words));
  const value = withStarts(base, budgets, layouts, words, starts);
  const issues = [
    ...lostTags(base, budgets),
    ...populationNeeded(value, budgets),
    ...starts.flatMap(({ organiser, lines }) => nonOperatingToTell(organiser, layouts, lines)),
    ...budgets.flatMap((budget) => unrecognised(budget, base, starts)),
    ...reviewDefaults(starts),
  ];
  return { value, issues };
}

function withStarts(
  base: BudgetModel,
  budgets: readonly Budget[],
  layouts: readonly Layout[],
  words: LibraryWords,
  starts: readonly OrganiserStart[],
): BudgetModel {
  const moments = new Set<MomentId>(starts.flatMap(({ suggested }) => [...suggested.moments]));
  const rules = starts.flatMap(({ suggested }) => suggested.rules);
  const attributes = starts.flatMap((start) => start.attributes);
  const lines = starts.flatMap((start) => start.lines);
  const ofOthers = base.layouts.filter((layout) => starts.every(({ organiser }) => organiser !== layout.organiser));
  return {
    ...base,
    organisers: joinById(base.organisers, startOrganisers(budgets)),
    measures: joinById(startMeasures(budgets, layouts), base.measures),
    services: joinById(base.services, startServices(moments, words)),
    moments: joinById(base.moments, startMoments(moments, words)),
    drivers: joinById(base.drivers, startDrivers(moments, words)),
    rules: joinById(base.rules, rules),
    attributes: joinById(base.attributes, attributes),
    layouts: joinById(
      ofOthers,
      layouts.map((layout) => withNonOperating(layout, lines)),
    ),
  };
}

/** Years of the budgets' measures that have no population yet. */
function populationNeeded(model: BudgetModel, budgets: readonly Budget[]): readonly Issue[] {
  const known = new Set(model.population.map(({ year }) => year));
  const measures = budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure));
  const years = [...new Set(measures.map(({ populationYear, year }) => populationYear ?? year))].filter(
    (year) => !known.has(year),
  );
  if (years.length === 0) return [];
  const params = { years: years.sort((a, b) => a - b).join(', ') };
  return [{ code: 'start.population-needed', severity: 'warning', params }];
}

/** The newest budget, else the first column. */
function mainColumn({ columns }: Budget): AmountColumn | undefined {
  const plans = columns.filter(({ measure }) => measure.kind === 'budget');
  return plans.sort((a, b) => b.measure.year - a.measure.year)[0] ?? columns[0];
}

function unrecognised(budget: Budget, base: BudgetModel, starts: readonly OrganiserStart[]): readonly Issue[] {
  const column = mainColumn(budget);
  if (column === undefined) return [];
  const isTagged = taggedBy(base);
  const isKnown = (line: BudgetLine) => starts.some(({ suggested }) => suggested.recognised.has(line)) || isTagged(line);
  const cents = budget.lines.flatMap((line, index) => {
    const amount = column.cents[index] ?? Number.NaN;
    return line.kind !== 'expense' || isKnown(line) ? [] : [Number.isNaN(amount) ? 0 : amount];
  });
  if (cents.length === 0) return [];
  const sum = cents.reduce((total, amount) => total + BigInt(amount), 0n);
  const params = {
    organiser: budget.organiser,
    lines: cents.length,
    amount: eurosText(sum),
    measure: column.measure.id,
  };
  return [{ code: 'start.lines-unrecognised', severity: 'warning', params }];
}

/** Any number of cents as euros: a sum in a message must not be refused for its size. */
function eurosText(cents: bigint): string {
  const magnitude = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${magnitude / 100n}.${String(magnitude % 100n).padStart(2, '0')}`;
}

function reviewDefaults(starts: readonly OrganiserStart[]): readonly Issue[] {
  const rules = starts.reduce((sum, { suggested }) => sum + suggested.rules.length, 0);
  const lines = starts.reduce((sum, { suggested }) => sum + suggested.recognised.size, 0);
  return rules === 0 ? [] : [{ code: 'start.review-defaults', severity: 'info', params: { rules, lines } }];
}
