import type { Outcome } from '../issues/issue';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { Layout } from '../model/layout';
import { modelSchema, type BudgetModel } from '../model/model';
import type { AttributeRule } from '../model/moment';
import { joinById, lostTags, taggedBy } from './last-years-model';
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
import { populationNeeded, reviewDefaults, unrecognised } from './start-findings';
import { nonOperatingToTell, suggestAttributes, withKnownMeasures, withNonOperating } from './start-line-facts';
import { suggestRules, type SuggestedRules } from './start-rules';

export interface StartOptions {
  /** Last year's model: its decisions are carried over and the library speaks only of lines it says nothing about. */
  readonly from?: BudgetModel;
  /** Lines, by `lineKey`, that could be several of last year's: a person decides, nothing is proposed for them. */
  readonly doubtful?: ReadonlySet<string>;
  /** false: nothing is tagged in advance, and moments come with the lines that a person gives them; what lines are besides (internal, purchased) is still told. */
  readonly rules?: boolean;
}

const noRules: SuggestedRules = { rules: [], moments: new Set(), recognised: new Set() };

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

/** `others`: a rule of the only organiser need not name it. */
function startOrganiser(
  organiser: string,
  others: boolean,
  budgets: readonly Budget[],
  base: BudgetModel,
  words: LibraryWords,
  { doubtful = new Set(), rules = true }: StartOptions,
): OrganiserStart {
  const lines = budgets.filter((budget) => budget.organiser === organiser).flatMap((budget) => budget.lines);
  const isTagged = taggedBy(base, budgets);
  const isDoubtful = (line: BudgetLine): boolean => doubtful.has(lineKey(line.organiser, line.id));
  const untagged = lines.filter((line) => isOperating(line) && !isTagged(line) && !isDoubtful(line));
  const named = others ? organiser : undefined;
  return {
    organiser,
    lines,
    suggested: rules ? suggestRules(untagged, words, named) : noRules,
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
export function startFromLibrary(
  budgets: readonly Budget[],
  layouts: readonly Layout[],
  words: LibraryWords,
  options: StartOptions = {},
): Outcome<BudgetModel> {
  if (budgets.length === 0) return { value: options.from ?? null, issues: [] };
  const base = options.from ?? emptyModel(budgets, words);
  const organisers = joinById(base.organisers, startOrganisers(budgets));
  const names = new Map(organisers.map(({ id, name }) => [id, name]));
  const own = [...new Set(budgets.map(({ organiser }) => organiser))];
  const starts = own.map((organiser) => startOrganiser(organiser, organisers.length > 1, budgets, base, words, options));
  const suggested = starts.map((start) => start.suggested);
  const value = withStarts({ ...base, organisers }, budgets, layouts, words, starts);
  const issues = [
    ...lostTags(base, budgets),
    ...populationNeeded(value, budgets),
    ...starts.flatMap(({ organiser, lines }) =>
      nonOperatingToTell({ id: organiser, name: names.get(organiser) ?? organiser }, layouts, lines),
    ),
    ...(options.rules === false
      ? []
      : budgets.flatMap((budget) => unrecognised(budget, names.get(budget.organiser) ?? budget.organiser, base, suggested))),
    ...reviewDefaults(suggested),
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
  const measures = joinById(startMeasures(budgets, layouts), base.measures);
  const ofOthers = base.layouts.filter((layout) => starts.every(({ organiser }) => organiser !== layout.organiser));
  const used = layouts.filter((layout) => base.organisers.some(({ id }) => id === layout.organiser));
  return {
    ...base,
    measures,
    services: joinById(base.services, startServices(moments, words)),
    moments: joinById(base.moments, startMoments(moments, words)),
    drivers: joinById(base.drivers, startDrivers(moments, words)),
    rules: joinById(base.rules, rules),
    attributes: joinById(base.attributes, attributes),
    layouts: joinById(
      ofOthers,
      used.map((layout) => withKnownMeasures(withNonOperating(layout, lines), measures)),
    ),
  };
}
