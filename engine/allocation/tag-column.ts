import type { Issue } from '../issues/issue';
import type { Budget, BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import { MomentNames, readTagText, type TagText } from './tag-text';

/** Texts of the tag column that say no tag, each at its cell: the line stays unallocated, since its person meant something else than the model. */
export function reportTagTexts(budgets: readonly Budget[], model: BudgetModel, report: (issue: Issue) => void): void {
  const names = new MomentNames(model.moments);
  for (const budget of budgets) {
    for (const line of budget.lines) {
      if (line.tagText === undefined) continue;
      const read = readTagText(line.tagText, names);
      if (!('shares' in read)) report({ ...problem(read, line, line.tagText), at: cellOf(line, budget) });
    }
  }
}

const codes = { unknown: 'tag.text-unknown', share: 'tag.text-share', repeated: 'tag.text-repeated' } as const;

function problem(read: Exclude<TagText, { readonly shares: unknown }>, { row }: BudgetLine, text: string): Issue {
  if (read.problem === 'over-one') {
    return { code: 'tag.text-over-one', severity: 'error', params: { row, text, sum: read.sum } };
  }
  return { code: codes[read.problem], severity: 'error', params: { row, part: read.part } };
}

function cellOf({ at, row }: BudgetLine, { tables = [] }: Budget): BudgetLine['at'] {
  const letter = tables.find(({ sheet, tagColumn }) => sheet === at.sheet && tagColumn !== null)?.tagColumn;
  return letter === undefined || letter === null ? at : { ...at, cell: `${letter}${row}` };
}
