import type { Issue } from '../issues/issue';
import type { AmountColumn, Budget, BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import { sumText } from '../money/amount';
import { taggedBy } from './last-years-model';
import type { SuggestedRules } from './start-rules';

/** Years of the budgets' measures that have no population yet. */
export function populationNeeded(model: BudgetModel, budgets: readonly Budget[]): readonly Issue[] {
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

/** What of a budget's expense (its organiser by name) neither the library nor the carried-over model speaks of, in lines and euros. */
export function unrecognised(
  budget: Budget,
  organiser: string,
  base: BudgetModel,
  suggested: readonly SuggestedRules[],
): readonly Issue[] {
  const column = mainColumn(budget);
  if (column === undefined) return [];
  const isTagged = taggedBy(base, [budget]);
  const isKnown = (line: BudgetLine) => suggested.some(({ recognised }) => recognised.has(line)) || isTagged(line);
  const cents = budget.lines.flatMap((line, index) => {
    const amount = column.cents[index] ?? Number.NaN;
    // What could not be read is an issue of reading already.
    return line.kind !== 'expense' || isKnown(line) ? [] : [Number.isSafeInteger(amount) ? amount : 0];
  });
  if (cents.length === 0) return [];
  const sum = cents.reduce((total, amount) => total + BigInt(amount), 0n);
  const params = { organiser, lines: cents.length, amount: sumText(sum), measure: column.measure.id };
  return [{ code: 'start.lines-unrecognised', severity: 'warning', params }];
}

/** How much waits for a person's eye. */
export function reviewDefaults(suggested: readonly SuggestedRules[]): readonly Issue[] {
  const rules = suggested.reduce((sum, one) => sum + one.rules.length, 0);
  const lines = suggested.reduce((sum, one) => sum + one.recognised.size, 0);
  return rules === 0 ? [] : [{ code: 'start.review-defaults', severity: 'info', params: { rules, lines } }];
}
