import { lineFindings, openAllocation } from '../allocation/allocate';
import { tagsFor } from '../carry/tags-for';
import { cubeOf } from '../cube/build-cube';
import type { Issue, Outcome } from '../issues/issue';
import type { Budget } from '../model/budget';
import type { Measure } from '../model/layout';
import type { BudgetModel } from '../model/model';
import { newestBudgets } from '../model/newest-budget';
import { describe, untaggedLines, type Shown } from './describe';
import type { Analysis } from './source';

export interface AnalyseOptions {
  /** Id of the measure; the newest budget if left out. */
  readonly measure?: string | undefined;
  /** Ages under this are children; the model's limit if left out. */
  readonly childrenUnder?: number | undefined;
}

/** The main job: budgets placed on people, every table a sum of the same cents. */
export function analyse(budgets: readonly Budget[], model: BudgetModel, options: AnalyseOptions = {}): Outcome<Analysis> {
  const known = tagsFor(budgets, model);
  const opened = openAllocation(budgets, known.model);
  const { plain } = opened.value;
  const allocated = [...known.issues, ...opened.issues, ...lineFindings(budgets, plain)];
  const chosen = chooseMeasure(plain.table.measures, options.measure);
  if (chosen.measure < 0) return { value: null, issues: [...allocated, ...chosen.issues] };
  const cube = cubeOf(plain);
  const placed = plain.issues;
  const childrenUnder = options.childrenUnder ?? model.settings.childAgeLimit;
  const shown = { allocation: opened.value, cube, measure: chosen.measure, childrenUnder };
  // Read once as a whole: all of its tables belong to this moment.
  const value = { ...describe(shown, (ofTables) => findingsOf(shown, allocated, placed, [...chosen.issues, ...ofTables])) };
  return { value, issues: value.issues };
}

/** Index of the measure to show, -1 where there is none; and what is to be said of the choice. */
export function chooseMeasure(
  measures: readonly Measure[],
  wanted: string | undefined,
): { readonly measure: number; readonly issues: readonly Issue[] } {
  const measure = wanted === undefined ? newestBudget(measures) : measures.findIndex(({ id }) => id === wanted);
  if (measure >= 0) return { measure, issues: wanted === undefined ? severalBudgets(measures) : [] };
  const params = { measure: wanted ?? '', known: measures.map(({ id }) => id).join(', ') };
  return { measure, issues: [{ code: 'measure.unknown', severity: 'error', params }] };
}

/** The findings of an analysis in their order: what the lines tell, those nobody has tagged, what placing them has met, the tables' own. */
export function findingsOf(
  { allocation: { plain }, measure }: Shown,
  allocated: readonly Issue[],
  placed: readonly Issue[],
  ofTables: readonly Issue[],
): readonly Issue[] {
  return ofMeasure([...allocated, ...untaggedLines(plain, measure), ...placed, ...ofTables], plain.table.measures, measure);
}

/** The newest budget; where there is none, the newest of anything. */
function newestBudget(measures: readonly Measure[]): number {
  const [newest] = newestBudgets(measures);
  return newest === undefined ? -1 : measures.indexOf(newest);
}

/** Several columns claim to be the newest budget, and nobody has said which one is meant. */
function severalBudgets(measures: readonly Measure[]): Issue[] {
  const [chosen, ...others] = newestBudgets(measures).filter(({ kind }) => kind === 'budget');
  if (chosen === undefined || others.length === 0) return [];
  const params = { measure: chosen.id, year: chosen.year, others: others.map(({ id }) => id).join(', ') };
  return [{ code: 'measure.several', severity: 'warning', params }];
}

/** Findings that name another measure than the one shown are left to that measure's own analysis. */
function ofMeasure(issues: readonly Issue[], measures: readonly Measure[], measure: number): readonly Issue[] {
  const others = new Set(measures.filter((_, index) => index !== measure).map(({ id }) => id));
  return issues.filter(({ params }) => !('measure' in params && others.has(params.measure)));
}
