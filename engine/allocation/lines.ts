import type { Issue } from '../issues/issue';
import { EngineError } from '../issues/refused-input';
import type { Cents } from '../money/cents';
import { amountLetter, lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { Measure } from '../model/layout';
import { compileConditions, lineFields } from '../model/matches';
import type { BudgetModel } from '../model/model';
import type { AttributeRule } from '../model/moment';
import type { PreventionLevel, ProductionMode } from '../model/terms';

/** A line of any organiser with what the model's attribute rules say of it. */
export interface LineFacts {
  readonly line: BudgetLine;
  readonly internal: boolean;
  /** Another organiser of this analysis that the money goes to or comes from. */
  readonly counterparty: string | null;
  /** Index of its area in the model, or null. */
  readonly area: number | null;
  readonly provider: string | null;
  readonly productionMode: ProductionMode | null;
  readonly preventionLevel: PreventionLevel | null;
  readonly order: string | null;
}

/** All organisers' lines in one table: amounts by measure, columnar, NaN where a file has no figure. */
export interface LineTable {
  readonly lines: readonly LineFacts[];
  readonly measures: readonly Measure[];
  /** By measure, by line: whole cents, expense plus, income minus. */
  readonly cents: readonly Float64Array[];
  readonly organisers: readonly string[];
  readonly indexOf: (organiser: string, line: string) => number | undefined;
  /** Column letter of a line's amount in its file; null where its file has no such column. */
  readonly columnOf: (line: number, measure: number) => string | null;
}

/** Joins budgets into one table of lines; a measure is known by its id, in the order first met. */
export function joinBudgets(budgets: readonly Budget[], model: BudgetModel, report: (issue: Issue) => void): LineTable {
  const organisers = [...new Set(budgets.map((budget) => budget.organiser))];
  const measures = new Map<string, Measure>();
  for (const { measure } of budgets.flatMap((budget) => budget.columns)) {
    measures.set(measure.id, model.measures.find((own) => own.id === measure.id) ?? measure);
  }
  const attributesOf = readAttributes(model, organisers);
  const lines = budgets.flatMap((budget) => budget.lines.map(attributesOf));
  const cents = [...measures.keys()].map((id) => joinColumn(id, budgets, lines.length, report));
  const index = new Map(lines.map(({ line }, at) => [lineKey(line.organiser, line.id), at]));
  return {
    lines,
    measures: [...measures.values()],
    cents,
    organisers,
    indexOf: (organiser, line) => index.get(lineKey(organiser, line)),
    columnOf: columnFinder(budgets, [...measures.keys()]),
  };
}

/** Where an amount stands in its file: tables of several sheets may hold a measure in different columns. */
function columnFinder(budgets: readonly Budget[], measures: readonly string[]): LineTable['columnOf'] {
  const lines = budgets.flatMap((budget) => budget.lines.map((line) => ({ line, budget })));
  return (index, measure) => {
    const { line, budget } = lines[index];
    const column = budget.columns.find((candidate) => candidate.measure.id === measures[measure]);
    return column === undefined ? null : amountLetter(column, line);
  };
}

const sumOf = (cents: Float64Array): Cents => cents.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

function assertSameSum(expected: Cents, joined: Float64Array, measure: string): void {
  const found = sumOf(joined);
  // Beyond safe integers sums are not exact, and the measure is refused below.
  if (found !== expected && Number.isSafeInteger(found))
    throw new EngineError('cents.lost', { stage: 'join', measure, expected, found });
}

function joinColumn(id: string, budgets: readonly Budget[], count: number, report: (issue: Issue) => void): Float64Array {
  const joined = new Float64Array(count).fill(NaN);
  let at = 0;
  for (const budget of budgets) {
    const column = budget.columns.find((candidate) => candidate.measure.id === id);
    if (column) joined.set(column.cents, at);
    else
      report({
        code: 'measure.missing-in-budget',
        severity: 'warning',
        params: { measure: id, organiser: budget.organiser },
        at: { file: budget.file, sheet: null, cell: null },
      });
    at += budget.lines.length;
  }
  const read = budgets.flatMap((budget) => budget.columns.filter((column) => column.measure.id === id));
  assertSameSum(
    read.flatMap((column) => [sumOf(column.cents)]).reduce((sum, cents) => sum + cents, 0),
    joined,
    id,
  );
  // Every total of the measure, whatever its sign, stays below this sum: one check makes all later additions exact.
  const magnitude = joined.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : Math.abs(value)), 0);
  if (magnitude > Number.MAX_SAFE_INTEGER) {
    report({ code: 'sum.unsafe', severity: 'error', params: { measure: id } });
    joined.fill(NaN);
  }
  return joined;
}

function readAttributes(model: BudgetModel, organisers: readonly string[]): (line: BudgetLine) => LineFacts {
  const rules = model.attributes.map((rule) => ({ rule, matches: compileConditions(rule.when) }));
  const areas = model.areas.map((area) => area.id);
  return (line) => {
    const fields = lineFields(line);
    const merged: Partial<AttributeRule> = Object.assign(
      {},
      ...rules.filter(({ matches }) => matches(fields)).map(({ rule }) => defined(rule)),
    );
    const area = merged.area === undefined ? -1 : areas.indexOf(merged.area);
    const counterparty = merged.counterparty ?? null;
    return {
      line,
      internal: merged.internal ?? false,
      counterparty:
        counterparty !== null && counterparty !== line.organiser && organisers.includes(counterparty) ? counterparty : null,
      area: area < 0 ? null : area,
      provider: merged.provider ?? null,
      productionMode: merged.productionMode ?? null,
      preventionLevel: merged.preventionLevel ?? null,
      order: merged.order ?? null,
    };
  };
}

const defined = (rule: AttributeRule): Partial<AttributeRule> =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
