import type { Allocation } from '../../allocation/allocate';
import { tagTextOf } from '../../allocation/tag-text';
import { markedByRule, tagColumnHeading } from '../../library/tag-column';
import type { SheetLanguage } from '../../library/model-headings';
import type { Budget } from '../../model/budget';

import { source, type Analysis } from '../../views/analyse';
import type { ColumnPlan } from '../plan';

const widest = 48;

/**
 * The column that shows each line's moments beside it, one plan a table of the budget: what a person may then change in place. A line whose own text was
 * not understood keeps it; an untagged line's cell is left as it is. What a rule says is marked, so that the rule stays in charge of the line. Measures of several years may be tagged differently by dated rules: the column
 * shows the year of the measure asked for.
 */
export function tagColumn(
  budget: Budget,
  allocation: Allocation,
  measure: number,
  language: SheetLanguage,
): readonly ColumnPlan[] {
  const { table, plain, model } = allocation;
  const decimal = language === 'en' ? '.' : ',';
  const indexes = new Map(table.lines.map(({ line }, index) => [line, index]));
  const header = tagColumnHeading(language);
  return (budget.tables ?? []).flatMap(({ sheet, headerRow, tagColumn: column }): ColumnPlan[] => {
    if (sheet === null) return [];
    const cells = new Map<number, string>();
    for (const line of budget.lines) {
      const index = line.at.sheet === sheet ? indexes.get(line) : undefined;
      const decision = index === undefined ? 'untagged' : plain.decision(index, measure);
      if (typeof decision === 'string') continue;
      const shares = decision.moments.map((moment, at) => ({
        moment: model.moments[moment].id,
        share: `${decision.shares[at].n}/${decision.shares[at].d}`,
      }));
      const text = tagTextOf(shares, model.moments, decimal);
      cells.set(line.row, decision.origin.kind === 'rule' ? markedByRule(text, language) : text);
    }
    const width = Math.min(widest, Math.max(header.length, ...[...cells.values()].map((text) => text.length)) + 2);
    return [{ sheet, headerRow, column, header, cells, width }];
  });
}

/** The same for every budget of an analysis, by the measure it shows. */
export function tagColumns(budgets: readonly Budget[], analysis: Analysis, language: SheetLanguage): readonly ColumnPlan[] {
  const { allocation, measure } = analysis[source];
  return budgets.flatMap((budget) => tagColumn(budget, allocation, measure, language));
}
