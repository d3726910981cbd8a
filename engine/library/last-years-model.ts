import type { Issue } from '../issues/issue';
import type { Budget, BudgetLine } from '../model/budget';
import { compileConditions, lineFields } from '../model/matches';
import type { BudgetModel } from '../model/model';
import { isDecided, type LineTag } from '../model/moment';

const tagKey = ({ organiser, line }: Pick<LineTag, 'organiser' | 'line'>): string => JSON.stringify([organiser, line]);

/** A test of a line: does last year's model already tag it, by rules still valid in the budgets' newest year? */
export function taggedBy(model: BudgetModel, budgets: readonly Budget[]): (line: BudgetLine) => boolean {
  const year = Math.max(0, ...budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure.year)));
  const tags = new Set(model.tags.filter(isDecided).map(tagKey));
  const valid = model.rules.filter(({ validTo = Infinity }) => year <= validTo);
  const rules = valid.map(({ when }) => compileConditions(when));
  return (line) => {
    if (tags.has(tagKey({ organiser: line.organiser, line: line.id }))) return true;
    const fields = lineFields(line);
    return rules.some((meets) => meets(fields));
  };
}

/** Last year's tags on lines that these budgets no longer have. The tags stay in the model, so that a renamed line can be set right. */
export function lostTags(model: BudgetModel, budgets: readonly Budget[]): readonly Issue[] {
  const organisers = new Set(budgets.map(({ organiser }) => organiser));
  const lines = new Set(budgets.flatMap((budget) => budget.lines.map(({ organiser, id }) => tagKey({ organiser, line: id }))));
  return model.tags
    .filter((tag) => organisers.has(tag.organiser) && !lines.has(tagKey(tag)))
    .map(({ organiser, line }): Issue => ({ code: 'tag.unknown-line', severity: 'warning', params: { line, organiser } }));
}

/** The first list, then what of the second has an id of its own. */
export function joinById<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
