import type { Issue } from '../issues/issue';
import type { Budget, BudgetLine } from '../model/budget';
import { compileConditions, lineFields } from '../model/matches';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';

const tagKey = ({ organiser, line }: Pick<LineTag, 'organiser' | 'line'>): string => JSON.stringify([organiser, line]);

/** A test of a line: does last year's model already tag it? */
export function taggedBy(model: BudgetModel): (line: BudgetLine) => boolean {
  const tags = new Set(model.tags.map(tagKey));
  const rules = model.rules.map(({ when }) => compileConditions(when));
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
