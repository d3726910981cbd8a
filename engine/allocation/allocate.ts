import { EngineError } from '../issues/refused-input';
import type { Issue, Outcome } from '../issues/issue';
import { lineKey, type Budget } from '../model/budget';
import { compilePattern, matchesPattern } from '../model/matches';
import type { BudgetModel } from '../model/model';
import type { Evidence } from '../model/terms';
import { amountText } from '../money/amount';
import { Chain, populationYear } from './chain';
import { joinBudgets, type LineTable } from './lines';
import { bookSupportCosts } from './overheads/book-support-costs';
import { reportFlows } from './flows';
import type { Place } from './part';
import { reportStaleTexts, reportTagTexts } from './tag-column';
import type { TagOrigin } from './tagging';

/** Budgets placed on people by a model: columnar, computed by line when asked, with and without support costs. */
export interface Allocation {
  readonly model: BudgetModel;
  readonly table: LineTable;
  /** The lines as booked in the budgets. */
  readonly plain: Chain;
  /** The same with support costs moved to the units they serve; null where the model has none. */
  readonly supported: Chain | null;
  /** Readable parts of a line: moment or place, cents. */
  readonly of: (line: number, measure: number) => readonly LinePart[];
}

/** One readable part of a line's money, with its reasons: the tag it came by and the driver that placed it. */
export interface LinePart {
  readonly place: Place;
  readonly moment: string | null;
  /** Euros, two decimals. */
  readonly amount: string;
  readonly tag: TagOrigin | null;
  readonly driver: string | null;
  readonly evidence: Evidence;
}

/** Stage 2 of the main job: tags every line and makes it ready to be placed. Conserves cents at every step. */
export function allocate(budgets: readonly Budget[], model: BudgetModel): Outcome<Allocation> {
  const { value, issues } = openAllocation(budgets, model);
  return { value, issues: [...issues, ...lineFindings(budgets, value.plain)] };
}

/** The allocation before anything is asked of its lines. */
export function openAllocation(
  budgets: readonly Budget[],
  model: BudgetModel,
): { readonly value: Allocation; readonly issues: readonly Issue[] } {
  const found: Issue[] = [];
  const report = (issue: Issue): void => void found.push(issue);
  const table = joinBudgets(budgets, model, report);
  const plain = new Chain(table, model, null);
  const booking = bookSupportCosts(table, model, report);
  if (booking) assertSameSums(table.cents, booking.cents);
  const supported = booking ? new Chain(table, model, booking) : null;
  return { value: { model, table, plain, supported, of: (line, measure) => readableParts(plain, line, measure) }, issues: found };
}

/** What all lines together tell of the model: payments that differ, rules without lines, texts of the tag column, areas without people. */
export function lineFindings(budgets: readonly Budget[], plain: Chain): readonly Issue[] {
  const found: Issue[] = [];
  const report = (issue: Issue): void => void found.push(issue);
  const { model, table } = plain;
  reportFlows(table, report);
  reportTags(plain, report);
  reportTagTexts(budgets, model, report);
  reportStaleTexts(budgets, { model, table, decision: (line, measure) => plain.decision(line, measure) }, report);
  reportMissingAreas(plain, report);
  reportEarlierYears(plain, report);
  return found;
}

function readableParts(chain: Chain, line: number, measure: number): readonly LinePart[] {
  const decision = chain.decision(line, measure);
  const parts: LinePart[] = [];
  chain.placeLine(line, measure, ({ place, moment, cents, reach }) =>
    parts.push({
      place,
      moment: moment < 0 ? null : chain.model.moments[moment].id,
      amount: amountText(cents),
      tag: typeof decision === 'string' || (moment < 0 && place !== 'tagRemainder') ? null : decision.origin,
      driver: reach?.driver.id ?? null,
      evidence: reach?.evidence ?? 'U',
    }),
  );
  return parts;
}

function assertSameSums(before: readonly Float64Array[], after: readonly Float64Array[]): void {
  const sum = (column: Float64Array): number => column.reduce((total, cents) => total + (Number.isNaN(cents) ? 0 : cents), 0);
  before.forEach((column, measure) => {
    if (sum(column) !== sum(after[measure])) throw new EngineError('cents.lost', { stage: 'support costs', measure });
  });
}

/** Areas left out of a year's population: nothing is spread over areas then, and no total is guessed from the rest. */
function reportMissingAreas(chain: Chain, report: (issue: Issue) => void): void {
  const years = new Map(chain.table.measures.map((measure) => [populationYear(measure), chain.populationOf(measure)]));
  for (const [year, population] of years) {
    for (const what of population?.missing ?? [])
      report({ code: 'population.missing', severity: 'warning', params: { year, what } });
  }
}

/** Measures that stand on people counted in an earlier year than the money is of. */
function reportEarlierYears(chain: Chain, report: (issue: Issue) => void): void {
  const earlier = chain.table.measures.filter((measure) => populationYear(measure) < measure.year && chain.populationOf(measure));
  for (const year of new Set(earlier.map(populationYear))) {
    const measures = earlier.filter((measure) => populationYear(measure) === year).map(({ id }) => id);
    report({ code: 'population.earlier-year', severity: 'info', params: { year, measures: measures.join(', ') } });
  }
}

/** Rules that no line meets, rules that always lose, and tags whose line is not in the budgets. */
function reportTags(chain: Chain, report: (issue: Issue) => void): void {
  const { lines, measures, organisers } = chain.table;
  lines.forEach((_, line) => measures.forEach((_measure, measure) => chain.decision(line, measure)));
  const { matched, won } = chain.tags;
  const present = chain.model.rules.filter(({ when }) => isPresent(when['organiser'], organisers));
  for (const { id } of present) {
    if (!matched.has(id)) report({ code: 'rule.dead', severity: 'info', params: { rule: id } });
    else if (won.has(id) && won.get(id) !== id)
      report({ code: 'rule.shadowed', severity: 'info', params: { rule: id, by: won.get(id) ?? '' } });
  }
  const known = new Set(lines.map(({ line }) => lineKey(line.organiser, line.id)));
  for (const { organiser, line } of chain.model.tags) {
    if (!organisers.includes(organiser) || known.has(lineKey(organiser, line))) continue;
    report({ code: 'tag.unknown-line', severity: 'warning', params: { line, organiser } });
  }
}

/** A rule for an organiser whose budget is not in this analysis is not dead: it has had no chance. */
function isPresent(pattern: string | undefined, organisers: readonly string[]): boolean {
  if (pattern === undefined) return true;
  const compiled = compilePattern(pattern);
  return organisers.some((organiser) => matchesPattern(compiled, organiser));
}
